import { text } from '../core/text.js';
import { ContentError, type SourceType } from './article.js';
import { readDrupal } from './drupal.js';
import { type Collection, get, listOf, type ReadOptions } from './fields.js';
import { readJsonFeed } from './json-feed.js';
import { readJsonLd } from './json-ld.js';
import { readLiferay } from './liferay.js';
import { readWordpress } from './wordpress.js';

/** How deep a document may be nested. */
const levels = 100;

/** What tells the kind of a JSON document, in the order of being looked for. */
const shapes: [SourceType, (document: unknown, first: unknown) => unknown][] = [
  ['json-feed', (feed) => text(get(feed, 'version')).startsWith('https://jsonfeed.org/')],
  ['drupal', (document, first) => get(document, 'jsonapi') ?? get(first, 'attributes')],
  ['wordpress', (_, first) => get(first, 'title', 'rendered')],
  ['liferay', (document, first) => get(document, 'lastPage') ?? get(first, 'contentFields')],
  [
    'json-ld',
    (_, first) => ['@context', '@graph', '@type', 'headline'].some((key) => get(first, key)),
  ],
];

const readers = {
  'json-ld': readJsonLd,
  'json-feed': readJsonFeed,
  wordpress: readWordpress,
  drupal: readDrupal,
  liferay: readLiferay,
};

/** Refuses JSON that is nested too deep, before it is parsed. */
function checkDepth(json: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at] ?? '';
    if (mark === '"') quoted = !quoted;
    else if (quoted) at += Number(mark === '\\');
    else depth += Number('[{'.includes(mark)) - Number(']}'.includes(mark));
    if (depth > levels) throw new ContentError('document', `over ${levels} levels`, 'JSON');
  }
}

/** A value from JSON. */
function readJson(source: string): unknown {
  checkDepth(source);
  try {
    return JSON.parse(source.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new ContentError('document', error instanceof Error ? error.message : '', 'JSON, XML');
  }
}

/** What a JSON document is, by its shape. */
function typeOf(document: unknown): SourceType | undefined {
  const inside = get(document, 'items') ?? get(document, 'data') ?? document;
  const [first] = listOf(inside);
  return shapes.find(([, has]) => has(document, first))?.[0];
}

/** Opens JSON, or what it stands for: by the type that is said, else by its shape. */
export function openJson(source: string | object, options: ReadOptions): Collection {
  const document = typeof source === 'string' ? readJson(source) : source;
  const type = options.type ?? typeOf(document);
  const read = type && get(readers, type);
  if (!read || typeof document !== 'object') {
    const need = options.type ?? Object.keys(readers).join(', ');
    throw new ContentError('document', 'JSON of an unknown shape', need);
  }
  return (read as typeof readJsonLd)(document, options);
}
