/** The pages of documents: guides, README and the rest of the project's papers, decisions. */
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { addressOf, groups, relative } from './documents.mjs';
import { escaped, lex, render, textOf } from './markdown.mjs';
import { words } from './words.mjs';

/** An address in a document as its page has it: a file of the repository by where it is on the site. */
export const linkFrom = (file, find) => (href, page, lang) => {
  if (/^(\w+:|#)/.test(href)) return href;
  const [path, fragment] = href.split('#');
  const target = find(posix.join(posix.dirname(file), decodeURI(path)), lang, fragment);
  if (!target) throw new Error(`${file} links to ${href}, which the site does not have`);
  return relative(page, fragment === undefined ? target : `${target}#${fragment}`);
};

/** The link to the same text in the other language stands in the header of the site. */
const withoutSwitch = (source) =>
  source.replace(/^\[(?:English|Tiếng Việt)\]\([^)]*\)(?: · )?\n?/m, '');

/** The part of a document that is a page: all of it, or from a heading on. */
function begun(tokens, { from, en }) {
  if (!from) return tokens;
  const at = tokens.findIndex(({ type, text }) => type === 'heading' && from.test(text));
  if (at < 0) throw new Error(`${en} has no heading ${from}`);
  return tokens.slice(at);
}

/** A document as its page shows it, without its place among the others. */
async function read(document, lang, find) {
  const file = document[lang] ?? document.en;
  const key = `${document.section}/${document.slug}.html`;
  const path = addressOf(key, lang);
  const tokens = begun(lex(withoutSwitch(await readFile(file, 'utf8'))), document);
  const at = tokens.findIndex(({ type, depth }) => type === 'heading' && depth === 1);
  const title = at < 0 ? document.name[lang] : textOf(tokens[at].tokens);
  const link = linkFrom(file, find);
  const options = { words: words[lang], link: (href) => link(href, path, lang) };
  return { document, key, path, lang, title, ...render(tokens, options), headless: at < 0 };
}

/** What a document is called in lists: all of them are about the library. */
function shortOf({ document, title, lang }) {
  const short =
    document.name?.[lang] ?? title.replace(/^Portal Elements (?:trong|in|on|với|with) /, '');
  return short[0].toUpperCase() + short.slice(1);
}

const note = (lang) => `<p class="note">${words[lang].english}</p>\n`;

/** Whether a document is read in English by readers of another language. */
const foreign = ({ document, lang }) => !document[lang] && lang !== 'en';

function pageOf(one, { siblings, crumbs }) {
  const { html, headless, title, lang } = one;
  const head = headless ? `<h1>${escaped(title)}</h1>\n` : '';
  const text = head + html;
  return {
    ...one,
    section: 'guides',
    kind: 'text',
    crumbs,
    siblings,
    html: foreign(one) ? `${note(lang)}<article lang="en">\n${text}</article>` : text,
  };
}

/** The documents in their groups; what no group names stands in the last. */
function grouped(pages, lang) {
  const named = new Set(groups.flatMap(({ slugs }) => slugs));
  const rest = pages.map(({ document }) => document.slug).filter((slug) => !named.has(slug));
  return groups
    .map(({ name, slugs }, index) => ({
      name: name[lang],
      links: [...slugs, ...(index === groups.length - 1 ? rest : [])]
        .map((slug) => pages.find(({ document }) => document.slug === slug))
        .filter(Boolean)
        .map((page) => [shortOf(page), page.path]),
    }))
    .filter(({ links }) => links.length);
}

const listed = (index, links) =>
  links
    .map(([text, target, lang]) => {
      const attribute = lang ? ` lang="${lang}"` : '';
      return `<li><a href="${relative(index, target)}"${attribute}>${escaped(text)}</a></li>`;
    })
    .join('\n');

/** A section's list: a directory of links, of the library's own. */
function indexOf({ key, lang, title, lead, all, crumbs }) {
  const path = addressOf(key, lang);
  const items = all.map(({ name, links }) =>
    name ? `<li>${name}<ul>${listed(path, links)}</ul></li>` : listed(path, links),
  );
  return {
    key,
    path,
    lang,
    section: 'guides',
    title,
    crumbs,
    description: lead,
    sections: [{ text: lead }],
    html: `<h1>${title}</h1>
<p class="lead">${lead}</p>
<link-directory variant="columns" filter="on">
<h2>${words[lang].all[key.split('/')[0]]}</h2>
<ul>${items.join('\n')}</ul>
</link-directory>`,
  };
}

/** The pages of all documents in a language. */
export async function documentPages(lang, documents, find) {
  const say = words[lang];
  const all = await Promise.all(documents.map((one) => read(one, lang, find)));
  const [papers, decided] = ['guides', 'decisions'].map((section) =>
    all.filter(({ document }) => document.section === section),
  );
  const list = grouped(papers, lang);
  const home = [[say.guides, addressOf('guides/index.html', lang)]];
  const under = [...home, [say.decisions, addressOf('decisions/index.html', lang)]];
  const choices = [
    { links: decided.map(({ title, path }) => [title, path, lang === 'en' ? undefined : 'en']) },
  ];
  return [
    indexOf({ key: 'guides/index.html', lang, title: say.guides, lead: say.guidesLead, all: list }),
    indexOf({
      key: 'decisions/index.html',
      lang,
      title: say.decisions,
      lead: say.decisionsLead,
      all: choices,
      crumbs: home,
    }),
    ...papers.map((one) =>
      pageOf(one, { crumbs: home, siblings: { name: say.all.guides, groups: list } }),
    ),
    ...decided.map((one) =>
      pageOf(one, { crumbs: under, siblings: { name: say.all.decisions, groups: choices } }),
    ),
  ];
}
