import { enhance } from '/src/enhance/enhance.ts';
import { enhanceFrom } from '/src/enhance/script.ts';

const script = document.querySelector('script[data-enhance]');
if (!new URLSearchParams(location.search).has('plain')) enhanceFrom(script);
globalThis.enhance = enhance;

/** Markup that is enhanced after it has been painted. */
const picture = '<img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Hội trường">';
globalThis.samples = {
  nukeviet: `<figure class="image">${picture}<figcaption>Chú thích.</figcaption></figure>`,
  vccorp: `<figure class="VCSortableInPreviewMode" type="Photo"><div>${picture}</div><figcaption class="PhotoCMS_Caption"><p>Chú thích.</p></figcaption></figure>`,
  sharepoint: `<p>${picture}</p><p><em>Chú thích.</em></p>`,
  table: `<table align="center"><tr><td>${picture}</td></tr><tr><td><em>Chú thích.</em></td></tr></table>`,
  card: '<div data-portal="service-link-card"><h3><a href="#a">Đất đai</a></h3><p>Tra cứu.</p></div>',
  article: '<div data-portal="news-article"><h2>Đề bài</h2><p>Một.</p><p>Hai.</p></div>',
};
