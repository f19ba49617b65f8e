import { wake } from '../core/pictures.js';
import { warn } from '../core/warn.js';
import type { Bar } from './bar.js';
import { preparingPrint } from './print.messages.js';
import { allShown, Paper } from './print.paper.js';
import type { Subject } from './subject.js';

/** How long pictures are waited for, in milliseconds. */
const patience = 5000;

/** Articles whose pictures are waited for: a second press adds nothing. */
const waiting = new WeakSet<Element>();

/** Ends the printing that goes on. */
let end = (): void => undefined;

/** Waits for the pictures of an article, also those further down, but not for ever. */
async function pictures(article: Element): Promise<void> {
  const images = allShown(article, 'img') as HTMLImageElement[];
  wake(images);
  const loaded = images
    .filter(({ complete }) => !complete)
    .map(
      (image) =>
        new Promise((done) => {
          image.addEventListener('load', done, { once: true });
          image.addEventListener('error', done, { once: true });
        }),
    );
  const enough = new Promise((done) => {
    setTimeout(done, patience);
  });
  await Promise.race([Promise.all(loaded), enough]);
}

/**
 * Keeps print sheets on that hide all but an article, also when the page puts nodes beside it, until
 * printing ends; or until the reader goes on, where a browser does not tell.
 */
function isolate(article: Element): void {
  end();
  const paper = new Paper(article);
  const going = new AbortController();
  const { signal } = going;
  let takeOff = (): void => undefined;
  const write = (): void => {
    watch.disconnect();
    takeOff();
    if (!paper.isThere) {
      end();
      return;
    }
    takeOff = paper.wear();
    for (const parent of paper.parents) watch.observe(parent, { childList: true });
  };
  const watch = new MutationObserver(write);
  end = () => {
    watch.disconnect();
    takeOff();
    going.abort();
  };
  write();
  // Not while it captures: after what the page itself does before printing, which no observer tells in time.
  addEventListener('beforeprint', write, { signal });
  for (const type of ['afterprint', 'pointerdown', 'keydown', 'pagehide']) {
    addEventListener(type, end, { signal, capture: true });
  }
}

/** Prints an article alone, as the page styles it, once its pictures are there; the page is left as it is. */
export async function printArticle({ article }: Subject, bar: Bar): Promise<void> {
  if (waiting.has(article)) return;
  waiting.add(article);
  bar.say(bar.page.say(preparingPrint));
  await pictures(article);
  waiting.delete(article);
  bar.hush();
  if (bar.signal?.aborted || !article.isConnected) return;
  isolate(article);
  try {
    print();
  } catch {
    end();
    warn(bar.host, 'print', 'window.print()');
  }
}
