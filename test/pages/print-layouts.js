/* An article in one of the layouts that pages have, named by `?layout=`. All but the article says “thừa”. */
const tools = '<article-tools tools="print text-size"></article-tools>';
const line = `<p>${'Câu văn dài trong bài. '.repeat(40)}</p>`;
const inside = (lines = 3) =>
  `<h2>Đầu bài</h2>${line.repeat(lines)}<p>Xem <a href="/van-ban">văn bản</a>.</p>
  <p>Cuối bài</p><p class="share">Nút thừa</p>${tools}`;
const article = (lines) => `<article>${inside(lines)}</article>`;
const extra = (where = 'bên') => `<div>Phần thừa ${where}</div>`;
const page = (middle = article()) => `${extra()}<main>${middle}${extra()}</main>${extra('dưới')}`;

/** Inserted before printing, as by a listener or an advertisement. */
const insert = () => {
  const header = document.createElement('header');
  header.textContent = 'Đầu trang thừa';
  document.body.prepend(header);
};

const layouts = {
  boxes: () =>
    page(`<details open><summary>Tóm tắt thừa</summary><form><fieldset><legend>Nhãn thừa</legend>
      <ul><li><table><tr><td>Ô thừa</td><td>${article()}</td></tr></table></li></ul></fieldset></form></details>`),
  grid: () => page(),
  visibility: () =>
    page(`<article>${inside()}<p class="tip">Lời nhắc thừa <b>nổi</b></p></article>`),
  'visibility-ours': () => page(`<news-article>${inside()}</news-article>`),
  'visibility-slotted': () => `<x-page>${inside()}</x-page>${extra()}`,
  children: () => extra() + article() + extra('dưới'),
  wrapped: () => page(),
  scroll: () => page(article(20)),
  inner: () => page(article(20)),
  viewport: () => page(article(1)),
  modal: () => page(`<dialog>${article(20)}${extra()}</dialog>`),
  text: () =>
    `Chữ thừa ${page(`<article><h2>${'Đầu bài dài. '.repeat(12)}</h2>${inside()}</article>`)}`,
  slotted: () =>
    `${extra()}<x-page><div>Chữ thừa ${article()}</div><p slot="end">Thừa</p></x-page>`,
  shadow: () => `${extra()}<x-own></x-own>${extra('dưới')}`,
  closed: () => `${extra()}<x-closed>${article()}</x-closed>`,
  plain: () => page(),
  listener: () => page(),
  moved: () => page(),
  long: () =>
    page(
      `<article>${inside()}${'<p>chữ <a href="/x">dài</a> <i class="tip">nhắc thừa</i>'.repeat(2000)}
      ${`<p>${'chữ '.repeat(50)}`.repeat(4000)}</article>`,
    ),
  photos: () => page(`<article><h2>Đầu bài</h2>${photos(300)}<p>Cuối bài</p>${tools}</article>`),
  late: () =>
    page(`<article>${inside()}${picture('/demo/pictures/banner-480.jpg')}${tools}</article>`),
};

const picture = (address) => `<img src="${address}" width="120" height="80" loading="lazy" alt="">`;
const photos = (count) =>
  Array.from({ length: count }, (_, index) =>
    picture(`/demo/pictures/banner-480.jpg?${index}`),
  ).join(' ');

const styles = {
  boxes: 'main{columns:2}',
  grid: 'main{display:grid;grid-template-columns:1fr 200px}body{display:flex}',
  visibility:
    '.tip{visibility:hidden} @media print{body *{visibility:hidden!important}.print,.print *{visibility:visible}}',
  'visibility-ours': '@media print{body *{visibility:hidden}news-article{display:none}}',
  'visibility-slotted': '@media print{body *{visibility:hidden}}',
  children: '@media print{body>*,article{display:none!important}}',
  wrapped: '@media print{main,body{display:none!important}}',
  scroll: 'article{position:fixed;inset:50px;height:300px;overflow:auto;background:#fff}',
  inner: 'html,body{height:100%;overflow:hidden}main{height:300px;overflow:auto}',
  viewport:
    'article{min-height:300vh;margin-top:600px;contain:strict;transform:scale(.5);opacity:0;position:absolute;left:900px;top:2000px;width:600px}',
  text: 'body{line-height:24px}h2{font-size:40px}',
  long: '.tip{visibility:hidden}',
};

/** Defines an element of the page's own with a shadow tree. */
const own = (tag, mode, html) => {
  customElements.define(
    tag,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode }).innerHTML = html;
      }
    },
  );
};

const after = {
  'visibility-slotted': () =>
    own('x-page', 'open', '<header>Thừa</header><article><slot></slot></article>'),
  slotted: () =>
    own(
      'x-page',
      'open',
      '<header>Thừa</header><main>Chữ thừa <slot></slot></main><slot name="end"></slot>Thừa',
    ),
  shadow: () => own('x-own', 'open', `<style>.share{display:none}</style>Thừa ${page()}`),
  closed: () => own('x-closed', 'closed', '<header>Thừa</header><main><slot></slot></main>'),
  modal: () => document.querySelector('dialog').showModal(),
  listener: () => {
    addEventListener('beforeprint', insert);
    globalThis.onbeforeprint = insert;
  },
  moved: () =>
    addEventListener('beforeprint', () => {
      const cover = document.createElement('section');
      cover.append('Bìa thừa', document.querySelector('article'));
      insert();
      document.body.prepend(cover);
    }),
};

const query = new URLSearchParams(location.search);
const layout = query.get('layout');
if (query.has('old')) {
  // Safari before 16.4.
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
}
const style = document.createElement('style');
style.textContent = `@media print{.share{display:none}} ${styles[layout] ?? ''}`;
document.head.append(style);
document.body.insertAdjacentHTML('afterbegin', layouts[layout]());
after[layout]?.();
/** Puts a node beside the way up to the article. */
globalThis.insert = insert;
const tag = document.querySelector('news-article') ? 'news-article' : 'article-tools';
void import(`/src/${tag}/define.ts`);
