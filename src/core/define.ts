import { version } from './version.js';
import { warn } from './warn.js';

/** Marks our classes, so that a second copy of the script knows them. */
const mark = Symbol.for('portal-elements');

/**
 * Registers `element` as `tag`. A tag that is taken is left to its owner: silently when the owner is
 * another copy of the same version of this library, else with one warning. Never throws.
 */
export function define(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const owner = registry.get(tag) as (CustomElementConstructor & { [mark]?: string }) | undefined;
  if (!owner) registry.define(tag, Object.assign(element, { [mark]: version }));
  else if (owner[mark] !== version) {
    warn({ localName: tag }, '', `một bản | one copy: ${version}`);
  }
}
