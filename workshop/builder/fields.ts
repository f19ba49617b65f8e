import { type Attribute, attributesOf } from './manifest.js';
import { help, labels, type Said } from './labels.js';

/** How a field is filled in. */
export type Kind = 'text' | 'long' | 'address' | 'number' | 'date' | 'boolean' | 'one' | 'some';

/** The parts of the form, in their order. */
export const groups = ['content', 'look', 'behaviour', 'advanced'] as const;
export type Group = (typeof groups)[number];

export interface Field {
  name: string;
  kind: Kind;
  group: Group;
  label: Said;
  help: Said;
  /** Of `one` and `some`. */
  options: readonly string[];
  /** What holds when nothing is chosen, as the documentation has it. */
  fallback: string;
  min?: number;
  max?: number;
}

/** The values of a union of literals; none of a union that takes other values too. */
function literals(type: string): readonly string[] {
  const values = type.split(' | ').map((value) => /^'(.*)'$/.exec(value)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
}

const kinds: [Kind, RegExp][] = [
  ['date', /^(published|updated)$/],
  ['long', /^(lead|description|caption|pronounce)$/],
  ['address', /^(href|src|icon|image|banner|banner-href|fallback-src)$/],
  ['number', /^(width|height|columns)$/],
];

function kindOf(name: string, type: string, description: string): Kind {
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return 'number';
  if (literals(type).length) return 'one';
  if (/any of `/i.test(description)) return 'some';
  return kinds.find(([, names]) => names.test(name))?.[0] ?? 'text';
}

/** What says something to readers, in the order in which they meet it. */
const content =
  'headline heading label published lead src alt caption credit byline source-name category updated href description icon image image-alt banner banner-alt banner-href action-text audio';
const behaviour =
  'tools for zoom group open name filter sort target rel show-after min-page scroller behavior dock loading fetchpriority json-ld remember share-href pronounce fallback-src';
const advanced =
  'src src-type item timeout max-bytes credentials time-zone month-first srcset sizes width height';

/** Elements whose `src` is where their content comes from, not a picture. */
const fetching = /^(news-article|service-link-group|link-directory)$/;

const has = (list: string, name: string): boolean => list.split(' ').includes(name);

function groupOf(tag: string, name: string): Group {
  if (has(advanced, name) && (name !== 'src' || fetching.test(tag))) return 'advanced';
  if (has(content, name)) return 'content';
  return has(behaviour, name) ? 'behaviour' : 'look';
}

/** Where a field stands in its group. */
const placeOf = ({ group, name }: Field): number =>
  group === 'content' ? content.split(' ').indexOf(name) : 0;

/** Numbers have bounds. */
function boundsOf(name: string, kind: Kind): { min?: number; max?: number } {
  if (name === 'heading-level') return { min: 1, max: 6 };
  return kind === 'number' ? { min: 0 } : {};
}

const optionsOf = (kind: Kind, type: string, description: string): readonly string[] =>
  kind === 'some' ? (/any of `([^`]+)`/i.exec(description)?.[1]?.split(' ') ?? []) : literals(type);

function fieldOf(tag: string, attribute: Attribute): Field {
  const { name, description = '', default: fallback = '' } = attribute;
  const type = attribute.type?.text ?? 'string';
  const kind = kindOf(name, type, description);
  const label = labels[`${tag}.${name}`] ?? labels[name] ?? { vi: name, en: name };
  return {
    name,
    kind,
    group: groupOf(tag, name),
    label,
    help: help(description, label),
    options: optionsOf(kind, type, description),
    fallback: fallback.replace(/^'(.*)'$/, '$1'),
    ...boundsOf(name, kind),
  };
}

const made = new Map<string, readonly Field[]>();

/** The fields of an element: one for each attribute of custom-elements.json. */
export function fieldsOf(tag: string): readonly Field[] {
  const known = made.get(tag);
  if (known) return known;
  const fields = (attributesOf.get(tag) ?? []).map((attribute) => fieldOf(tag, attribute));
  const sorted = groups.flatMap((group) =>
    fields
      .filter((field) => field.group === group)
      .sort((one, other) => placeOf(one) - placeOf(other)),
  );
  made.set(tag, sorted);
  return sorted;
}
