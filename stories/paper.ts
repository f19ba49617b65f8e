import { type Context } from './content.js';
import { framed } from './document.js';
import { marked } from './snippet.js';
import { expect, part, type Playing, until } from './expect.js';

/**
 * A sheet of paper: a page of its own, in which {@link printed} lets the rules for print hold, and those
 * for the screen not. Nothing is painted: they are the rules that a printer gets, in a width of A4.
 */
export const paper = (context: Context | undefined, html: string, sheets: string[] = []): string =>
  `<div tabindex="0" role="group" aria-label="On paper" style="overflow: auto; padding: 1em; background: #6b7378">
${framed(
  {
    title: 'On paper',
    body: `<style>html { color-scheme: light; background: #fff } body { margin: 0; font: 11pt/1.5 system-ui, 'Noto Sans', 'Noto Sans Khmer', sans-serif }</style>${marked(html)}`,
    sheets,
  },
  // Paper is light.
  { ...context, globals: { ...context?.globals, theme: 'light' } },
  'box-sizing: border-box; inline-size: 210mm; min-block-size: 148mm; margin-inline: auto; padding: 15mm; background: #fff',
)}
</div>`;

/** The frame of the story, once what is in it has rendered. */
async function sheetOf(canvas: Element): Promise<{ frame: HTMLIFrameElement; page: Document }> {
  const frame = canvas.querySelector('iframe');
  expect(frame, 'there is a sheet of paper');
  const page = await until(() => {
    const inside = frame.contentDocument;
    // Before, there is an empty page in the frame.
    const isThere = inside?.URL === 'about:srcdoc' && inside.readyState === 'complete';
    return isThere && !inside.querySelector(':not(:defined)') ? inside : undefined;
  }, 'the page of the story has loaded');
  for (const element of page.querySelectorAll('*')) {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  }
  return { frame, page };
}

/** `print` for `screen`, and the other way round. */
const swapped = (media: string): string =>
  media.replace(/\b(print|screen)\b/g, (one) => (one === 'print' ? 'screen' : 'print'));

function swap({ cssRules }: { cssRules: CSSRuleList }): void {
  for (const rule of cssRules) {
    // Of another window: not of this one's classes.
    const { media, cssRules: inside } = rule as Partial<CSSMediaRule>;
    if (media && swapped(media.mediaText) !== media.mediaText) {
      media.mediaText = swapped(media.mediaText);
    }
    if (inside) swap({ cssRules: inside });
  }
}

/** Every sheet of a page and of the shadow trees in it, each once. */
function sheetsOf(page: Document): Set<CSSStyleSheet> {
  const sheets = new Set<CSSStyleSheet>();
  const gather = (root: Document | ShadowRoot): void => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) sheets.add(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) gather(shadowRoot);
  };
  gather(page);
  return sheets;
}

/** Shows what a printer gets: the frame is told that printing begins, and wears its print rules. */
export async function printed({ canvasElement }: Pick<Playing, 'canvasElement'>): Promise<void> {
  const { frame, page } = await sheetOf(canvasElement);
  frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
  for (const sheet of sheetsOf(page)) swap(sheet);
  const pictures = [...page.images].filter(({ loading }) => loading !== 'lazy');
  await until(() => pictures.every(({ complete }) => complete), 'the pictures are there');
  frame.style.blockSize = `calc(${page.documentElement.scrollHeight}px + 30mm)`;
}

/** Shows what a printer gets after a press on the button that prints the article alone. */
export async function printedAlone(playing: Pick<Playing, 'canvasElement'>): Promise<void> {
  const { frame, page } = await sheetOf(playing.canvasElement);
  const article = page.querySelector('news-article');
  const tools = await until(
    () => (article?.shadowRoot ?? page).querySelector('article-tools'),
    'the article has tools',
  );
  let asked = 0;
  Object.assign(frame.contentWindow ?? {}, {
    print: () => {
      asked++;
    },
  });
  (await part(tools, 'print')).click();
  await until(() => asked, 'printing was asked for');
  await printed(playing);
}
