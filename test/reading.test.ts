import { expect } from '@open-wc/testing';
import {
  type Article,
  ContentError,
  readArticle,
  readLinks,
  type ReadOptions,
} from '../src/content.js';
import { begins, bodyOf, pixelsOf } from '../src/content/fields.js';
import { decode, htmlText } from '../src/content/html-text.js';
import { readXml } from '../src/content/xml.js';

/** What a source is refused for: field, reason and need. */
function refusal(act: () => unknown): string[] {
  try {
    act();
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    return [fault.field, fault.reason, fault.need];
  }
  throw new Error('Nothing was refused');
}

const refused = (source: string | object, options?: ReadOptions): string[] =>
  refusal(() => readArticle(source, options));

const at = 'https://a.example/';
const kinds = 'json-ld, json-feed, wordpress, drupal, liferay';

describe('what a source is', () => {
  for (const [what, source] of [
    ['Drupal by its jsonapi', { jsonapi: {}, data: [] }],
    ['JSON-LD by its @context', { '@context': 'https://schema.org' }],
    ['JSON-LD by its @graph', { '@graph': [{}] }],
    ['a page of Liferay’s by its lastPage', { lastPage: 1, items: [] }],
  ] as const) {
    it(`is told for ${what}, also where no article is in it`, () => {
      expect(refused(source)).to.deep.equal(['document', 'no article', 'an article']);
    });
  }

  it('is told for a page of Liferay’s by what its first content has', () => {
    expect(readArticle({ items: [{ title: 'Đề', contentFields: [] }] }).headline).to.equal('Đề');
  });

  it('is asked for where nothing tells it', () => {
    expect(refused({ a: 1 })).to.deep.equal(['document', 'JSON of an unknown shape', kinds]);
    expect(refused({ a: 1 }, { type: 'opml' })[2]).to.equal('opml');
  });

  it('can be said', () => {
    const outline = `<opml><body><outline text="a" url="${at}"/></body></opml>`;
    expect(readLinks(outline, { type: 'opml' }).links.length).to.equal(1);
  });

  it('is neither JSON nor XML where it is a sentence', () => {
    const [field, reason, need] = refused('Không tìm thấy');
    expect([field, need]).to.deep.equal(['document', 'JSON, XML']);
    expect(reason)
      .to.match(/Không|JSON/)
      .and.not.include('unknown shape');
  });

  it('may be a hundred levels deep, and as wide as it likes', () => {
    const deep = (levels: number): string =>
      `{"headline":"Đề","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(readArticle(deep(100)).headline).to.equal('Đề');
    expect(refused(deep(101))).to.deep.equal(['document', 'over 100 levels', 'JSON']);
    const wide = `{"headline":"Đề","x":[${Array(150).fill('{}').join()}]}`;
    expect(readArticle(wide).headline).to.equal('Đề');
  });
});

describe('which article of several', () => {
  it('is one with a date before those without', () => {
    const source = [{ headline: 'Không ngày' }, { headline: 'Ngày', datePublished: '2015-05-06' }];
    expect(readArticle(source).headline).to.equal('Ngày');
  });

  it('is looked for among the first thousand', () => {
    const items = Array.from({ length: 1001 }, (_, n) => ({
      headline: `Tin ${n}`,
      '@id': `#${n}`,
      datePublished: n < 1000 ? '2015-05-06' : '2016-05-06',
    }));
    expect(readArticle(items).headline).to.equal('Tin 0');
    expect(readArticle(items, { item: '#999' }).headline).to.equal('Tin 999');
    expect(refused(items, { item: '#1000' })).to.deep.equal([
      'item',
      'no #1000',
      'id, guid, slug, link',
    ]);
    const links = items.map((item, n) => (n < 600 ? item : { ...item, url: at }));
    expect(readLinks(links).links.length).to.equal(400);
  });

  it('must have a headline', () => {
    expect(refused({ '@type': 'Article' })).to.deep.equal(['headline', 'missing', 'text']);
  });

  it('of a JSON Feed is found by its address too', () => {
    const version = 'https://jsonfeed.org/version/1.1';
    const items = ['a', 'b'].map((title) => ({ id: `id-${title}`, title, url: at + title }));
    expect(readArticle({ version, items }, { item: `${at}b` }).headline).to.equal('b');
  });
});

