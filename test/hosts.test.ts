import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { conditions, frameworks, type Host, scripts } from './helpers/hosts.list.js';
import { absent, faults, type Row, table, visitHost } from './helpers/hosts.js';

/**
 * Every element in the pages of others, against the same elements in a plain page. What a host may change,
 * and what is defended, is docs/host-contract.md. `npm run test:hosts` prints the table.
 */
const rows = new Map<string, Row | string>();

/** A page that breaks the elements by what the contract lets it, and itself: so the checks can fail. */
const outside: Host = {
  name: 'outside the contract',
  style: `
    service-link-card::part(action) { font-size: 6px; padding: 40px; color: #ddd }
    article-tools::part(print) { letter-spacing: 1em; line-height: 0; inline-size: 2em; overflow: hidden; white-space: nowrap }
    link-directory::part(label) { border: 9px solid; text-transform: uppercase }
    photo-caption::part(figure) { inline-size: 2000px }
    photo-caption::part(zoom) { inset: auto 0 -90px auto }
    back-to-top::part(link) { display: none }
    news-article:defined p { font-size: 5px; line-height: 1 }`,
  scripts: [
    `customElements.whenDefined('back-to-top').then(() => {
      window.extra = 1;
      window.onblur = () => {};
      document.body.title = 'x';
      document.querySelector('aside h2').style.color = 'red';
      document.querySelector('service-link-card').addEventListener('click', (event) => event.stopPropagation(), true);
      console.error('fault');
    });`,
  ],
};

/** What must be found there. */
const signs = [
  'page ▸ styles',
  'page ▸ attributes',
  'page ▸ handlers',
  'page ▸ globals: extra',
  'px too wide (',
  'page ▸ console: fault',
  'news-article ▸ author’s p: 5px',
  'news-article ▸ author’s p: line height 1',
  'article-tools ▸ button tool print: size',
  'article-tools ▸ button tool print: words',
  'article-tools ▸ button tool print: line',
  'article-tools ▸ button tool print: text cut',
  'photo-caption ▸ figure: stands out',
  'photo-caption ▸ zoom: beside the photo',
  'service-link-card ▸ action: text of 6px',
  'service-link-card ▸ action: padding',
  'service-link-card ▸ action: colours',
  'service-link-card ▸ action: contrast',
  'service-link-card ▸ never: the link followed',
  'link-directory ▸ label: border',
  'back-to-top ▸ link: missing',
];

function stands(host: Host): void {
  it(host.name, async () => {
    const why = await absent(host);
    const row = why ?? (await visitHost(host));
    rows.set(host.name, row);
    expect(typeof row === 'string' ? [] : faults(row).slice(0, 8)).to.deep.equal([]);
  });
}

describe('every element keeps its shape, its colours and its use', () => {
  after(() => executeServerCommand('hosts-table', { table: table(rows) }));

  describe('in pages that a framework styles', () => {
    frameworks.forEach(stands);
  });

  describe('in pages under hard conditions', () => {
    conditions.forEach(stands);
  });

  describe('after other scripts', () => {
    scripts.forEach(stands);
  });

  it('and what breaks them is seen', async () => {
    const found = faults(await visitHost(outside));
    const unseen = signs.filter((sign) => !found.some((fault) => fault.includes(sign)));
    expect(unseen).to.deep.equal([]);
  });
});
