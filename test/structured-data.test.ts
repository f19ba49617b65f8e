import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import type { NewsArticle } from '../src/classes.js';
import { clear, put, settled, until } from './helpers/page.js';

const selector = 'script[type="application/ld+json"]';
const blocks = (): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The one block of the page, read. */
async function block(): Promise<Record<string, unknown>> {
  await until(() => blocks().length, 'a block');
  await settled();
  expect(blocks().length).to.equal(1);
  return JSON.parse(blocks()[0] ?? '') as Record<string, unknown>;
}

/** What is wrong with blocks by schema.org's vocabulary. */
const wrong = (json: string[]): Promise<string[]> =>
  executeServerCommand('schema-check', { blocks: json });

const complete = `<news-article json-ld category="Tin" source-name="Báo Sông Lành" href="/tin/1" updated="07/05/2015 08:00">
  <h1>Sở tròn mười năm</h1>
  <p><time datetime="2015-05-06T09:25">Thứ tư, 06/05/2015 09:25</time></p>
  <p class="lead">Gần 200 đại biểu
    đã dự.</p>
  <photo-caption><figure><img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Hội trường"><figcaption>Lễ kỷ niệm.</figcaption></figure></photo-caption>
  <p>Đoạn.</p>
  <p class="byline">Vân Hà</p>
</news-article>`;

describe('json-ld', () => {
  let site!: HTMLMetaElement;
  before(() => {
    site = document.createElement('meta');
    site.setAttribute('property', 'og:site_name');
    site.content = 'Cổng thông tin tỉnh Sông Lành';
    document.head.append(site);
  });
  after(() => {
    site.remove();
  });
  afterEach(async () => {
    clear();
    await until(() => !blocks().length, 'no block');
  });

  it('describes what the author wrote as one NewsArticle', async () => {
    await put(complete);
    expect(await block()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Sở tròn mười năm',
      datePublished: '2015-05-06T09:25:00+07:00',
      dateModified: '2015-05-07T08:00:00+07:00',
      description: 'Gần 200 đại biểu đã dự.',
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: `${location.origin}/demo/pictures/hall-480.jpg`,
          caption: 'Lễ kỷ niệm.',
          width: '480 px',
          height: '320 px',
        },
      ],
      author: [{ '@type': 'Person', name: 'Vân Hà' }],
      publisher: { '@type': 'Organization', name: 'Cổng thông tin tỉnh Sông Lành' },
      sourceOrganization: { '@type': 'Organization', name: 'Báo Sông Lành' },
      articleSection: 'Tin',
      inLanguage: 'vi',
      url: `${location.origin}/tin/1`,
    });
  });

  it('keeps to schema.org’s vocabulary, from children, attributes and data', async () => {
    const all: string[] = [];
    await put(complete);
    await block();
    all.push(...blocks());
    await put('<news-article json-ld headline="Đề" published="2015-05-06"></news-article>', 'km');
    await block();
    all.push(...blocks());
    const element = await put<NewsArticle>('<news-article json-ld></news-article>', 'en');
    element.article = {
      headline: 'Ten years',
      datePublished: '2015-05-06T02:25:00Z',
      articleBody: 'Body.',
      author: [{ name: 'Mai Tú', url: 'https://songlanh.example/mai-tu' }],
      publisher: { name: 'Portal', url: 'https://songlanh.example/' },
      image: [
        {
          contentUrl: `${location.origin}/demo/pictures/hall-480.jpg`,
          creditText: 'Mai Tú',
          alt: 'Hall',
        },
      ],
      inLanguage: 'en',
      audio: [{ contentUrl: 'https://songlanh.example/a.mp3', encodingFormat: 'audio/mpeg' }],
      associatedMedia: [{ contentUrl: 'https://songlanh.example/a.pdf', name: 'Plan' }],
    };
    await block();
    all.push(...blocks());
    expect(all.length).to.equal(3);
    expect(await wrong(all)).to.deep.equal([]);
    // What the check is worth: another word, and another type, are found.
    const [one = '{}'] = all;
    const spoilt = [{ headline: 7 }, { datePublish: '2015' }, { image: [{ '@type': 'Picture' }] }];
    for (const error of spoilt) {
      const bad = JSON.stringify({ ...(JSON.parse(one) as object), ...error });
      expect((await wrong([bad])).length, bad).to.be.greaterThan(0);
    }
  }).timeout(60_000);

  it('says a day as a day, and nothing that is not known', async () => {
    site.remove();
    await put('<news-article json-ld headline="Đề" published="06/05/2015"></news-article>');
    expect(await block()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Đề',
      datePublished: '2015-05-06',
      inLanguage: 'vi',
    });
    document.head.append(site);
  });

  it('leaves out a date that cannot be read', async () => {
    await put('<news-article json-ld headline="Đề" published="31/02/2015"></news-article>');
    expect(await block()).not.to.have.property('datePublished');
  });

  it('is escaped: a headline cannot end the block', async () => {
    const element = await put<NewsArticle>('<news-article json-ld></news-article>');
    element.headline = '</script><script>alert(1)</script><!-- "Đề"';
    await until(() => blocks().length, 'a block');
    expect(blocks()[0]).not.to.include('<');
    expect(await block()).to.have.property('headline', element.headline);
  });

  it('follows the article, and leaves with it', async () => {
    const element = await put<NewsArticle>('<news-article json-ld headline="Đề"></news-article>');
    expect(await block()).to.have.property('headline', 'Đề');
    element.headline = 'Đề mới';
    await until(() => blocks().join().includes('Đề mới'), 'the new headline');
    expect(blocks().length).to.equal(1);
    element.remove();
    await until(() => !blocks().length, 'gone');
    await put(complete);
    await block();
    document.querySelector('news-article')?.removeAttribute('json-ld');
    await until(() => !blocks().length, 'gone');
  });

  it('says nothing of an article without a headline', async () => {
    const element = await put<NewsArticle>('<news-article json-ld><p>Đoạn.</p></news-article>');
    element.headline = 'Đề';
    await block();
    element.headline = '';
    await until(() => !blocks().length, 'gone');
  });

  it('leaves a page alone that describes its article itself', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent =
      '{"@context":"https://schema.org","@graph":[{"@type":["Thing","NewsArticle"],"headline":"Của trang"}]}';
    document.head.append(own);
    const element = await put<NewsArticle>('<news-article json-ld headline="Đề"></news-article>');
    element.headline = 'Đề mới';
    await settled();
    await settled();
    expect(blocks()).to.deep.equal([own.textContent]);
    own.remove();
  });

  it('describes one article of a page, the first', async () => {
    await put(
      '<div><news-article json-ld headline="Một"></news-article><news-article json-ld headline="Hai"></news-article></div>',
    );
    expect(await block()).to.have.property('headline', 'Một');
  });

  it('survives ten moves with one block', async () => {
    const element = await put('<news-article json-ld headline="Đề"></news-article>');
    await block();
    for (let move = 0; move < 10; move++) element.parentElement?.append(element);
    expect(await block()).to.have.property('headline', 'Đề');
  });
});
