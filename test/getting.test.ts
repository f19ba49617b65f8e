import { expect } from '@open-wc/testing';
import type { Article } from '../src/content.js';
import { ContentError } from '../src/content/article.js';
import { decodeBytes, fetchText } from '../src/content/fetch.js';
import { loadArticle, type LoadRequest, loadLinks } from '../src/content/load.js';
import * as contentWords from '../src/content/messages.js';
import { bodyNodes, imageOf } from '../src/content/nodes.js';
import { Remote } from '../src/content/remote.js';
import { type MessageKey, messages } from '../src/core/messages.js';
import { afterwards, putBack, replace, until, warningsOf } from './helpers/page.js';

const address = 'https://songlanh.example/tin.json';

/** Forgets what has been warned of, for one test. */
const forgetWarnings = (): void => {
  replace(globalThis, Symbol.for('portal-elements warnings') as never, undefined);
};

interface Asked {
  address: string;
  options: RequestInit;
}

/** Has `fetch` answer, for one test; gives back what it is asked for. */
function answering(...answers: (() => Response | Promise<Response>)[]): Asked[] {
  const asked: Asked[] = [];
  replace(globalThis, 'fetch', async (address: string, options: RequestInit) => {
    asked.push({ address, options });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return answer?.();
  });
  return asked;
}

const answer =
  (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) =>
  (): Response =>
    new Response(body, { status, headers });
const json = { 'content-type': 'application/json' };

/** A network that fails. */
const fails = (): never => {
  throw new TypeError('Failed to fetch');
};

/** A request that ends only when its signal ends. */
const never = (asked: () => Asked[]) => (): Promise<Response> =>
  new Promise((_, failed) => {
    asked()
      .at(-1)
      ?.options.signal?.addEventListener('abort', () => {
        failed(new DOMException('', 'AbortError'));
      });
  });

/** Runs timers at once, for one test; gives back how long they would have waited. */
function hurried(longest = Infinity): number[] {
  const waits: number[] = [];
  const { setTimeout: later } = globalThis;
  replace(globalThis, 'setTimeout', (act: () => void, time = 0) => {
    waits.push(time);
    return later(act, time > longest ? time : 0);
  });
  return waits;
}

/** What a promise is refused for. */
async function faultOf(promise: Promise<unknown>): Promise<ContentError> {
  try {
    await promise;
  } catch (fault) {
    if (fault instanceof ContentError) return fault;
    throw fault;
  }
  throw new Error('Nothing was refused');
}

/** The same as field, reason and need. */
async function refusal(promise: Promise<unknown>): Promise<string[]> {
  const { field, reason, need } = await faultOf(promise);
  return [field, reason, need];
}

const limits = (more: object = {}): Parameters<typeof fetchText>[1] => ({
  timeout: 60_000,
  maxBytes: 1000,
  credentials: 'omit',
  signal: new AbortController().signal,
  ...more,
});

