import { type Context, type Lang, langOf, sampleOf } from './content.js';
import type { Named, News, Sample } from './content.sample.js';
import type { Page } from './document.js';
import { article, cards, figure, list, named, photo } from './markup.js';
import { inner, snippet } from './snippet.js';

const css = new URL('./page.css', import.meta.url).href;
const tools = 'print save text-size share listen';

const names: Record<Lang, string> = { vi: 'Tiếng Việt', en: 'English', km: 'ភាសាខ្មែរ' };

const item = ({ name, href }: Named, current = false): string =>
  `<li><a href="${href}"${current ? ' aria-current="page"' : ''}>${name}</a></li>`;

const nav = (name: string, items: readonly string[], kind = ''): string =>
  `<nav${kind && ` class="${kind}"`} aria-label="${name}">
  <ul>
${inner(inner(items.join('\n')))}
  </ul>
</nav>`;

/** Header, content and footer of a site, in its order. */
function site(context: Context, name: string, current: number, main: string): string {
  const { portal, top } = sampleOf(context);
  const languages = Object.entries(names).map(([lang, words]) => {
    const own = lang === langOf(context) ? ' aria-current="page"' : '';
    return `<li><a href="https://songlanh.example/${lang}/" lang="${lang}" hreflang="${lang}"${own}>${words}</a></li>`;
  });
  const sections = portal.sections.map((one, index) => item(one, index === current));
  return `<a class="skip" href="#main">${portal.skip}</a>
<header class="site-header">
  <p class="site-name"><a href="https://songlanh.example/">${name}</a></p>
${inner(nav(portal.languages, languages, 'languages'))}
${inner(nav(portal.main, sections, 'sections'))}
</header>
<main id="main">
${inner(main)}
</main>
<footer class="site-footer" id="contact">
  <address>
    <p>${name}. ${portal.address} <a href="mailto:cong@songlanh.example">cong@songlanh.example</a></p>
  </address>
  <p>${portal.invented}</p>
${inner(
  nav(
    portal.footer,
    portal.footerLinks.map((one) => item(one)),
  ),
)}
</footer>
<back-to-top><a href="#top">${top}</a></back-to-top>`;
}

const page = (title: string, name: string, body: string, kind = ''): Page => ({
  title: title === name ? name : `${title} – ${name}`,
  body,
  sheets: ['demo/site.css', css],
  attributes: `id="top"${kind && ` class="${kind}"`}`,
});

const directories = ({ units, businesses }: Sample): string =>
  `<div class="directories" id="directories">
${inner(
  [units, businesses]
    .map((one) => snippet('link-directory', {}, inner(named(one).replaceAll('h3>', 'h2>'))))
    .join('\n'),
)}
</div>`;

const services = (sample: Sample, banner = ''): string =>
  snippet(
    'service-link-group',
    { id: 'services' },
    inner(`${banner}<h2>${sample.servicesHeading}</h2>\n${cards(sample)}`),
  );

const banner = `<img src="demo/pictures/banner-960.jpg" srcset="demo/pictures/banner-480.jpg 480w, demo/pictures/banner-960.jpg 960w, demo/pictures/banner-1600.jpg 1600w" sizes="(min-width: 70em) 68em, 100vw" width="1600" height="320" alt="" loading="lazy">\n`;

/** An article with photos and tools, then services and directories: the page that readers come to from a search. */
export function articlePage(context: Context = {}): Page {
  const sample = sampleOf(context);
  const { portal, photos } = sample;
  const inside = article(sample)
    .replaceAll('h2>', 'h1>')
    .replaceAll('h3>', 'h2>')
    .replaceAll('<photo-caption>', '<photo-caption zoom>')
    .replace('<h2>', `${photo(sample, photos.riverside, { zoom: true })}\n<h2>`);
  const own = { tools, href: 'https://songlanh.example/tin-tuc/tron-muoi-nam' };
  const main = `${snippet('news-article', own, inner(inside))}
${services(sample, banner)}
${directories(sample)}`;
  return page(sample.article.headline, portal.province, site(context, portal.province, 1, main));
}

const teaser = ({ photo: file, ...news }: News, level: number): string => {
  const image = file
    ? `<img src="demo/pictures/${file}-480.jpg" width="480" height="320" alt="" loading="lazy">\n`
    : '';
  return snippet(
    'news-article',
    {
      variant: 'teaser',
      href: 'https://songlanh.example/tin-tuc/',
      category: news.category,
    },
    inner(`${image}<h${level}>${news.headline}</h${level}>
<time datetime="${news.datetime}"></time>
<p class="lead">${news.lead}</p>`),
  );
};

function pagination({ pages }: Sample): string {
  const numbers = [1, 2, 3].map((number) => {
    const current = number === 2 ? ' aria-current="page"' : '';
    return `<li><a href="https://songlanh.example/tin-tuc/?trang=${number}" aria-label="${pages.page} ${number}"${current}>${number}</a></li>`;
  });
  const [newer, older] = [pages.newer, pages.older].map(
    (words, index) =>
      `<li><a href="https://songlanh.example/tin-tuc/?trang=${1 + index * 2}">${words}</a></li>`,
  );
  return nav(pages.pages, [newer ?? '', ...numbers, older ?? ''], 'pagination');
}

/** A section of the portal: its news as teasers, its topics beside them, the host's pagination. */
export function sectionPage(context: Context = {}): Page {
  const sample = sampleOf(context);
  const { portal, pages, news } = sample;
  const items = news.map((one) => `<li>\n${inner(teaser(one, 2))}\n</li>`).join('\n');
  const side = [pages.topics, pages.documents]
    .map((group) =>
      snippet('link-directory', { variant: 'list' }, inner(named(group).replaceAll('h3>', 'h2>'))),
    )
    .join('\n');
  const main = `<div class="intro">
  <h1>${pages.newsOf}</h1>
  <p>${pages.newsLead}</p>
</div>
<div class="with-side">
  <div>
    <ul class="news">
${inner(inner(inner(items)))}
    </ul>
${inner(inner(pagination(sample)))}
  </div>
  <div class="side">
${inner(inner(side))}
  </div>
</div>
${directories(sample)}`;
  return page(pages.newsOf, portal.province, site(context, portal.province, 1, main));
}

const head = (name: string, link = ''): string => `<div class="head"><h2>${name}</h2>${link}</div>`;

/** The home of a ministry: who it is, what can be done there, what is new. */
export function ministryHome(context: Context = {}): Page {
  const sample = sampleOf(context);
  const { portal, pages, news, photos } = sample;
  const hero = `<div class="hero">
  <div>
    <h1>${pages.welcome}</h1>
    <p>${pages.welcomeLead}</p>
  </div>
${inner(snippet('photo-caption', { ratio: '16/9' }, inner(figure(sample, photos.riverside))))}
</div>
<article-tools tools="text-size share print" href="https://bo.songlanh.example/"></article-tools>`;
  const latest = `${head(pages.latest, `<a href="https://songlanh.example/tin-tuc/">${pages.allNews}</a>`)}
<div class="cards">
${inner(
  news
    .slice(0, 3)
    .map((one) => teaser(one, 3))
    .join('\n'),
)}
</div>`;
  const lists = [pages.documents, pages.topics]
    .map(({ name, links }) => `<div>\n${inner(`${head(name)}\n${list(links)}`)}\n</div>`)
    .join('\n');
  const main = `${hero}
${services(sample)}
${latest}
<div class="two">
${inner(lists)}
</div>
${directories(sample)}`;
  return page(
    portal.ministry,
    portal.ministry,
    site(context, portal.ministry, 0, main),
    'ministry',
  );
}
