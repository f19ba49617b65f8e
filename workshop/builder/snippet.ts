import { entries, nameOf, policyOf } from '../../scripts/embed.mjs';
import { address } from '../../src/core/url.js';
import { type Choice, home } from './choice.js';
import { elementOf } from './content.js';
import { print, quoted } from './print.js';
import { review, type Warning } from './review.js';
import { addressesOf, disarm, plainOf, portal, portalOf } from './shapes.js';

export type { Warning };

/** What dist/cdn/integrity.json has of the files. */
export interface Release {
  version: string;
  files: Readonly<Record<string, { integrity: string }>>;
}

/** What a choice comes to. */
export interface Snippet {
  /** The script tags, for the portal's template: of `html` and of `cms`. */
  scripts: { html: string; cms: string };
  /** The content alone, for an article: of `html` and of `cms`. */
  content: { html: string; cms: string };
  /** Script and element. */
  html: string;
  /** The same for editors that take unknown tags away. */
  cms: string;
  /** What the portal's Content-Security-Policy must allow for it. */
  csp: string;
  /** Plain HTML, for editors that take attributes away too. */
  fallback: string;
  /** A rule for the portal's own style sheet, where an accent was chosen. */
  css: string;
  warnings: Warning[];
  /** The element itself, as it can be put into a page. */
  element: Element;
}

/** The folder of the files, as it can be written before a name. */
function folderOf({ folder }: Choice): string {
  const written = folder.trim();
  return address(written, portal, false) ? written.replace(/\/*$/, '/') : home;
}

/** The tag that loads the library. */
function scriptOf(choice: Choice, { version, files }: Release, enhance?: string): string {
  const at = quoted(`${folderOf(choice)}${nameOf(choice.entry, version)}`);
  const { integrity = '' } = files[choice.entry] ?? {};
  return entries[choice.entry]({ address: at, integrity, enhance });
}

/** The directive under which the files of an attribute are loaded. */
function directiveOf(element: Element, name: string): string | undefined {
  if (name === 'audio') return 'media-src';
  if (element.matches('news-article,service-link-group,link-directory') && name === 'src') {
    return 'connect-src';
  }
  // What is followed is not loaded, but for the large photo.
  if (/href|cite/.test(name))
    return element.querySelector('img') && element.closest('photo-caption') ? 'img-src' : undefined;
  return 'img-src';
}

/** The policy that an element and its script need. */
function cspOf(choice: Choice, element: Element): string {
  const own = new URL(portal).origin;
  const origins: Record<string, string[]> = {};
  const allow = (directive: string | undefined, value: string): void => {
    const { origin } = new URL(value, portal);
    const known = directive && (origins[directive] ??= []);
    if (known && origin !== own && origin !== 'null' && !known.includes(origin)) known.push(origin);
  };
  for (const one of [element, ...element.querySelectorAll('*')]) {
    for (const { name, values } of addressesOf(one)) {
      for (const value of values) allow(directiveOf(one, name), value);
    }
  }
  allow('script-src', folderOf(choice));
  return policyOf(origins);
}

/**
 * What a webmaster copies for a choice. Nothing of what was typed can run there: text is escaped, HTML
 * is sanitized, and an address that is none of a page's is left out.
 *
 * @param grounds - the colours that an accent will stand on; white by default
 */
export function snippet(
  choice: Choice,
  release: Release,
  grounds: readonly string[] = ['#ffffff'],
): Snippet {
  const element = elementOf(choice);
  const warnings = review(choice, element, grounds);
  disarm(element);
  const scripts = { html: scriptOf(choice, release), cms: scriptOf(choice, release, '') };
  const content = { html: print(element), cms: print(portalOf(element)) };
  return {
    scripts,
    content,
    html: `${scripts.html}\n${content.html}`,
    cms: `${scripts.cms}\n${content.cms}`,
    csp: cspOf(choice, element),
    fallback: plainOf(element)
      .map((node) => print(node))
      .join('\n'),
    css: choice.accent ? `:root {\n  --portal-accent: ${quoted(choice.accent)};\n}` : '',
    warnings,
    element,
  };
}
