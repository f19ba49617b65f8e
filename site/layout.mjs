/** The HTML document round the content of a page: header, place, section, contents, footer. */
import { readFileSync } from 'node:fs';
import { addressOf, relative } from './documents.mjs';
import { escaped } from './markdown.mjs';
import { languages, words } from './words.mjs';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const link = (href, text, { current, attributes = '' } = {}) =>
  `<a href="${escaped(href)}"${current ? ` aria-current="${current}"` : ''}${attributes}>${text}</a>`;

/** What the main menu has: the section that it marks, the page, and its name. */
const menu = (lang) => {
  const say = words[lang];
  return [
    ['elements', addressOf('elements/index.html', lang), say.elements],
    ['guides', addressOf('guides/index.html', lang), say.guides],
    ['builder', addressOf('builder.html', lang), say.builder],
    ['theme', addressOf('theme.html', lang), say.theme],
    ['demo', lang === 'vi' ? 'demo/index.html' : 'demo/en.html', say.demo],
    ['storybook', 'storybook/index.html', 'Storybook'],
  ];
};

/** The search: nothing of it is there before its script is. */
const search = ({ to, lang, say }) => `<form class="search" role="search" hidden
  data-index="${to(`assets/search.${lang}.json`)}" data-root="${to('index.html').replace(/index\.html$/, '')}">
<label class="unseen" for="search">${say.search}</label>
<input id="search" type="search" placeholder="${say.search}" autocomplete="off" spellcheck="false"
  enterkeyhint="search" aria-controls="results" aria-describedby="search-hint">
<kbd aria-hidden="true">/</kbd>
<span id="search-hint" class="unseen">${say.hint}</span>
<p class="unseen" role="status"></p>
<div id="results" class="results" role="region" aria-label="${say.results}" hidden></div>
</form>`;

const header = ({ page, to, lang, say }) => {
  const items = menu(lang)
    .map(([section, target, name]) => {
      const current = target === page.path ? 'page' : section === page.section ? 'true' : '';
      return `<li>${link(to(target), name, { current })}</li>`;
    })
    .join('\n');
  const choices = languages.map((own) => {
    const attributes = ` lang="${own}" hreflang="${own}"`;
    const current = own === lang ? 'true' : '';
    return `<li>${link(to(addressOf(page.key, own)), words[own].name, { current, attributes })}</li>`;
  });
  return `<header class="site-header">
<p class="site-name">${link(to(addressOf('index.html', lang)), 'Portal Elements')}</p>
<nav class="languages" aria-label="${say.language}"><ul>${choices.join('\n')}</ul></nav>
${search({ to, lang, say })}
<nav class="menu" aria-label="${say.main}"><ul>
${items}
</ul></nav>
</header>`;
};

const crumbs = ({ page, to, lang, say }) => {
  if (page.key === 'index.html') return '';
  const way = [[say.home, addressOf('index.html', lang)], ...(page.crumbs ?? [])]
    .map(([name, target]) => `<li>${link(to(target), name)}</li>`)
    .join('\n');
  return `<nav class="crumbs" aria-label="${say.crumbs}"><ol>
${way}
<li><span aria-current="page">${escaped(page.title)}</span></li>
</ol></nav>`;
};

/** The other pages of the section: groups of links. */
const aside = ({ page, to }) => {
  if (!page.siblings) return '';
  const groups = page.siblings.groups
    .map(({ name, links }) => {
      const items = links.map(([text, target, lang]) => {
        const attributes = lang ? ` lang="${lang}"` : '';
        const current = target === page.path ? 'page' : '';
        return `<li>${link(to(target), escaped(text), { current, attributes })}</li>`;
      });
      return `${name ? `<p>${name}</p>` : ''}<ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
  return `<nav class="aside" aria-label="${page.siblings.name}">
<details><summary>${page.siblings.name}</summary>
${groups}
</details>
</nav>`;
};

const contents = ({ page, say }) => {
  const headings = (page.headings ?? []).filter(({ level }) => level === 2 || level === 3);
  if (headings.length < 2) return '';
  const short = headings.length > 40 ? headings.filter(({ level }) => level === 2) : headings;
  const items = short.map(
    ({ level, id, text }) =>
      `<li class="level-${level}"><a href="#${escaped(id)}">${escaped(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="${say.toc}">
<details><summary>${say.toc}</summary>
<ul>${items.join('\n')}</ul>
</details>
</nav>`;
};

const footer = ({ to, lang, say }) => {
  const about = ['readme', 'changelog', 'security', 'contributing', 'license'].map((slug) => {
    const target = addressOf(`guides/${slug}.html`, lang);
    const names = {
      readme: 'README',
      changelog: 'CHANGELOG',
      security: 'SECURITY',
      contributing: 'CONTRIBUTING',
      license: say.licence,
    };
    return `<li>${link(to(target), names[slug])}</li>`;
  });
  about.push(`<li>${link(to(addressOf('decisions/index.html', lang)), say.decisions)}</li>`);
  return `<footer class="site-footer">
<p>Portal Elements ${version}</p>
<nav aria-label="${say.project}"><ul>${about.join('\n')}</ul></nav>
</footer>
<back-to-top><a href="#top">${say.top}</a></back-to-top>`;
};

/** A page as a document. All its addresses are relative, and nothing in it is inline code or style. */
export function document(page) {
  const { lang } = page;
  const say = words[lang];
  const to = (target) => relative(page.path, target);
  const all = { page, to, lang, say };
  const alternates = languages
    .map((own) => `<link rel="alternate" hreflang="${own}" href="${to(addressOf(page.key, own))}">`)
    .join('\n');
  const title =
    page.key === 'index.html'
      ? `Portal Elements – ${say.tagline}`
      : `${page.title} – Portal Elements`;
  const own = (page.scripts ?? []).map(
    (name) => `<script type="module" src="${to(`assets/${name}.js`)}"></script>`,
  );
  const sheets = ['assets/site.css', ...(page.sheets ?? [])].map(
    (sheet) => `<link rel="stylesheet" href="${to(sheet)}">`,
  );
  const [side, toc] = [aside(all), contents(all)];
  const kind = ['page', page.kind, side && 'with-aside', toc && 'with-contents']
    .filter(Boolean)
    .join(' ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(page.description ?? say.tagline)}">
<link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
${alternates}
<link rel="stylesheet" href="${to('dist/cdn/portal-elements.css')}">
${sheets.join('\n')}
<script src="${to('dist/cdn/portal-elements.js')}" defer></script>
<script type="module" src="${to('assets/site.js')}"></script>
${own.join('\n')}
</head>
<body id="top">
<a class="skip" href="#main">${say.skip}</a>
${header(all)}
${crumbs(all)}
<div class="${kind}">
${side}
${toc}
<main id="main" tabindex="-1">
${page.html}
</main>
</div>
${footer(all)}
</body>
</html>
`;
}
