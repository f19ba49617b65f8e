import { isTemplateResult } from 'lit/directive-helpers.js';

const numbers = new WeakMap<TemplateStringsArray, number>();
let last = 0;

/** A number for a template. */
function numberOf(strings: TemplateStringsArray): number {
  const number = numbers.get(strings) ?? ++last;
  numbers.set(strings, number);
  return number;
}

/**
 * Says in one string what a template is rendered to: two results of the same string are rendered to the same
 * HTML. Cards whose words are all children have one shadow tree between them.
 */
export function sameness(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sameness).join()}]`;
  if (isTemplateResult(value) && 'strings' in value) {
    return `${numberOf(value.strings)}(${value.values.map(sameness).join()})`;
  }
  // Listeners leave no trace.
  if (typeof value === 'function') return '';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
