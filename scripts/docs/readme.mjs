/**
 * Writes the tables of both READMEs from the manifest, between their marks.
 *
 * node scripts/docs/readme.mjs [--check]   says instead what is stale, and fails
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { customProperties, elementOf, readmes, say, stale, table } from './model.mjs';

const words = {
  en: {
    attribute: 'Attribute',
    meaning: 'Meaning',
    initial: 'Default',
    byDefault: (value) => ` By default ${value}.`,
    property: 'Property',
    use: 'What it colours or measures',
    elsewhere: 'See [Content from elsewhere](#content-from-elsewhere).',
  },
  vi: {
    attribute: 'Thuộc tính',
    meaning: 'Ý nghĩa',
    initial: 'Mặc định',
    byDefault: (value) => ` Mặc định ${value}.`,
    property: 'Biến',
    use: 'Dùng cho',
    elsewhere: 'Xem [Nội dung từ nơi khác](#nội-dung-từ-nơi-khác).',
  },
};

/** Attributes that tell where content comes from: one row in an element's table, a table of their own. */
const remote = ['src', 'src-type', 'item', 'timeout', 'max-bytes', 'credentials'];

const code = (text) => `\`${text.replaceAll("'", '')}\``;

function meaningOf({ description, ...entry }, lang) {
  const isSaid = entry.default && entry.default !== 'false';
  return say(description, lang) + (isSaid ? words[lang].byDefault(code(entry.default)) : '');
}

const attributeRows = (entries, lang) =>
  entries.map((entry) => [code(entry.name), meaningOf(entry, lang)]);

/** The tables, by what the mark says. */
const tables = {
  /** The attributes of an element. */
  attributes(lang, tag) {
    const { attributes } = elementOf(tag);
    const hasRemote = attributes.some(({ name }) => name === 'src-type');
    const isRemote = ({ name }) => hasRemote && remote.includes(name);
    const rows = attributeRows(
      attributes.filter((entry) => !isRemote(entry)),
      lang,
    );
    const far = attributes.filter(isRemote).map(({ name }) => code(name));
    if (hasRemote) rows.push([far.join(', '), words[lang].elsewhere]);
    return table([words[lang].attribute, words[lang].meaning], rows);
  },
  /** The attributes that tell where content comes from. */
  remote(lang) {
    const { attributes } = elementOf('news-article');
    const rows = attributeRows(
      attributes.filter(({ name }) => remote.includes(name)),
      lang,
    );
    return table([words[lang].attribute, words[lang].meaning], rows);
  },
  /** The custom properties of all elements. */
  properties: (lang) =>
    table(
      [words[lang].property, words[lang].use, words[lang].initial],
      customProperties.map((entry) => [
        code(entry.name),
        say(entry.description, lang),
        code(entry.default),
      ]),
    ),
};

/** A README with its tables as the manifest has them now. */
async function filled(source, lang, file) {
  const text = source.replace(
    /(<!-- (attributes|remote|properties) ?([\w-]*) -->\n)[\s\S]*?(\n<!-- \/\2 -->)/g,
    (_, start, kind, tag, end) => `${start}\n${tables[kind](lang, tag)}\n${end}`,
  );
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const wrong = [
  ...stale.missing.map((text) => `docs/manifest.vi.json lacks: ${text}`),
  ...stale.gone.map((text) => `docs/manifest.vi.json has what is no more: ${text}`),
];
if (!wrong.length) {
  for (const [lang, file] of Object.entries(readmes)) {
    const source = readFileSync(file, 'utf8');
    const text = await filled(source, lang, file);
    if (text === source) continue;
    if (process.argv.includes('--check')) wrong.push(`${file} is stale: npm run docs`);
    else writeFileSync(file, text);
  }
}
if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
}
