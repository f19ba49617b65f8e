/** Writes docs/performance.md and its plots from `results.json`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { figures, holds, reasons, valueOf } from './goals.mjs';
import { work } from './measure.mjs';
import { fromNpm, oneScript, ours, peers, plain } from './peers.mjs';
import { bars, lines } from './plots.mjs';
import { figuresOf } from './server.mjs';

const titles = Object.fromEntries(
  [plain, ours, oneScript, fromNpm, ...peers].map(({ name, title }) => [name, title]),
);
const isOwn = (name) => [ours, oneScript, fromNpm].some((one) => one.name === name);

const number = (value) => {
  if (value === undefined) return '–';
  return String(Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 3)));
};

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What the other libraries have, the least first: `[name, value]`. */
const others = (figure, found) =>
  peers
    .map(({ name }) => [name, valueOf(figure, found?.[name])])
    .filter(([, value]) => value !== undefined)
    .sort(([, a], [, b]) => a - b);

/** Words that are not to be broken: a narrow column has one library a line. */
const whole = (text) => text.replaceAll(' ', '\u00a0');

const said = (list) =>
  list.map(([name, value]) => whole(`${titles[name]} ${number(value)}`)).join(', ') || '–';

/** Our figure, the goal beside it, and the other libraries. */
function summary({ figures: found }) {
  const rows = Object.entries(figures).map(([key, figure]) => {
    const { title, unit, goal } = figure;
    const value = valueOf(figure, found[key]?.[ours.name]);
    const met = goal === undefined || value === undefined ? '' : holds(value, goal) ? 'yes' : 'no';
    return [
      `${title}${unit && unit !== '×' ? `, ${unit}` : ''}`,
      number(value),
      number(goal),
      met,
      said(others(figure, found[key])),
    ];
  });
  return table(['figure', 'Portal Elements', 'goal', 'met', 'others'], rows);
}

/** Goals that are not met, and why. */
const missed = ({ figures: found }) =>
  Object.entries(figures)
    .filter(([key, figure]) => {
      const value = valueOf(figure, found[key]?.[ours.name]);
      return figure.goal !== undefined && value !== undefined && !holds(value, figure.goal);
    })
    .map(([key, { title }]) => `- **${title}**: ${reasons[key] ?? 'no reason has been found yet.'}`)
    .join('\n');

const barsOf = (key, found) => {
  const figure = figures[key];
  const rows = Object.entries(found[key])
    .map(([name, summary]) => [titles[name], valueOf(figure, summary), isOwn(name)])
    .filter(([, value]) => value !== undefined);
  return bars(figure.title, rows, {
    unit: figure.unit ? ` ${figure.unit}` : '',
    goal: figure.goal,
  });
};

const plotted = ['cardBytes', 'create', 'static', 'heap', 'moving'];

const growthPlot = ({ growth }) =>
  lines(
    'CPU of creating cards, per card, µs',
    Object.keys(Object.values(growth)[0]).map((name) => [
      titles[name],
      Object.entries(growth).map(([count, found]) => [
        Number(count),
        (found[name].median / Number(count)) * 1000,
      ]),
      isOwn(name),
    ]),
    { unit: ' µs' },
  );

const growthTable = ({ growth }) =>
  table(
    ['cards', ...Object.keys(growth).map((count) => Number(count).toLocaleString('en'))],
    Object.keys(Object.values(growth)[0]).map((name) => [
      titles[name],
      ...Object.values(growth).map((found) => whole(`${number(found[name].ratio.median)} ×`)),
    ]),
  );

/** What the main thread does for a figure, in ms: plain HTML's, and ours. */
function workOf({ figures: found }, key) {
  const each = [plain, ours].map(({ name }) => {
    const all = found[key][name].median;
    const kinds = work.map((kind) => found[`${key}.${kind}`][name].median);
    return [all, ...kinds, kinds.reduce((rest, time) => rest - time, all)];
  });
  const cells = each[0].map((time, index) => whole(`${number(time)} → ${number(each[1][index])}`));
  return [figures[key].title, ...cells];
}

