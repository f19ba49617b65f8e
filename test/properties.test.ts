import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Article } from '../src/content/article.js';
import { ContentError } from '../src/content/article.js';
import { readArticle, readLinks } from '../src/content/read.js';
import { sanitize } from '../src/content/sanitize.js';
import { structuredData } from '../src/content/structured-data.js';
import { home, readDate, writeDate, type DateFormat } from '../src/core/dates.js';
import { address } from '../src/core/url.js';
import { enhance, type Preset } from '../src/enhance/enhance.js';

const here = 'https://songlanh.example/tin/';
const minute = 60_000;
const zones = [home, 'Asia/Phnom_Penh', 'UTC', 'Europe/Paris', 'America/St_Johns'];

/** From 1980, when Viet Nam's clocks had come to rest, to 2100. */
const instants = fc
  .integer({ min: Date.UTC(1980, 0) / minute, max: Date.UTC(2100, 0) / minute })
  .map((minutes) => minutes * minute);

describe('any date', () => {
  for (const format of ['full', 'long', 'numeric', 'date'] as DateFormat[]) {
    it(`written ${format} in any language is read back as the same`, () => {
      fc.assert(
        fc.property(instants, fc.constantFrom('vi', 'en', 'km'), fc.boolean(), (at, lang, own) => {
          const date = readDate(new Date(at).toISOString(), home);
          if (!date) throw new Error('an ISO date was not read');
          const written = writeDate(date, lang, { format, khmerDigits: own });
          const back = readDate(written, home);
          const known = format === 'date' ? date.local.slice(0, 10) : date.local;
          expect(back?.local, written).to.equal(known);
          if (format !== 'date') expect(back?.epoch, written).to.equal(at);
        }),
      );
    });
  }

  it('with its offset is the same instant in every time zone', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        (at, one, two) => {
          const there = readDate(new Date(at).toISOString(), one);
          const moved = readDate(there?.datetime ?? '', two);
          expect([there?.epoch, moved?.epoch]).to.deep.equal([at, at]);
        },
      ),
    );
  });

  it('is a day and a minute that there are, or none, whatever was written', () => {
    const words = fc.constantFrom(
      ...[
        'Thứ tư',
        'ngày',
        'tháng',
        'năm',
        'Wednesday',
        'May',
        'ថ្ងៃពុធ',
        'ខែឧសភា',
        'SA',
        'CH',
        'pm',
      ],
      ...['GMT+7', 'T', 'Z', '+07:00', '-99:99', '/', '-', '.', ':', ',', ' ', '|', '–', 'h'],
    );
    const number = fc.integer({ min: -1, max: 10_000 }).map(String);
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
    const datelike = fc
      .array(fc.oneof(words, number, two), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), datelike),
        fc.constantFrom(...zones),
        fc.boolean(),
        (written, zone, monthFirst) => {
          const date = readDate(written, zone, { monthFirst });
          if (!date) return;
          expect(date.local).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/);
          expect(new Date(`${date.local.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).to.equal(
            date.local.slice(0, 10),
          );
          expect(Number.isFinite(date.epoch)).to.equal(true);
          expect(writeDate(date, 'vi')).not.to.match(/undefined|NaN|\{/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** Addresses that are written as those write them who want more than a link. */
const tricks = fc
  .tuple(
    fc.constantFrom(
      'javascript:',
      'data:text/html,',
      'vbscript:',
      'blob:',
      'file:///',
      'filesystem:',
    ),
    fc.array(
      fc.tuple(
        fc.nat(12),
        fc.constantFrom('\t', '\n', '\r', '\0', '\u200b', ' ', '&#9;', '%0a', '\u0001'),
      ),
      { maxLength: 3 },
    ),
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\u0000',
      '\u001f',
      '\ufeff',
      'url:',
      'view-source:',
      '//',
      'https:',
    ),
    fc.webPath(),
  )
  .map(([scheme, inserts, upper, before, rest]) => {
    const cased = Array.from(scheme).map((one, at) => (upper[at] ? one.toUpperCase() : one));
    for (const [at, mark] of inserts) cased.splice(at, 0, mark);
    return `${before}${cased.join('')}${rest}`;
  });

describe('any address', () => {
  const withUser = fc.webUrl({ authoritySettings: { withUserInfo: true } });
  const written = fc.oneof(tricks, withUser, fc.webPath(), fc.string({ unit: 'binary' }));

  it('is refused, or is absolute, of a scheme that is allowed, and stays as it is', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (value, linked) => {
        const found = address(value, here, linked);
        if (found === undefined) return;
        const { protocol, username, password } = new URL(found);
        expect(protocol).to.match(linked ? /^(https?|mailto|tel):$/ : /^https?:$/);
        expect([username, password]).to.deep.equal(['', '']);
        expect(address(found, undefined, linked)).to.equal(found);
        const link = document.createElement('a');
        link.href = found;
        expect(link.href).to.equal(found);
      }),
      { numRuns: 3000 },
    );
  });
});

it('an address with a password and no name before its host is refused', () => {
  expect(address('https://:matkhau@songlanh.example/', here, true)).to.equal(undefined);
});

/** Values of JSON with the words that the sources have. */
const fields =
  '@context @graph @type @id @value headline name title description summary content content_html rendered datePublished date_published date dateModified author authors url link contentUrl image articleBody articleSection inLanguage publisher audio associatedMedia encodingFormat itemListElement item items data attributes body value processed feed_url version _embedded yoast_head_json';
const texts = fc.oneof(
  fc.constantFrom(
    ...[
      'NewsArticle',
      'Person',
      'ItemList',
      'https://schema.org',
      'https://jsonfeed.org/version/1.1',
    ],
    ...[
      'Sở Y tế',
      '2015-05-06',
      '<p>Đoạn</p>',
      'javascript:alert(1)',
      '/a.jpg',
      'https://a.example/',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    texts,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields.split(' ')), tie('json'), { maxKeys: 6 }),
  ),
}));

const names =
  'rss channel feed entry item opml body head outline title link description pubDate updated published content summary author name category enclosure svg html';
const { xml } = fc.letrec<{ xml: string }>((tie) => ({
  xml: fc
    .tuple(
      fc.constantFrom(...names.split(' ')),
      fc.array(
        fc.tuple(
          fc.constantFrom('href', 'url', 'text', 'xmlUrl', 'type', 'rel', 'xmlns'),
          texts.map((value) => value.replace(/[<&"]/g, '')),
        ),
        { maxLength: 2 },
      ),
      fc.array(
        fc.oneof(
          { maxDepth: 4 },
          texts,
          texts.map((value) => value.replace(/[<&]/g, '')),
          tie('xml'),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, attributes, content]) => {
      const said = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return `<${name}${said}>${content.join('')}</${name}>`;
    }),
}));

/** Where an address stands in what has been read, and all that does. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(url|contentUrl)$/.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    addressesIn(inner, Array.isArray(value) ? key : name),
  );
}

/** What was read, or nothing where the source cannot be used; any other error goes through. */
function read<Content>(source: () => Content): Content | undefined {
  try {
    return source();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

describe('any source', () => {
  const options = { url: here };
  const check = (source: string | object): number => {
    const article = read(() => readArticle(source, options));
    const list = read(() => readLinks(source, options));
    if (article) expect(article.headline).to.be.a('string').and.not.equal('');
    for (const link of list?.links ?? []) expect(link.name).to.be.a('string').and.not.equal('');
    for (const found of addressesIn([article, list])) {
      expect(found).to.match(/^(https?|mailto|tel):/);
    }
    const plain = JSON.stringify([article, list]);
    expect(plain).not.to.match(/\[object |undefined|NaN|\\u0000/);
    return article || list ? 1 : 0;
  };

  for (const [kind, sources] of [
    ['of JSON', json.filter((value) => typeof value === 'object' && value !== null)],
    ['of JSON, as text', json.map((value) => JSON.stringify(value))],
    [
      'of XML',
      fc.oneof(
        xml,
        xml.map((whole) => `<rss><channel>${whole}</channel></rss>`),
      ),
    ],
    ['that is no source', fc.string({ unit: 'binary' })],
  ] as [string, fc.Arbitrary<string | object>][]) {
    it(`${kind} is read, or refused with the reason: its addresses are safe, its texts text`, () => {
      let used = 0;
      fc.assert(
        fc.property(sources, (source) => {
          used += check(source);
        }),
        { numRuns: 1500 },
      );
      if (kind.startsWith('of')) expect(used, 'none of them was read').to.be.above(0);
    });
  }

  it('says of an article in JSON-LD what the article says', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => {
      const said = one.trim();
      // Not what is no text to readers: control characters, white space alone, halves of characters.
      return said === one && /\S/.test(said) && !/[\p{C}<&]/u.test(one);
    });
    const address = fc.webUrl().map((one) => new URL(one).href);
    const person = fc.record({ name: words, url: address }, { requiredKeys: ['name'] });
    const pixels = fc.integer({ min: 1, max: 9999 });
    const article: fc.Arbitrary<Article> = fc.record(
      {
        headline: words,
        datePublished: fc.constantFrom('2015-05-06T09:25:00+07:00', '2015-05-06'),
        description: words,
        author: fc.array(person, { minLength: 1, maxLength: 3 }),
        publisher: person,
        sourceOrganization: person,
        image: fc.array(
          fc.record(
            {
              contentUrl: address,
              caption: words,
              creditText: words,
              width: pixels,
              height: pixels,
            },
            { requiredKeys: ['contentUrl'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        articleSection: words,
        inLanguage: fc.constantFrom('vi', 'en', 'km'),
        url: address,
      },
      { requiredKeys: ['headline'] },
    );
    fc.assert(
      fc.property(article, (one) => {
        expect(readArticle(structuredData(one))).to.deep.equal(one);
      }),
      { numRuns: 500 },
    );
  });
});

/** HTML as it comes from elsewhere, and as it comes from those who mean harm. */
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc
    .tuple(
      fc.constantFrom(
        ...'p div a img figure figcaption table tr td ul li h1 h2 h5 b script style iframe svg math template form input noscript object'.split(
          ' ',
        ),
        ...[
          'service-link-card',
          'photo-caption',
          'x-y',
          'annotation-xml',
          'mglyph',
          'foreignObject',
        ],
      ),
      fc.array(
        fc.tuple(
          fc.constantFrom(
            ...'href src srcset alt title id name style class onclick onerror onload formaction action is slot data-x xlink:href width height'.split(
              ' ',
            ),
          ),
          fc.oneof(tricks, texts).map((value) => value.replace(/"/g, '&quot;')),
        ),
        { maxLength: 3 },
      ),
      fc.array(
        fc.oneof(
          { maxDepth: 4 },
          texts,
          fc.constantFrom('</p>', '<!--', '-->', '</svg>', '<![CDATA['),
          tie('html'),
        ),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([name, attributes, content]) => {
      const said = attributes.map(([key, value]) => ` ${key}="${value}"`).join('');
      return `<${name}${said}>${content.join('')}</${name}>`;
    }),
}));

/** What of it may be shown, in a box of its own. */
const cleaned = (source: string): HTMLElement => {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.append(...sanitize(source, { base: here, level: 2 }));
  box.normalize();
  return box;
};

describe('any HTML from elsewhere', () => {
  it('has nothing that runs, loads what it should not, or reaches the page round it', () => {
    fc.assert(
      fc.property(html, (source) => {
        const parsed = new DOMParser().parseFromString(cleaned(source).innerHTML, 'text/html');
        for (const element of parsed.body.querySelectorAll('*')) {
          expect(element.localName).not.to.match(
            /^(script|style|iframe|object|embed|form|input|template|svg|math|noscript|link|meta|base)$/,
          );
          for (const { name, value } of element.attributes) {
            expect(name).not.to.match(/^(on|style$|id$|name$|class$|slot$|is$|formaction|action$)/);
            if (/^(href|src|cite)$/.test(name)) expect(value).to.match(/^(https?|mailto|tel):/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is clean after one cleaning: a second changes nothing', () => {
    fc.assert(
      fc.property(html, (source) => {
        const once = cleaned(source);
        const parsed = once.cloneNode() as HTMLElement;
        parsed.innerHTML = once.innerHTML;
        // A paragraph in a paragraph, where what stood between is gone, cannot be written as HTML.
        fc.pre(parsed.isEqualNode(once));
        const twice = cleaned(once.innerHTML);
        expect(twice.isEqualNode(once), `${once.innerHTML}\n${twice.innerHTML}`).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any page that is enhanced', () => {
  const presets: Preset[] = ['vccorp', 'nukeviet', 'sharepoint', 'table'];
  const img =
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="480" height="320" alt="Hội trường">';
  const words = 'Toàn cảnh.';
  const leaves = fc.constantFrom(
    img,
    words,
    `<p>${img}</p><p><em>${words}</em></p>`,
    `<p>${img}</p>\n<p><em>${words}</em> ${words}</p>`,
    `<figure class="image image-center">${img}<figcaption>${words}</figcaption></figure>`,
    `<figure class="photo-caption">${img}<figcaption>${words}</figcaption></figure>`,
    `<figure class="VCSortableInPreviewMode" type="Photo"><div>${img}</div><figcaption class="PhotoCMS_Caption"><p>${words}</p></figcaption></figure>`,
    `<table align="center"><tbody><tr><td>${img}</td></tr><tr><td><em>${words}</em></td></tr></tbody></table>`,
    `<table><tbody><tr><td>${img}</td><td>${words}</td></tr></tbody></table>`,
    `<a class="service-link-card" href="/a">${words}</a>`,
    `<a data-portal="service-link-card" data-variant="row" href="/a">${words}</a>`,
    `<ul class="link-directory"><li><a href="/a">${words}</a></li></ul>`,
    `<select data-portal="link-directory"><option value="/a">${words}</option></select>`,
    `<a class="back-to-top" href="#top">${words}</a>`,
    '<div data-portal="script"></div>',
    '<div data-portal="news-article" data-onclick="ran()" data-heading-level="3"></div>',
    '<!-- lời -->',
  );
  const { page } = fc.letrec<{ page: string }>((tie) => ({
    page: fc
      .tuple(
        fc.constantFrom(
          '<div>|</div>',
          '<div data-portal="news-article">|</div>',
          '<section class="service-link-group">|</section>',
          '<div data-portal="service-link-group" data-columns="2">|</div>',
          '<div data-portal-ignore>|</div>',
          '<blockquote>|</blockquote>',
          '<photo-caption>|</photo-caption>',
          '<template>|</template>',
        ),
        fc.array(fc.oneof({ maxDepth: 4 }, leaves, tie('page')), { maxLength: 5 }),
      )
      .map(([round, content]) => round.replace('|', content.join(''))),
  }));

  it('is as it was when it is undone, and is enhanced once only', () => {
    const { warn } = console;
    // What the elements say of such pages is not what is looked at.
    console.warn = () => undefined;
    let all = 0;
    try {
      fc.assert(
        fc.property(page, (source) => {
          const root = document.createElement('main');
          root.innerHTML = source;
          const before = root.cloneNode(true);
          const nodes = [...root.querySelectorAll('*')];
          const first = enhance(root, { presets });
          const [made, changed] = [first.made.length, root.outerHTML];
          const second = enhance(root, { presets });
          expect(second.made.length, 'made twice').to.equal(0);
          expect(root.outerHTML).to.equal(changed);
          second.undo();
          first.undo();
          all += made;
          expect(root.isEqualNode(before), root.outerHTML).to.equal(true);
          const after = [...root.querySelectorAll('*')];
          expect(after.every((node, at) => node === nodes[at])).to.equal(true);
        }),
        { numRuns: 1000 },
      );
    } finally {
      console.warn = warn;
    }
    expect(all, 'some were made').to.be.above(500);
  });
});
