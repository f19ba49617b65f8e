import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { type Filter, filters, joomla } from './helpers/editors.js';
import { markup } from './helpers/editors.markup.js';
import { cmsPage, contentOf, hostPage, isWidget, missingIn } from './helpers/editors.page.js';
import {
  bare,
  letterOf,
  lostIn,
  type Result,
  type Results,
  tablesOf,
} from './helpers/editors.table.js';

const enhanced = 'data-enhance="nukeviet sharepoint table"';
const messages: string[] = [];
const results: Results = {};

/** What a filter leaves of all the markup, in a page with our script. */
async function through(filter: Filter, attributes = enhanced): Promise<Result[]> {
  const kept: string[] = [];
  for (const { html } of markup) kept.push(await filter(html));
  const sections = kept.map((html, index) => `<section id="row-${index}">${html}</section>`);
  const page = await hostPage(cmsPage(sections.join(''), attributes));
  messages.push(...page.messages);
  const found = markup.map(({ tag, html }, index) => {
    const section = page.document.querySelector(`#row-${index}`);
    if (!section) throw new Error(`Section ${index} is not in the page.`);
    return {
      kept: kept[index] ?? '',
      lost: lostIn(html, kept[index] ?? ''),
      works: isWidget(section, tag),
      missing: missingIn(section, contentOf(html)),
    };
  });
  page.close();
  return found;
}

/** The markup whose results are such, as `filter: element written as …`. */
const those = (is: (result: Result, name: string, filter: string) => boolean): string[] =>
  Object.entries(results).flatMap(([filter, own]) =>
    own.flatMap((result, index) => {
      const { tag, name } = markup[index] ?? { tag: '', name: '' };
      return is(result, name, filter) ? [`${filter}: ${tag} ${name}`] : [];
    }),
  );

describe('what editors and filters leave of the markup', () => {
  before(async function () {
    this.timeout(60_000);
    for (const [name, filter] of Object.entries(await filters())) {
      results[name] = await through(filter);
    }
  });

  it('is what docs/editors.md says', async () => {
    const table = tablesOf(markup, results);
    await executeServerCommand('editors-table', { table });
    const page = await (await fetch('/docs/editors.md')).text();
    const [, made = ''] = /\n## Markup and filter\n(.*)\n## The filters\n/s.exec(page) ?? [];
    expect(bare(made).join('\n')).to.equal(bare(table).join('\n'));
  });

  it('works in the page without a message of the console', () => {
    expect(messages).to.deep.equal([]);
  });

  it('leaves the reader all words, links and pictures, but where a filter takes pictures from everybody', () => {
    const losing = those(({ missing }, name) => missing.length > 0 && !/select/.test(name));
    expect(losing.length).to.be.above(0);
    expect(losing.filter((name) => !name.startsWith('sanitize-html: photo-caption'))).to.deep.equal(
      [],
    );
  });

  it('loses the addresses of a select with it: a list is the safer way', () => {
    const losing = those(({ missing }, name) => missing.length > 0 && /select/.test(name));
    expect(losing.length).to.be.above(3);
  });

  it('works wherever the filter is told of our tags as the guides say', () => {
    const failed = those(
      ({ works }, name, filter) => /allowed|, all/.test(filter) && !works && !/select/.test(name),
    );
    expect(failed).to.deep.equal([]);
  });

  it('works by data-portal and class in every filter that keeps attributes', () => {
    const strict = /^(CKEditor [45]|sanitize-html)$/;
    const failed = those(
      ({ works }, name, filter) =>
        /data-portal|class/.test(name) && !/select/.test(name) && !strict.test(filter) && !works,
    );
    expect(failed).to.deep.equal([]);
  });

  it('works as plain photos and tables in every filter that keeps pictures', () => {
    const failed = those(
      ({ works }, name, filter) =>
        /preset `(table|sharepoint)`/.test(name) && filter !== 'sanitize-html' && !works,
    );
    expect(failed).to.deep.equal([]);
  });

  it('keeps no custom tag in any filter that is not told of it', () => {
    const own = /^(CKEditor [45]|TinyMCE|DOMPurify|sanitize-html|.*table\))$/;
    const kept = those(({ kept: html }, _, filter) => own.test(filter) && /<\w+-/.test(html));
    expect(kept).to.deep.equal([]);
  });

  it('needs two settings of TinyMCE for custom tags: the one that Joomla has is not enough', async () => {
    const own = await through(await joomla());
    const alive = markup.filter((_, index) => own[index]?.works).map(({ name }) => name);
    expect(alive.filter((name) => /<[a-z]+-/.test(name))).to.deep.equal([]);
    expect(alive.length).to.equal(markup.length - 6);
  });
});

describe('the check itself', () => {
  it('sees a link, a picture and a word that a filter takes', async () => {
    const cut: [string, Filter][] = [
      ['link', (html) => html.replace(/ href="[^"]*"/, '')],
      ['picture', (html) => html.replace(/<img[^>]*>/, '')],
      ['word', (html) => html.replace('Sở Y tế', 'Sở')],
    ];
    for (const [what, filter] of cut) {
      const letters = (await through(filter)).map(letterOf);
      expect(letters.includes('×'), what).to.equal(true);
    }
  });

  it('sees elements that do not come alive', async () => {
    const page = (await through((html) => html, 'type="text/plain"')).map(letterOf);
    expect([...new Set(page)]).to.deep.equal(['H']);
  });

  it('sees what is not asked for: without data-enhance only custom tags live', async () => {
    const letters = (await through((html) => html, '')).map(letterOf);
    const alive = markup.filter((_, index) => letters[index] === 'W').map(({ name }) => name);
    expect(alive.every((name) => /<[a-z]+-/.test(name))).to.equal(true);
    expect(alive.length).to.equal(6);
  });
});