describe('fields', () => {
  it('has a body of up to five million characters', () => {
    expect(bodyOf('x', 'a'.repeat(5_000_001)).length).to.equal(5_000_000);
    expect(bodyOf('x', 7)).to.equal('7');
  });

  it('has up to a million pixels', () => {
    expect([999_999, 1_000_000].map(pixelsOf)).to.deep.equal([999_999, undefined]);
  });

  it('knows a lead that is the beginning of the body, whatever its white space', () => {
    expect(begins('Một  hai\nba bốn', 'Một hai ba…')).to.equal(true);
    expect(begins('Một… hai ba', 'Một… hai')).to.equal(true);
    expect(begins('Một hai ba', 'Một ba…')).to.equal(false);
  });
});

describe('JSON-LD', () => {
  const ld = (fields: object): object => ({ '@type': 'NewsArticle', headline: 'Đề', ...fields });
  const read = (fields: object): Article => readArticle(ld(fields), { url: at });

  for (const [field, fields] of [
    ['image.alt', { image: { url: at, alt: [] } }],
    ['image.creditText', { image: { url: at, creditText: [] } }],
    ['articleHtml', { articleHtml: {} }],
    ['name', { headline: '', name: {} }],
  ] as const) {
    it(`says that ${field} is not text`, () => {
      expect(refused(ld(fields))[0]).to.equal(field);
    });
  }

  for (const [field, list] of [
    ['name', { name: [] }],
    ['itemListElement.description', { itemListElement: [{ name: 'a', url: at, description: [] }] }],
  ] as const) {
    it(`says that ${field} of a list is not text`, () => {
      expect(refusal(() => readLinks({ '@type': 'ItemList', ...list }))[0]).to.equal(field);
    });
  }

  it('says that the language of a JSON Feed is not text', () => {
    const feed = { version: 'https://jsonfeed.org/version/1', items: [{ title: 'Đề' }] };
    expect(refused({ ...feed, language: [] })[0]).to.equal('language');
  });

  it('has files by their address alone, or in either word for it', () => {
    const files = (audio: unknown): unknown => read({ audio }).audio;
    for (const audio of [`${at}1.mp3`, { url: `${at}1.mp3` }, { contentUrl: '1.mp3' }]) {
      expect(files(audio)).to.deep.equal([{ contentUrl: `${at}1.mp3` }]);
    }
  });

  it('has its address, else that of its page, as a node or alone', () => {
    const page = { '@id': `${at}1` };
    expect(read({ mainEntityOfPage: page }).url).to.equal(`${at}1`);
    expect(read({ mainEntityOfPage: `${at}2` }).url).to.equal(`${at}2`);
    expect(read({ url: `${at}3`, mainEntityOfPage: page }).url).to.equal(`${at}3`);
  });

  it('has its name where it has no headline', () => {
    expect(read({ headline: undefined, name: 'Tên' }).headline).to.equal('Tên');
  });

  it('has a body that is HTML where it says so', () => {
    const articleBody = '<p>Đoạn.</p>';
    expect(read({ articleBody, encodingFormat: 'text/html' })).to.deep.equal({
      headline: 'Đề',
      articleHtml: articleBody,
    });
    expect(read({ articleBody, encodingFormat: 'text/plain' })).to.deep.equal({
      headline: 'Đề',
      articleBody,
    });
  });

  it('takes of a graph the node that says something, and what a node says itself first', () => {
    const graph = (author: object): unknown =>
      readArticle({
        '@graph': [
          ld({ author }),
          { '@id': 'p', name: 'Vân' },
          { '@id': 'p', '@type': 'Person' },
          { '@id': 'p' },
        ],
      }).author;
    expect(graph({ '@id': 'p' })).to.deep.equal([{ name: 'Vân' }]);
    expect(graph({ '@id': 'p', '@type': 'Person' })).to.deep.equal([{ name: 'Vân' }]);
    expect(graph({ '@id': 'p', name: 'Riêng' })).to.deep.equal([{ name: 'Riêng' }]);
  });

  it('looks for types by the end of their names, and past what has no headline', () => {
    for (const type of ['TechArticle', 'BlogPosting', 'Report', ['Thing', 'Article']]) {
      expect(readArticle({ '@type': type, headline: 'Đề' }).headline).to.equal('Đề');
    }
    for (const type of ['ArticleBody', 'Reporter', 7]) {
      expect(refused({ '@type': type, headline: 'Đề' })[1]).to.equal('no article');
    }
    expect(readLinks({ '@type': 'ItemListElement', name: 'a' })).to.deep.equal({ links: [] });
    const said = { type: 'json-ld' } as const;
    expect(readArticle([{ '@id': 'a' }, { headline: 'Đề' }], said).headline).to.equal('Đề');
  });
});

