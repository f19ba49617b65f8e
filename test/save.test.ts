import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/news-article/define.js';
import '../src/photo-caption/define.js';
import '../src/service-link-card/define.js';
import '../src/link-directory/define.js';
import { save, saveArticle, savedPage } from '../src/article-tools/save.js';
import { nameOf } from '../src/article-tools/save.name.js';
import { limits } from '../src/article-tools/save.pictures.js';
import type { Bar } from '../src/article-tools/bar.js';
import type { Subject } from '../src/article-tools/subject.js';
import type { Message } from '../src/core/messages.js';
import { engine } from './helpers/engine.js';
import { clear, part, put, settled, until, visit } from './helpers/page.js';

interface Opened<Value> {
  title: string;
  text: string;
  /** How many pictures are seen. */
  pictures: number;
  /** Pixels that it is wider than the window. */
  overflow: number;
  messages: string[];
  requests: string[];
  value: Value;
}

interface Options {
  html: string;
  width?: number;
  dark?: boolean;
  evaluate?: string;
}

/** Opens HTML from a file on disk, with the network off. */
const opened = <Value = unknown>(options: Options): Promise<Opened<Value>> =>
  executeServerCommand('saved', options);

const photo = '/demo/pictures/hall-480.jpg';
const other = '/demo/pictures/riverside-480.jpg';
const address = 'https://songlanh.example/tin/muoi-nam';

const reader = (language: string): { language: string; say: (message: Message) => string } => ({
  language,
  say: (message) => message[language] ?? message.en,
});

const subjectOf = (article: Element, more: Partial<Subject> = {}): Subject => ({
  article: article as HTMLElement,
  headline: 'Sở tròn mười năm',
  address,
  date: '2015-05-06T09:25:00+07:00',
  ...more,
});

/** What is saved of an article: the document, and its `<article>` as text. */
async function savedOf(
  article: Element,
  more: Partial<Subject> = {},
): Promise<{ html: string; body: string; document: Document; missing: number; name: string }> {
  const saved = await savedPage(subjectOf(article, more), reader('vi'));
  const document = new DOMParser().parseFromString(saved.html, 'text/html');
  const body = document.querySelector('main > article')?.innerHTML ?? '';
  return { ...saved, document, body: body.replace(/\s+/g, ' ').trim() };
}

/** Puts HTML into an `<article>` and saves that. */
const bodyOf = async (html: string): Promise<string> =>
  (await savedOf(await put(`<article><h1>Đề</h1>${html}</article>`))).body.replace(
    '<h1>Đề</h1>',
    '',
  );

const loaded = async (root: ParentNode): Promise<void> => {
  const images = [...root.querySelectorAll('img')];
  await until(() => images.every(({ complete }) => complete), 'loaded');
};

