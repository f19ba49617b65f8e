/** All figures of some contestants, summarized: `{ figure: { contestant: { median, ratio, over } } }`. */
import * as cards from './measures/cards.mjs';
import * as pages from './measures/pages.mjs';
import { oneScript, ours, plain } from './peers.mjs';
import { summarize } from './statistics.mjs';

const withCard = ({ cardHtml }) => cardHtml;
const withTop = ({ topHtml }) => topHtml;
const own = ({ name, isOurs }) => name === plain.name || isOurs;

/** What the main thread does, as the browser counts it; what is left is painting, parsing and the like. */
export const work = ['script', 'style', 'layout'];

/** Notes a figure of CPU, and as `figure.script` and so on what it is made of. */
function noteWork(note, figure, found) {
  note(figure, found.cpu);
  for (const kind of work) note(`${figure}.${kind}`, found[kind]);
}

/** A run: `rounds` by figure, and what is told while it goes on. */
const steps = {
  async create(bench, all, { rounds, note }) {
    const found = await cards.create(bench, all.filter(withCard), { count: 1000, rounds });
    noteWork(note, 'create', found);
  },
  async group(bench, all, { rounds, note }) {
    const { cpu } = await cards.createGroup(bench, all.filter(own), { count: 1000, rounds });
    note('group', cpu);
  },
  async moving(bench, all, { rounds, note }) {
    const found = await cards.moving(bench, all.filter(withCard), { count: 500, rounds });
    noteWork(note, 'moving', found);
  },
  async memory(bench, all, { note }) {
    const found = await cards.memory(bench, all.filter(withCard), { count: 1000, rounds: 1 });
    note('heap', found.bytes);
    note('nodes', found.nodes);
    note('listeners', found.listeners);
  },
  async cycles(bench, all, { cycles, note }) {
    for (const [figure, html] of [
      ['cycle', withCard],
      ['topCycle', withTop],
    ]) {
      const found = await cards.cycles(bench, all.filter(html), { cycles, rounds: 1, html });
      note(`${figure}Bytes`, found.bytes);
      note(`${figure}Nodes`, found.nodes);
      note(`${figure}Listeners`, found.listeners);
    }
  },
  async static(bench, all, { rounds, note }) {
    // One opening of six or so takes half as much again, of whatever page.
    const found = await pages.opening(bench, all.filter(withCard), bench.pages.cards, { rounds });
    noteWork(note, 'static', found);
    note('staticShift', found.shift);
    note('staticLongest', found.longest);
  },
  async unused(bench, all, { opened, note }) {
    const list = all.filter(withCard);
    const { script } = await pages.opening(bench, list, bench.pages.unused, { rounds: opened });
    note('unused', script);
    note('unusedAll', { plain: script.plain, [ours.name]: script[oneScript.name] });
  },
  async news(bench, all, { opened, note }) {
    const found = await pages.opening(bench, all, bench.pages.news, { rounds: opened, line: true });
    note('newsShift', found.shift);
    note('paint', found.paint);
    note('requests', found.requests);
  },
  async scroll(bench, all, { note }) {
    const found = await pages.scrolling(bench, all.filter(withTop), { rounds: 3 });
    note('scrollScript', found.script);
    note('scrollLayouts', found.layouts);
  },
  async article(bench, all, { opened, note, quick }) {
    if (quick) return;
    const found = await pages.opening(bench, all.filter(own), bench.pages.article, {
      rounds: opened,
      slow: 1,
    });
    note('article', found.cpu);
    note('articleShift', found.shift);
  },
};

/** What the libraries weigh, kB of 1,000 bytes. */
function bytesOf(all) {
  const of = (part) =>
    Object.fromEntries(
      all.flatMap(({ name, parts }) =>
        parts?.[part] ? [[name, { median: parts[part].bytes / 1000 }]] : [],
      ),
    );
  return { cardBytes: of('card'), topBytes: of('top'), allBytes: of('all') };
}

/**
 * Measures contestants, plain HTML among them. `rounds`: of what takes a tab that is kept, `opened`: of pages
 * that are opened anew, `cycles`: of coming and going.
 */
export async function measure(bench, all, options) {
  const found = bytesOf(all);
  const note = (figure, rounds) => (found[figure] = summarize(rounds));
  for (const [name, step] of Object.entries(steps)) {
    const started = performance.now();
    await step(bench, all, { ...options, note });
    console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  return found;
}

/** CPU of creating few and many cards, against plain HTML. */
export async function growth(bench, all, counts) {
  const found = {};
  for (const count of counts) {
    const turns = count > 1000 ? { rounds: 1, warm: 0 } : { rounds: 3, warm: 1 };
    const { cpu } = await cards.create(bench, all.filter(withCard), { count, ...turns });
    found[count] = summarize(cpu);
  }
  return found;
}
