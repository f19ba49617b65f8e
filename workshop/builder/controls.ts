import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Choice } from './choice.js';
import type { Said } from './labels.js';
import type { Warning } from './review.js';

/** What the parts of the page need of it. */
export interface Desk {
  readonly lang: 'vi' | 'en';
  readonly choice: Choice;
  readonly warnings: readonly Warning[];
  /** What a webmaster reads. */
  readonly say: (said: Said) => string;
  /** Sets a field; `undefined` takes it away. */
  set(name: string, value: string | undefined): void;
}

/** The id of a field's control; a row's field is `0.alt`. */
export const idOf = (field: string): string => `embed-${field.replace('.', '-')}`;

/** What is wrong with a field, under it. */
export function warningsOf(
  { warnings, say }: Desk,
  field: string,
): TemplateResult | typeof nothing {
  const own = warnings.filter((warning) => warning.field === field);
  if (!own.length) return nothing;
  return html`<ul class="warn" id=${`${idOf(field)}-warn`}>
    ${own.map(({ problem, mend }) => html`<li>${say(problem)} ${say(mend)}</li>`)}
  </ul>`;
}

/** What describes a control: its help, and what is wrong with it. */
export function describedBy(desk: Desk, field: string, hasHelp: boolean): string | typeof nothing {
  const isWrong = desk.warnings.some((warning) => warning.field === field);
  const ids = [hasHelp && `${idOf(field)}-help`, isWrong && `${idOf(field)}-warn`].filter(Boolean);
  return ids.join(' ') || nothing;
}

export const invalid = ({ warnings }: Desk, field: string): 'true' | typeof nothing =>
  warnings.some((warning) => warning.field === field) ? 'true' : nothing;

export const helpOf = (field: string, help: string): TemplateResult | typeof nothing =>
  help ? html`<p class="help" id=${`${idOf(field)}-help`}>${help}</p>` : nothing;

/** A control with its label, help and warnings. */
export function boxed(
  desk: Desk,
  field: string,
  { label, help, control }: { label: string; help: string; control: unknown },
): TemplateResult {
  return html`<div class="field" data-field=${field}>
    <label for=${idOf(field)}>${label}</label>
    ${control} ${helpOf(field, help)} ${warningsOf(desk, field)}
  </div>`;
}

export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** A line, an address, a number: what differs is the keyboard of a phone. */
export function line(
  desk: Desk,
  field: string,
  value: string,
  put: (value: string) => void,
  more: { kind?: string; help?: boolean; placeholder?: string; min?: number; max?: number } = {},
): TemplateResult {
  const { kind = 'text', help = false, placeholder } = more;
  const isAddress = kind === 'address';
  return html`<input
    id=${idOf(field)}
    type=${kind === 'number' ? 'number' : 'text'}
    inputmode=${isAddress ? 'url' : nothing}
    spellcheck=${isAddress ? 'false' : nothing}
    autocomplete="off"
    min=${ifDefined(more.min)}
    max=${ifDefined(more.max)}
    placeholder=${ifDefined(placeholder)}
    aria-describedby=${describedBy(desk, field, help)}
    aria-invalid=${invalid(desk, field)}
    .value=${value}
    @input=${(event: Event) => {
      put(valueIn(event));
    }}
  />`;
}

/** Several lines. */
export const area = (
  desk: Desk,
  field: string,
  value: string,
  put: (value: string) => void,
  { rows = 3, help = false, isCode = false } = {},
): TemplateResult =>
  html`<textarea
    id=${idOf(field)}
    rows=${rows}
    class=${isCode ? 'code' : nothing}
    spellcheck=${isCode ? 'false' : nothing}
    aria-describedby=${describedBy(desk, field, help)}
    aria-invalid=${invalid(desk, field)}
    .value=${value}
    @input=${(event: Event) => {
      put(valueIn(event));
    }}
  ></textarea>`;

/** One of several. */
export const select = (
  desk: Desk,
  field: string,
  value: string,
  options: readonly (readonly [value: string, name: string])[],
  put: (value: string) => void,
): TemplateResult =>
  html`<select
    id=${idOf(field)}
    aria-describedby=${describedBy(desk, field, true)}
    @change=${(event: Event) => {
      put(valueIn(event));
    }}
  >
    ${options.map(
      ([own, name]) => html`<option value=${own} ?selected=${own === value}>${name}</option>`,
    )}
  </select>`;