describe('fetchText', () => {
  afterEach(putBack);

  it('asks for JSON or XML, without cookies, by a request that needs no permission first', async () => {
    const asked = answering(answer('{}', json));
    await fetchText(address, limits());
    const { headers, credentials } = asked[0]?.options ?? {};
    expect(asked.length).to.equal(1);
    expect(asked[0]?.address).to.equal(address);
    expect(credentials).to.equal('omit');
    const { accept } = headers as { accept: string };
    expect(accept).to.match(/^application\/ld\+json, application\/json, application\/xml;q=0.9/);
    expect(accept.length).to.be.at.most(128);
  });

  it('gives the text, its media type bare, and where it came from', async () => {
    answering(answer('Đề', { 'content-type': ' Application/JSON ; charset=utf-8' }));
    expect(await fetchText(address, limits())).to.deep.equal({
      text: 'Đề',
      mediaType: 'application/json',
      url: address,
    });
    answering(() => Object.defineProperty(answer(null)(), 'url', { value: 'https://b.example/' }));
    expect(await fetchText(address, limits())).to.deep.equal({
      text: '',
      mediaType: '',
      url: 'https://b.example/',
    });
  });

  it('refuses what is not there, and asks once', async () => {
    const asked = answering(answer('', json, 404));
    expect(await refusal(fetchText(address, limits()))).to.deep.equal([
      'src',
      'HTTP 404',
      'HTTP 200',
    ]);
    expect(asked.length).to.equal(1);
  });

  const over = ['src', 'over 1000 bytes', 'max-bytes'];

  it('refuses more bytes than it may have, by what is said before and by what comes', async () => {
    let read = 0;
    const stream = (): ReadableStream =>
      new ReadableStream({ pull: (it) => (read++, it.enqueue(new Uint8Array(400))) });
    answering(answer(stream(), { 'content-length': '1001' }));
    expect(await refusal(fetchText(address, limits()))).to.deep.equal(over);
    expect(read).to.be.at.most(1);
    answering(answer(stream()));
    expect(await refusal(fetchText(address, limits()))).to.deep.equal(over);
    expect(read).to.be.at.most(6);
  });

  it('takes as many as it may have', async () => {
    const body = 'a'.repeat(1000);
    answering(answer(body, { 'content-length': '1000' }));
    expect((await fetchText(address, limits())).text).to.equal(body);
  });

  it('tries once more, half a second after the network failed', async () => {
    const waits = hurried(1000);
    const asked = answering(fails, answer('{}', json));
    expect((await fetchText(address, limits())).text).to.equal('{}');
    expect([asked.length, waits]).to.deep.equal([2, [60_000, 500]]);
  });

  it('says of a network that fails twice what the page must allow', async () => {
    hurried(1000);
    answering(fails);
    expect(await refusal(fetchText(address, limits()))).to.deep.equal([
      'src',
      'network, CORS or CSP: https://songlanh.example',
      `Access-Control-Allow-Origin: ${location.origin}`,
    ]);
    expect(await refusal(fetchText(`${location.origin}/tin.json`, limits()))).to.deep.equal([
      'src',
      'network or CSP',
      'connect-src',
    ]);
  });

  const late = ['src', 'over 0.05 s', 'timeout'];

  it('ends a request that takes too long, and the wait before a second', async () => {
    let asked = answering(never(() => asked));
    expect(await refusal(fetchText(address, limits({ timeout: 50 })))).to.deep.equal(late);
    expect(asked.length).to.equal(1);
    asked = answering(fails);
    expect(await refusal(fetchText(address, limits({ timeout: 50 })))).to.deep.equal(late);
    expect(asked.length).to.equal(1);
  });

  it('ends when it is told to, also before it began, with the abort itself', async () => {
    const asked = answering(never(() => asked));
    const controller = new AbortController();
    const fetched = fetchText(address, limits({ signal: controller.signal }));
    controller.abort();
    const named = (fault: Error): string => fault.name;
    expect(await fetched.then(String, named)).to.equal('AbortError');
    const begun = answering(() => {
      if (begun[0]?.options.signal?.aborted) throw new DOMException('', 'AbortError');
      return answer('{}')();
    });
    const { signal } = controller;
    expect(await fetchText(address, limits({ signal })).then(String, named)).to.equal('AbortError');
  });

  it('leaves nothing behind: no timer, no listener, and ends what is left of the body', async () => {
    const cleared: unknown[] = [];
    const set: unknown[] = [];
    const { setTimeout: later, clearTimeout: clear } = globalThis;
    replace(globalThis, 'setTimeout', (act: () => void, time: number) => {
      const timer = later(act, time);
      set.push(timer);
      return timer;
    });
    replace(globalThis, 'clearTimeout', (timer: number) => {
      cleared.push(timer);
      clear(timer);
    });
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener: add, removeEventListener: remove } = signal;
    replace(signal, 'addEventListener', (...all: [string, () => void]) => {
      listeners++;
      add.apply(signal, all);
    });
    replace(signal, 'removeEventListener', (...all: [string, () => void]) => {
      expect(all[0]).to.equal('abort');
      listeners--;
      remove.apply(signal, all);
    });
    const asked = answering(answer('{}'));
    await fetchText(address, limits({ signal }));
    expect(listeners).to.equal(0);
    expect(set.length).to.equal(1);
    expect(cleared).to.deep.equal(set);
    expect(asked[0]?.options.signal?.aborted).to.equal(true);
  });
});

