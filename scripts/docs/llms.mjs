/** llms.txt (https://llmstxt.org): the library on one page of plain Markdown, for programs that read. */
import { readdirSync } from 'node:fs';
import { elements, exampleOf, read, section, valuesOf } from './model.mjs';

const fence = (code, language = 'html') => `\`\`\`${language}\n${code}\n\`\`\``;

/** The examples under a heading of the README, each with its fence. */
const examplesIn = (heading) => section(heading).match(/```\w+\n[\s\S]*?\n```/g);

const lines = (title, entries = [], extra = () => '') =>
  entries.length
    ? [
        `${title}:\n\n${entries.map((one) => `- \`${one.name || '(no name)'}\`${extra(one)}: ${one.description}`).join('\n')}`,
      ]
    : [];

function typed({ type, default: initial }) {
  const values = valuesOf(type);
  const kind = values.length ? values.join(' | ') : type.text;
  const isSaid = initial && initial !== 'false';
  return ` (${kind}${isSaid ? `, default ${initial.replaceAll("'", '')}` : ''})`;
}

/** An element: what it is for, an example, and what can be said to it. No heading: the format has none here. */
const paragraphs = (element) => [
  `**\`<${element.tagName}>\`** – ${element.description}`,
  fence(exampleOf(element.tagName)),
  ...lines('Attributes', element.attributes, typed),
  ...lines('Slots', element.slots),
  ...lines('Events', element.events, ({ type }) => ` (${type.text})`),
  ...lines('States', element.cssStates),
];

/** The guides in English, each with its title. */
const guides = () =>
  readdirSync(new URL('../../docs/guides/', import.meta.url))
    .filter((file) => file.endsWith('.en.md'))
    .sort()
    .map((file) => `docs/guides/${file}`)
    .map((path) => [/^# (.*)/m.exec(read(path))[1], path]);

/**
 * The text of llms.txt.
 *
 * @param {(path: string) => string} addressOf where a file of the project is found, from where the text is
 * @returns {string}
 */
export function llms(addressOf = (path) => path) {
  const link = ([name, path, note]) => `- [${name}](${addressOf(path)})${note ? `: ${note}` : ''}`;
  const { description } = JSON.parse(read('package.json'));
  const [pasted] = examplesIn('## Paste this');
  const [loaded] = examplesIn('## Ways to load it');
  const [, ...common] = /holds for all seven:\n([\s\S]*)/.exec(section('## The elements'));
  return `${[
    '# Portal Elements',
    `> ${description}`,
    'To load all of it, copy `dist/cdn/portal-elements.js` to the portal’s own server and paste:',
    pasted,
    'To load only what a page uses, copy the whole folder `dist/cdn` and paste:',
    loaded,
    'With a bundler:',
    ...examplesIn('## For bundlers').slice(0, 2),
    'What holds for all elements:',
    ...common.map((text) => text.trim()),
    ...elements.flatMap(paragraphs),
    '## Guides',
    guides().map(link).join('\n'),
    '## Reference',
    [
      [
        'README',
        'README.md',
        'every element with examples, dates, content from elsewhere, theming',
      ],
      ['Manifest', 'custom-elements.json', 'the elements as data'],
      ['Security', 'SECURITY.md', 'policies, threats and promises'],
    ]
      .map(link)
      .join('\n'),
    '## Optional',
    link(['Changes', 'CHANGELOG.md']),
  ].join('\n\n')}\n`;
}