describe('the picture of a feed’s item', () => {
  const picture = (inside: string, url = at): Article['image'] =>
    readArticle(`<rss><channel><item><title>a<b>b</b></title>${inside}</item></channel></rss>`, {
      url,
    }).image;
  const described = (html: string): Article['image'] =>
    picture(`<description><![CDATA[${html}]]></description>`);

  it('is not a dot that counts readers, however that is written', () => {
    const dots = ['width="1"', 'width = "1"', "height='0'", 'height=1', 'WIDTH=1'];
    for (const dot of dots) {
      const found = described(`<img src="dot.gif" ${dot}><img src = '1.jpg'>`);
      expect(found, dot).to.deep.equal([{ contentUrl: `${at}1.jpg` }]);
    }
    expect(described('<img width="10" src="1.jpg">')).to.deep.equal([{ contentUrl: `${at}1.jpg` }]);
    expect(described('a')).to.equal(undefined);
  });

  it('is told by what is said of a file, else by its name', () => {
    const is = (file: string): boolean => Boolean(picture(`<media:content ${file}/>`));
    for (const file of [
      'url="1" medium="image"',
      'url="1" type="image/png"',
      'url="1.jpg"',
      'url="1.JPEG#a"',
      'url="1.webp?a=1"',
    ]) {
      expect(is(file), file).to.equal(true);
    }
    for (const file of [
      'url="1"',
      'url="1.jpg" type="video/mp4"',
      'url="1" medium="video" type="image/png"',
      'url="1.jpgx"',
      'url="jpg"',
      'medium="image"',
    ]) {
      expect(is(file), file).to.equal(false);
    }
  });

  it('has its words beside it or in its group', () => {
    const words = '<media:description>Cầu</media:description><media:credit>Vân</media:credit>';
    const file = `<media:content url="1.jpg"/>`;
    const wanted = [{ contentUrl: `${at}1.jpg`, caption: 'Cầu', creditText: 'Vân' }];
    expect(picture(`<media:group>${file}${words}</media:group>`)).to.deep.equal(wanted);
    expect(picture(`<media:content url="1.jpg">${words}</media:content>`)).to.deep.equal(wanted);
  });

  it('stands beside a headline that has elements in it', () => {
    const source = '<rss><channel><item><title> a<b>b</b> </title></item></channel></rss>';
    expect(readArticle(source).headline).to.equal('ab');
  });
});

describe('HTML as words', () => {
  for (const tag of [
    ...['br', 'hr', 'img', 'p', 'div', 'pre', 'li', 'ul', 'ol', 'dl', 'dd', 'dt', 'h1', 'h6'],
    ...['table', 'td', 'th', 'tr', 'blockquote', 'figure', 'figcaption', 'section', 'article'],
    ...['header', 'footer', 'BR'],
  ]) {
    it(`parts words at <${tag}>`, () => {
      expect(htmlText(`a<${tag}>b</${tag}>c`)).to.equal('a b c');
    });
  }

  for (const tag of ['b', 'span', 'sup', 'abbr', 'brx', 'hx', 'h', 'fig', 'al', 'da', 'ta', 'tx']) {
    it(`leaves words together at <${tag}>`, () => {
      expect(htmlText(`a<${tag}>b</${tag}>c`)).to.equal('abc');
    });
  }

  for (const [html, words] of [
    ['<script>a</script >b', 'b'],
    ['a<!doctype b', 'a'],
    ['a < b', 'a < b'],
    [' a ', 'a'],
  ] as const) {
    it(`reads ${html} as ${words}`, () => {
      expect(htmlText(html)).to.equal(words);
    });
  }

  it('looks at the first million characters, and at no half of a tag', () => {
    const tags = '<strong id="a"></strong>'.repeat(42_000);
    expect(htmlText(`xxxxx${tags}y`)).to.equal('xxxxx');
  });

  it('knows the names of characters as browsers do', () => {
    const names =
      'nbsp iexcl copy laquo raquo deg frac12 Agrave szlig eth times divide yuml amp lt gt quot apos ensp emsp ndash mdash lsquo rsquo ldquo rdquo bull hellip euro trade';
    for (const name of names.split(' ')) {
      const browser = new DOMParser().parseFromString(`<p>&${name};`, 'text/html');
      expect(decode(`&${name};`), name).to.equal(browser.body.textContent);
    }
  });

  it('knows the last character that there is', () => {
    expect(decode('&#x10FFFF;&#x110000;')).to.equal('\u{10ffff}');
  });
});

