import { expect } from '@open-wc/testing';
import '../src/news-article/define.js';
import type { NewsArticle } from '../src/classes.js';
import { clear, part, put, seen, settled, warningsOf } from './helpers/page.js';

const complete = `<news-article>
  <h1>Sở tròn mười năm</h1>
  <p><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time></p>
  <p class="lead">Gần 200 đại biểu đã dự.</p>
  <p>Đoạn một.</p>
  <h2>Mục</h2>
  <p>Đoạn hai.</p>
  <p class="byline">PV</p>
</news-article>`;

const dateline = (element: Element): string => part(element, 'dateline').innerText.trim();

describe('<news-article>', () => {
  afterEach(clear);

  it('shows the author’s children whole, in the order of an article', async () => {
    expect(seen(await put(complete))).to.equal(
      'Sở tròn mười năm\nThứ tư, 06/05/2015 09:25\nGần 200 đại biểu đã dự.\nĐoạn một.\nMục\nĐoạn hai.\nPV',
    );
  });

  it('puts what the author wrote out of order into its order', async () => {
    const element = await put(
      '<news-article><p class="byline">PV</p><p>Đoạn.</p><time>1/2/2015</time><h2 slot="headline">Đề</h2></news-article>',
    );
    expect(seen(element)).to.equal('Đề\n1/2/2015\nĐoạn.\nPV');
  });

  it('makes the same from attributes alone', async () => {
    const element = await put(
      '<news-article headline="Đề" heading-level="3" published="06/05/2015 09:25" lead="Mở." byline="PV" category="Tin" source-name="Cổng"></news-article>',
    );
    expect(part(element, 'headline').localName).to.equal('h3');
    expect(seen(element)).to.equal('Tin\nĐề\nThứ tư, 06/05/2015 09:25\nMở.\nPV\nNguồn: Cổng');
  });

  it('lets content win over attributes, and fills what is missing in its place', async () => {
    const element = await put(
      '<news-article headline="Khác" published="06/05/2015 09:25"><h2>Đề</h2><p>Đoạn.</p></news-article>',
    );
    expect(seen(element)).to.equal('Đề\nThứ tư, 06/05/2015 09:25\nĐoạn.');
  });

  it('takes an empty child as absent', async () => {
    const element = await put(
      '<news-article headline="Đề" lead="Mở."><h2> </h2><time datetime="2015-05-06T09:25"></time><p class="lead"></p></news-article>',
    );
    expect(seen(element)).to.equal('Đề\nThứ tư, 06/05/2015 09:25\nMở.');
  });

  it('leaves a heading after text in the body', async () => {
    const element = await put(
      '<news-article headline="Đề"><p>Đoạn.</p><h3>Mục</h3></news-article>',
    );
    expect(seen(element)).to.equal('Đề\nĐoạn.\nMục');
  });

  it('is an article named by its headline', async () => {
    const article = part(await put(complete), 'article');
    expect(article.localName).to.equal('article');
    expect(article.getAttribute('aria-label')).to.equal('Sở tròn mười năm');
  });

  for (const [written, datetime] of [
    ['2015-05-06T09:25:00+07:00', '2015-05-06T09:25:00+07:00'],
    ['2015-05-06T02:25:00Z', '2015-05-06T09:25:00+07:00'],
    ['2015-05-06T09:25', '2015-05-06T09:25:00+07:00'],
    ['2015-05-06 09:25:00', '2015-05-06T09:25:00+07:00'],
    ['06/05/2015 09:25', '2015-05-06T09:25:00+07:00'],
    ['06-05-2015 09:25', '2015-05-06T09:25:00+07:00'],
  ] as const) {
    it(`writes ${written} as the portal’s “Thứ tư, 06/05/2015 09:25”`, async () => {
      const element = await put(
        `<news-article headline="Đề" published="${written}"></news-article>`,
      );
      expect(dateline(element)).to.equal('Thứ tư, 06/05/2015 09:25');
      expect(element.shadowRoot?.querySelector('time')?.dateTime).to.equal(datetime);
    });
  }

  it('writes a day alone as that day, without a time', async () => {
    const element = await put('<news-article headline="Đề" published="2015-05-06"></news-article>');
    expect(dateline(element)).to.equal('Thứ tư, 06/05/2015');
    expect(element.shadowRoot?.querySelector('time')?.dateTime).to.equal('2015-05-06');
  });

  it('writes the date in English and Khmer by the nearest lang, and follows its change', async () => {
    const element = await put(
      '<news-article headline="Đề" published="06/05/2015 09:25"></news-article>',
      'en-GB',
    );
    expect(dateline(element)).to.equal('Wednesday, 6 May 2015, 09:25');
    (element.parentElement as HTMLElement).lang = 'km';
    await settled();
    expect(dateline(element)).to.equal('ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25');
  });

  it('writes in another time zone when told, and warns once of one that is none', async () => {
    const element = await put<NewsArticle>(
      '<news-article headline="Đề" published="2015-05-06T09:25:00+07:00" time-zone="America/Los_Angeles"></news-article>',
    );
    expect(dateline(element)).to.equal('Thứ ba, 05/05/2015 19:25');
    expect(element.shadowRoot?.querySelector('time')?.dateTime).to.equal(
      '2015-05-05T19:25:00-07:00',
    );
    const warnings = await warningsOf(() => element.setAttribute('time-zone', 'Sao/Hoa'));
    expect(dateline(element)).to.equal('Thứ tư, 06/05/2015 09:25');
    expect(warnings.length).to.equal(1);
  });

  for (const written of ['31/02/2015', '06/05/2015 25:61', '2015-13-01', 'hôm qua', '00/00/0000']) {
    it(`leaves “${written}” as the author wrote it, with one warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await put(`<news-article headline="Đề" published="${written}"></news-article>`);
      });
      expect(dateline(element)).to.equal(written);
      expect(element.shadowRoot?.querySelector('time')).to.equal(null);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(written).and.include('06/05/2015 09:25');
    });
  }

  it('invents no date', async () => {
    for (const html of [
      '<news-article headline="Đề"></news-article>',
      '<news-article headline="Đề" published=""></news-article>',
    ]) {
      expect(seen(await put(html))).to.equal('Đề');
    }
  });

  it('takes a property called updated, as frameworks set it, for the attribute, and lives on', async () => {
    const element = await put<NewsArticle>(
      '<news-article headline="Đề" published="06/05/2015"></news-article>',
    );
    Object.assign(element, { updated: '07/05/2015' });
    await settled();
    expect(seen(part(element, 'updated'))).to.include('07/05/2015');
    element.headline = 'Đề khác';
    await settled();
    expect(seen(element)).to.include('Đề khác');
  });

  it('says when it was updated, only when that is later', async () => {
    const html = (updated: string): string =>
      `<news-article headline="Đề" published="06/05/2015 09:25" updated="${updated}"></news-article>`;
    expect(seen(await put(html('07/05/2015 08:00')))).to.include(
      'Cập nhật: Thứ năm, 07/05/2015 08:00',
    );
    for (const earlier of ['06/05/2015 09:25', '05/05/2015', '']) {
      expect(seen(await put(html(earlier)))).not.to.include('Cập nhật');
    }
  });

  it('as a teaser links its headline and shows its picture first', async () => {
    const element = await put(
      '<news-article variant="teaser" href="/tin/1"><h3>Đề</h3><img src="/demo/pictures/hall-480.jpg" alt="Ảnh" width="480" height="320"><p class="lead">Mở.</p></news-article>',
    );
    const link = part<HTMLAnchorElement>(element, 'link');
    expect(link.href).to.equal(`${location.origin}/tin/1`);
    const image = element.querySelector('img') as Element;
    const place = image.assignedSlot?.compareDocumentPosition(link) ?? 0;
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('does not put a link into a link when the author’s headline has one', async () => {
    const element = await put(
      '<news-article variant="teaser" href="/a"><h3><a href="/b">Đề</a></h3></news-article>',
    );
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('shows late and changed children and attributes at once', async () => {
    const element = await put('<news-article></news-article>');
    element.innerHTML = '<h2>Đề</h2><p>Đoạn.</p>';
    await settled();
    expect(seen(element)).to.equal('Đề\nĐoạn.');
    element.setAttribute('category', 'Tin');
    (element.querySelector('h2') as Element).textContent = 'Đề mới';
    await settled();
    expect(seen(element)).to.equal('Tin\nĐề mới\nĐoạn.');
    expect(part(element, 'article').getAttribute('aria-label')).to.equal('Đề mới');
    element.removeAttribute('category');
    element.querySelector('h2')?.remove();
    await settled();
    expect(seen(element)).to.equal('Đoạn.');
  });

  for (const level of ['9', '0', '-1', 'x', '2.5']) {
    it(`makes an h2 of heading-level="${level}" and warns once`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await put(`<news-article headline="Đề" heading-level="${level}"></news-article>`);
      });
      expect(part(element, 'headline').localName).to.equal('h2');
      expect(warnings.length).to.equal(1);
    });
  }

  it('shows a lone surrogate and a megabyte as text, and lives', async () => {
    const element = await put<NewsArticle>('<news-article><p>Đoạn.</p></news-article>');
    element.headline = `Đề \ud800 <b>đậm</b>\u202e`;
    await settled();
    expect(seen(element)).to.equal('Đề <b>đậm</b>\nĐoạn.');
    element.headline = 'x'.repeat(1_000_000);
    await settled();
    element.headline = 'Đề';
    await settled();
    expect(seen(element)).to.equal('Đề\nĐoạn.');
  });
});
