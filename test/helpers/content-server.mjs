/** A server on this machine that answers as portals do, and as they should not; the tests start it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { inChromium } from '../engines/unsupported.mjs';

const article = (headline, more = {}) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline, ...more });

const rss = (declaration) =>
  `${declaration}<rss version="2.0"><channel><title>Tin</title><item><title>Sở họp mặt kỷ niệm</title><description>Gần 200 đại biểu đã dự.</description></item></channel></rss>`;

/** Windows-1258: the marks of tones stand apart, behind their letter. */
function windows1258(text) {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    [...Array(256).keys()].map((byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
  return Buffer.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (bytes.has(letter)) return [bytes.get(letter)];
      const apart = letter.normalize('NFD');
      const base = apart.replace(tone, '').normalize('NFC');
      return [bytes.get(base), bytes.get(apart.match(tone)[0])];
    }),
  );
}

const utf16 = (text, { big = false, mark = false } = {}) => {
  const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? buffer.swap16() : buffer;
};

const json = 'application/json';
const xml = 'application/rss+xml';
const lots = 50_000_000;

/** Bodies that are sent whole: status, media type, body. */
const whole = {
  article: [
    200,
    json,
    article('Đề từ xa', { description: 'Mở từ xa.', datePublished: '2015-05-06T09:25:00+07:00' }),
  ],
  other: [200, json, article('Bài khác')],
  'not-found': [404, 'text/html', '<!doctype html><h1>404</h1>'],
  broken: [500, 'text/html', '<h1>500</h1>'],
  page: [200, 'text/html', '<!doctype html><title>Lỗi</title><h1>Lỗi</h1>'],
  'page-as-json': [200, json, '<!doctype html><title>Lỗi</title>'],
  empty: [200, json, ''],
  truncated: [200, json, article('Đề').slice(0, 40)],
  plain: [200, 'text/plain', article('Đề từ xa')],
  untyped: [200, '', article('Đề từ xa')],
  'date-object': [200, json, article('Đề', { datePublished: { year: 2015 } })],
  'headline-list': [200, json, article(['Một', 'Hai'])],
  polluted: [
    200,
    json,
    '{"@type":"NewsArticle","__proto__":{"headline":"Ô nhiễm"},"constructor":{"headline":"Ô nhiễm"}}',
  ],
  deep: [200, json, '[{"headline":'.repeat(10_000)],
  'deep-xml': [200, xml, '<rss>'.repeat(10_000)],
  entities: [
    200,
    xml,
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
  ],
  'utf-8': [200, xml, rss('<?xml version="1.0"?>')],
  'utf-16-mark': [200, xml, utf16(rss('<?xml version="1.0" encoding="UTF-16"?>'), { mark: true })],
  'utf-16-no-mark': [200, xml, utf16(rss(''), { big: true })],
  'utf-16-said': [200, `${xml}; charset=utf-16le`, utf16(rss(''))],
  'windows-1258-said': [200, `${xml}; charset=windows-1258`, windows1258(rss(''))],
  'windows-1258-declared': [
    200,
    xml,
    windows1258(rss('<?xml version="1.0" encoding="windows-1258"?>')),
  ],
  'windows-1258-not-said': [200, xml, windows1258(rss(''))],
  wordpress: [
    200,
    json,
    JSON.stringify([
      {
        id: 7,
        slug: 'bay',
        link: 'https://songlanh.example/bay',
        date: '2015-05-06T09:25:00',
        title: { rendered: 'Sở &#8220;TT&#038;TT&#8221;' },
        excerpt: { rendered: '' },
        content: {
          rendered:
            '<h1>Mục</h1><p onclick="x()">Đoạn <b>đậm</b>.</p><p>&nbsp;</p><img src="/hall.jpg" onerror="x()" style="width:1px" id="location"><a href="javascript:x()">xấu</a> <a href="/tot" target="_blank" name="cookie">tốt</a><script>x()</script><iframe src="/page"></iframe><photo-caption caption="Chú thích" onclick="x()"><img src="anh.jpg" alt="Ảnh"></photo-caption>',
        },
      },
    ]),
  ],
  opml: [
    200,
    'text/xml',
    '<opml version="2.0"><head><title>Các sở</title></head><body><outline text="Sở"><outline text="Sở Y tế" url="https://yte.songlanh.example/"/><outline text="Sở Giáo dục" url="https://giaoduc.songlanh.example/"/></outline><outline text="Xấu" url="javascript:x()"/></body></opml>',
  ],
  list: [
    200,
    'application/ld+json',
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'Dịch vụ',
      itemListElement: [
        {
          '@type': 'ListItem',
          item: {
            name: 'Cổng dịch vụ công',
            url: 'https://dichvucong.example/',
            description: 'Nộp hồ sơ.',
            image: '/icon.svg',
          },
        },
        { '@type': 'ListItem', item: { name: 'Pháp luật', url: 'https://phapluat.example/' } },
      ],
    }),
  ],
};

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** What has been asked for, and what has become of it. */
const seen = new Map();
const of = (path) => {
  if (!seen.has(path)) seen.set(path, { requests: 0, sent: 0, closed: 0, cookies: [] });
  return seen.get(path);
};