describe('Atom', () => {
  const feed = (inside: string, more = ''): string =>
    `<feed><entry><title>Đề</title>${inside}</entry>${more}</feed>`;
  const read = (inside: string): Article => readArticle(feed(inside), { url: at });
  const content = (type: string, inside: string): unknown => {
    const { articleBody, articleHtml } = read(`<content type="${type}">${inside}</content>`);
    return [articleBody, articleHtml].filter(Boolean);
  };

  it('has its content as text, HTML or XHTML by its type, and nothing of another', () => {
    for (const type of ['text', 'text/plain', 'html', 'text/html']) {
      expect(content(type, 'a &lt;b>'), type).to.deep.equal(['a <b>']);
    }
    for (const type of ['xhtml', 'application/xhtml+xml', 'application/xml']) {
      expect(content(type, '<b>a</b>'), type).to.deep.equal(['<b>a</b>']);
    }
    for (const type of ['richtext', 'text/plainer', 'html5', 'axhtml', 'xhtmls', 'xmls']) {
      expect(content(type, 'a'), type).to.deep.equal([]);
    }
  });

  it('has XHTML as HTML, whatever its prefix', () => {
    for (const [written, html] of [
      ['<h:p><h:abbr>a</h:abbr></h:p>', '<p><abbr>a</abbr></p>'],
      ['<xhtml:brand>a</xhtml:brand><br/><hr/><img/>', '<brand>a</brand><br><hr><img>'],
      ['<a href="b" title="&quot;&lt;">&amp;</a>', '<a href="b" title="&quot;&lt;">&amp;</a>'],
    ] as const) {
      expect(content('xhtml', written)).to.deep.equal([html]);
    }
  });

  it('has the picture of its summary where it has no content', () => {
    const summary = `<summary type="html">&lt;img src="1.jpg"></summary>`;
    expect(read(summary).image).to.deep.equal([{ contentUrl: `${at}1.jpg` }]);
    expect(read(`${summary}<content type="html">a</content>`).image).to.equal(undefined);
  });

  for (const field of ['published', 'issued', 'updated']) {
    it(`is newest by what it was ${field}`, () => {
      const dated = (day: string): string => `<${field}>2015-05-${day}</${field}>`;
      const later = `<entry><title>Mới</title>${dated('07')}</entry>`;
      const { headline, datePublished } = readArticle(feed(dated('06'), later));
      expect([headline, datePublished]).to.deep.equal(['Mới', '2015-05-07']);
    });
  }
});