describe('decodeBytes', () => {
  const bytes = (binary: string): Uint8Array => Uint8Array.from(binary, (c) => c.charCodeAt(0));

  for (const [what, binary, type, words] of [
    ['UTF-8 where nothing is said', '<a>\xc4\x90', '', '<a>Đ'],
    ['UTF-8 by its mark, whatever is said', '\xef\xbb\xbf\xc4\x90', 'charset=windows-1252', 'Đ'],
    ['UTF-16 by its mark', '\xff\xfe\x10\x01', '', 'Đ'],
    ['UTF-16 the other way by its mark', '\xfe\xff\x01\x10', '', 'Đ'],
    ['UTF-16 by its zeros', '<\0\x10\x01', '', '<Đ'],
    ['UTF-16 the other way by its zeros', '\0<\x01\x10', '', '<Đ'],
    ['marks in the middle as what they are', 'a\xc3\xbf\xc3\xbe', '', 'aÿþ'],
    [
      'marks of UTF-16 behind the first letter as what they are',
      'a\xff\xfe',
      'charset=windows-1252',
      'aÿþ',
    ],
    ['those of the other way too', 'a\xfe\xff', 'charset=windows-1252', 'aþÿ'],
    ['that of UTF-8 too', 'a\xef\xbb\xbf', 'charset=windows-1252', 'aï»¿'],
    ['what the media type says', '\xd0', 'text/xml; charset=windows-1258', 'Đ'],
    ['what it says in quotes and capitals', '\xd0', 'text/xml; CharSet = "Windows-1258"', 'Đ'],
    ['what XML declares', '<?xml encoding="windows-1258"?>\xd0', '', 'Đ'],
    [
      'what XML declares after white space, in other quotes',
      ` \n<?xml version='1.0' encoding = 'windows-1258' ?>\xd0`,
      '',
      'Đ',
    ],
    ['the media type before XML', '<?xml encoding="utf-16"?>\xd0', 'charset=windows-1258', 'Đ'],
  ] as const) {
    it(`reads ${what}`, () => {
      const read = decodeBytes(bytes(binary), type);
      expect(read.replace(/^\s*<\?xml.*\?>/, '')).to.equal(words);
    });
  }

  it('looks for a declaration at the beginning alone', () => {
    const read = (before: string): string =>
      decodeBytes(bytes(`${before}<?xml encoding="windows-1258"?>\xc4\x90`), '').at(-1) ?? '';
    expect(read('a')).to.equal('Đ');
    expect(read(' '.repeat(200))).to.equal('Đ');
    expect(read(' '.repeat(150))).not.to.equal('Đ');
  });

  it('puts marks and letters together', () => {
    expect(decodeBytes(new TextEncoder().encode('e\u0302\u0301'), '')).to.equal('ế');
  });

  it('refuses bytes that are not what is said, and encodings that there are not', () => {
    for (const [type, reason] of [
      ['', 'not utf-8'],
      ['charset=sao-hoa', 'not sao-hoa'],
    ] as const) {
      try {
        decodeBytes(bytes('\xff'), type);
        throw new Error('Nothing was refused');
      } catch (fault) {
        expect(fault).to.deep.include({ field: 'src', reason, need: 'charset, encoding, UTF-8' });
      }
    }
  });
});

