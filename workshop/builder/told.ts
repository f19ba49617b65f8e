import { said } from '../../src/report/finding.js';
import { fieldsOf } from './fields.js';
import type { Warning } from './review.js';

/** Where the library notes in a page what it has warned of; see src/core/warn.ts. */
const shared = Symbol.for('portal-elements warnings');

const notesOf = (view: Window): Map<string, WeakRef<object>> | undefined => {
  const notes: unknown = Reflect.get(view, shared);
  // A Map of another window.
  return notes && typeof notes === 'object' ? (notes as Map<string, WeakRef<object>>) : undefined;
};

/** Begins anew: what is warned of once more is noted once more. */
export const forget = (view: Window | null): void => {
  if (view) notesOf(view)?.clear();
};

/** What a form can tell of by itself, before anything is shown. */
const known = /^(address|date)$/;

/** The field of an element that a line is about, if only the element itself can tell of it. */
function fieldOf(tag: string, own: string, name: string): string | undefined {
  const field = own === tag ? fieldsOf(tag).find((one) => one.name === name) : undefined;
  return field && !known.test(field.kind) && name !== 'alt' ? name : undefined;
}

/**
 * What an element in a preview has warned of its attributes itself, such as a `ratio` that is none; but
 * for dates, addresses and alt texts, which {@link review} tells of.
 */
export function toldOf(view: Window, tag: string): Warning[] {
  return [...(notesOf(view)?.keys() ?? [])].flatMap((line) => {
    const [, own = '', name = '', need = ''] =
      /^<([\w-]+)> ([\w-]+)="[^]*needs: ([^]*)$/.exec(line) ?? [];
    const field = fieldOf(tag, own, name);
    const [vi = '', en = vi] = need.split(' | ');
    const problem = said('Giá trị này không dùng được.', 'This value cannot be used.');
    return field ? { field, problem, mend: said(`Cần: ${vi}.`, `Needs: ${en}.`) } : [];
  });
}
