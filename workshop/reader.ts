/**
 * A reader's settings, played in this page, since a page cannot set them: no script can make the browser
 * say that its reader wants less motion, or put a sheet of the reader's into shadow trees.
 *
 * Motion: every condition of `prefers-reduced-motion` in a style sheet of the page, of an element or of a
 * script (`matchMedia`) is rewritten to one that always holds, or never. So the elements do exactly what
 * they do for such a reader, and one that forgets to is seen moving; stopping all transitions by force
 * would hide that.
 *
 * Spacing: the values of WCAG 1.4.12 on everything, in shadow trees too, as the bookmarklets and
 * extensions of readers set them.
 *
 * Import this before the elements: it has to see their sheets and trees being made.
 */

export type Motion = 'full' | 'reduced';

const feature = /\(\s*prefers-reduced-motion\s*(?::\s*([\w-]+)\s*)?\)/g;
const always = '(min-width: 0px)';
const never = '(max-width: -1px)';

let motion: Motion = 'full';

/** What a media query says, once the reader's wish is put in. */
const answered = (query: string): string =>
  motion === 'full'
    ? query
    : query.replace(feature, (_, value: string | undefined) =>
        value === 'no-preference' ? never : always,
      );

/** The queries as they were written. */
const queries = new WeakMap<MediaList, string>();

function answerIn(media: MediaList): void {
  const query = queries.get(media) ?? media.mediaText;
  const answer = answered(query);
  if (media.mediaText === answer) return;
  queries.set(media, query);
  media.mediaText = answer;
}

/** All rules with rules inside them, from the outside in. */
function answerAll({ cssRules }: { readonly cssRules: CSSRuleList }): void {
  for (const rule of cssRules) {
    if (rule instanceof CSSMediaRule) answerIn(rule.media);
    if ('cssRules' in rule) answerAll(rule as CSSGroupingRule);
  }
}

function answerSheet(sheet: CSSStyleSheet): void {
  answerIn(sheet.media);
  try {
    answerAll(sheet);
  } catch {
    // A sheet from elsewhere cannot be read.
  }
}

/** The sheets that scripts have made: Lit makes one for each class. */
const made = new Set<WeakRef<CSSStyleSheet>>();

/** The spacing, worn by every shadow tree and by the page; empty while it is off. */
const spacing = new CSSStyleSheet();
const space = `
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;`;

const asked = window.matchMedia.bind(window);
const { attachShadow } = Element.prototype as {
  attachShadow: (this: Element, init: ShadowRootInit) => ShadowRoot;
};
const { replaceSync } = CSSStyleSheet.prototype as {
  replaceSync: (this: CSSStyleSheet, text: string) => void;
};

window.matchMedia = (query) => asked(answered(query));

CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text) {
  replaceSync.call(this, text);
  made.add(new WeakRef(this));
  answerSheet(this);
};

Element.prototype.attachShadow = function (this: Element, init) {
  const root = attachShadow.call(this, init);
  // After the element has put on its own.
  queueMicrotask(() => root.adoptedStyleSheets.push(spacing));
  return root;
};

document.adoptedStyleSheets.push(spacing);

/** Plays a reader who wants less motion, or gives the answer back to the browser. */
export function setMotion(wanted: Motion): void {
  motion = wanted;
  for (const sheet of document.styleSheets) answerSheet(sheet);
  for (const reference of made) {
    const sheet = reference.deref();
    if (sheet) answerSheet(sheet);
    else made.delete(reference);
  }
}

/** Plays a reader who spaces all text; in the page itself only what is in an element with `data-spacing`. */
export function setSpacing(wanted: boolean): void {
  const rules = `
    [data-spacing], [data-spacing] :not(svg, svg *), :host, :host :not(svg, svg *) {${space}}
    [data-spacing] p, :host p { margin-block-end: 2em !important; }`;
  replaceSync.call(spacing, wanted ? rules : '');
}