const workTable = (results) =>
  table(
    ['figure', 'all', ...work, 'the rest'],
    ['create', 'moving', 'static'].map((key) => workOf(results, key)),
  );

const words = {
  perCard: 'a card with children, CPU, times that of the template string that writes the same card',
  perCardOfAttributes:
    'a card of attributes alone, which has a shadow tree like no other, times the same',
  cardsPerSecond: 'cards a second on one core',
  plainBytesPerCard: 'HTML of a card as it is written, bytes',
  bytesPerCard: 'HTML of a card rendered, its sheets linked, bytes',
  inlineBytesPerCard: 'the same with its sheets inside, bytes',
  sentPerCard: 'a card with its sheets linked, of 500 compressed together, bytes',
  inlineSentPerCard: 'the same with its sheets inside, bytes',
};

const server = ({ server: found }) =>
  table(
    ['figure', 'measured'],
    Object.entries(words).map(([key, said]) => [said, number(found[key])]),
  );

const page = (results) => `# Speed

<!-- Written by npm run bench; what is said here stands in bench/page.mjs and bench/goals.mjs. -->

Our elements beside plain HTML of the same look and beside other libraries' cards and links back to the top, measured in one run, in turns, on ${results.date} in ${results.browser}, ${results.cores} cores. Times are what the browser's main thread has worked, not what the clock says. “×” is the median of the ratios to plain HTML in the same round; the rest are medians, or what is over plain HTML. \`npm run bench\` measures all of it again and writes this page.

The boxes of the plain card are compared with ours before anything is measured. The others are installed from npm as \`bench/package-lock.json\` has them, and bundled alike (esbuild, minified, weighed with Brotli). They have other looks and other abilities, and most have many more elements: a ratio says what a page pays, not which is better.

## The figures

${summary(results)}

${plotted.map((key) => `![${figures[key].title}](images/performance/${key}.svg)`).join('\n\n')}

## From 10 cards to 10,000

![CPU of creating cards, per card](images/performance/growth.svg)

Against plain HTML:

${growthTable(results)}

## Where goals are missed

${missed(results) || 'Nowhere.'}

What the main thread does, plain HTML → ours, in milliseconds of its own time (medians; the rest is parsing, painting and what the browser does for each task):

${workTable(results)}

The functions that take most time of script while 1,000 cards are created, from the browser's profiler, in milliseconds of the clock (other work of the machine is in it); \`(program)\` is the browser's own work, style and layout:

${table(
  ['function', 'ms for 1,000 cards'],
  results.hotspots.map(([name, time]) => [
    `\`${name.replace(/ pptr:\S*| :0$/g, '')}\``,
    number(time),
  ]),
)}

## On a server

\`renderHtml\` of \`portal-elements/ssr.js\` on 500 cards, in turns with the template string, in one process; medians of CPU time.

${server(results)}

## Gates

\`npm run check:bench\` measures our elements alone, without the network, and fails where a figure is over its gate: the goal, or what has been reached. Bytes, nodes, listeners, requests and layout shift are exact and have no margin; ratios of CPU waver by about a fifth. \`npm run bench -- --prove\` spoils the elements on purpose and shows that every gate then fails. First contentful paint is by the clock and wavers most; its gate is wide.
`;

/** Writes the page and the plots. */
export async function writePage() {
  const results = JSON.parse(await readFile('results.json', 'utf8'));
  Object.assign(results.figures, figuresOf(results.server));
  const folder = '../docs/images/performance';
  await mkdir(folder, { recursive: true });
  for (const key of plotted) await writeFile(`${folder}/${key}.svg`, barsOf(key, results.figures));
  await writeFile(`${folder}/growth.svg`, growthPlot(results));
  await writeFile(
    '../docs/performance.md',
    await format(page(results), { parser: 'markdown', printWidth: 100, singleQuote: true }),
  );
}
