import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/index.js';
import type { LinkDirectory, NewsArticle, ServiceLinkGroup } from '../src/classes.js';
import { engine } from './helpers/engine.js';
import { clear, part, put, seen, settled, until, warningsOf } from './helpers/page.js';

interface Seen {
  address: string;
  requests: number;
  sent: number;
  closed: number;
  cookies: string[];
}

/** What the test server has seen of a path. */
const server = (path: string): Promise<Seen> => executeServerCommand('content-server', { path });

const { address } = await executeServerCommand<Seen, object>('content-server', { forget: true });

type Remote = NewsArticle | ServiceLinkGroup | LinkDirectory;

const isDone = (element: Element): boolean => element.matches(':is(:state(loaded), :state(error))');

/** Puts an element into the page and waits until its content has come, or has not. */
async function load<T extends Remote = NewsArticle>(html: string): Promise<T> {
  const element = await put<T>(html);
  await until(() => isDone(element), `loaded or error: ${html}`);
  await settled();
  return element;
}

const article = (path: string, more = '', inside = ''): string =>
  `<news-article src="${address}/${path}" ${more}>${inside}</news-article>`;

describe('src', () => {
  beforeEach(() => executeServerCommand('content-server', { forget: true }));
  afterEach(clear);

  it('fills what the children and attributes do not say', async () => {
    const element = await load(article('article', 'lead="Mở của trang."', '<h2>Đề của trang</h2>'));
    expect(seen(element)).to.equal('Đề của trang\nThứ tư, 06/05/2015 09:25\nMở của trang.');
  });

  it('leaves the children as they are while it loads, and after', async () => {
    const inside = '<h2>Đề</h2><p>Đoạn.</p>';
    const element = await put(article('slow', '', inside));
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(seen(element)).to.equal('Đề\nĐoạn.');
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).to.equal('Đề\nĐoạn.');
    expect(element.innerHTML).to.equal(inside);
  });

  it('says that it loads where there is nothing to show, and that it did not come', async () => {
    const element = await put(article('slow'));
    expect(part(element, 'status').getAttribute('role')).to.equal('status');
    expect(seen(element)).to.equal('Đang tải…');
    await until(() => isDone(element), 'done');
    await settled();
    expect(seen(element)).to.equal('Đề chậm');
    expect(seen(await load(article('not-found')))).to.equal('Không tải được nội dung');
  });

  it('tells by load when the content is shown', async () => {
    const element = await put<NewsArticle>('<news-article></news-article>');
    const shown = new Promise<string>((done) => {
      element.addEventListener('load', () => {
        done(seen(element));
      });
    });
    element.src = `${address}/other`;
    expect(await shown).to.equal('Bài khác');
    expect(element.matches(':state(loaded)')).to.equal(true);
    expect(element.matches(':is(:state(loading), :state(error))')).to.equal(false);
  });

  it('tells by error why it did not come, and does not bubble to the page', async () => {
    const element = await put<NewsArticle>('<news-article></news-article>');
    let bubbled = 0;
    element.parentElement?.addEventListener('error', () => bubbled++);
    const failed = new Promise<ErrorEvent>((done) => {
      element.addEventListener('error', done as EventListener);
    });
    element.src = `${address}/not-found`;
    const { error, message } = await failed;
    expect(error).to.have.property('field', 'src');
    expect(message).to.include('404');
    expect(bubbled).to.equal(0);
  });

  it('reads data before src, also as the typed model', async () => {
    const element = await put<NewsArticle>(article('article'));
    element.article = {
      headline: 'Đề của dữ liệu',
      articleBody: 'Đoạn một.\n\nĐoạn <b>hai</b>.',
      author: [{ name: 'Vân Hà' }, { name: 'Mai Tú' }],
      articleSection: 'Tin',
      sourceOrganization: { name: 'Báo Sông Lành' },
    };
    await until(() => seen(element).startsWith('Tin'), 'the data');
    await settled();
    expect(seen(element)).to.equal(
      'Tin\nĐề của dữ liệu\nĐoạn một.\nĐoạn <b>hai</b>.\nVân Hà, Mai Tú\nNguồn: Báo Sông Lành',
    );
  });

  it('takes no data from what is no object, and asks for nothing by it', async () => {
    const element = await put<NewsArticle>('<news-article><p>Đoạn.</p></news-article>');
    for (const value of [`${address}/article`, 5, true, Symbol('s'), () => 1, null]) {
      Reflect.set(element, 'article', value);
      await settled();
      expect(element.matches(':is(:state(loading), :state(loaded), :state(error))')).to.equal(
        false,
      );
    }
    expect(seen(element)).to.equal('Đoạn.');
    expect((await server('article')).requests).to.equal(0);
  });

  it('shows the pictures of data with caption and credit, where the body has none', async () => {
    const element = await put<NewsArticle>('<news-article></news-article>');
    const contentUrl = `${location.origin}/demo/pictures/hall-480.jpg`;
    element.article = {
      headline: 'Đề',
      articleBody: 'Đoạn.',
      image: [
        {
          contentUrl,
          alt: 'Hội trường',
          caption: 'Lễ kỷ niệm.',
          creditText: 'Mai Tú',
          width: 480,
          height: 320,
        },
      ],
    };
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).to.equal('Đề\nLễ kỷ niệm. · Ảnh: Mai Tú\nĐoạn.');
    const image = part(element, 'body').querySelector('img');
    expect([image?.alt, image?.loading, image?.width]).to.deep.equal(['Hội trường', 'lazy', 480]);
  });

  it('as a teaser shows picture, headline, date and lead, the headline as a link', async () => {
    const element = await put<NewsArticle>('<news-article variant="teaser"></news-article>');
    element.article = {
      headline: 'Đề',
      description: 'Mở.',
      articleBody: 'Đoạn.',
      url: 'https://songlanh.example/de',
      image: [{ contentUrl: `${location.origin}/demo/pictures/hall-480.jpg` }],
    };
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).to.equal('Đề\nMở.');
    expect(part<HTMLAnchorElement>(element, 'link').href).to.equal('https://songlanh.example/de');
    expect(element.shadowRoot?.querySelectorAll('img').length).to.equal(1);
  });

  it('shows no lead that is the beginning of the body once more, but in a teaser', async () => {
    const made = { headline: 'Đề', description: 'Đoạn một dài…', articleBody: 'Đoạn một dài hơn.' };
    const element = await put<NewsArticle>('<news-article></news-article>');
    element.article = made;
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).to.equal('Đề\nĐoạn một dài hơn.');
    element.variant = 'teaser';
    await until(() => seen(element) === 'Đề\nĐoạn một dài…', 'the lead of the teaser');
  });

  it('says the language of what has come, not of the page’s own words', async () => {
    const element = await put<NewsArticle>('<news-article></news-article>');
    element.article = {
      headline: 'ដប់ឆ្នាំ',
      description: 'ពិធី។',
      articleBody: 'ខ្លឹមសារ។',
      datePublished: '2015-05-06',
      inLanguage: 'km',
    };
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    const languageOf = (node: Element | null | undefined): string | null | undefined =>
      node?.closest('[lang]')?.getAttribute('lang');
    for (const name of ['headline', 'lead']) expect(languageOf(part(element, name))).to.equal('km');
    const paragraph = part(element, 'body').querySelector('p') as Element;
    expect(languageOf(paragraph)).to.equal('km');
    expect(languageOf(part(element, 'dateline'))).to.equal(undefined);
    expect(seen(element)).to.include('Thứ tư, 06/05/2015');
    const { lineHeight, fontSize } = getComputedStyle(paragraph);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.85, 0.01);
  });

  it('names the article by a fragment that cannot be decoded as it stands', async () => {
    const warnings = await warningsOf(() => load(article('wordpress#100%')));
    expect(warnings.join()).to.include('no 100%');
  });

  it('takes the article that item or the fragment names', async () => {
    const { href } = new URL(`${address}/wordpress`);
    expect(seen(await load(`<news-article src="${href}#bay"></news-article>`))).to.include(
      'Sở “TT&TT”',
    );
    const element = await load(article('wordpress', 'item="tam"'));
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('reads a block of the page by its id, and the page’s own JSON-LD', async () => {
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.id = 'bai';
    block.textContent = '{"@type":"NewsArticle","headline":"Đề trong trang"}';
    document.head.append(block);
    try {
      expect(seen(await load('<news-article src="#bai"></news-article>'))).to.equal(
        'Đề trong trang',
      );
      expect(seen(await load('<news-article src="page"></news-article>'))).to.equal(
        'Đề trong trang',
      );
    } finally {
      block.remove();
    }
    const element = await load('<news-article src="#bai">Chữ.</news-article>');
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('asks once, whatever else changes, and not again when it is moved', async () => {
    const element = await load(article('article'));
    element.headline = 'Khác';
    await settled();
    for (let move = 0; move < 10; move++) element.parentElement?.append(element);
    await settled();
    expect((await server('article')).requests).to.equal(1);
    expect(seen(element)).to.include('Khác');
  });

  it('ends the request when src changes, and shows only what was asked for last', async () => {
    const element = await put<NewsArticle>(article('slow'));
    await until(async () => (await server('slow')).requests, 'asked');
    element.src = `${address}/other`;
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).to.equal('Bài khác');
    let closed = 0;
    void server('slow').then((slow) => (closed = slow.closed));
    await until(() => closed, 'the first request closed');
    expect(seen(element)).to.equal('Bài khác');
  });

  it('ends the request when it is removed, and asks again when it comes back', async () => {
    const element = await put<NewsArticle>(article('silent', 'timeout="60"'));
    const parent = element.parentElement as Element;
    let note = await server('silent');
    while (!note.requests) note = await server('silent');
    element.remove();
    while (!note.closed) note = await server('silent');
    expect(note.closed).to.equal(1);
    expect(element.matches(':state(error)')).to.equal(false);
    element.src = `${address}/other`;
    parent.append(element);
    await until(() => element.matches(':state(loaded)'), 'loaded');
  });

  it('asks for nothing when it is removed at once', async () => {
    await load(article('other'));
    const element = await put<NewsArticle>('<news-article></news-article>');
    element.src = `${address}/article`;
    await element.updateComplete;
    element.remove();
    await load(article('other'));
    expect((await server('article')).requests).to.equal(0);
  });

  it('shows nothing of it any more when src is taken away', async () => {
    const element = await load(article('article', '', '<p>Đoạn.</p>'));
    element.removeAttribute('src');
    await settled();
    expect(seen(element)).to.equal('Đoạn.');
    expect(element.matches(':state(loaded)')).to.equal(false);
  });

  it('tries once more after a fault of the network, not after an answer', async () => {
    expect(seen(await load(article('flaky')))).to.equal('Đề lần hai');
    expect((await server('flaky')).requests).to.equal(2);
    await load(article('dead'));
    // Firefox itself asks up to ten times for each of ours.
    expect((await server('dead')).requests).to.be.within(2, engine === 'Firefox' ? 40 : 4);
    await load(article('broken'));
    expect((await server('broken')).requests).to.equal(1);
  });

  it('follows redirects that the page may follow', async () => {
    expect(seen(await load(article('redirect')))).to.include('Đề từ xa');
  });

  it('sends no cookies unless told', async () => {
    // The same site, another origin.
    const { port } = new URL(address);
    const ask = (more = ''): Promise<Element> =>
      load(
        `<news-article src="http://${location.hostname}:${port}/cookie" ${more}></news-article>`,
      );
    await ask('credentials="include"');
    await ask();
    await ask('credentials="include"');
    expect((await server('cookie')).cookies).to.deep.equal(['', '', 'phien=1']);
  });

  it('reads what src-type says, whatever the server calls it', async () => {
    expect(seen(await load(article('plain', 'src-type="json-ld"')))).to.equal('Đề từ xa');
    expect(seen(await load(article('untyped', 'src-type="json-ld"')))).to.equal('Đề từ xa');
  });

  for (const encoding of [
    'utf-8',
    'utf-16-mark',
    'utf-16-no-mark',
    'utf-16-said',
    'windows-1258-said',
    'windows-1258-declared',
  ]) {
    it(`reads ${encoding}`, async () => {
      const element = await load(article(encoding));
      expect(seen(element)).to.equal('Sở họp mặt kỷ niệm\nGần 200 đại biểu đã dự.');
    });
  }

  describe('of a bad answer leaves the children, and warns once of the cause:', () => {
    const causes: [path: string, cause: RegExp, more?: string][] = [
      ['not-found', /HTTP 404/],
      ['broken', /HTTP 500/],
      ['page', /text\/html/],
      ['page', /text\/html/, 'src-type="json-ld"'],
      ['page-as-json', /HTML/],
      ['empty', /empty/],
      ['truncated', /JSON/],
      ['plain', /text\/plain.*src-type/],
      ['untyped', /no media type.*src-type/],
      ['date-object', /datePublished: an object.*text/],
      ['headline-list', /headline: a list.*text/],
      ['polluted', /headline: missing/],
      ['deep', /over 100 levels/],
      ['deep-xml', /over 100 levels/],
      ['entities', /a document type/],
      ['windows-1258-not-said', /not utf-8.*encoding/],
      ['huge', /over 2000000 bytes.*max-bytes/],
      ['endless', /over 2000000 bytes.*max-bytes/],
      ['trickle', /over 0.5 s.*timeout/, 'timeout="0.5"'],
      ['silent', /over 0.5 s.*timeout/, 'timeout="0.5"'],
      ['loop', /network, CORS or CSP/],
      ['dead', /network, CORS or CSP/],
      ['cut', /network, CORS or CSP/],
      ['no-cors', /CORS.*Access-Control-Allow-Origin/],
      ['article', /no 99/, 'item="99"'],
      ['article', /over 50 bytes/, 'max-bytes="50"'],
      ['opml', /no article/],
    ];
    for (const [index, [path, cause, more = '']] of causes.entries()) {
      it(`${path} ${more}`, async () => {
        let element!: Element;
        const warnings = await warningsOf(async () => {
          element = await load(article(`${path}?${index}`, more, '<h2>Đề</h2><p>Đoạn.</p>'));
        });
        expect(seen(element)).to.equal('Đề\nĐoạn.');
        expect(element.innerHTML).to.equal('<h2>Đề</h2><p>Đoạn.</p>');
        expect(element.matches(':state(error)')).to.equal(true);
        expect(warnings.length, warnings.join('\n')).to.equal(1);
        expect(warnings[0]).to.match(cause).and.include('<news-article> src="');
      });
    }
  });

  it('refuses an address that is none of http or https', async () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'ftp://a.example/',
      'https://a:b@c.example/',
    ]) {
      const element = await load(`<news-article src="${src}"><p>Đoạn.</p></news-article>`);
      expect(element.matches(':state(error)'), src).to.equal(true);
      expect(seen(element)).to.equal('Đoạn.');
    }
  });

  it('warns of a timeout, a bound or credentials that are none, and uses its own', async () => {
    const warnings = await warningsOf(async () => {
      const element = await load(
        article('article', 'timeout="-1" max-bytes="x" credentials="all"'),
      );
      expect(element.matches(':state(loaded)')).to.equal(true);
    });
    expect(warnings.length).to.equal(3);
  });

  it('stops reading an answer that is too long, and gives its memory back', async () => {
    const heap = (): Promise<number> => executeServerCommand('heap');
    await load(article('endless'));
    const before = await heap();
    for (let round = 0; round < 5; round++) await load(article('endless', `data-round="${round}"`));
    await load(article('huge'));
    clear();
    expect((await heap()) - before).to.be.lessThan(1_000_000);
    const { requests, closed, sent } = await server('endless');
    expect(closed).to.equal(requests);
    expect(sent).to.be.lessThan(requests * 20_000_000);
    expect((await server('huge')).sent).to.be.lessThan(20_000_000);
  });

  it('shows remote HTML cleaned: no scripts, handlers, styles, frames, ids; links and pictures by our rule', async () => {
    const element = await load(article('wordpress'));
    const body = part(element, 'body').querySelector('slot') as Element;
    expect(seen(element)).to.equal(
      'Sở “TT&TT”\nThứ tư, 06/05/2015 09:25\nMục\nĐoạn đậm.\nxấu tốt\nChú thích'.replace(
        '\nChú thích',
        '\nChú thích',
      ),
    );
    const nodes = [...body.querySelectorAll('*')];
    const attributes = nodes.flatMap((node) => [...node.attributes].map(({ name }) => name));
    expect(
      attributes.filter((name) => /^(on|style|id|name|class|target)/.test(name)),
    ).to.deep.equal([]);
    expect(nodes.map(({ localName }) => localName)).not.to.include.members(['script', 'iframe']);
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      null,
      `${address}/tot`,
    ]);
    const image = body.querySelector('img');
    expect([image?.src, image?.loading]).to.deep.equal([`${address}/hall.jpg`, 'lazy']);
    expect(body.querySelector('h3')?.textContent).to.equal('Mục');
    expect(body.querySelector('photo-caption')?.shadowRoot).not.to.equal(null);
  });

  it('asks for the sanitizer only when remote HTML comes, and for the readers only when src is used', async () => {
    const asked = (): string[] =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    performance.clearResourceTimings();
    await load(article('article'));
    expect(asked().join()).not.to.match(/sanitize|purify/);
  });
});