describe('RSS', () => {
  const rss = (inside: string, more = ''): string =>
    `<rss><channel><item><title>Đề</title>${inside}</item>${more}</channel></rss>`;
  const read = (inside: string): Article => readArticle(rss(inside), { url: at });

  for (const [author, name] of [
    ['b@a.example (  Vân )', 'Vân'],
    [' Vân (báo) Hà ', 'Vân (báo) Hà'],
    ['Vân', 'Vân'],
  ] as const) {
    it(`reads the author “${author}” as ${name}`, () => {
      expect(read(`<author>${author}</author>`).author).to.deep.equal([{ name }]);
      expect(read(`<dc:creator>${author}</dc:creator>`).author).to.deep.equal([{ name }]);
    });
  }

  it('has the address of its guid, where that is one', () => {
    const addressOf = (guid: string): unknown => read(`<guid>${guid}</guid>`).url;
    expect(addressOf('http://a.example/1')).to.equal('http://a.example/1');
    expect(addressOf('https://a.example/1')).to.equal('https://a.example/1');
    expect(addressOf('tag:https://a.example/1')).to.equal(undefined);
    expect(read('').url).to.equal(undefined);
  });

  for (const field of ['pubDate', 'dc:date']) {
    it(`is newest by its ${field}`, () => {
      const dated = (day: string): string => `<${field}>2015-05-${day}</${field}>`;
      const later = `<item><title>Mới</title>${dated('07')}</item>`;
      expect(readArticle(rss(dated('06'), later)).headline).to.equal('Mới');
    });
  }
});

describe('XML', () => {
  const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);

  it('has up to 100 levels', () => {
    expect(readXml(deep(100)).name).to.equal('a');
    expect(refusal(() => readXml(deep(101)))[1]).to.equal('over 100 levels');
  });

  it('has up to 50,000 elements', () => {
    const wide = (elements: number): string => `<r>${'<a/>'.repeat(elements - 1)}</r>`;
    expect(readXml(wide(50_000)).children.length).to.equal(49_999);
    expect(refusal(() => readXml(wide(50_001)))[1]).to.equal('over 50000 elements');
  });

  it('is shown by its first twenty characters where it is none', () => {
    expect(refusal(() => readXml(`<r><a b c d e f g h i j k`))).to.deep.equal([
      'document',
      'no tag: <a b c d e f g h i j',
      'XML',
    ]);
  });
});

describe('Drupal', () => {
  const drupal = (fields: object, references: object = {}, included: unknown[] = []): object => ({
    data: {
      attributes: { title: 'Đề', ...fields },
      relationships: Object.fromEntries(
        Object.entries(references).map(([field, data]) => [field, { data }]),
      ),
    },
    included,
  });
  const file = { type: 'file--file', id: '1', attributes: { uri: { url: '/1.jpg' } } };
  const user = { type: 'user--user', id: '1', attributes: { name: 'Vân' } };
  const term = { type: 'taxonomy_term--tags', id: '1', attributes: { name: 'Tin' } };

  it('names others by type and id', () => {
    const { type, id } = file;
    const source = drupal({}, { photo: { type, id }, uid: user, tag: term }, [user, file, term]);
    expect(readArticle(source, { url: at })).to.deep.equal({
      headline: 'Đề',
      author: [{ name: 'Vân' }],
      image: [{ contentUrl: `${at}1.jpg` }],
      articleSection: 'Tin',
    });
  });

  it('takes for pictures, people and sections only what is of their type', () => {
    const others = [file, user, term].map((one) => ({ ...one, type: `pro${one.type}` }));
    const image = { ...file, type: 'promedia--image' };
    const all = [...others, image];
    const references = Object.fromEntries(all.map((one, n) => [`field_${n}`, one]));
    expect(readArticle(drupal({}, references, all), { url: at })).to.deep.equal({ headline: 'Đề' });
  });

  it('takes the picture of a media, not what else it names', () => {
    const media = {
      type: 'media--image',
      id: '2',
      relationships: { owner: { data: { type: 'profile--main', id: '3' } }, a: { data: file } },
    };
    const profile = { ...file, type: 'profile--main', id: '3' };
    const source = drupal({}, { photo: media }, [media, profile, file]);
    const { image } = readArticle(source, { url: at });
    expect(image).to.deep.equal([{ contentUrl: `${at}1.jpg` }]);
    const none = drupal({}, { photo: media }, [media, profile]);
    expect(readArticle(none, { url: at })).not.to.have.property('image');
  });

  for (const [field, source] of [
    ['meta.alt', drupal({}, { photo: { ...file, meta: { alt: [] } } }, [file])],
    ['meta.title', drupal({}, { photo: { ...file, meta: { title: [] } } }, [file])],
    ['name', drupal({}, { uid: user }, [{ ...user, attributes: { name: [] } }])],
  ] as const) {
    it(`says that ${field} is not text`, () => {
      expect(refused(source, { url: at })[0]).to.equal(field);
    });
  }
});