/** Sends until `most` bytes are sent, or the other side has gone. */
async function send(response, note, chunk, most, wait = 0) {
  const closed = new Promise((done) => response.once('close', done));
  let open = true;
  void closed.then(() => {
    open = false;
    note.closed++;
  });
  while (open && note.sent < most) {
    note.sent += chunk.length;
    response.write(chunk);
    if (response.writableNeedDrain) {
      await Promise.race([new Promise((done) => response.once('drain', done)), closed]);
    }
    if (wait) await pause(wait);
  }
  response.end();
}

/** Answers that are not just sent whole. */
const answers = {
  'no-cors': (request, response) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, { 'content-type': json }).end(article('Đề'));
  },
  huge: (request, response, note) => {
    response.writeHead(200, { 'content-type': json, 'content-length': lots });
    return send(response, note, Buffer.alloc(65_536, ' '), lots);
  },
  endless: (request, response, note) => {
    response.writeHead(200, { 'content-type': json });
    return send(response, note, Buffer.alloc(65_536, ' '), Infinity);
  },
  trickle: (request, response, note) => {
    response.writeHead(200, { 'content-type': json });
    return send(response, note, Buffer.from(' '), Infinity, 50);
  },
  silent: (request, response, note) => {
    response.on('close', () => note.closed++);
  },
  slow: async (request, response, note) => {
    response.on('close', () => note.closed++);
    await pause(300);
    response.writeHead(200, { 'content-type': json }).end(article('Đề chậm'));
  },
  loop: (request, response) => {
    response.writeHead(302, { location: request.url }).end();
  },
  redirect: (request, response) => {
    response.writeHead(302, { location: '/article' }).end();
  },
  flaky: (request, response, note) => {
    if (note.requests === 1) request.socket.destroy();
    else response.writeHead(200, { 'content-type': json }).end(article('Đề lần hai'));
  },
  dead: (request) => {
    request.socket.destroy();
  },
  cut: (request, response) => {
    response.writeHead(200, { 'content-type': json, 'content-length': 1000 });
    response.write('{', () => request.socket.destroy());
  },
  cookie: (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('set-cookie', 'phien=1');
    response.writeHead(200, { 'content-type': json }).end(article('Đề'));
  },
};

async function fixture(name, response) {
  const body = await readFile(new URL(`../fixtures/content/${name}`, import.meta.url));
  const type = name.endsWith('.json') ? json : 'application/xml';
  response.writeHead(200, { 'content-type': type }).end(body);
}

async function answer(request, response) {
  const path = new URL(request.url, 'http://127.0.0.1').pathname.slice(1);
  const note = of(path);
  note.requests++;
  note.cookies.push(request.headers.cookie ?? '');
  response.setHeader('access-control-allow-origin', '*');
  if (answers[path]) return answers[path](request, response, note);
  if (path.endsWith('.jpg'))
    return response.setHeader('content-type', 'image/svg+xml').end(picture);
  if (!whole[path]) return fixture(path, response);
  const [status, type, body] = whole[path];
  if (type) response.setHeader('content-type', type);
  return response.writeHead(status).end(body);
}

/**
 * Commands of the test runner: `content-server` gives the address of the server, what it has seen of a
 * path, and forgets it on `forget`; `heap` the bytes of the page's heap after a collection.
 */
export const contentServer = () => {
  let server;
  return {
    name: 'content-server',
    async serverStart() {
      server = createServer((request, response) => {
        answer(request, response).catch(() => response.writeHead(404).end());
      });
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
    },
    async serverStop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
    async executeCommand({ command, payload = {}, session }) {
      if (command === 'heap') {
        inChromium(session, 'the size of the heap');
        const client = await session.browser.getPage(session.id).createCDPSession();
        await client.send('HeapProfiler.collectGarbage');
        const { usedSize } = await client.send('Runtime.getHeapUsage');
        await client.detach();
        return usedSize;
      }
      if (command !== 'content-server') return undefined;
      if (payload.forget) seen.clear();
      const { port } = server.address();
      return { address: `http://127.0.0.1:${port}`, ...of(payload.path ?? '') };
    },
  };
};
