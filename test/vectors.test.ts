import { expect } from '@open-wc/testing';
import { guarded } from './helpers/guarded.js';
import { declarations } from './helpers/manifest.js';

/** What came of the vectors that were put through one path. */
interface Outcome {
  tried: number;
  executed: string[];
  leaks: string[];
  polluted: boolean;
}

const few = <T>(items: T[], n = 4): T[][] =>
  items.length ? [items.slice(0, n), ...few(items.slice(n), n)] : [];

describe('vectors', () => {
  const runs: [string, unknown[]][] = [];
  for (const { tagName, attributes = [] } of declarations) {
    for (const names of few(attributes.map(({ name }) => name)))
      runs.push(['attributes', [tagName, names]]);
  }
  for (const kind of [
    'heading of an article',
    'heading of a teaser',
    'lead and byline',
    'time of an article',
    'alt of a photo',
    'source of a photo',
    'caption of a photo',
    'link of a card',
    'words of a card',
    'icon of a card',
    'heading of a group',
    'value of an option',
    'words of an option',
    'label of an option',
    'link that is sorted',
    'words that are sorted',
    'target that is sorted',
    'label of a directory',
    'heading that is shared',
    'words of a link to the top',
  ])
    runs.push(['child', [kind]]);
  for (const format of ['json-ld', 'json-feed', 'wordpress', 'drupal', 'liferay', 'rss', 'atom'])
    for (const mode of ['text', 'html']) {
      runs.push(['article', [format, mode]]);
    }
  for (const mode of ['text', 'html']) runs.push(['data', ['json-ld', mode]]);
  for (const tag of ['link-directory', 'service-link-group'])
    for (const format of ['json-ld', 'json-feed', 'wordpress', 'rss', 'opml'])
      runs.push(
        ['list', [tag, format, 'addresses']],
        ['list', [tag, format, 'markup']],
        ['list', [tag, format, 'encodings']],
      );
  for (const tag of ['news-article', 'link-directory', 'service-link-group'])
    runs.push(['raw', [tag, 'json']], ['raw', [tag, 'feeds']]);
  runs.push(['zoom', []]);
  for (const [path, more] of runs) {
    it(`${path} ${JSON.stringify(more)}`, async function () {
      this.timeout(60_000);
      const start = performance.now();
      const visit = await guarded<Outcome>({
        page: 'vectors.html',
        steps: [{ until: 'window.ready' }],
        evaluate: `through('${path}', ...${JSON.stringify(more)})`,
      });
      const o = visit.value;
      console.log(
        path,
        JSON.stringify(more),
        Math.round(performance.now() - start),
        o.tried,
        JSON.stringify([o.executed, o.leaks, o.polluted]),
        JSON.stringify([
          visit.errors.slice(0, 5),
          visit.dialogs,
          visit.beacons,
          visit.navigations,
          visit.popups,
        ]),
      );
      expect(1).to.equal(1);
    });
  }
});