describe('a saved article', () => {
  const usual = { ...limits };

  afterEach(() => {
    Object.assign(limits, usual);
    clear();
  });

  describe('is a document', () => {
    it('that begins with its encoding and a policy under which nothing runs', async () => {
      const { html, document } = await savedOf(await put('<article><p>Chữ</p></article>'));
      expect(html.replace(/\s+/g, ' ')).to.match(
        /^<!doctype html> <html lang="vi" dir="ltr"> <head> <meta charset="utf-8"> <meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
      );
      expect(document.title).to.equal('Sở tròn mười năm');
      expect(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).to.equal(
        address,
      );
      expect(document.compatMode).to.equal('CSS1Compat');
    });

    it('in the language and direction of the article', async () => {
      const stage = await put('<div lang="ar" dir="rtl"><article><p>نص</p></article></div>');
      const { document } = await savedOf(stage.firstElementChild!);
      expect(document.documentElement.lang).to.equal('ar');
      expect(document.documentElement.dir).to.equal('rtl');
      expect(document.querySelector('footer')?.lang).to.equal('vi');
    });

    it('that ends with where it is from and when it was saved', async () => {
      const { document } = await savedOf(await put('<article><p>Chữ</p></article>'));
      const footer = document.querySelector('body > footer');
      expect(footer?.querySelector('a')?.href).to.equal(address);
      expect(footer?.textContent.replace(/\s+/g, ' ').trim()).to.match(
        /^Địa chỉ: https:\/\/songlanh\.example\/tin\/muoi-nam Lưu lúc: (Thứ|Chủ) [\p{L}]+, \d\d\/\d\d\/\d{4} \d\d:\d\d$/u,
      );
      const saved = Date.parse(footer?.querySelector('time')?.dateTime ?? '');
      expect(Date.now() - saved).to.be.within(0, 10_000);
    });

    it('with the headline on top where the article has none in it', async () => {
      const { body } = await savedOf(await put('<article><p>Chữ</p></article>'));
      expect(body).to.equal('<h1 class="headline">Sở tròn mười năm</h1><p>Chữ</p>');
    });
  });

  describe('has what is shown', () => {
    it('of a <news-article>, slotted or made, in its order', async () => {
      const element = await put(`<news-article source-name="Cổng" category="Tin">
        <p class="byline">PV</p><h2>Đề</h2><time datetime="2015-05-06T09:25:00+07:00">06/05/2015</time>
        <p class="lead">Mở.</p><p>Đoạn <em>một</em>.</p></news-article>`);
      const { document } = await savedOf(part(element, 'article'));
      const lines = [...document.querySelectorAll('main [class]')].map(
        ({ className, localName, textContent }) =>
          `${localName} ${className}: ${textContent.trim()}`,
      );
      expect(lines).to.deep.equal([
        'p category: Tin',
        'h2 headline: Đề',
        'div dateline: 06/05/2015',
        'time dateline: 06/05/2015',
        'p lead: Mở.',
        'p byline: PV',
        'p source: Nguồn: Cổng',
      ]);
      expect(document.querySelector('main')?.innerHTML).to.include('<p>Đoạn <em>một</em>.</p>');
    });

    it('of attributes alone', async () => {
      const element = await put(
        '<news-article headline="Đề" published="06/05/2015 09:25" lead="Mở." byline="PV"></news-article>',
      );
      const { document } = await savedOf(part(element, 'article'));
      const main = document.querySelector('main')?.textContent.replace(/\s+/g, ' ').trim();
      expect(main).to.equal('Đề Thứ tư, 06/05/2015 09:25 Mở. PV');
      expect(document.querySelector('main time')?.getAttribute('datetime')).to.equal(
        '2015-05-06T09:25:00+07:00',
      );
    });

    it('of lists, tables, quotes and words, with what their attributes mean', async () => {
      const html =
        '<ol start="3" reversed=""><li value="7">a<ul><li>b</li></ul></li></ol>' +
        '<blockquote><p><cite>c</cite></p></blockquote>' +
        '<p><abbr title="Thông tin">TT</abbr> <b>đ</b><sub>2</sub><ruby>漢<rt>Hán</rt></ruby><br><mark>m</mark></p>' +
        '<dl><dt>x</dt><dd>y</dd></dl>';
      expect(await bodyOf(html)).to.equal(html);
      const table =
        '<table><caption>Bảng</caption><thead><tr><th colspan="2" scope="col">A</th></tr></thead><tbody><tr><td rowspan="2">1</td><td></td></tr></tbody></table>';
      expect(await bodyOf(table)).to.equal(`<div class="wide">${table}</div>`);
    });

    it('and keeps the lines of preformatted text', async () => {
      expect((await savedOf(await put('<article><pre>\n\n a\n  b</pre></article>'))).html).to.match(
        /<pre>\n\n a\n {2}b<\/pre>/,
      );
    });

    it('without classes, styles, ids, data and handlers', async () => {
      expect(
        await bodyOf(
          '<p class="x" id="y" style="color:red" data-x="1" onclick="x()" align="center">Chữ</p>',
        ),
      ).to.equal('<p>Chữ</p>');
    });

    it('in its languages and directions, those of what goes away included', async () => {
      expect(await bodyOf('<p lang="en">a <span lang="km" dir="auto">ខ</span></p>')).to.equal(
        '<p lang="en">a <span lang="km" dir="auto">ខ</span></p>',
      );
      expect(await bodyOf('<x-frame lang="en">a</x-frame>')).to.equal('<span lang="en">a</span>');
    });

    it('and no controls, frames, hidden parts or tools', async () => {
      const hidden = [
        '<button>a</button><input value="b"><select><option>c</option></select><textarea>d</textarea>',
        '<dialog open>e</dialog><script type="x">f</script><style>.g{}</style><template>h</template><noscript>i</noscript>',
        '<svg><text>j</text></svg><nav>k</nav><p hidden>l</p><p aria-hidden="true">m</p><p style="display:none">n</p>',
        '<article-tools>o</article-tools><object>p</object>',
      ].join('');
      expect(await bodyOf(`<p>Chữ</p>${hidden}`)).to.equal('<p>Chữ</p>');
      const element = await put(
        '<news-article headline="Đề"><p>Chữ</p><div slot="tools">q</div></news-article>',
      );
      expect((await savedOf(part(element, 'article'))).body).not.to.include('q');
    });

    it('of a closed <details>, open', async () => {
      expect(await bodyOf('<details><summary>a</summary><p>b</p></details>')).to.equal(
        '<details open=""><summary>a</summary><p>b</p></details>',
      );
    });

    it('of cards and directories, as headings and links', async () => {
      const body =
        await bodyOf(`<service-link-card heading="Cấp phép" href="/cap-phep" description="Nộp hồ sơ."></service-link-card>
        <link-directory label="Đơn vị"><ul><li><a href="https://a.example/">Sở Y tế</a></li></ul></link-directory>`);
      expect(body).to.include(`<a href="${location.origin}/cap-phep">Cấp phép</a></h3>`);
      expect(body).to.match(/<p dir="auto">Nộp hồ sơ\.<\/p>/);
      expect(body).to.include('<li><a href="https://a.example/">Sở Y tế</a></li>');
      expect(body).to.match(/<details open=""> ?<summary>Đơn vị ?<\/summary>/);
      expect(body).not.to.match(/service-link|link-directory|slot|part=|<input|svg/);
    });

    it('and leaves out what comes to nothing', async () => {
      expect(await bodyOf('<div><p>&nbsp;</p><span></span></div><p>Chữ</p>')).to.equal(
        '<p>Chữ</p>',
      );
    });

    it('as HTML that reads back as it was written', async () => {
      const nested = await put('<article><p>a</p></article>');
      const paragraph = nested.querySelector('p') as Element;
      const link = document.createElement('a');
      link.href = 'https://a.example/';
      const inner = link.cloneNode() as Element;
      inner.append('b');
      link.append(inner, document.createElement('figure'));
      link.lastElementChild?.append('c');
      paragraph.append(link);
      const { body } = await savedOf(nested);
      expect(body.replace(/^<h1.*<\/h1>/, '')).to.equal(
        '<div>a<a href="https://a.example/">b<figure>c</figure></a></div>',
      );
    });
  });

  describe('has links', () => {
    it('with whole addresses', async () => {
      expect(await bodyOf('<p><a href="/x?a=1&b=2" target="_blank">a</a></p>')).to.equal(
        `<p><a href="${location.origin}/x?a=1&amp;b=2">a</a></p>`,
      );
      expect(await bodyOf('<p><a href="mailto:so@songlanh.example">a</a></p>')).to.include(
        'href="mailto:so@songlanh.example"',
      );
    });

    for (const href of [
      'javascript:alert(1)',
      'java\nscript:x',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      '#',
    ]) {
      it(`but none to ${JSON.stringify(href)}: its words stay`, async () => {
        const article = await put('<article><p><a>chữ</a></p></article>');
        article.querySelector('a')?.setAttribute('href', href);
        expect((await savedOf(article)).body).to.include('<p>chữ</p>');
      });
    }

    it('that stay within the file where they lead to what is in it', async () => {
      expect(
        await bodyOf(
          '<p><a href="#mục">a</a> <a href="#nothing">b</a></p><h2 id="mục">c</h2><p id="unused">d</p><p><a href="#old">e</a><a name="old"></a></p>',
        ),
      ).to.equal(
        `<p><a href="#m%E1%BB%A5c">a</a> <a href="${location.href}#nothing">b</a></p><h2 id="mục">c</h2><p>d</p><p><a href="#old">e</a><span id="old"></span></p>`,
      );
    });

    it('in the place of films, recordings and frames', async () => {
      expect(
        await bodyOf(
          '<iframe title="Bản đồ" src="about:blank#x"></iframe><video><source src="/a.mp4"></video><audio controls aria-label="Nghe" src="/a.mp3" preload="none"></audio>',
        ),
      ).to.equal(
        `<a href="${location.origin}/a.mp4">${location.origin}/a.mp4</a> <a href="${location.origin}/a.mp3">Nghe</a>`,
      );
    });
  });

  describe('has pictures', () => {
    it('in it, from their own files', async () => {
      const article = await put(
        `<article><img src="${photo}" width="480" height="320" alt="Hội trường"></article>`,
      );
      const { document, missing } = await savedOf(article);
      const image = document.querySelector('img');
      expect(missing).to.equal(0);
      expect(image?.alt).to.equal('Hội trường');
      expect([image?.getAttribute('width'), image?.getAttribute('height')]).to.deep.equal([
        '480',
        '320',
      ]);
      const file = await (await fetch(photo)).arrayBuffer();
      const kept = await (await fetch(image?.src ?? '')).arrayBuffer();
      expect(image?.src.slice(0, 23)).to.equal('data:image/jpeg;base64,');
      expect(new Uint8Array(kept)).to.deep.equal(new Uint8Array(file));
    });

    it('that have not been loaded yet', async () => {
      const article = await put(
        `<article><div style="height:20000px"></div><img loading="lazy" src="${other}?${Math.random()}" alt="Bến"></article>`,
      );
      expect(article.querySelector('img')?.naturalWidth).to.equal(0);
      const { document, missing } = await savedOf(article);
      expect(missing).to.equal(0);
      expect(document.querySelector('img')?.src.slice(0, 15)).to.equal('data:image/jpeg');
    });

    it('the one that the browser has chosen', async () => {
      const article = await put(
        `<article><picture><source srcset="${other} 480w" sizes="480px"><img src="/missing.jpg" alt=""></picture></article>`,
      );
      await loaded(article);
      const { body, missing } = await savedOf(article);
      expect(missing).to.equal(0);
      expect(body).to.match(/<\/h1><img src="data:image\/jpeg;base64,[^"]+" alt="">$/);
    });

    it('asked for once though they stand there twice, and none of the dots that count readers', async () => {
      const asked: string[] = [];
      const { fetch } = window;
      window.fetch = (input, init) => {
        asked.push(input as string);
        return fetch(input, init);
      };
      try {
        const article = await put(
          `<article><img src="${photo}" alt="a"><img src="${photo}" alt="b"><img src="/count.gif" width="1" height="1" alt=""></article>`,
        );
        const { document } = await savedOf(article);
        expect([...document.images].map(({ alt }) => alt)).to.deep.equal(['a', 'b']);
        expect(document.images[0]?.src).to.equal(document.images[1]?.src);
      } finally {
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([location.origin + photo]);
    });

    it('with caption and credit, a figure never in a figure', async () => {
      const figures = await bodyOf(
        `<photo-caption credit="Mai Tú"><figure><img src="${photo}" alt="Hội trường"><figcaption>Lễ <a href="https://a.example/">kỷ niệm</a></figcaption></figure></photo-caption>` +
          `<photo-caption src="${photo}" alt="Hội trường" caption="Lễ" href="/full.jpg" loading="eager"></photo-caption>`,
      );
      const plain = figures
        .replace(/src="data:[^"]+"/g, 'src')
        .replace(/ ?(<\/?fig[^>]*>) ?/g, '$1');
      expect(plain).to.equal(
        '<figure><img src alt="Hội trường"><figcaption>Lễ <a href="https://a.example/">kỷ niệm</a></figcaption>' +
          '<figcaption dir="auto"><small>Ảnh: Mai Tú</small></figcaption></figure>' +
          `<figure><a href="${location.origin}/full.jpg"><img src alt="Hội trường"></a><figcaption dir="auto">Lễ</figcaption></figure>`,
      );
    });

    it('of SVG, and those that are in the page’s HTML', async () => {
      const drawing = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9"/>';
      const article = await put('<article><img alt="x"></article>');
      article.querySelector('img')!.src = drawing;
      const { document, missing } = await savedOf(article);
      expect(missing).to.equal(0);
      expect(document.images[0]?.src).to.equal(drawing);
      expect(
        await bodyOf('<img src="/demo/pictures/icon-law.svg" alt="Luật" width="40" height="40">'),
      ).to.match(
        /^<img src="data:image\/svg\+xml;base64,[^"]+" alt="Luật" width="40" height="40">$/,
      );
    });

    it('but for those of another site that does not let them be read: these are linked and counted', async () => {
      const away = `http://127.0.0.1:${location.port}${photo}`;
      const article = await put(
        `<article><p><a href="/x"><img src="${away}" alt="Xa"></a></p><img src="${photo}" alt="Gần"></article>`,
      );
      await loaded(article);
      expect(article.querySelector('img')?.naturalWidth).to.equal(480);
      const { body, document, missing } = await savedOf(article);
      expect(missing).to.equal(1);
      expect(body).to.include(
        `<p><a href="${location.origin}/x"><img src="${away}" alt="Xa"></a><a class="away" href="${away}">${away}</a></p>`,
      );
      expect(document.querySelector('footer')?.textContent).to.include(
        'Số ảnh không lưu kèm được, chỉ ghi địa chỉ: 1',
      );
    });

    it('of another site that lets them be read', async () => {
      const { address: server } = await executeServerCommand<
        { address: string },
        Record<string, string>
      >('content-server', {});
      const article = await put(`<article><img src="${server}/anh.jpg" alt="Xa"></article>`);
      await loaded(article);
      const { body, missing } = await savedOf(article);
      expect([missing, body.includes('src="data:image/svg+xml;base64,')]).to.deep.equal([0, true]);
    });

    it('of a store that lets only those read them who say where they are from', async () => {
      const store = await executeServerCommand<string, object>('picture-store', {});
      const article = await put(`<article><img src="${store}/anh.svg" alt="Xa"></article>`);
      await loaded(article);
      expect(article.querySelector('img')?.naturalWidth).to.equal(3);
      const { body, missing } = await savedOf(article);
      expect([missing, body.includes('src="data:image/svg+xml;base64,')]).to.deep.equal([0, true]);
    });

    it('and asks a site that refuses them for no other', async () => {
      const asked: string[] = [];
      const { fetch } = window;
      window.fetch = (input, init) => {
        asked.push(input as string);
        return fetch(input, init);
      };
      const away = `http://127.0.0.1:${location.port}${photo}`;
      const numbers = [1, 2, 3, 4, 5, 6];
      try {
        const article = await put(
          `<article>${numbers.map((n) => `<img src="${away}?${n}" alt="">`).join('')}</article>`,
        );
        await loaded(article);
        expect((await savedOf(article)).missing).to.equal(6);
      } finally {
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([`${away}?1`, `${away}?1`]);
    });

    it('of a script that has not loaded them yet', async () => {
      const blank =
        'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
      const wide = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9"/>';
      const article = await put(
        `<article><img data-src="${photo}" alt="a"><img src="${blank}" data-original="${photo}?b" alt="b" width="480" height="320">
          <img src='${wide}' data-lazy-src="${photo}?c" alt="c"><img src="${other}" data-src="${photo}?d" alt="d">
          <img src='${wide}' data-src="javascript:x()" alt="e"><img src="${blank}" alt="f"></article>`,
      );
      await loaded(article);
      const { document, missing } = await savedOf(article);
      expect(missing).to.equal(0);
      const kept = [...document.images].map(({ alt, src }) => [alt, src.length]);
      const size = (bytes: number): number => 23 + 4 * Math.ceil(bytes / 3);
      const bytes = async (path: string): Promise<number> =>
        (await (await fetch(path)).arrayBuffer()).byteLength;
      const [hall, river] = [size(await bytes(photo)), size(await bytes(other))];
      expect(kept).to.deep.equal([
        ['a', hall],
        ['b', hall],
        ['c', hall],
        ['d', river],
        ['e', wide.length],
      ]);
      const widths = [...document.images].map((image) => image.getAttribute('width'));
      expect(widths).to.deep.equal([null, '480', null, null, '9']);
    });

    it('that are drawn anew where files may not be asked for, which is tried once', async () => {
      const { value, messages } = await visit<{
        missing: number;
        html: string;
        reports: string[];
      }>({
        path: '/test/pages/save-refused.html',
        evaluate: `(async () => {
          const { savedPage } = await import('/src/article-tools/save.ts');
          const article = document.querySelector('news-article').shadowRoot.querySelector('article');
          const reports = [];
          document.addEventListener('securitypolicyviolation', ({ blockedURI }) => reports.push(blockedURI));
          const saved = await savedPage({ article, headline: 'Đề', address: location.href, date: '' }, { language: 'vi', say: ({ vi }) => vi });
          await new Promise((done) => setTimeout(done));
          return { ...saved, reports };
        })()`,
      });
      expect(messages.join()).to.include('connect-src');
      expect(value.missing).to.equal(0);
      expect(value.reports).to.deep.equal([location.origin + photo]);
      const { pictures } = await opened({ html: value.html });
      expect(pictures).to.equal(4);
      expect(value.html).to.include('src="data:image/jpeg;base64,');
    });

    it('whose words stay where the file is no picture, or not there', async () => {
      const article = await put(
        `<article><photo-caption caption="Chú thích"><img src="/missing-save.jpg" alt="Bến sông" width="300" height="200"></photo-caption><p>x<img src="/package.json" alt="Không phải ảnh"></p></article>`,
      );
      await loaded(article);
      await settled();
      const { body, missing } = await savedOf(article);
      expect(missing).to.equal(2);
      expect(body.replace(/ ?(<\/?fig[^>]*>) ?/g, '$1')).to.equal(
        `<h1 class="headline">Sở tròn mười năm</h1><figure><span>Bến sông</span><a class="away" href="${location.origin}/missing-save.jpg">${location.origin}/missing-save.jpg</a><figcaption dir="auto">Chú thích</figcaption></figure>` +
          `<p>x<span>Không phải ảnh</span><a class="away" href="${location.origin}/package.json">${location.origin}/package.json</a></p>`,
      );
    });

    it('as long as they are not too large, each and together', async () => {
      limits.bytes = 28_800;
      const article = await put(
        `<article><img src="${photo}" alt="a"><img src="${other}" alt="b"></article>`,
      );
      await loaded(article);
      // The other, of 28,864 bytes, may not be fetched, but it may be drawn.
      const drawn = await savedOf(article);
      expect(drawn.missing).to.equal(0);
      Object.assign(limits, usual);
      limits.allCharacters = 50_000;
      const { missing, document } = await savedOf(article);
      expect(missing).to.equal(1);
      expect(document.querySelectorAll('img[src^="data:"]').length).to.equal(1);
    });

    it('but does not wait for one that never answers', async () => {
      limits.time = 300;
      const { address: server } = await executeServerCommand<
        { address: string },
        Record<string, string>
      >('content-server', {});
      const article = await put(
        `<article><img src="${server}/silent" alt="Không tới"><p>Chữ</p></article>`,
      );
      const start = performance.now();
      const { missing, body } = await savedOf(article);
      expect(performance.now() - start).to.be.within(250, 3_000);
      expect(missing).to.equal(1);
      expect(body).to.include('<p>Chữ</p>');
    });
  });

  describe('is safe', () => {
    const hostile = `</style><script>ran=1</scr` + `ipt><img src=x onerror="ran=1">"'<&\u202e\0`;

    it('whatever stands in its text, attributes, headline and address', async () => {
      const element = await put(
        `<news-article><p></p><photo-caption src="${photo}" loading="eager"></photo-caption></news-article>`,
      );
      Object.assign(element, { headline: hostile, lead: hostile, byline: hostile });
      element.querySelector('p')!.textContent = hostile;
      element.querySelector('p')!.lang = hostile;
      element.querySelector('p')!.title = hostile;
      Object.assign(element.querySelector('photo-caption')!, { alt: hostile, caption: hostile });
      await settled();
      const { html, document } = await savedOf(part(element, 'article'), {
        headline: hostile,
        address: `https://songlanh.example/"><script>ran=1</scr` + `ipt>`,
        date: hostile,
      });
      expect(document.querySelectorAll('script,[onerror]').length).to.equal(0);
      expect(document.querySelectorAll('style').length).to.equal(1);
      expect(document.images.length).to.equal(1);
      expect(html).not.to.match(/[\0\u202e]/);
      expect(document.querySelector('main p[title]')?.textContent).to.equal(
        hostile.replace('\u202e\0', ''),
      );
      const { messages, requests, value } = await opened({ html, evaluate: 'typeof ran' });
      expect(messages).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
      expect(value).to.equal('undefined');
    });

    it('even if a script came into it: its policy holds', async () => {
      const { html } = await savedOf(await put('<article><p>Chữ</p></article>'));
      const { value, messages } = await opened({
        html: html.replace('</main>', '<script>ran=1</scr' + 'ipt></main>'),
        evaluate: 'typeof ran',
      });
      expect(value).to.equal('undefined');
      expect(messages.join()).to.match(/Content.Security.Policy/);
    });
  });

  describe('opened from disk with the network off', () => {
    const whole = `<news-article source-name="Cổng" byline="PV"><h1>Sở tròn mười năm</h1>
      <time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time><p class="lead">Mở.</p>
      <photo-caption><figure><img src="${photo}" width="480" height="320" alt="Hội trường"><figcaption>Lễ kỷ niệm</figcaption></figure></photo-caption>
      <p>Đoạn <a href="https://a.example/${'dai'.repeat(60)}">${'dài'.repeat(60)}</a>.</p>
      <table><tr>${'<td>Quyết định</td>'.repeat(12)}</tr></table></news-article>`;

    it('shows text and pictures, asks for nothing and says nothing', async () => {
      const { html } = await savedOf(part(await put(whole), 'article'));
      const { title, text, pictures, messages, requests } = await opened({ html });
      expect(messages).to.deep.equal([]);
      expect(requests).to.deep.equal([]);
      expect(title).to.equal('Sở tròn mười năm');
      expect(pictures).to.equal(1);
      expect(text).to.match(
        /^Sở tròn mười năm\s+Thứ tư, 06\/05\/2015 09:25\s+Mở\.\s+Lễ kỷ niệm\s+Đoạn/,
      );
    });

    it('fits a window of 320 pixels', async () => {
      const { html } = await savedOf(part(await put(whole), 'article'));
      expect((await opened({ html, width: 320 })).overflow).to.equal(0);
    });

    it('has a footer that is read as easily as the text, and a credit in one piece', async () => {
      const credited = whole.replace('Lễ kỷ niệm', 'Lễ kỷ niệm <small>Ảnh: Mai Tú</small>');
      const { html } = await savedOf(part(await put(credited), 'article'));
      const { value } = await opened<Record<string, string>>({
        html,
        evaluate: `(() => {
          const of = (selector) => getComputedStyle(document.querySelector(selector));
          const { opacity, color } = of('body > footer');
          return { opacity, color, link: of('body > footer a').color, credit: of('figcaption small').display };
        })()`,
      });
      expect(value).to.deep.equal({
        opacity: '1',
        color: 'color(srgb 0.25 0.25 0.25)',
        link: 'rgb(11, 83, 148)',
        credit: 'inline-block',
      });
    });

    it('is dark where the reader’s machine is', async () => {
      const { html } = await savedOf(part(await put(whole), 'article'));
      const colours = async (dark: boolean): Promise<unknown> =>
        (
          await opened({
            html,
            dark,
            evaluate:
              '[getComputedStyle(document.querySelector("main p")).color, getComputedStyle(document.querySelector("main a")).color]',
          })
        ).value;
      expect(await colours(false)).to.deep.equal(['rgb(0, 0, 0)', 'rgb(11, 83, 148)']);
      // Firefox's white is not so bright.
      const white = engine === 'Firefox' ? 'rgb(251, 251, 254)' : 'rgb(255, 255, 255)';
      expect(await colours(true)).to.deep.equal([white, 'rgb(140, 188, 242)']);
    });
  });

  describe('has a name', () => {
    for (const [headline, date, name] of [
      [
        'Sở Thông tin và Truyền thông tròn mười năm',
        '2015-05-06T09:25:00+07:00',
        '2015-05-06-so-thong-tin-va-truyen-thong-tron-muoi-nam',
      ],
      ['Đắk Lắk: “Ngày hội” (lần 2)!', '', 'dak-lak-ngay-hoi-lan-2'],
      ['Đề', '2015-05-05T20:00:00Z', '2015-05-06-de'],
      ['Đề', '2015-05-06T00:30:00+09:00', '2015-05-06-de'],
      ['Đề', '06/05/2015 09:25', '2015-05-06-de'],
      ['Đề', '31/02/2015', 'de'],
      ['../..\\con:\0|?*<>"', '', 'con-'],
      ['NUL', '', 'nul-'],
      ['.htaccess', '', 'htaccess'],
      ['', '', 'article'],
      ['***', '2015-05-06', '2015-05-06-article'],
      ['អត្ថបទ\u200bថ្មី', '', 'អត្ថបទថ្មី'],
      ['Новости Й', '', 'новости-й'],
      [`${'dài '.repeat(19)}quádài`, '', 'dai-'.repeat(19).slice(0, -1)],
      ['a'.repeat(200), '2015-05-06', `2015-05-06-${'a'.repeat(69)}`],
      [`${'ខ\u17d2ម'.repeat(10)}\u200b`.repeat(9), '', 'ខ\u17d2ម'.repeat(20)],
    ] as const) {
      it(`${JSON.stringify(headline.slice(0, 30))} of ${date || 'no date'}: ${name.slice(0, 60)}`, () => {
        expect(nameOf(headline, date)).to.equal(`${name}.html`);
        expect(nameOf(headline, date).length).to.be.at.most(85);
      });
    }
  });

  it('comes as a download', async () => {
    const { name, state, html, value } = await executeServerCommand<
      { name: string; state: string; html: string; value: unknown },
      Record<string, string>
    >('downloaded', {
      path: '/test/pages/save.html',
      evaluate: `(async () => {
        const { save } = await import('/src/article-tools/save.ts');
        const article = document.querySelector('news-article').shadowRoot.querySelector('article');
        const headline = document.querySelector('h1').textContent;
        const saved = await save({ article, headline, address: location.href, date: '2015-05-06T09:25:00+07:00' }, { language: 'vi', say: ({ vi }) => vi });
        return { ...saved, links: document.querySelectorAll('a').length };
      })()`,
    });
    const expected = '2015-05-06-so-thong-tin-va-truyen-thong-tron-muoi-nam.html';
    expect(value).to.deep.equal({ name: expected, missing: 0, links: 0 });
    expect([name, state]).to.deep.equal([expected, 'completed']);
    const { text, pictures, messages } = await opened({ html });
    expect([pictures, messages]).to.deep.equal([1, []]);
    expect(text).to.include('Sở Thông tin và Truyền thông tròn mười năm').and.include('Đoạn một.');
  });

  it('has no name where it was refused or ended, and nothing is thrown', async () => {
    const article = await put(`<article><p>Chữ</p><img src="${photo}" alt=""></article>`);
    const ended = new AbortController();
    const saving = save(subjectOf(article), reader('vi'), ended.signal);
    ended.abort();
    expect((await saving).name).to.equal('');
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new TypeError('refused');
    };
    try {
      expect((await save(subjectOf(article), reader('vi'))).name).to.equal('');
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  describe('for a reader', () => {
    /** What is said, and what is downloaded, when the tools save an article; `leave` as they leave the page. */
    async function told(article: Element, leave = false): Promise<[string[], string[]]> {
      const spoken: string[] = [];
      const files: string[] = [];
      const leaving = new AbortController();
      const say = (words: string): number => spoken.push(words);
      const bar = { page: reader('vi'), signal: leaving.signal, say, hush: () => say('') };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        files.push(this.download);
      };
      try {
        const saving = saveArticle(subjectOf(article), bar as unknown as Bar);
        await settled();
        if (leave) leaving.abort();
        await saving;
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      return [spoken, files];
    }

    it('it is said that it is being saved, and then its name', async () => {
      const name = '2015-05-06-so-tron-muoi-nam.html';
      expect(await told(await put('<article><p>Chữ</p></article>'))).to.deep.equal([
        ['Đang lưu…', `Đã lưu: ${name}`],
        [name],
      ]);
    });

    it('nothing is said or downloaded once the tools have left the page', async () => {
      const { address: server } = await executeServerCommand<{ address: string }, object>(
        'content-server',
        {},
      );
      const article = await put(
        `<article><img src="${server}/silent" alt="Không tới"><p>Chữ</p></article>`,
      );
      const start = performance.now();
      expect(await told(article, true)).to.deep.equal([['Đang lưu…', ''], []]);
      expect(performance.now() - start).to.be.below(3_000);
    });
  });

  it('of 200,000 words and 300 pictures lets the page go on meanwhile', async () => {
    const paragraph = `<p>${'Chữ <b>đậm</b> và thường. '.repeat(40)}</p>`;
    const article = await put(
      `<article>${paragraph.repeat(1000)}${Array.from({ length: 300 }, (_, n) => `<figure><img loading="lazy" src="${n % 2 ? photo : other}?${n}" alt="${n}"></figure>`).join('')}</article>`,
    );
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    const { missing } = await savedPage(subjectOf(article), reader('vi'));
    await new Promise(requestAnimationFrame);
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    expect(missing).to.equal(0);
    expect(Math.max(0, ...tasks)).to.be.below(300);
  });

  it('of nodes nested deeper than can be followed has their text', async () => {
    const article = await put('<article></article>');
    let deepest: Element = article;
    for (let depth = 0; depth < 600; depth++) {
      const inner = document.createElement('section');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('Đáy');
    const { document: file } = await savedOf(article);
    expect(file.querySelector('main')?.textContent).to.include('Đáy');
    expect(file.querySelectorAll('main section').length).to.equal(301);
  });
});
