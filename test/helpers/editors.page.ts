import { until } from './page.js';

/** A page of its own, in a frame. */
export interface HostPage {
  document: Document;
  /** Errors and warnings of its console, and what it threw. */
  messages: string[];
  close: () => void;
}

type FrameWindow = Window & { console: Console };

/** Parses HTML as a page and runs its scripts; waits until they have run and all of ours have rendered. */
export async function hostPage(html: string): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size:1000px;block-size:700px';
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as FrameWindow | null;
  if (!page || !view) throw new Error('A frame has no page.');
  const messages: string[] = [];
  // Writing to the page keeps its window.
  page.open();
  for (const kind of ['error', 'warn'] as const) {
    view.console[kind] = (...words: unknown[]) => messages.push(`${kind}: ${words.join(' ')}`);
  }
  view.addEventListener('error', (event) => {
    if (event instanceof ErrorEvent || 'message' in event) messages.push(`error: ${event.message}`);
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page with an address, parsed as any page is
  page.write(html);
  page.close();
  const runs = [...page.scripts].some(({ src, type }) => src && !type);
  await until(() => !runs || view.customElements.get('news-article'), 'script run');
  await until(() => page.readyState === 'complete', 'page loaded');
  await rendered(page);
  return {
    document: page,
    messages,
    close: () => {
      frame.remove();
    },
  };
}

/** Waits until every element of ours has rendered, twice: a change may ask for another. */
async function rendered(page: Document): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise(requestAnimationFrame);
    const waiting = [...page.querySelectorAll('*')].map((element) =>
      'updateComplete' in element ? element.updateComplete : undefined,
    );
    await Promise.all(waiting);
  }
}

/** A page as a CMS gives it out, with our script and what is in its body. */
export const cmsPage = (body: string, attributes = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>
  <script src="/dist/cdn/portal-elements.js" defer ${attributes}></script></head>
  <body id="top"><main>${body}</main></body></html>`;

/** Words of some text, for comparing: white space does not count, nor what stands alone. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const counted = (element: Element, part: string): number =>
  element.shadowRoot?.querySelectorAll(part).length ?? 0;

/** Printing is one button, text size three. */
function buttonsOf(article: Element): number {
  const tools = article.shadowRoot?.querySelector('article-tools');
  return tools ? counted(tools, 'button') : 0;
}

/** What shows that an element of ours works, by tag. */
const works: Record<string, (element: Element) => boolean> = {
  'news-article': (element) =>
    counted(element, '[part=article]') === 1 &&
    !!element.querySelector('h2')?.assignedSlot &&
    buttonsOf(element) === (element.hasAttribute('tools') ? 4 : 0),
  'photo-caption': (element) => {
    const image = element.querySelector('img');
    const zooms = counted(element, '[part=zoom]') === Number(element.hasAttribute('zoom'));
    return zooms && counted(element, '[part=figure]') === 1 && !!image?.naturalWidth;
  },
  'service-link-card': (element) => counted(element, '.linked [part=action]') === 1,
  'service-link-group': (element) => counted(element, 'li[part=item]') === 2,
  'link-directory': (element) =>
    counted(element, 'summary') === 1 &&
    element.querySelectorAll('a[href]').length + counted(element, 'a[part=link]') >= 2,
  'back-to-top': (element) =>
    counted(element, '[part=pill]') === 1 && element.querySelector('a')?.hash === '#top',
};

/** Whether what is in `section` has become an element of this tag that works. */
export function isWidget(section: Element, tag: string): boolean {
  const element = section.querySelector(tag);
  return !!element && (works[tag]?.(element) ?? false);
}

/** What a reader must have, whatever becomes of the markup: words, links, pictures and what they show. */
export interface Content {
  words: string[];
  links: string[];
  pictures: string[];
}

const addressOf = (link: Element): string =>
  link.getAttribute('href') ?? link.getAttribute('value') ?? '';

/** What markup holds for the reader. */
export function contentOf(html: string): Content {
  const { body } = new DOMParser().parseFromString(html.replace(/<\/?\w/g, ' $&'), 'text/html');
  return {
    words: wordsOf(body.textContent),
    links: [...body.querySelectorAll('a,option')].map(addressOf),
    pictures: [...body.querySelectorAll('img')].map(({ alt }) => alt),
  };
}

/** What of it is not to be had in a part of a page: a drop-down counts as had, closed or open. */
export function missingIn(section: Element, { words, links, pictures }: Content): string[] {
  const all = [section, ...section.querySelectorAll('*')].flatMap((element) => [
    ...(element.shadowRoot ? [element.shadowRoot] : []),
    element,
  ]);
  const text = wordsOf(all.map((root) => root.textContent).join(' ')).join(' ');
  const find = (selector: string): Element[] =>
    all.flatMap((root) => [...root.querySelectorAll(selector)]);
  const hrefs = find('a,option').map(addressOf);
  const alts = find('img').map((image) => image.getAttribute('alt'));
  return [
    ...words.filter((word) => !text.includes(word)),
    ...links.filter((link) => !hrefs.includes(link)),
    ...pictures.filter((alt) => !alts.includes(alt)),
  ];
}
