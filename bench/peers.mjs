/**
 * What is measured: our elements and, beside them, those of other libraries that do the same. A card has a
 * heading with a link in it, and a paragraph; each library's is written as its own documentation has it,
 * with the author's words as children where it takes children.
 */

const name = 'Dịch vụ công {n}';
const words = 'Nộp hồ sơ, tra cứu kết quả và đóng phí qua mạng.';
const link = `<a href="#{n}">${name}</a>`;
const heading = (slot = '') => `<h3${slot && ` slot="${slot}"`}>${link}</h3>`;
const paragraph = (slot = '') => `<p${slot && ` slot="${slot}"`}>${words}</p>`;

const arrow = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h16m-6-6 6 6-6 6"/></svg>';
const up = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 20V4M6 10l6-6 6 6"/></svg>';

/**
 * No library: the same look by hand. Of a library, `card`, `top` and `all` are modules to import; `cardHtml` and `topHtml` the markup, where
 * `{n}` is the number of the card.
 */
export const plain = {
  name: 'plain',
  title: 'Plain HTML',
  cardHtml: `<div class="card">${heading()}${paragraph()}<p class="action"><span aria-hidden="true">Xem chi tiết</span>${arrow}</p></div>`,
  topHtml: `<div class="top"><div>${up}<a href="#top">Lên đầu trang</a></div></div>`,
};

const ourHtml = {
  isOurs: true,
  cardHtml: `<service-link-card>${heading()}${paragraph()}</service-link-card>`,
  topHtml: '<back-to-top><a href="#top">Lên đầu trang</a></back-to-top>',
};

/** Each element by itself, as peers are measured. */
export const ours = { name: 'ours', title: 'Portal Elements', ...ourHtml };

/** The one script that has all elements, which is what most pages have. */
export const oneScript = { name: 'script', title: 'Portal Elements, one script', ...ourHtml };

/** The same from npm, bundled as the others are: what an application that has a bundler gets. */
export const fromNpm = {
  name: 'npm',
  title: 'Portal Elements, from npm',
  card: ['../dist/service-link-card/define.js'],
  top: ['../dist/back-to-top/define.js'],
  all: ['../dist/index.js', '../dist/enhance/enhance.js'],
  ...ourHtml,
};

export const peers = [
  {
    name: 'material',
    title: 'Material Web',
    package: '@material/web',
    card: ['@material/web/labs/card/outlined-card.js'],
    all: ['@material/web/all.js', '@material/web/labs/card/outlined-card.js'],
    cardHtml: `<md-outlined-card>${heading()}${paragraph()}</md-outlined-card>`,
  },
  {
    name: 'webawesome',
    title: 'Web Awesome',
    package: '@awesome.me/webawesome',
    card: ['@awesome.me/webawesome/dist/components/card/card.js'],
    all: ['webawesome:all'],
    cardHtml: `<wa-card>${heading('header')}${paragraph()}</wa-card>`,
  },
  {
    name: 'sgds',
    title: 'SGDS (Singapore)',
    package: '@govtechsg/sgds-web-component',
    card: ['@govtechsg/sgds-web-component/components/Card/index.js'],
    all: ['@govtechsg/sgds-web-component'],
    cardHtml: `<sgds-card>${heading('title')}${paragraph('description')}</sgds-card>`,
  },
  {
    name: 'redhat',
    title: 'Red Hat',
    package: '@rhds/elements',
    card: ['@rhds/elements/rh-card/rh-card.js'],
    top: ['@rhds/elements/rh-back-to-top/rh-back-to-top.js'],
    all: ['@rhds/elements'],
    cardHtml: `<rh-card>${heading('header')}${paragraph()}</rh-card>`,
    topHtml: '<rh-back-to-top href="#top">Lên đầu trang</rh-back-to-top>',
  },
  {
    name: 'gcds',
    title: 'GCDS (Canada)',
    package: '@gcds-core/components',
    card: ['gcds:card'],
    all: ['gcds:all'],
    cardHtml: `<gcds-card card-title-tag="h3" card-title="${name}" href="#{n}" description="${words}"></gcds-card>`,
  },
  {
    name: 'lyne',
    title: 'Lyne (SBB)',
    package: '@sbb-esta/lyne-elements',
    card: ['@sbb-esta/lyne-elements/card.js'],
    all: ['lyne:all'],
    cardHtml: `<sbb-card><sbb-card-link href="#{n}">${name}</sbb-card-link><h3>${name}</h3>${paragraph()}</sbb-card>`,
  },
  {
    name: 'ui5',
    title: 'UI5',
    package: '@ui5/webcomponents',
    card: ['@ui5/webcomponents/dist/Card.js', '@ui5/webcomponents/dist/CardHeader.js'],
    all: ['ui5:all'],
    cardHtml: `<ui5-card><ui5-card-header slot="header" title-text="${name}" interactive></ui5-card-header>${paragraph()}</ui5-card>`,
  },
  {
    name: 'nysds',
    title: 'NYSDS (New York)',
    package: '@nysds/components',
    top: ['@nysds/components'],
    all: ['@nysds/components'],
    topHtml: '<nys-backtotop></nys-backtotop>',
  },
];

/** Markup for `count` cards. */
export const cardsOf = ({ cardHtml = '' }, count) =>
  Array.from({ length: count }, (_, index) => cardHtml.replaceAll('{n}', index)).join('');
