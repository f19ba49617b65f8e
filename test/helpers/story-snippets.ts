import { visit } from './page.js';

/** What a webmaster copies of a story. */
export interface Snippet {
  name: string;
  html: string;
  lang: string;
}

/** In the page: each snippet in a page of its own, one after the other; a line says which. */
const program = (snippets: readonly Snippet[], tags: readonly string[]): string => `(async () => {
  const tags = ${JSON.stringify(tags)}.join();
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const isReady = (one) => one.matches(':defined') && one.shadowRoot && one.shadowRoot.childElementCount
    && (one.localName === 'photo-caption' || !one.hasAttribute('src') || one.matches(':state(loaded), :state(error)'));
  const run = async ({ html, lang }) => {
    const isPage = html.startsWith('<!doctype');
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 1000px; block-size: 900px';
    document.body.append(frame);
    // The frame has its size before its page comes: a photo would be chosen for none, and then anew.
    await wait(20);
    frame.srcdoc = isPage ? html : '<!doctype html><html lang="' + lang + '"><meta charset="utf-8"><title>Snippet</title><main>' + html + '</main>';
    await new Promise((done) => { frame.onload = done; });
    const page = frame.contentDocument;
    const pictures = () => [...page.images, ...[...page.querySelectorAll(tags)].flatMap(({ shadowRoot }) => shadowRoot ? [...shadowRoot.querySelectorAll('img')] : [])];
    // One that is cut off on its way is one that did not come.
    const come = async () => {
      for (const picture of pictures()) picture.loading = 'eager';
      for (const end = performance.now() + 5000; pictures().some(({ complete }) => !complete) && performance.now() < end;) await wait(20);
    };
    const script = page.createElement('script');
    script.src = 'dist/cdn/portal-elements.js';
    if (!isPage) page.head.append(script);
    const lives = page.querySelector('script[src$="portal-elements.js"]');
    const dead = () => lives ? [...page.querySelectorAll(tags)].filter((one) => !isReady(one)) : [];
    for (const end = performance.now() + 5000; dead().length && performance.now() < end;) await wait(20);
    await come();
    await wait(100);
    if (dead().length) console.error('not rendered: ' + dead().map(({ localName }) => localName));
    const shown = page.body.innerText.trim() || page.querySelector('img, iframe, ' + tags);
    if (!shown) console.error('nothing is shown');
    // What a page says while it is taken away is not the snippet's.
    console.info('snippet ');
    frame.remove();
    await wait(20);
  };
  for (const snippet of ${JSON.stringify(snippets).replace(/</g, '\\u003c')}) {
    console.info('snippet ' + snippet.name);
    await run(snippet);
  }
})()`;

/** More in one visit would take longer than a command may. */
const most = 20;
/** How many pages are open at a time: most of a snippet's time is waiting. */
const atOnce = 3;

/** What the console says of each snippet of one page, by its name. */
async function messagesIn(
  snippets: readonly Snippet[],
  tags: readonly string[],
): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>();
  const evaluate = program(snippets, tags);
  const { messages } = await visit({ path: '/test/pages/blank.html', evaluate });
  // What comes before the first is of the page that they stand in.
  let said: string[] = [];
  for (const message of messages) {
    const [, name] = /^info: snippet (.*)/.exec(message) ?? [];
    if (name !== undefined) all.set(name, (said = []));
    else said.push(message.replace(/^\w+: /, ''));
  }
  all.delete('');
  return all;
}

/** What the console says of each snippet, by its name. */
export async function messagesOf(
  snippets: readonly Snippet[],
  tags: readonly string[],
): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>(
    snippets.map(({ name }) => [name, ['it was not looked at']]),
  );
  const left = [...snippets];
  const look = async (): Promise<void> => {
    while (left.length) {
      const found = await messagesIn(left.splice(0, most), tags);
      for (const [name, said] of found) all.set(name, said);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return all;
}
