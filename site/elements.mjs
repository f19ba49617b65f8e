/** The pages of the elements: what the README says, live examples, and the tables of reference. */
import { readFile } from 'node:fs/promises';
import { reference } from '../scripts/docs/reference.mjs';
import { addressOf, relative } from './documents.mjs';
import { examplesOf } from './examples.mjs';
import { linkFrom } from './guides.mjs';
import { escaped, lex, render, slugger, snippet, textOf } from './markdown.mjs';
import { words } from './words.mjs';

const readmes = { vi: 'README.vi.md', en: 'README.md' };

/** The elements in the order of the README, each with what the README says under its heading. */
export async function elementsOf(lang) {
  const found = [];
  let open;
  for (const token of lex(await readFile(readmes[lang], 'utf8'))) {
    const [, tag] =
      (token.type === 'heading' && token.depth === 3 && /^<([\w-]+)>$/.exec(textOf([token]))) || [];
    if (tag) found.push((open = { tag, tokens: [] }));
    else if (token.type === 'heading' && token.depth <= 3) open = undefined;
    else open?.tokens.push(token);
  }
  return found.map(({ tag, tokens }) => {
    const [first, ...rest] = tokens.filter(({ type }) => type !== 'space');
    const [summary, more] = textOf([first]).split(/(?<=\.)\s/);
    return { tag, summary, tokens: more ? [first, ...rest] : rest };
  });
}

/** The README's table of attributes; the reference below has them all. */
const isAttributes = ({ type, header }) =>
  type === 'table' && /^(Attribute|Thuộc tính)$/.test(textOf(header[0].tokens));

const figure = ({ title, html, path }, from, say) => `<figure class="example">
<figcaption><span>${escaped(title)}</span> <a href="${relative(from, path)}">${say.open}</a></figcaption>
<iframe src="${relative(from, path)}" title="${say.example}: ${escaped(title)}" loading="lazy"></iframe>
<details><summary>${say.source}</summary>
${snippet(html, 'html')}</details>
</figure>
`;

/** Addresses of the README for a page of an element: sections of elements are pages here. */
const linker = (lang, path, tags, find) => (href) => {
  const [, fragment] = /^#(.*)$/.exec(href) ?? [];
  if (fragment === undefined) return find(href);
  const target = tags.includes(fragment)
    ? `elements/${fragment}.html`
    : `guides/readme.html#${fragment}`;
  return relative(path, addressOf(target, lang));
};

const heading = (id, text) => ({ level: 2, id, text });

const h2 = ({ id, text }) => `<h2 id="${id}">${text}</h2>\n`;

/** The page of an element. `find` gives the page of a file that the README links to. */
async function elementPage({ tag, summary, tokens }, { lang, elements, siblings, find }) {
  const say = words[lang];
  const key = `elements/${tag}.html`;
  const path = addressOf(key, lang);
  const tags = elements.map((one) => one.tag);
  const link = linker(lang, path, tags, (href) => linkFrom(readmes[lang], find)(href, path, lang));
  const slug = slugger();
  const [use, more, look] = [say.explanation, say.examples, say.reference].map((text) =>
    heading(slug(text), text),
  );
  const options = { words: say, link, slug };
  const said = render(
    tokens.filter((one) => !isAttributes(one)),
    { ...options, raise: 1 },
  );
  const tables = render(lex(reference(tag, lang)), options);
  const [first, ...others] = await examplesOf(tag, lang);
  const html = `<h1><code>&lt;${tag}&gt;</code></h1>
<p class="lead">${escaped(summary)}</p>
${figure(first, path, say)}${h2(use)}${said.html}
${h2(more)}${others.map((one) => figure(one, path, say)).join('')}
${h2(look)}${tables.html}`;
  return {
    key,
    path,
    lang,
    section: 'elements',
    title: `<${tag}>`,
    description: summary,
    crumbs: [[say.elements, addressOf('elements/index.html', lang)]],
    siblings,
    kind: 'element',
    headings: [use, ...said.headings, more, look, ...tables.headings],
    sections: [
      { text: summary },
      { ...use, title: use.text, text: '' },
      ...said.sections,
      ...tables.sections,
    ],
    html,
    examples: [first, ...others],
  };
}

/** The elements' pages of a language, with their list. */
export async function elementPages(lang, find) {
  const say = words[lang];
  const elements = await elementsOf(lang);
  const index = addressOf('elements/index.html', lang);
  const target = (tag) => addressOf(`elements/${tag}.html`, lang);
  const links = elements.map(({ tag }) => [`<${tag}>`, target(tag)]);
  const siblings = { name: say.all.elements, groups: [{ links }] };
  const pages = [];
  for (const one of elements) {
    pages.push(await elementPage(one, { lang, elements, siblings, find }));
  }
  const items = elements.map(
    ({ tag, summary }) =>
      `<li><a href="${relative(index, target(tag))}"><code>&lt;${tag}&gt;</code></a> <span>${escaped(summary)}</span></li>`,
  );
  const list = `<ul class="elements">${items.join('\n')}</ul>`;
  return [
    {
      key: 'elements/index.html',
      path: index,
      lang,
      section: 'elements',
      title: say.elements,
      siblings,
      html: `<h1>${say.elements}</h1>\n<p class="lead">${say.elementsLead}</p>\n${list}`,
      sections: [{ text: say.elementsLead }],
    },
    ...pages,
  ];
}