describe('Liferay', () => {
  const liferay = (fields: object): object => ({ title: 'Đề', contentFields: [], ...fields });
  const field = (name: string, data: unknown, more: object = {}): object => ({
    name,
    contentFieldValue: { data },
    ...more,
  });
  const body = (...contentFields: object[]): unknown =>
    readArticle(liferay({ contentFields })).articleHtml;

  it('has for its body the longest text of a field that is named as one, the first of two', () => {
    const long = 'rất dài dài dài';
    for (const name of ['content', 'articleBody', 'noidung', 'NoiDung', 'Nội dung', 'nội dung']) {
      expect(body(field('a', long), field(name, 'ngắn')), name).to.equal('ngắn');
      expect(body(field('a', long), field('b', 'ngắn', { label: name })), name).to.equal('ngắn');
    }
    expect(body(field('a', long), field('b', 'ngắn'))).to.equal(long);
    expect(body(field('a', 'một'), field('b', 'hai'))).to.equal('một');
  });

  it('looks for it ten levels deep', () => {
    const nested = (levels: number): object =>
      levels ? { name: 'x', nestedContentFields: [nested(levels - 1)] } : field('content', 'Đoạn.');
    expect(body(nested(9))).to.equal('Đoạn.');
    expect(body(nested(10))).to.equal(undefined);
  });

  it('has its address where it says one', () => {
    expect(readArticle(liferay({ contentUrl: '/1' }), { url: at }).url).to.equal(`${at}1`);
  });

  for (const [name, fields] of [
    ['contentFields', { contentFields: [field('content', {})] }],
    ['image.description', { image: { contentUrl: at, description: [] } }],
    ['image.caption', { image: { contentUrl: at, caption: [] } }],
    ['dateModified', { dateModified: [] }],
    ['articleBody', { articleBody: {} }],
    ['taxonomyCategoryName', { taxonomyCategoryBriefs: [{ taxonomyCategoryName: [] }] }],
  ] as const) {
    it(`says that ${name} is not text`, () => {
      expect(refused(liferay(fields))[0]).to.equal(name);
    });
  }
});

describe('WordPress', () => {
  const post = (fields: object): object => ({ id: 1, title: { rendered: 'Đề' }, ...fields });
  const lead = (rendered: string, html = ''): unknown =>
    readArticle(post({ excerpt: { rendered }, content: { rendered: html } })).description;

  for (const [excerpt, html, words] of [
    ['Lời dẫn […]', '', 'Lời dẫn…'],
    ['Lời dẫn[…]', '', 'Lời dẫn…'],
    ['Một… hai ba […]', '', 'Một… hai ba…'],
    ['Chờ… rồi xong.', '', 'Chờ… rồi xong.'],
    ['Một hai… Đọc tiếp', '<p>Một hai ba.</p>', 'Một hai…'],
    ['Một hai… Đọc tiếp', '<p>Ba.</p>', 'Một hai… Đọc tiếp'],
  ] as const) {
    it(`reads the excerpt “${excerpt}”${html && ` of ${html}`} as “${words}”`, () => {
      expect(lead(excerpt, html)).to.equal(words);
    });
  }

  it('is newest by its own date where it says none of UTC', () => {
    const older = post({ date: '2015-05-06T09:25:00' });
    const newer = { ...post({ date: '2015-05-07T09:25:00' }), title: { rendered: 'Mới' } };
    expect(readArticle([older, newer]).headline).to.equal('Mới');
  });

  const embedded = (_embedded: object): object => post({ _embedded });
  const picture = (more: object): object =>
    embedded({ 'wp:featuredmedia': [{ source_url: at, ...more }] });

  for (const [name, source] of [
    ['alt_text', picture({ alt_text: [] })],
    ['caption.rendered', picture({ caption: { rendered: [] } })],
    ['wp:term.name', embedded({ 'wp:term': [[{ taxonomy: 'category', name: [] }]] })],
  ] as const) {
    it(`says that ${name} is not text`, () => {
      expect(refused(source)[0]).to.equal(name);
    });
  }
});
