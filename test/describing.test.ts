import { expect } from '@open-wc/testing';
import type { Article } from '../src/content.js';
import {
  describe as tell,
  type Described,
  structuredData,
} from '../src/content/structured-data.js';
import { afterwards, putBack, replace, warningsOf } from './helpers/page.js';

const selector = 'script[type="application/ld+json"]';
const blocks = (): Element[] => [...document.querySelectorAll(selector)];

/** Puts a block of JSON-LD into the page for one test. */
function pageSays(json: string): void {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = json;
  document.head.append(block);
  afterwards(() => {
    block.remove();
  });
}

/** An element that shows an article, in the page for one test. */
function showing(inside: string, shadow: string, properties: object = {}): Described {
  const host = document.createElement('div');
  host.innerHTML = inside;
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  document.body.append(host);
  afterwards(() => {
    tell(host, false, {}, {});
    host.remove();
  });
  return Object.assign(host, properties);
}

/** What the page says of an article, apart from what kind of thing it is; `undefined` for nothing. */
function said(host: Described, data: Partial<Article> = {}): Record<string, unknown> | undefined {
  tell(host, true, data, {});
  const [block] = blocks();
  if (!block) return undefined;
  const {
    '@context': context,
    '@type': type,
    ...rest
  } = JSON.parse(block.textContent) as ReturnType<typeof structuredData>;
  expect([context, type]).to.deep.equal(['https://schema.org', 'NewsArticle']);
  return rest;
}

const headline = '<slot name="headline"><h2>Đề</h2></slot>';
const at = (path: string): string => new URL(path, document.baseURI).href;
const picture = (contentUrl: string, more: object = {}): object => ({
  '@type': 'ImageObject',
  contentUrl: at(contentUrl),
  ...more,
});

