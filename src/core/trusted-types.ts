import { warn } from './warn.js';

/** What the page's Trusted Types make of text: a type that only a policy can make. */
type Trusted = string;

interface Policy {
  createHTML(text: string): Trusted;
  createScript(text: string): Trusted;
}

/** The name by which a page under Trusted Types allows ours: `trusted-types portal-elements`. */
const name = 'portal-elements';
const shared = Symbol.for(name);

interface Global {
  trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  [shared]?: Policy | undefined;
}

const same = (value: string): string => value;

/** What a page under Trusted Types must say. */
export const need = `trusted-types ${name}`;

/** The page has refused the name: it is not asked again, since each time is reported. */
let refused: unknown;

/**
 * One policy for all copies of the script in a page, since a name may be taken only once; `undefined`
 * where there are no Trusted Types.
 *
 * @throws where the page does not allow its name
 */
export function policy(): Policy | undefined {
  const global = globalThis as unknown as Global;
  const rules = { createHTML: same, createScript: same, createScriptURL: same };
  if (refused) throw refused as Error;
  try {
    return (global[shared] ??= global.trustedTypes?.createPolicy(name, rules));
  } catch (error) {
    throw (refused = error);
  }
}

/** Data for a block that is not run. */
export const trustedScript = (data: string): string => policy()?.createScript(data) ?? data;

/**
 * The library's own HTML as a template, in the script-tag files, where it stands in the place of Lit's. A
 * browser that has `setHTML` (Chromium 146, Firefox 148) needs no policy for it; an older one needs ours;
 * where a page allows none there, the element shows the author's children as they stand.
 */
export function template(html: string): HTMLTemplateElement {
  const made = document.createElement('template');
  try {
    // Comments are where Lit puts what it renders.
    (made as Element as Sanitizing).setHTML(html, { sanitizer: { comments: true } });
  } catch {
    try {
      made.innerHTML = policy()?.createHTML(html) ?? html;
    } catch {
      warn({ localName: 'script' }, 'Trusted Types', need);
      const slot = document.createElement('slot');
      slot.id = 'all';
      made.content.append(slot);
    }
  }
  return made;
}

interface Sanitizing extends Element {
  setHTML(html: string, options: { sanitizer: { comments: boolean } }): void;
}
