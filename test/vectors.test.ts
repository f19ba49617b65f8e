import { expect } from '@open-wc/testing';
import { type Guarded, guarded } from './helpers/guarded.js';
import { declarations } from './helpers/manifest.js';

/** What came of the vectors that were put through one path. */
interface Outcome {
  tried: number;
  executed: string[];
  leaks: string[];
  polluted: boolean;
}

type Run = [path: string, ...more: unknown[]];

/** Puts all vectors through several paths of one page, as a reader who clicks on everything. */
const through = (runs: Run[]): Promise<Guarded<Outcome[]>> =>
  guarded<Outcome[]>({
    page: 'vectors.html',
    steps: [{ until: 'window.ready' }],
    evaluate: `(async () => {
      const outcomes = [];
      for (const run of ${JSON.stringify(runs)}) outcomes.push(await through(...run));
      return outcomes;
    })()`,
  });

/** What may not come of them, whichever way it shows; a few paths in each page. */
async function expectNothing(runs: Run[], least = 300): Promise<void> {
  for (const some of few(runs, 3)) await expectNothingOf(some, least);
}

async function expectNothingOf(runs: Run[], least: number): Promise<void> {
  const { value, dialogs, popups, beacons, errors, navigations } = await through(runs);
  for (const [index, { tried, executed, leaks, polluted }] of value.entries()) {
    const name = JSON.stringify(runs[index]);
    expect(tried, name).to.be.at.least(least);
    expect({ executed, leaks, polluted }, name).to.deep.equal({
      executed: [],
      leaks: [],
      polluted: false,
    });
  }
  expect({ dialogs, popups, beacons, errors }).to.deep.equal({
    dialogs: [],
    popups: [],
    beacons: [],
    errors: [],
  });
  // The zoom adds an entry of the page itself to the history.
  expect(navigations.filter((address) => !address.includes('/vectors.html'))).to.deep.equal([]);
}

/** Several attributes at once, each with another vector. */
const few = <Item>(items: Item[], count = 4): Item[][] =>
  items.length ? [items.slice(0, count), ...few(items.slice(count), count)] : [];

const { value: kinds } = await guarded<Record<'child' | 'enhance' | 'careless', string[]>>({
  page: 'vectors.html',
  steps: [{ until: 'window.ready' }],
  evaluate: 'kinds',
});

const { value: total } = await guarded<number>({
  page: 'vectors.html',
  steps: [{ until: 'window.ready' }],
  evaluate: 'total',
});

describe(`of ${total} vectors`, () => {
  it('there are at least 300, none twice', () => {
    expect(total).to.be.at.least(300);
  });

  for (const { tagName, attributes = [] } of declarations) {
    it(`none runs through an attribute of <${tagName}>`, async function () {
      this.timeout(90_000);
      const names = attributes.map(({ name }) => name);
      await expectNothing(few(names).map((some): Run => ['attributes', tagName, some]));
    });
  }

  it('none runs through what the elements copy from the author’s children', async function () {
    this.timeout(90_000);
    expect(kinds.child.length).to.be.above(15);
    await expectNothing(kinds.child.map((kind): Run => ['child', kind]));
  });

  it('none runs through markup that is enhanced', async function () {
    this.timeout(90_000);
    expect(kinds.enhance.length).to.be.above(3);
    await expectNothing(kinds.enhance.map((kind): Run => ['enhance', kind]));
  });

  for (const mode of ['text', 'html']) {
    it(`none runs through the ${mode} of an article from elsewhere, in any format`, async function () {
      this.timeout(90_000);
      const formats = ['json-ld', 'json-feed', 'wordpress', 'drupal', 'liferay', 'rss', 'atom'];
      await expectNothing([
        ...formats.map((format): Run => ['article', format, mode]),
        ['data', 'json-ld', mode],
      ]);
    });
  }

  it('none runs through links from elsewhere', async () => {
    const runs = ['link-directory', 'service-link-group'].flatMap((tag) =>
      ['json-ld', 'json-feed', 'wordpress', 'rss', 'opml'].flatMap((format) =>
        ['addresses', 'markup', 'encodings'].map((category): Run => [
          'list',
          tag,
          format,
          category,
        ]),
      ),
    );
    await expectNothing(runs, 1);
  });

  it('none runs as a whole document from elsewhere', async () => {
    const runs = ['news-article', 'link-directory', 'service-link-group'].flatMap((tag): Run[] => [
      ['raw', tag, 'json'],
      ['raw', tag, 'feeds'],
    ]);
    await expectNothing(runs, 20);
  });

  it('none runs in the zoom, from photo to photo', async () => {
    const { value, dialogs, popups, beacons, errors } = await through([['zoom']]);
    const [{ executed, leaks }] = value as [Outcome];
    expect({ executed, leaks, dialogs, popups, beacons, errors }).to.deep.equal({
      executed: [],
      leaks: [],
      dialogs: [],
      popups: [],
      beacons: [],
      errors: [],
    });
  });
});

describe('where a page takes no care, the same vectors', () => {
  // One page each: what runs there may do anything to it.
  for (const [kind, least] of [
    ['markup', 40],
    ['attribute', 3],
    ['link', 20],
    ['decoded', 20],
  ] as const) {
    it(`run as ${kind}: the check can fail`, async () => {
      const { value, dialogs } = await through([['careless', kind]]);
      // One of them may have taken the page itself away, and with it what was counted.
      const ran = value?.[0] ? value[0].executed.length + dialogs.length : Infinity;
      expect(ran).to.be.above(least);
    });
  }

  it('ask for what is not theirs as a style, and pollute when merged: the check can fail', async () => {
    const { beacons } = await through([['careless', 'style']]);
    expect(beacons.length).to.be.above(3);
    const { value } = await through([['careless', 'merged']]);
    expect((value as [Outcome])[0].polluted).to.equal(true);
  });
});
