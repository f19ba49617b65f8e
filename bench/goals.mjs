/**
 * The figures, each with its goal. `show`: `median`, `ratio` to plain HTML in the same round, or what is `over`
 * it. `gate` is what CI allows: the goal, or what has been reached where the goal has not (the page of results
 * says why), with a margin where the figure wavers.
 */
export const figures = {
  cardBytes: {
    title: 'Card alone, min + Brotli',
    unit: 'kB',
    show: 'median',
    goal: 6.5,
    gate: 6.5,
  },
  topBytes: { title: 'Back to top alone', unit: 'kB', show: 'median', goal: 5.9, gate: 6 },
  allBytes: {
    title: 'All of the library, one script',
    unit: 'kB',
    show: 'median',
    goal: 14,
    gate: 46.5,
  },
  requests: { title: 'Requests of a page of news', show: 'over', goal: 2, gate: 2 },
  create: { title: 'Create 1,000 cards, CPU', unit: '×', show: 'ratio', goal: 1.3, gate: 1.75 },
  group: { title: 'The same in a group', unit: '×', show: 'ratio', goal: 1, gate: 1.2 },
  moving: { title: 'Move 500 living cards, CPU', unit: '×', show: 'ratio', goal: 1.1, gate: 1.75 },
  static: {
    title: '500 cards in static HTML, CPU 4× slower',
    unit: '×',
    show: 'ratio',
    goal: 1.3,
    gate: 1.9,
  },
  staticShift: { title: 'Layout shift of that page', show: 'median', goal: 0, gate: 0 },
  staticLongest: { title: 'Its longest task', unit: 'ms', show: 'median' },
  heap: { title: 'Heap of a card', unit: '×', show: 'ratio', goal: 1.3, gate: 1.45 },
  nodes: { title: 'Nodes of a card', show: 'median', goal: 14, gate: 16 },
  listeners: { title: 'Listeners of a card', show: 'median', gate: 2 },
  cycleBytes: {
    title: 'Growth by a card that came and went',
    unit: 'B',
    show: 'median',
    goal: 15,
    gate: 15,
  },
  cycleNodes: { title: 'Nodes left of it', show: 'median', goal: 0, gate: 0 },
  cycleListeners: { title: 'Listeners left of it', show: 'median', goal: 0, gate: 0 },
  topCycleBytes: {
    title: 'Growth by a back to top that came and went',
    unit: 'B',
    show: 'median',
    goal: 15,
    gate: 30,
  },
  topCycleNodes: { title: 'Nodes left of it', show: 'median', goal: 0, gate: 0 },
  topCycleListeners: { title: 'Listeners left of it', show: 'median', goal: 0, gate: 0 },
  scrollScript: {
    title: 'Script while scrolling 20,000 px',
    unit: 'ms',
    show: 'over',
    goal: 0,
    gate: 0.3,
  },
  scrollLayouts: { title: 'Layouts while scrolling', show: 'over', goal: 0, gate: 0 },
  unused: {
    title: 'Script on a page without cards, CPU 4× slower',
    unit: 'ms',
    show: 'over',
    goal: 12,
    gate: 36,
  },
  unusedAll: { title: 'The same of the one script', unit: 'ms', show: 'over', goal: 15, gate: 45 },
  newsShift: {
    title: 'Layout shift of a page of news, slow phone and line',
    show: 'median',
    goal: 0,
    gate: 0,
  },
  paint: {
    title: 'First contentful paint of that page',
    unit: '×',
    show: 'ratio',
    goal: 1.02,
    gate: 1.3,
  },
  server: {
    title: 'Render a card on a server, CPU beside a template string',
    unit: '×',
    show: 'median',
    goal: 35,
    gate: 42,
  },
  serverBytes: {
    title: 'HTML of that card',
    unit: 'B',
    show: 'median',
    goal: 1200,
    gate: 1200,
  },
  article: { title: 'Article of 5,000 paragraphs and 300 photos, CPU', unit: '×', show: 'ratio' },
  articleShift: { title: 'Layout shift of that article', show: 'median', goal: 0 },
};

/** Shifts below this are rounding, of less than a thousandth of the window. */
const nothing = 0.0005;

/** Whether a figure's value holds its goal, or its gate. */
export const holds = (value, limit) => value <= limit + nothing;

/** The value of a figure that a contestant is judged by. */
export function valueOf({ show }, summary) {
  const found = show === 'median' ? summary?.median : summary?.[show]?.median;
  return Number.isFinite(found) ? found : undefined;
}

/** Why a goal is not met: what stands in the way. */
export const reasons = {
  topBytes:
    'the reader’s keys, the footer that it must not cover and the page’s own colours under it have come since the goal was set.',
  allBytes:
    'seven elements, not the six of the goal, with zoom, printing, saving, listening, `enhance` and the readers of content in one file, so that a page needs one request. The loader fetches these on first use; without them all seven weigh 20 kB.',
  create:
    'a custom element, its shadow root and its render cost about 35 µs a card: cloning the template, the browser’s own shadow root and style scope, the check of the address. The host as a grid had cost as much again, nested templates a quarter of that; both are gone. Two fifths of the time over plain HTML are style (see below); tokens written out, or no rule for Khmer and for right to left, took less by no more than the measurement wavers.',
  moving:
    'a card that moves is rendered again, since the language and the base of addresses around it may be others; tried without, it took 0.1 × less. The rest is the browser’s, which attaches, styles and paints a shadow tree a card, with a box more than plain HTML has; script takes 2 % of it (see below). Without the sheet for the moments before, and without transitions, it took 0.1 × less each. Nothing is measured or observed again.',
  static: 'the same as for creating, and the parsing of the script.',
  heap: 'the shadow root and its tree scope in the browser; JavaScript has 1 kB of a card.',
  nodes:
    'Lit’s mark of the root and the mark before the words of the invitation. Without them the elements could not be rendered again, nor taken over from a server.',
  unusedAll:
    'seven elements are parsed and defined, where the goal has six; by the loader a page that has none fetches 0.6 kB.',
  paint:
    'the sheet for the moments before comes beside the site’s own, and both share the slow line; the clock wavers by more than the goal leaves.',
};
