import type { LitElement } from 'lit';
import type { Page } from './address.js';
import { specimen } from './specimen.js';
import type { Scheme } from './tokens.js';

/** A document with the elements, light or dark. */
export interface Frame {
  readonly scheme: Scheme;
  readonly document: Document;
  /** Puts on a theme. */
  wear(css: string): void;
  /** Gives the page its colours. */
  stand(page: Page): Promise<void>;
}

const plain = `
  body {
    margin: 0;
    padding: 1.5em;
    font: 1rem/1.65 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  }
  h2, h3, h4 { line-height: 1.35; }
  service-link-group, .directories { margin-block-start: 2em; }
  .directories { display: grid; gap: 0.75em; }
  .directories > * { inline-size: auto; }
  back-to-top { margin-block-start: 1em; }`;

/** The document as text; its addresses begin at `base`. */
export const frameSource = (
  base: string,
  lang: 'vi' | 'en',
  title: string,
  full: boolean,
): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${base}">
<title>${title}</title>
<script src="dist/cdn/portal-elements.js" defer></script>
</head>
<body id="top"><main>${specimen(lang, full)}</main></body>
</html>`;

/** Waits until every element of a document is there and has rendered, and what it fetches on first use. */
export async function settled(within: Document): Promise<void> {
  for (let round = 0; round < 300 && within.querySelector(':not(:defined)'); round++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  for (let round = 0; round < 2; round++) {
    for (const element of within.querySelectorAll<LitElement>('*')) await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
}

/** A frame that is taken out of its page loses its window. */
export const isThere = ({ defaultView }: Document): boolean => defaultView !== null;

/** What floats over a page takes on the page's colour when it opens. */
async function reopen(within: Document): Promise<void> {
  const all = [...within.querySelectorAll<LitElement & { open: boolean }>('link-directory')];
  const open = all.filter((one) => one.open);
  for (const one of open) one.open = false;
  await Promise.all(open.map((one) => one.updateComplete));
  for (const one of open) one.open = true;
  for (const one of within.querySelectorAll<LitElement>('back-to-top')) one.requestUpdate();
  await settled(within);
}

/** A frame of an `<iframe>` whose document has loaded. */
export function frameOf(iframe: HTMLIFrameElement, scheme: Scheme): Frame {
  const { contentDocument: own, contentWindow } = iframe;
  if (!own || !contentWindow) throw new Error('The frame has no document yet.');
  const { CSSStyleSheet } = contentWindow as unknown as typeof globalThis;
  const [page, theme] = [new CSSStyleSheet(), new CSSStyleSheet()];
  own.adoptedStyleSheets = [page, theme, ...own.adoptedStyleSheets];
  // A link of the specimen leads nowhere.
  own.addEventListener('click', (event) => {
    const isLink = event.composedPath().some((one) => (one as Element).localName === 'a');
    if (isLink) event.preventDefault();
  });
  let before = '';
  return {
    scheme,
    document: own,
    wear(css) {
      theme.replaceSync(css);
    },
    async stand({ paper, ink }) {
      const colours = `color-scheme: ${scheme}; background: ${paper[scheme]}; color: ${ink[scheme]}`;
      if (colours === before) return;
      before = colours;
      page.replaceSync(`html { ${colours} } ${plain}`);
      await reopen(own);
    },
  };
}