describe('<service-link-group src>', () => {
  afterEach(clear);

  it('makes cards of the services that come, after those of the author', async () => {
    const element = await load<ServiceLinkGroup>(
      `<service-link-group src="${address}/list"><service-link-card><a href="https://phapluat.example/">Luật</a></service-link-card></service-link-group>`,
    );
    expect(seen(element)).to.equal(
      'Dịch vụ\nLuật\nXem chi tiết\nCổng dịch vụ công\nNộp hồ sơ.\nXem chi tiết',
    );
    const cards = element.shadowRoot?.querySelectorAll('li');
    expect(cards?.length).to.equal(2);
    expect(part(element, 'name').localName).to.equal('h3');
  });

  it('says that nothing came where there is nothing else', async () => {
    const element = await load<ServiceLinkGroup>(
      `<service-link-group src="${address}/not-found"></service-link-group>`,
    );
    expect(seen(element)).to.equal('Không tải được nội dung');
  });
});

describe('<link-directory src>', () => {
  afterEach(clear);

  it('adds the links of OPML to the author’s, in their groups, and takes its label', async () => {
    const element = await load<LinkDirectory>(
      `<link-directory src="${address}/opml" open><ul><li><a href="https://yte.songlanh.example/">Y tế</a></li></ul></link-directory>`,
    );
    expect(seen(element)).to.equal('Các sở\nY tế\nSở\nSở Giáo dục');
  });

  it('says that it loads, and that nothing came, where there are no links', async () => {
    const element = await load<LinkDirectory>(
      `<link-directory src="${address}/broken" open></link-directory>`,
    );
    expect(seen(element)).to.equal('Liên kết\nKhông tải được nội dung');
  });
});