describe('describing an article to search engines', () => {
  afterEach(putBack);

  it('has its headline and lead as they are shown, the author’s or its own, white space folded', () => {
    const host = showing(
      '<b slot="headline"> Đề\n  của trang </b>',
      `${headline}<slot name="lead"><p>Lời \n\n dẫn.</p></slot>`,
    );
    expect(said(host)).to.deep.equal({ headline: 'Đề của trang', description: 'Lời dẫn.' });
  });

  it('says nothing where no headline is shown, or no shadow tree', () => {
    expect(said(showing('', '<slot name="headline"></slot>'))).to.equal(undefined);
    expect(said(showing('', ''))).to.equal(undefined);
    expect(said(document.createElement('div'))).to.equal(undefined);
  });

  it('has its category, source and address', () => {
    const host = showing('', `${headline}<i part="category">Tin</i>`, {
      sourceName: 'Báo',
      href: 'mailto:a@a.example',
    });
    expect(
      said(host, { url: 'https://a.example/', sourceOrganization: { name: 'Khác' } }),
    ).to.deep.equal({
      headline: 'Đề',
      sourceOrganization: { '@type': 'Organization', name: 'Báo' },
      articleSection: 'Tin',
      url: 'mailto:a@a.example',
    });
  });

  it('has those of the data where the element says none', () => {
    const data = { url: 'https://a.example/', sourceOrganization: { name: 'Báo' } };
    expect(said(showing('', headline), data)).to.deep.equal({
      headline: 'Đề',
      sourceOrganization: { '@type': 'Organization', name: 'Báo' },
      url: 'https://a.example/',
    });
  });

  it('has the authors of the data where the byline is made of them, else the byline', () => {
    const author = [{ name: 'Vân', url: 'https://a.example/van' }, { name: 'Mai' }];
    const people = author.map((one) => ({ '@type': 'Person', ...one }));
    const by = (byline: string): unknown =>
      said(showing('', `${headline}<slot name="byline">${byline}</slot>`), { author })?.['author'];
    expect(by('Vân, Mai')).to.deep.equal(people);
    putBack();
    expect(by('')).to.deep.equal(people);
    putBack();
    expect(by('Vân')).to.deep.equal([{ '@type': 'Person', name: 'Vân' }]);
  });

  const image = (host: Described, data?: Partial<Article>): unknown => said(host, data)?.['image'];

  it('has the author’s pictures, with captions and sizes, before those of the data', () => {
    const host = showing(
      `<figure><img src="1.jpg" width="3" height="2"><figcaption> Cầu
        mới </figcaption></figure><figure><img src="2.jpg"></figure><img src="3.jpg">
      <photo-caption src="4.jpg" caption="Bến"></photo-caption><photo-caption></photo-caption>
      <img src="tel:1"><img>`,
      headline,
    );
    expect(image(host, { image: [{ contentUrl: 'https://a.example/x.jpg' }] })).to.deep.equal([
      picture('1.jpg', { caption: 'Cầu mới', width: '3 px', height: '2 px' }),
      picture('2.jpg'),
      picture('3.jpg'),
      picture('4.jpg', { caption: 'Bến' }),
    ]);
  });

  it('has those of the data where the author has none, before what is made of its HTML', () => {
    const host = showing('', `${headline}<img src="1.jpg">`);
    expect(image(host, { image: [{ contentUrl: 'https://a.example/x.jpg' }] })).to.deep.equal([
      picture('https://a.example/x.jpg'),
    ]);
  });

  it('has those of the HTML that has come where there are no others', () => {
    expect(image(showing('', `${headline}<img src="1.jpg">`))).to.deep.equal([picture('1.jpg')]);
    putBack();
    expect(image(showing('', `${headline}<img src="1.jpg">`), { image: [] })).to.deep.equal([
      picture('1.jpg'),
    ]);
  });

  for (const named of ['property="og:site_name"', 'name="application-name"']) {
    it(`is published by the portal that <meta ${named}> names, unless the data says by whom`, () => {
      document.head.insertAdjacentHTML('beforeend', `<meta ${named} content="Cổng">`);
      const meta = document.head.lastElementChild as HTMLMetaElement;
      afterwards(() => {
        meta.remove();
      });
      const organization = (name: string): object => ({ '@type': 'Organization', name });
      const host = showing('', headline);
      expect(said(host)?.['publisher']).to.deep.equal(organization('Cổng'));
      const data = { publisher: { name: 'Sở' } };
      expect(said(host, data)?.['publisher']).to.deep.equal(organization('Sở'));
      meta.content = '';
      expect(said(host)).not.to.have.property('publisher');
    });
  }

  for (const [json, describes] of [
    ['{"@type":"NewsArticle"}', true],
    ['{"@type" : "BlogPosting"}', true],
    ['{"@type"\n:["Thing","Article"]}', true],
    ['{"@type":"WebPage"}', false],
    ['{"@type":"ArticleList"}', false],
    ['{"@type":"WebPage","name":"Article"}', false],
    ['{"articleType":"Article"}', false],
  ] as const) {
    it(`${describes ? 'says nothing beside' : 'stands beside'} ${JSON.stringify(json)}`, () => {
      pageSays(json);
      tell(showing('', headline), true, {}, {});
      expect(blocks().length).to.equal(describes ? 1 : 2);
    });
  }

  it('keeps the block that says the same, and puts one in its place that does not', () => {
    const host = showing('', headline);
    said(host);
    const [first] = blocks();
    expect(first?.hasAttribute('data-portal-elements')).to.equal(true);
    said(host);
    expect(blocks()[0] === first).to.equal(true);
    tell(host, true, {}, { inLanguage: 'vi' });
    expect(blocks().map(({ textContent }) => textContent)).to.deep.equal([
      JSON.stringify(structuredData({ headline: 'Đề', inLanguage: 'vi' })),
    ]);
    tell(host, false, {}, {});
    expect(blocks().length).to.equal(0);
    said(host);
    expect(blocks().length).to.equal(1);
  });

  it('says once what a page must allow that refuses it', async () => {
    replace(globalThis, Symbol.for('portal-elements warnings') as never, undefined);
    replace(globalThis, Symbol.for('portal-elements') as never, {
      createScript: () => {
        throw new TypeError('not allowed');
      },
    });
    const host = showing('', headline);
    const warnings = await warningsOf(() => {
      tell(host, true, {}, {});
      tell(host, true, {}, {});
    });
    expect(warnings).to.deep.equal([
      '<div> json-ld: không dùng được; cần | cannot be used; needs: trusted-types portal-elements',
    ]);
    expect(blocks().length).to.equal(0);
  });
});
