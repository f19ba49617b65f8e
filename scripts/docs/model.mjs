/** What the documentation is made of: the manifest, the snippets of the README, the Vietnamese. */
import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
export const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Both languages of the documentation, with the README of each. */
export const readmes = { en: 'README.md', vi: 'README.vi.md' };

const manifest = JSON.parse(read('custom-elements.json'));
const declared = manifest.modules.flatMap(({ declarations }) => declarations);

/** Every element of the manifest, in the order of the README. */
export const elements = [...read(readmes.en).matchAll(/^### `<([\w-]+)>`/gm)].map(([, tag]) =>
  declared.find(({ tagName }) => tagName === tag),
);
const left = declared.filter((element) => !elements.includes(element));
if (left.length) throw new Error(`Not in the README: ${left.map(({ tagName }) => tagName).join()}`);

/** The element of a tag. */
export function elementOf(tag) {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`No such element: <${tag}>`);
  return element;
}

/** The values of a type that names its texts; none where any other text will do. */
export const valuesOf = ({ text }) => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);

/** The custom properties of all elements, each once, the shared ones first. */
export const customProperties = [
  ...new Map(
    elements
      .flatMap(({ cssProperties = [] }) => cssProperties)
      .sort((a, b) => b.name.startsWith('--portal-') - a.name.startsWith('--portal-'))
      .map((property) => [property.name, property]),
  ).values(),
];

/** Every text of an element that is to be read by people. */
const textsOf = ({ summary, description, ...element }) => [
  summary,
  description,
  ...['attributes', 'members', 'slots', 'events', 'cssParts', 'cssProperties', 'cssStates']
    .flatMap((kind) => element[kind] ?? [])
    .map((entry) => entry.description),
];

/** Every text of the manifest, each once. */
export const texts = [...new Set(elements.flatMap(textsOf))];

/** English → Vietnamese: a text that has changed since is not found, and so noticed. */
const vietnamese = JSON.parse(read('docs/manifest.vi.json'));

/** What the Vietnamese lacks, and what it has of texts that are no more. */
export const stale = {
  missing: texts.filter((text) => !vietnamese[text]),
  gone: Object.keys(vietnamese).filter((text) => !texts.includes(text)),
};

/** A text of the manifest in a language. */
export function say(text, lang) {
  if (lang === 'en') return text;
  if (!vietnamese[text]) throw new Error(`docs/manifest.vi.json lacks: ${text}`);
  return vietnamese[text];
}

/** What the README has under a heading, up to the next one. */
export function section(heading, lang = 'en') {
  const [, rest] = read(readmes[lang]).split(`\n${heading}\n`);
  if (rest === undefined) throw new Error(`${readmes[lang]} has no heading: ${heading}`);
  return rest.split(/\n##+ /)[0];
}

/** The first example in the README that has an element. */
export const exampleOf = (tag, lang = 'en') =>
  [...section(`### \`<${tag}>\``, lang).matchAll(/```html\n([\s\S]*?)\n```/g)]
    .map(([, code]) => code)
    .find((code) => code.includes(`<${tag}`));

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