describe('getting content', () => {
  beforeEach(forgetWarnings);
  afterEach(putBack);

  /** An element in the page, for one test, with properties. */
  function hostOf(properties: object = {}, html = '<div></div>'): LoadRequest['host'] {
    const stage = document.createElement('div');
    stage.innerHTML = html;
    document.body.append(stage);
    afterwards(() => {
      stage.remove();
    });
    return Object.assign(stage.firstElementChild as HTMLElement, properties);
  }

  const request = (source: string | object, more: object = {}, host = hostOf()): LoadRequest => ({
    host,
    source,
    signal: new AbortController().signal,
    ...more,
  });
  const headlineOf = async (asked: LoadRequest): Promise<string> =>
    (await loadArticle(asked)).article.headline;
  const article = (headline: string, more: object = {}): string =>
    JSON.stringify({ '@type': 'NewsArticle', headline, ...more });

  it('reads data as it is, its addresses relative to the page', async () => {
    const asked = answering(fails);
    const { article: read } = await loadArticle(request({ headline: 'Đề', url: '/tin' }));
    expect(read).to.deep.equal({ headline: 'Đề', url: `${location.origin}/tin` });
    expect(asked).to.deep.equal([]);
  });

  it('reads an address relative to the page, and what is in it relative to where it came from', async () => {
    const asked = answering(answer(article('Đề', { url: 'b' }), json));
    const { article: read } = await loadArticle(request('/tin/a.json?x=1'));
    expect(asked.map(({ address }) => address)).to.deep.equal([
      `${location.origin}/tin/a.json?x=1`,
    ]);
    expect(read.url).to.equal(`${location.origin}/tin/b`);
  });

  it('reads feeds and lists of links too', async () => {
    const links = [{ name: 'Đề', url: 'https://a.example/' }];
    answering(
      answer(
        '<rss><channel><item><title>Đề</title><link>https://a.example/</link></item></channel></rss>',
        {
          'content-type': 'application/rss+xml',
        },
      ),
    );
    expect(await headlineOf(request(address))).to.equal('Đề');
    expect(await loadLinks(request(address))).to.deep.equal({ links });
    answering(answer(JSON.stringify({ '@type': 'ItemList', itemListElement: links }), json));
    expect(await loadLinks(request(address))).to.deep.equal({ links });
  });

  it('refuses an address that may not be loaded', async () => {
    for (const source of ['mailto:a@a.example', 'javascript:x()', 'https://']) {
      expect(await refusal(loadArticle(request(source)))).to.deep.equal([
        'src',
        'address',
        'https://…',
      ]);
    }
  });

  for (const type of [
    'application/json',
    'application/ld+json',
    'application/vnd.api+json; charset=utf-8',
    'text/json',
    'application/feed+json',
  ]) {
    it(`reads ${type}`, async () => {
      answering(answer(article('Đề'), { 'content-type': type }));
      expect(await headlineOf(request(address))).to.equal('Đề');
    });
  }

  for (const type of ['application/xml', 'text/xml', 'text/x-opml', 'application/rss+xml']) {
    it(`reads ${type}`, async () => {
      answering(answer('<opml><body/></opml>', { 'content-type': type }));
      expect(await loadLinks(request(address))).to.deep.equal({ links: [] });
    });
  }

  const neither = (reason: string): string[] => ['src', reason, 'JSON, XML, src-type'];

  for (const type of [
    'text/html',
    'text/plain',
    'image/json',
    'xapplication/json',
    'application/jsonx',
    'application/xjson',
    '',
  ]) {
    it(`refuses ${type || 'no media type'}, unless the author says what it is`, async () => {
      const body = new TextEncoder().encode(article('Đề'));
      answering(() => new Response(body, { headers: type ? { 'content-type': type } : {} }));
      expect(await refusal(loadArticle(request(address)))).to.deep.equal(
        neither(type || 'no media type'),
      );
      const said = request(address, {}, hostOf({ srcType: 'json-ld' }));
      if (type === 'text/html') {
        expect(await refusal(loadArticle(said))).to.deep.equal(neither(type));
      } else expect(await headlineOf(said)).to.equal('Đề');
    });
  }

  it('reads what the author says it is', async () => {
    answering(answer('{"title":"Đề"}', json));
    expect(await headlineOf(request(address, {}, hostOf({ srcType: 'liferay' })))).to.equal('Đề');
    answering(answer(article('Đề'), json));
    expect(await headlineOf(request(address, {}, hostOf({ srcType: null })))).to.equal('Đề');
  });

  it('takes the article that item names, else the fragment, which is not sent', async () => {
    const two = JSON.stringify(['a', 'b', 'ă', '100%'].map((id) => ({ headline: id, '@id': id })));
    const asked = answering(answer(two, json));
    const headline = (source: string, more: object = {}): Promise<string> =>
      headlineOf(request(source, more));
    expect(await headline(`${address}#b`)).to.equal('b');
    expect(await headline(`${address}#${encodeURIComponent('ă')}`)).to.equal('ă');
    expect(await headline(`${address}#100%`)).to.equal('100%');
    expect(await headline(`${address}#`)).to.equal('a');
    expect(await headline(`${address}#b`, { item: 'ă' })).to.equal('ă');
    expect(await headline(address, { item: 'b' })).to.equal('b');
    expect(new Set(asked.map(({ address }) => address.replace(/#$/, '')))).to.deep.equal(
      new Set([address]),
    );
  });

  it('reads dates in the zone that is asked for', async () => {
    const item = '<item><title>Đề</title><pubDate>6 May 2015 20:00 GMT</pubDate></item>';
    const source = `<rss><channel>${item}</channel></rss>`;
    answering(answer(source, { 'content-type': 'text/xml' }));
    const day = async (timeZone?: string): Promise<unknown> =>
      (await loadArticle(request(address, { timeZone }))).article.datePublished;
    expect([await day(), await day('UTC')]).to.deep.equal(['2015-05-07', '2015-05-06']);
  });

  const script = (id: string, headline: string, more = ''): string =>
    `<script type="application/ld+json" id="${id}" ${more}>${headline && article(headline)}</script>`;

  it('reads a block of the page by its id, that of its own tree before the document’s', async () => {
    const outer = hostOf({}, `<div>${script('bai', 'Ngoài')}${script('rieng', 'Riêng')}</div>`);
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.innerHTML = `${script('bai', 'Trong')}<b></b>`;
    const host = shadow.querySelector('b') as LoadRequest['host'];
    expect(await headlineOf(request('#bai', {}, host))).to.equal('Trong');
    expect(await headlineOf(request('#rieng', {}, host))).to.equal('Riêng');
    expect(await headlineOf(request('#bai', {}, outer))).to.equal('Ngoài');
    expect(await refusal(loadArticle(request('#khac', {}, host)))).to.deep.equal([
      'src',
      '#khac',
      '<script id="khac">',
    ]);
  });

  it('reads the page’s own JSON-LD, but not ours or what is broken', async () => {
    const host = hostOf(
      { srcType: 'rss' },
      `<div>${script('a', '')}${script('b', 'Ta', 'data-portal-elements')}${script('c', 'Trang')}</div>`,
    );
    expect(await headlineOf(request('page', {}, host))).to.equal('Trang');
    const block = host.querySelector('#c') as Element;
    block.textContent = article('Trang', { url: '/tin' });
    const { article: read } = await loadArticle(request('page', {}, host));
    expect(read.url).to.equal(`${location.origin}/tin`);
    block.remove();
    expect((await faultOf(loadArticle(request('page', {}, host)))).field).to.equal('document');
  });

  it('costs no more than the element says', async () => {
    const asked = answering(answer(article('Đề'), json));
    const waits = hurried(1000);
    const ask = (properties: object): Promise<string[]> =>
      warningsOf(() => loadArticle(request(address, {}, hostOf(properties))));
    const shown = (): unknown[] => [asked.at(-1)?.options.credentials, waits.find(Boolean)];
    expect(await ask({})).to.deep.equal([]);
    expect(shown()).to.deep.equal(['omit', 10_000]);
    waits.length = 0;
    expect(await ask({ timeout: 2, credentials: 'same-origin' })).to.deep.equal([]);
    expect(shown()).to.deep.equal(['same-origin', 2000]);
    expect(await ask({ credentials: 'include' })).to.deep.equal([]);
    expect(shown()[0]).to.equal('include');
    const few = loadArticle(request(address, {}, hostOf({ maxBytes: 10 })));
    expect((await faultOf(few)).reason).to.equal('over 10 bytes');
    const many = answering(answer('', { ...json, 'content-length': '2000001' }));
    expect((await faultOf(loadArticle(request(address)))).reason).to.equal('over 2000000 bytes');
    expect(many.length).to.equal(1);
  });

  it('warns of a cost that is none, and takes its own', async () => {
    const asked = answering(answer(article('Đề'), json));
    const waits = hurried(1000);
    for (const [properties, what, need] of [
      [{ timeout: 0 }, 'timeout="0"', '10'],
      [{ timeout: NaN }, 'timeout="NaN"', '10'],
      [{ maxBytes: -1 }, 'max-bytes="-1"', '2000000'],
      [{ credentials: 'xomit' }, 'credentials="xomit"', 'omit, same-origin, include'],
      [{ credentials: 'includes' }, 'credentials="includes"', 'omit, same-origin, include'],
    ] as const) {
      waits.length = 0;
      const warnings = await warningsOf(() =>
        loadArticle(request(address, {}, hostOf(properties))),
      );
      expect(warnings).to.deep.equal([
        `<div> ${what}: không dùng được; cần | cannot be used; needs: ${need}`,
      ]);
      expect(waits[0]).to.equal(10_000);
      expect(asked.at(-1)?.options.credentials).to.equal('omit');
    }
  });

  it('ends with its signal', async () => {
    const asked = answering(answer(article('Đề'), json));
    const signal = AbortSignal.abort();
    await loadArticle(request(address, { signal })).catch(() => undefined);
    expect(asked[0]?.options.signal?.aborted).to.equal(true);
  });

  const whole = {
    headline: 'Đề',
    description: 'Đoạn một…',
    articleBody: 'Đoạn một dài.\nHai.',
    author: [{ name: 'Vân' }],
    sourceOrganization: { name: 'Báo' },
    image: [{ contentUrl: 'https://a.example/1.jpg', caption: 'Ảnh' }],
  };

  it('gives a teaser its picture and lead, and neither body nor byline', async () => {
    const { article: read, body, picture } = await loadArticle(request(whole, { teaser: true }));
    const { headline, description, articleBody, image } = whole;
    expect(read).to.deep.equal({ headline, description, articleBody, image });
    expect(body).to.deep.equal([]);
    expect(picture?.getAttribute('src')).to.equal('https://a.example/1.jpg');
    const bare = await loadArticle(request({ headline: 'Đề' }, { teaser: true }));
    expect(bare.picture).to.equal(undefined);
  });

  it('gives the body as nodes, and leaves out a lead that is its beginning', async () => {
    const { article: read, body, picture } = await loadArticle(request(whole));
    expect(body.map(({ textContent }) => textContent)).to.deep.equal([
      'Ảnh',
      'Đoạn một dài.',
      'Hai.',
    ]);
    expect(picture).to.equal(undefined);
    expect(read.description).to.equal('Đoạn một…');
    const without = { ...whole, image: undefined };
    expect((await loadArticle(request(without))).article).to.deep.equal({
      headline: 'Đề',
      articleBody: whole.articleBody,
      author: whole.author,
      sourceOrganization: whole.sourceOrganization,
    });
    const two = await loadArticle(
      request({ headline: 'Đề', description: 'Một. Hai…', articleBody: 'Một.\nHai ba.' }),
    );
    expect(two.article).not.to.have.property('description');
    const own = await loadArticle(request({ ...without, description: 'Lời dẫn.' }));
    expect(own.article.description).to.equal('Lời dẫn.');
  });

  it('puts the headings of the body under that of the article', async () => {
    const articleHtml = '<h1>Mục</h1>';
    const { body } = await loadArticle(request({ headline: 'Đề', articleHtml }, { level: 4 }));
    expect((body[0] as Element).localName).to.equal('h5');
  });

  it('styles a body where it comes, and only then', async () => {
    const host = hostOf();
    const shadow = host.attachShadow({ mode: 'open' });
    await loadArticle(request(whole, { teaser: true }, host));
    expect(shadow.adoptedStyleSheets.length).to.equal(0);
    await loadArticle(request(whole, {}, host));
    shadow.innerHTML = '<div class="portal-body"><table></table></div>';
    const { borderCollapse } = getComputedStyle(shadow.querySelector('table') as Element);
    expect(borderCollapse).to.equal('collapse');
  });
});

describe('an article as nodes', () => {
  afterEach(putBack);

  const htmlOf = (nodes: Node[]): string[] =>
    nodes.map((node) => (node instanceof Element ? node.outerHTML : `${node.textContent}`));
  const nodesOf = async (
    article: Partial<Article>,
    ...more: [string?, number?]
  ): Promise<string[]> => htmlOf(await bodyNodes({ headline: 'Đề', ...article }, ...more));
  const contentUrl = 'https://a.example/1.jpg';
  const image = `<img loading="lazy" alt="" src="${contentUrl}">`;

  it('has a picture with what is known of it', () => {
    expect(imageOf({ contentUrl }).outerHTML).to.equal(image);
    expect(imageOf({ contentUrl, alt: 'Cầu', width: 3, height: 2 }).outerHTML).to.equal(
      `<img loading="lazy" width="3" height="2" alt="Cầu" src="${contentUrl}">`,
    );
  });

  it('has a paragraph for each line that says something', async () => {
    expect(await nodesOf({ articleBody: ' a <b>\n\n \nc\n' })).to.deep.equal([
      '<p dir="auto">a &lt;b&gt;</p>',
      '<p dir="auto">c</p>',
    ]);
    expect(await nodesOf({})).to.deep.equal([]);
  });

  it('has HTML cleaned, its headings below the second level unless told', async () => {
    const articleHtml = '<h2>a</h2><script>x()</script><a href="b">b</a>';
    const articleBody = 'c';
    expect(await nodesOf({ articleHtml, articleBody }, 'https://a.example/')).to.deep.equal([
      '<h3>a</h3>',
      '<a href="https://a.example/b">b</a>',
    ]);
    expect(await nodesOf({ articleHtml: '<h2>a</h2>' }, undefined, 1)).to.deep.equal([
      '<h2>a</h2>',
    ]);
    expect(await nodesOf({ articleHtml: '<a href="b">b</a>' })).to.deep.equal(['<a>b</a>']);
  });

  it('begins with its pictures, in figures where <photo-caption> is not defined', async () => {
    const pictures = [
      { contentUrl },
      { contentUrl, caption: 'Cầu' },
      { contentUrl, caption: 'Cầu', creditText: 'Vân' },
      { contentUrl, creditText: 'Vân' },
    ];
    expect(await nodesOf({ articleBody: 'a', image: pictures })).to.deep.equal([
      `<figure>${image}</figure>`,
      `<figure>${image}<figcaption>Cầu</figcaption></figure>`,
      `<figure>${image}<figcaption>Cầu · Vân</figcaption></figure>`,
      `<figure>${image}<figcaption>Vân</figcaption></figure>`,
      '<p dir="auto">a</p>',
    ]);
  });

  it('has a <photo-caption> where that is defined', async () => {
    const { get } = customElements;
    replace(customElements, 'get', (name: string) =>
      name === 'photo-caption' ? HTMLElement : get.call(customElements, name),
    );
    const pictures = [{ contentUrl, caption: 'Cầu', creditText: 'Vân' }, { contentUrl }];
    expect(await nodesOf({ image: pictures })).to.deep.equal([
      `<photo-caption caption="Cầu" credit="Vân">${image}</photo-caption>`,
      `<photo-caption>${image}</photo-caption>`,
    ]);
  });

  it('has no picture of the data where the body has one', async () => {
    const pictures = [{ contentUrl: 'https://a.example/2.jpg' }];
    for (const articleHtml of [`<img src="${contentUrl}">`, `<p><img src="${contentUrl}"></p>`]) {
      const nodes = await nodesOf({ articleHtml, image: pictures });
      expect(nodes.length).to.equal(1);
      expect(nodes[0]).to.include(contentUrl);
    }
    expect((await nodesOf({ articleHtml: 'a<b>b</b>', image: pictures })).length).to.equal(3);
  });

  it('is refused where the page does not let HTML be made', async () => {
    const shared = Symbol.for('portal-elements');
    replace(globalThis, shared as never, undefined);
    replace(globalThis, 'trustedTypes', {
      createPolicy: () => {
        throw new TypeError('not allowed');
      },
    });
    const made = bodyNodes({ headline: 'Đề', articleHtml: '<p>a</p>' });
    expect(await refusal(made)).to.deep.equal([
      'articleHtml',
      'Trusted Types',
      'trusted-types portal-elements',
    ]);
  });
});

describe('content that comes from elsewhere', () => {
  type Host = HTMLElement & { src?: unknown; srcType?: string };
  interface Asked {
    source: string | object;
    signal: AbortSignal;
    item?: string;
    done: (content: string) => void;
    fail: (error: Error) => void;
  }

  const states = new Set<string>();
  const asked: Asked[] = [];
  const events: string[] = [];
  let updates = 0;
  let host!: Host;
  let remote!: Remote<string>;

  /** Waits until what was answered has been told. */
  const told = (): Promise<unknown> => new Promise((done) => setTimeout(done));

  beforeEach(() => {
    states.clear();
    asked.length = events.length = updates = 0;
    const more = {
      addController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    };
    host = Object.assign(document.createElement('x-remote'), more);
    document.body.append(host);
    for (const name of ['load', 'error']) host.addEventListener(name, () => events.push(name));
    const set = (name: string, on: boolean): void => void states[on ? 'add' : 'delete'](name);
    remote = new Remote<string>(
      host as unknown as ConstructorParameters<typeof Remote>[0],
      set,
      (request) =>
        new Promise((done, fail) => {
          asked.push({ ...request, done, fail } as Asked);
        }),
    );
    forgetWarnings();
  });
  afterEach(() => {
    host.remove();
    putBack();
  });

  it('has its words among the strings that a page may change, each by its name', () => {
    for (const [name, words] of Object.entries(contentWords)) {
      expect(messages.get(name as MessageKey), name).to.equal(words);
    }
  });

  it('is not asked for where there is no address', () => {
    for (const src of [undefined, '', ' ', {}]) {
      host.src = src;
      remote.ask();
    }
    expect(asked).to.deep.equal([]);
    expect([...states]).to.deep.equal([]);
  });

  it('is on its way, then there, and says so', async () => {
    host.src = ' /a ';
    remote.ask({ item: '7' });
    expect([...states]).to.deep.equal(['loading']);
    expect(remote.message?.en).to.equal('Loading…');
    expect(remote.message?.vi).to.equal('Đang tải…');
    expect(remote.message?.km).to.equal('កំពុងផ្ទុក…');
    expect(asked[0]).to.include({ source: '/a', item: '7', host });
    asked[0]?.done('Đề');
    await until(() => events.length, 'load');
    expect([events, [...states], updates]).to.deep.equal([['load'], ['loaded'], 1]);
    expect([remote.content, remote.message]).to.deep.equal(['Đề', undefined]);
  });

  it('that does not come is warned of, and told by an event that says why', async () => {
    host.src = '/a';
    let event!: ErrorEvent;
    host.addEventListener('error', (it) => (event = it as ErrorEvent));
    const fault = new ContentError('src', 'HTTP 404', 'HTTP 200');
    const warnings = await warningsOf(async () => {
      remote.ask();
      asked[0]?.fail(fault);
      await until(() => events.length, 'error');
    });
    expect(warnings).to.deep.equal([
      '<x-remote> src="/a" (src: HTTP 404): không dùng được; cần | cannot be used; needs: HTTP 200',
    ]);
    expect([event.error === fault, event.message, event.bubbles]).to.deep.equal([
      true,
      'src: HTTP 404',
      false,
    ]);
    expect([[...states], updates, remote.content]).to.deep.equal([['error'], 1, undefined]);
    expect(remote.message?.en).to.equal('The content did not load');
    expect(remote.message?.vi).to.equal('Không tải được nội dung');
    expect(remote.message?.km).to.equal('មិនអាចផ្ទុកខ្លឹមសារបានទេ');
  });

  it('that the script’s own files are missing for is warned of; long words are cut', async () => {
    const warningOf = async (ask: () => void, message: string): Promise<string> => {
      const warnings = await warningsOf(async () => {
        ask();
        asked.at(-1)?.fail(new TypeError(message));
        await told();
      });
      return warnings.join().replace(/: không.*\| cannot be used; needs/, '');
    };
    const long = `/${'a'.repeat(200)}`;
    const ofAddress = await warningOf(() => {
      host.src = long;
      remote.ask();
    }, 'b'.repeat(200));
    expect(ofAddress).to.equal(
      `<x-remote> src="${long.slice(0, 99)}" (${'b'.repeat(99)}): portal-elements`,
    );
    const ofData = await warningOf(() => {
      remote.ask({}, {});
    }, 'c');
    expect(ofData).to.equal('<x-remote> article (c): portal-elements');
  });

  it('is asked for once for each question', () => {
    host.src = '/a';
    const times = (...ask: Parameters<Remote<string>['ask']>): number => {
      remote.ask(...ask);
      return asked.length;
    };
    expect([times(), times(), times({})]).to.deep.equal([1, 1, 1]);
    expect([times({ item: '1' }), times({ item: '1' })]).to.deep.equal([2, 2]);
    expect([times({ item: '2' }), times({ item: '2', level: 2 })]).to.deep.equal([3, 4]);
    expect([times({ teaser: true }), times({ teaser: false })]).to.deep.equal([5, 6]);
    host.srcType = 'rss';
    expect([times(), times()]).to.deep.equal([7, 7]);
    const data = {};
    expect([times({}, data), times({}, data), times({}, {})]).to.deep.equal([8, 8, 9]);
    host.src = '/b';
    expect([times({}, data), times({}, data)]).to.deep.equal([10, 10]);
    expect(asked.map(({ source }) => source).slice(-2)).to.deep.equal([{}, {}]);
  });

  it('tells a question from another whose words are only cut elsewhere', () => {
    host.src = '/a';
    remote.ask({ item: 'bc', timeZone: 'd' });
    remote.ask({ item: 'b', timeZone: 'cd' });
    expect(asked.length).to.equal(2);
  });

  it('that is late is dropped, whether it comes or not, and its request ended', async () => {
    host.src = '/a';
    remote.ask();
    host.src = '/b';
    remote.ask();
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    asked[0]?.done('Cũ');
    await told();
    host.src = '/c';
    remote.ask();
    const warnings = await warningsOf(() => asked[1]?.fail(new Error('x')));
    expect([warnings, events, updates, remote.content]).to.deep.equal([[], [], 0, undefined]);
    expect([...states]).to.deep.equal(['loading']);
    asked[2]?.done('Mới');
    await told();
    expect(remote.content).to.equal('Mới');
  });

  it('is gone when its address is', async () => {
    host.src = '/a';
    remote.ask();
    asked[0]?.done('Đề');
    await told();
    host.src = undefined;
    remote.ask();
    expect([remote.content, [...states], asked.length]).to.deep.equal([undefined, [], 1]);
  });

  it('is not asked for outside the page; what has come stays through a move', async () => {
    host.src = '/a';
    host.remove();
    remote.ask();
    expect(asked.length).to.equal(0);
    document.body.append(host);
    remote.ask();
    host.remove();
    remote.hostDisconnected();
    expect([asked[0]?.signal.aborted, [...states]]).to.deep.equal([true, []]);
    document.body.append(host);
    remote.ask();
    asked[1]?.done('Đề');
    await told();
    remote.hostDisconnected();
    remote.ask();
    expect([asked.length, remote.content]).to.deep.equal([2, 'Đề']);
  });
});
