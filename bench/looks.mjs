/** The pages that are measured: plain HTML of the look that our elements have, and the tags that say the same. */
import { cardsOf } from './peers.mjs';

/**
 * The look, for every page. What is inside a card and the group stands as it does in the elements' own
 * sheets; `measures/look.mjs` compares the boxes.
 */
export const style = `
  :root { --accent: color-mix(in srgb, LinkText 45%, currentcolor); --line: color-mix(in srgb, currentcolor 20%, transparent) }
  body { margin: 0; font: 16px/1.65 sans-serif }
  main, header, footer { max-width: 68rem; margin: auto; padding: 1em }
  .box { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.25em; padding: 0; margin: 0; list-style: none }
  .box > li { display: grid; min-width: 0 }
  .box > * { min-width: 0 }
  .card {
    box-sizing: border-box; position: relative; display: flex; flex-direction: column; gap: .5em; padding: 1.25em;
    border: 1px solid var(--line); border-radius: .5em; cursor: pointer; overflow-wrap: break-word; transition: .15s;
    background: color-mix(in srgb, currentcolor 3.5%, transparent)
  }
  .card:hover { border-color: var(--accent) }
  .card h3 { margin: 0; font-size: 1.125em; font-weight: 600; line-height: 1.35 }
  .card p { margin: 0; color: color-mix(in srgb, currentcolor 76%, transparent) }
  .card a { color: var(--accent); text-decoration: none }
  .card a:focus-visible::after { content: ''; position: absolute; inset: 0; outline: 3px solid var(--accent) }
  .card p.action { display: flex; gap: .5em; align-items: center; margin-top: auto; color: var(--accent); font-weight: 600 }
  svg { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentcolor; stroke-width: 1.5; transition: .15s }
  .top { min-height: 3em }
  .top div {
    position: fixed; z-index: 20; bottom: 1em; right: 1em; display: flex; gap: .5em; align-items: center;
    padding: .5em 1.1em .5em .9em; border: 1px solid var(--line); border-radius: 2em; background: Canvas; font-weight: 600
  }
  .top a { color: var(--accent); text-decoration: none }
  .lead { font-weight: 600 }
  figure { margin: 0 0 1em }
  figure img { display: block; max-width: 100%; height: auto }
  figcaption { font-size: .875em }`;

/** The file that the look is in, where a page does not have it inside. */
export const siteSheet = 'site.css';

const tagOf = (script) =>
  `<script ${script.endsWith('.mjs') ? 'type="module"' : 'defer'} src="${script}"></script>`;

/** A whole page; `script` and `sheet` are the addresses of the contestant's, `own` that of the site's sheet. */
const page = ({ script, sheet }, body, own) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${own ? `<link rel="stylesheet" href="${own}">` : `<style>${style}</style>`}
${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}${script ? tagOf(script) : ''}</head><body id="top">${body}</body></html>`;

/** A page with an empty box, to be filled. */
export const emptyPage = (one) => page(one, '<main><div class="box"></div></main>');

/** A page of cards. */
export const cardsPage = (one, count) =>
  page(one, `<main><div class="box">${cardsOf(one, count)}</div></main>`);

const sentence =
  'Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm; đến nay đã có trung tâm dữ liệu riêng. ';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path fill="#0b5567" d="M0 0h640v360H0z"/></svg>')}`;

const photo = (own) => {
  const figure = `<figure><img src="${picture}" width="640" height="360" loading="lazy" alt="Hội trường"><figcaption>Lễ kỷ niệm tại hội trường tỉnh.</figcaption></figure>`;
  return own ? `<photo-caption>${figure}</photo-caption>` : figure;
};

/** An article; `own`: in our elements. A photo stands after every `every` paragraphs. */
const article = (own, paragraphs, every) => {
  const parts = Array.from(
    { length: paragraphs },
    (_, index) => `<p>${index}. ${sentence.repeat(2)}</p>${(index + 1) % every ? '' : photo(own)}`,
  ).join('');
  const tag = own ? 'news-article' : 'article';
  return `<${tag}><h1>Sở Thông tin và Truyền thông tròn mười năm</h1><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time><p class="lead">Gần 200 đại biểu đã dự lễ.</p>${parts}</${tag}>`;
};

/** An article of 5,000 paragraphs and 300 photos. */
export const longArticle = (one) => page(one, `<main>${article(one.isOurs, 5000, 17)}</main>`);

/** A page of news, with the site's sheet in a file as sites have it: an article, photos, six cards, a link back to the top. */
export const newsPage = (one) =>
  page(
    one,
    `<header>Cổng thông tin điện tử tỉnh</header><main>${article(one.isOurs, 6, 3)}
     <h2>Dịch vụ</h2>${one.cardHtml ? `<div class="box">${cardsOf(one, 6)}</div>` : ''}</main><footer>Liên hệ</footer>${one.topHtml ?? ''}`,
    siteSheet,
  );

/** A page that uses none of the elements. */
export const unusedPage = (one) => page(one, `<main>${article(false, 6, 3)}</main>`);

/** A page of 30,000 px with a link back to the top. */
export const tallPage = (one) =>
  page(
    one,
    `<main style="height: 30000px"><p>${sentence}</p></main>${one.topHtml ?? ''}<footer>Liên hệ</footer>`,
  );

/** A thousand cards in a group. */
export const groupOf = (one, count) => {
  const items = Array.from(
    { length: count },
    (_, index) => `<li>${one.cardHtml.replaceAll('{n}', index)}</li>`,
  );
  return !one.isOurs
    ? `<section><ul class="box group">${items.join('')}</ul></section>`
    : `<service-link-group columns="3"><ul>${items.join('')}</ul></service-link-group>`;
};
