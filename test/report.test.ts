import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { version } from '../src/core/version.js';
import { warn, warnOf } from '../src/core/warn.js';
import '../src/index.js';
import { tags } from '../src/enhance/tags.js';
import { check } from '../src/report/check.js';
import type { Finding, Rule } from '../src/report/finding.js';
import { report } from '../src/report/report.js';
import { reportText } from '../src/report/tell.js';
import { patience } from './helpers/engine.js';
import { declarations } from './helpers/manifest.js';
import {
  afterwards,
  clear,
  put,
  putBack,
  replace,
  until,
  visit,
  warningsOf,
} from './helpers/page.js';

const warnings = Symbol.for('portal-elements warnings');

const head = '<html lang="vi"><title>Trang</title>';

/** A page that nobody sees; `body` stands in a page that is well otherwise, unless it brings its own `<html>`. */
const pageOf = (body: string): Document =>
  new DOMParser().parseFromString(body.startsWith('<html') ? body : head + body, 'text/html');

const told = (findings: Finding[]): string[] =>
  findings.map(({ rule, element, problem, mend }) =>
    [rule, element.localName, problem.en, mend.en].join(' / '),
  );

const find = (body: string): string[] => told(check(pageOf(body)));

const img = '<img src="hall.jpg" alt="Hội trường">';
const article = (inner: string, attributes = ''): string =>
  `<news-article ${attributes}><h2>Đề</h2><p>Bài.</p>${inner}</news-article>`;

interface Case {
  rule: Rule;
  what: string;
  faulty: string;
  /** On what element; with what words the report tells of it. */
  on: string;
  words: RegExp;
  /** So near, and right. */
  near: string;
}

const cases: Case[] = [
  {
    rule: 'lang',
    what: 'a page that does not say its language',
    faulty: '<html lang=" "><p>Chữ.',
    on: 'html',
    words: /<html lang="vi">/,
    near: '<html lang="km"><p>Chữ.',
  },
  {
    rule: 'alt',
    what: 'a picture without alt',
    faulty: '<img src="hall.jpg">',
    on: 'img',
    words: /no alt.*alt="" for decoration/,
    near: '<img src="line.png" alt=""><img src="a.png" role="presentation"><img src="b.png" aria-label="Bản đồ">',
  },
  {
    rule: 'alt',
    what: 'the name of a file as alt',
    faulty: '<photo-caption><img src="hall.jpg" alt="skb1.jpg"></photo-caption>',
    on: 'img',
    words: /"skb1\.jpg" does not say/,
    near: `<photo-caption>${img}</photo-caption>`,
  },
  {
    rule: 'alt',
    what: 'the caption once more as alt',
    faulty: `<figure>${img}<figcaption>Hội trường.</figcaption></figure>`,
    on: 'img',
    words: /does not say/,
    near: `<figure>${img}<figcaption>Hội trường tỉnh trong ngày lễ.</figcaption></figure>`,
  },
  {
    rule: 'alt',
    what: 'a photo made from attributes without alt',
    faulty: '<photo-caption src="hall.jpg" caption="Hội trường"></photo-caption>',
    on: 'photo-caption',
    words: /no alt/,
    near: '<photo-caption src="line.jpg" decorative></photo-caption><photo-caption src="hall.jpg" alt="Hội trường" zoom></photo-caption>',
  },
  {
    rule: 'date',
    what: 'a date that no calendar has',
    faulty: article('', 'published="31/02/2015"'),
    on: 'news-article',
    words: /“31\/02\/2015” cannot be read.*06\/05\/2015 09:25/,
    near: article('', 'published="Thứ tư, 06/05/2015 09:25" updated="07/05/2015"'),
  },
  {
    rule: 'date',
    what: 'a month in the place of the day',
    faulty: article('', 'updated="05/16/2015"'),
    on: 'news-article',
    words: /05\/16\/2015/,
    near: article('', 'updated="05/16/2015" month-first'),
  },
  {
    rule: 'date',
    what: 'a <time> that cannot be read',
    faulty: article('<time>hôm qua</time>'),
    on: 'time',
    words: /“hôm qua”/,
    near: `${article('<time datetime="2015-05-06">hôm qua</time><time datetime="2015">2015</time><time>09:25</time><time datetime="PT2H">hai giờ</time>')}<time>hôm kia</time>`,
  },
  {
    rule: 'heading',
    what: 'a level of headings that is left out',
    faulty: '<h1>Cổng</h1><h3>Tin</h3>',
    on: 'h3',
    words: /from h1 to h3.*Use <h2>/,
    near: '<h2>Cổng</h2><h3>Tin</h3><h4>Mới</h4><h2>Dịch vụ</h2><h5 role="presentation">–</h5>',
  },
  {
    rule: 'address',
    what: 'a scheme that our elements refuse',
    faulty: '<service-link-card heading="Đất đai" href="javascript:alert(1)"></service-link-card>',
    on: 'service-link-card',
    words: /href="javascript:alert\(1\)".*https, http, mailto, tel/,
    near: '<service-link-card heading="Đất đai" href="mailto:mot-cua@songlanh.example" icon="icon.svg"></service-link-card>',
  },
  {
    rule: 'address',
    what: 'such a link in one of our elements',
    faulty: article('<a href="  java\tscript:void(0)">Xem</a>'),
    on: 'a',
    words: /script:void/,
    near: `${article('<a href="#muc-2">Xem</a> <a href="">Trang này</a> <a name="neo">Neo</a>')}<a href="javascript:void(0)">Của trang</a>`,
  },
  {
    rule: 'address',
    what: 'an address with a name and a password',
    faulty: `<service-link-card heading="Đất đai" href="${location.protocol}//a:b@songlanh.example/"></service-link-card>`,
    on: 'service-link-card',
    words: /a:b@songlanh/,
    near: `<service-link-card heading="Đất đai" href="${location.protocol}//songlanh.example/@a:b"></service-link-card>`,
  },
  {
    rule: 'address',
    what: 'a picture of ours from inside a page',
    faulty: '<photo-caption src="data:image/png;base64,AAAA" alt="Hội trường"></photo-caption>',
    on: 'photo-caption',
    words: /Use an address of https, http\.$/,
    near: `<photo-caption><img src="data:image/png;base64,AAAA" alt="Hội trường"></photo-caption>`,
  },
  {
    rule: 'address',
    what: 'an option of a directory that leads nowhere',
    faulty:
      '<link-directory label="Sở"><select><option value="vbscript:x">Sở Y tế</select></link-directory>',
    on: 'option',
    words: /vbscript:x/,
    near: '<link-directory label="Sở"><select><option value="">Chọn<option value="/y-te">Sở Y tế</select></link-directory>',
  },
  {
    rule: 'id',
    what: 'an id that is used twice',
    faulty: '<p id="muc">Một<p id="muc">Hai<p id="muc">Ba',
    on: 'p',
    words: /id="muc" is used 3 times/,
    near: '<p id="muc">Một<p id="Muc">Hai<p id="">Ba<p id="">Bốn',
  },
  {
    rule: 'tag',
    what: 'an element that an editor has emptied',
    faulty: '<photo-caption class="x" zoom> </photo-caption>',
    on: 'photo-caption',
    words: /is empty.*data-portal/,
    near: '<back-to-top></back-to-top><article><article-tools></article-tools></article><news-article src="#tin"></news-article>',
  },
  {
    rule: 'tag',
    what: 'an element in a paragraph of an editor',
    faulty: `<p><photo-caption>${img}</photo-caption></p>`,
    on: 'photo-caption',
    words: /stands in a <p>/,
    near: `<div><photo-caption>${img}</photo-caption></div><p data-portal="photo-caption"><photo-caption>${img}</photo-caption></p><p><photo-caption><img class="photo-caption" src="a.jpg" alt="Sông"></photo-caption></p>`,
  },
  {
    rule: 'tag',
    what: 'markup for enhance where the script does not enhance',
    faulty: `<script src="/a.js"></script><div data-portal="photo-caption">${img}</div>`,
    on: 'div',
    words: /Add data-enhance/,
    near: `<div data-portal="photo-caption"><photo-caption>${img}</photo-caption></div><photo-caption><img src="a.jpg" alt="Sông" data-portal="photo-caption"></photo-caption><div data-portal-ignore><p data-portal="photo-caption">Ví dụ</p></div>`,
  },
  {
    rule: 'tag',
    what: 'the same where it does, and has not',
    faulty: `<script src="/a.js" data-enhance></script><table data-portal="photo-caption"><tr><td>${img}</table>`,
    on: 'table',
    words: /<div>.*watch/,
    near: `<script src="/a.js" data-enhance></script><div data-portal="photo-caption"><photo-caption>${img}</photo-caption></div>`,
  },
  {
    rule: 'tag',
    what: 'a data-portal that names no element',
    faulty: '<div data-portal="photo_captions">Ảnh</div>',
    on: 'div',
    words: /The right name: photo-caption\./,
    near: '<div data-portals="photo_captions">Ảnh</div>',
  },
  {
    rule: 'tag',
    what: 'a tag that is almost ours',
    faulty: '<news-artical><h2>Đề</h2></news-artical><news-artical></news-artical>',
    on: 'news-artical',
    words: /Probably <news-article> is meant/,
    near: '<news-ticker></news-ticker><photo-gallery></photo-gallery><link-directories-2></link-directories-2>',
  },
  {
    rule: 'tag',
    what: 'a tag of another element in capitals and without its hyphen',
    faulty: '<PhotoCaption></PhotoCaption>',
    on: 'photocaption',
    words: /Probably <photo-caption>/,
    near: '<blockquote></blockquote><figcaption></figcaption><optgroup></optgroup>',
  },
  {
    rule: 'tag',
    what: 'code of ours that readers see as text',
    faulty: '<p>Ảnh: &lt;photo-caption src="a.jpg"&gt;</p>',
    on: 'p',
    words: /code of <photo-caption> is shown as text/,
    near: '<pre><code>&lt;photo-caption&gt;</code></pre><p>Thẻ photo-caption; &lt;photo-captions</p><div contenteditable>&lt;photo-caption&gt;</div><!-- <photo-caption> -->',
  },
  {
    rule: 'attribute',
    what: 'an attribute that the element does not know',
    faulty: `<photo-caption caption-text="Hội trường">${img}</photo-caption>`,
    on: 'photo-caption',
    words: /has no attribute caption-text.*Probably caption is meant/,
    near: `<photo-caption caption="Hội trường tỉnh" zoom id="anh" class="x" data-x aria-label="Ảnh" v-if="x" _nghost-c1 onclick="x()" :key="1" itemprop="image" lang="vi">${img}</photo-caption>`,
  },
  {
    rule: 'attribute',
    what: 'one that is an attribute of another element',
    faulty: '<service-link-card zoom heading="Đất đai" href="/a"></service-link-card>',
    on: 'service-link-card',
    words: /no attribute zoom.*does nothing/,
    near: '<service-link-card heading="Đất đai" href="/a" target="_blank"></service-link-card>',
  },
  {
    rule: 'version',
    what: 'two versions of the library',
    faulty: `<script src="/p/portal-elements-0.0.9.js"></script><script src="/p/portal-elements-${version}.js"></script>`,
    on: 'script',
    words: /several versions of the library: .*0\.0\.9.*Keep one/,
    near: `<script src="/p/portal-elements-${version}.js"></script><script src="/q/portal-elements-${version}.esm.js?2"></script><script src="/portal-elements/jquery-3.7.1.js"></script>`,
  },
];

describe('the report of a page', () => {
  afterEach(() => {
    putBack();
    clear();
  });

  for (const { rule, what, faulty, on, words, near } of cases) {
    it(`tells of ${what} (${rule}), and not of what is nearly so`, () => {
      const lines = find(faulty);
      expect(lines, lines.join('\n')).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^${rule} / ${on} / `));
      expect(lines[0]).to.match(words);
      expect(find(near)).to.deep.equal([]);
    });
  }

  it('says everything in Vietnamese and in English', () => {
    for (const { faulty } of cases) {
      for (const { problem, mend } of check(pageOf(faulty))) {
        for (const { vi, en } of [problem, mend]) {
          expect(vi).to.match(/[à-ỹđ]/i);
          expect(en).not.to.equal(vi);
          expect([vi, en].join(' ')).not.to.match(/undefined|null|\[object/);
        }
      }
    }
  });

  it('knows every attribute of every element', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal(
      [...tags.keys()].sort(),
    );
    for (const { tagName, attributes = [] } of declarations) {
      const own = attributes.map(({ name }) => `${name}=""`).join(' ');
      const lines = find(`<${tagName} ${own}></${tagName}>`);
      expect(lines.filter((line) => line.startsWith('attribute'))).to.deep.equal([]);
    }
  });

  it('counts the headings that our elements make', async () => {
    const level = async (more: string): Promise<string[]> => {
      const stage = await put(
        `<section><h2>Dịch vụ</h2><service-link-card heading="Đất đai" href="/a" ${more}></service-link-card><h6 hidden>Ẩn</h6></section>`,
      );
      return told(
        check().filter(({ element, rule }) => rule === 'heading' && stage.contains(element)),
      );
    };
    expect(await level('')).to.deep.equal([]);
    expect(await level('heading-level="5"')).to.deep.equal([
      'heading / service-link-card / A heading level is skipped: from h2 to h5. / Use heading-level="3".',
    ]);
  });

  it('tells of a tag that nothing has defined, of one that is another library’s, and of an older copy', async () => {
    const { value } = await visit<string[]>({
      path: '/test/pages/report-undefined.html',
      evaluate: 'globalThis.lines',
    });
    expect(value[0]).to.equal(
      `version / The page has several versions of the library: 0.0.9, ${version}.`,
    );
    expect(value.filter((line) => line.includes('photo-caption'))).to.deep.equal([
      'version / <photo-caption> belongs to another library.',
    ]);
    expect(value.filter((line) => line.includes('back-to-top'))).to.deep.equal([
      'tag / <back-to-top> is not alive: no script defines the tag.',
    ]);
    // A tag of the page's own that is defined is nobody's mistake.
    expect(value.join()).not.to.include('photo-captions');
    expect(value).to.have.length(3);
  });

  it('finds nothing in the demo pages', async () => {
    for (const name of ['index', 'en', 'km']) {
      const { value, messages } = await visit<string[]>({
        path: `/demo/${name}.html`,
        evaluate: `import('/src/report/report.ts').then(({ report }) => report()).then((all) => [...all.map(({ problem }) => problem.en), document.querySelector('[data-portal-report]').shadowRoot.querySelector('h2').innerText])`,
      });
      const title =
        name === 'index' ? /^Báo cáo trang\s+không thấy lỗi nào\s*$/ : /nothing found\s*$/;
      expect(value, value.join('\n')).to.have.length(1);
      expect(value[0]).to.match(title);
      expect(messages).to.include('info: không thấy lỗi nào | nothing found');
    }
  });

  it('tells what an element has warned of itself, unless a rule has told it', async () => {
    const stage = await put(
      '<section><back-to-top></back-to-top><photo-caption></photo-caption><news-article published="mai"><h2>Đề</h2></news-article></section>',
    );
    const [top, photo, news] = stage.children;
    const all = await warningsOf(() => {
      warnOf(top!, 'show-after', 'mai', '1.5, 600px, always');
      warn(top!, 'zoom', 'ảnh | photo');
      warn(photo!, '', '<figure>');
      warnOf(news!, 'published', 'mốt', '06/05/2015 09:25');
    });
    // The photo's own may come late.
    const lines = all.filter((line) => !line.includes('<img>'));
    expect(lines, all.join('\n')).to.have.length(4);
    const hosts = [top, top, photo, news];
    Reflect.set(
      globalThis,
      warnings,
      new Map(lines.map((line, index) => [line, new WeakRef(hosts[index]!)])),
    );
    afterwards(() => Reflect.deleteProperty(globalThis, warnings));
    const found = check().filter(({ element }) => stage.contains(element));
    expect(told(found).shift()).to.match(/^tag \/ photo-caption \/ .* is empty/);
    expect(told(found).slice(1)).to.deep.equal([
      'warning / back-to-top / <back-to-top> show-after="mai": cannot be used. / Needs: 1.5, 600px, always',
      'warning / back-to-top / <back-to-top> zoom: cannot be used. / Needs: photo',
      'date / news-article / The date “mai” cannot be read. / Write it as 06/05/2015 09:25 or 2015-05-06T09:25+07:00.',
    ]);
    expect(found[2]?.mend.vi).to.equal('Cần: ảnh');
    clear();
    expect(check().filter(({ rule }) => rule === 'warning')).to.deep.equal([]);
  });

  it('stands anything that a page may hold', () => {
    const long = 'x'.repeat(1_000_000);
    const pages = [
      `<form id="a"><input name="id"><input name="attributes"><input name="getAttribute"></form><form id="a"></form>`,
      `<img name="body" src="${long}"><img name="querySelectorAll">`,
      article('', `published="${long}" href="http://${long}" ${long}=""`),
      `<photo-caption alt="${'Ảnh '.repeat(100_000)}" src="%"></photo-caption>`,
      '<frameset><frame></frameset>',
    ].map(pageOf);
    const [forms] = pages;
    expect(told(check(forms)).join()).to.match(/^id \/ form .*used 2 times/);
    const plain = new DOMParser().parseFromString('<svg xmlns="a"/>', 'image/svg+xml');
    const empty = document.implementation.createDocument(null, null);
    for (const page of [...pages, plain, empty]) {
      const start = performance.now();
      const text = reportText(check(page), page);
      expect(text.length).to.be.lessThan(3_000);
      expect(performance.now() - start).to.be.lessThan(500);
    }
  });

  it('takes less than a fifth of a second for 5,000 elements', async () => {
    const row = `<p id="p"><a href="/a">Chữ</a> <time>hôm qua</time></p><h5>Mục</h5><photo-caption capton="x"><img src="/demo/pictures/icon-law.svg"></photo-caption>`;
    const stage = await put(`<section>${row.repeat(833)}</section>`);
    expect(stage.querySelectorAll('*').length).to.be.at.least(4_998);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(check().length).to.be.greaterThan(1_600);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.lessThan(200 * patience);
  });

  describe('over the page', () => {
    /** What stands in the console, each line with the tag of its element. */
    let lines: string[] = [];

    beforeEach(() => {
      lines = [];
      for (const way of ['group', 'warn', 'info']) {
        replace(console, way, (...words: unknown[]) => {
          const written = words.map((word) => (word instanceof Element ? word.localName : word));
          lines.push(`${way}: ${written.join(' ')}`);
        });
      }
      const { lang } = document.documentElement;
      document.documentElement.lang = 'vi';
      afterwards(() => {
        document.documentElement.lang = lang;
      });
    });

    afterEach(async () => {
      host()?.dispatchEvent(new Event('portal-report-end'));
      putBack();
      clear();
      await setViewport({ width: 800, height: 600 });
    });

    const host = (): HTMLElement | null => document.querySelector('[data-portal-report]');
    const inside = <T extends HTMLElement>(selector: string): T[] => [
      ...(host()?.shadowRoot?.querySelectorAll<T>(selector) ?? []),
    ];
    const button = (name: string): HTMLElement => {
      const found = inside('button').find(
        (own) => (own.ariaLabel ?? own.textContent).trim() === name,
      );
      if (!found) throw new Error(`No button “${name}”`);
      return found;
    };

    const faulty = `<section><h2>Tin</h2><p id="muc">Một</p><div style="height: 3000px"></div><p id="muc">Hai 100%s</p><img src="/demo/pictures/icon-law.svg" width="100" height="80"></section>`;

    it('writes a line for each finding, with its element, and how many there are', async () => {
      await put(faulty);
      const found = await report();
      expect(found.map(({ rule }) => rule)).to.deep.equal(['alt', 'id']);
      expect(lines[0]).to.match(/^group: portal-elements .*báo cáo trang \| report of the page$/);
      expect(lines[1]).to.match(/^warn: Ảnh không có alt: .* \| The picture has no alt: .* img$/);
      expect(lines[2]).to.match(
        /^warn: id="muc" có ở 2 nơi\. .* \| id="muc" is used 2 times\..* p$/,
      );
      expect(lines.slice(3)).to.deep.equal(['info: 2 lỗi cần xem | 2 things to look at']);
    });

    it('shows them by rule, in the language of the page', async () => {
      await put(faulty);
      await report();
      expect(inside('h3').map((head) => head.innerText.trim().split(/\s*\n\s*/))).to.deep.equal([
        ['Văn bản thay thế của ảnh', '1'],
        ['Mã định danh (id)', '1'],
      ]);
      for (const [lang, words] of [
        ['en-GB', 'Text alternatives of pictures'],
        ['km', 'Text alternatives of pictures'],
        ['', 'Ngôn ngữ của trang'],
      ]) {
        document.documentElement.lang = lang!;
        await report();
        expect(
          inside('h3')
            .map(({ innerText }) => innerText)
            .join(),
        ).to.include(words);
        expect(document.querySelectorAll('[data-portal-report]')).to.have.length(1);
      }
    });

    it('draws a box round each, which follows it and lets clicks through', async () => {
      const stage = await put(faulty);
      await report();
      const image = stage.querySelector('img')!;
      const fits = (): boolean => {
        const { x, y, width, height } = image.getBoundingClientRect();
        const box = inside('.box')[0]!.getBoundingClientRect();
        return [x - box.x, y - box.y, box.width - width - 5, box.height - height - 5].every(
          (difference) => Math.abs(difference - 5) < 1,
        );
      };
      expect(inside('.box')).to.have.length(2);
      expect(fits()).to.equal(true);
      window.scrollTo(0, 1500);
      await until(fits, 'the box has followed the scroll');
      stage.style.paddingTop = '300px';
      await until(fits, 'the box has followed a change of the layout');
      image.scrollIntoView({ block: 'start' });
      await until(fits, 'the box has followed again');
      const { x, y } = image.getBoundingClientRect();
      expect(document.elementFromPoint(x + 4, y + 4)?.localName).to.equal('img');
    });

    it('brings the element into view by the keyboard, clear of the panel', async () => {
      const stage = await put(faulty);
      await setViewport({ width: 390, height: 700 });
      await report();
      window.scrollTo(0, 0);
      const [first] = inside('li button');
      first!.focus();
      await sendKeys({ press: 'Enter' });
      const at = (): DOMRect => stage.querySelector('img')!.getBoundingClientRect();
      const panel = (): DOMRect => inside('.panel')[0]!.getBoundingClientRect();
      // At the end of the page the panel gives way.
      expect(panel().top).to.equal(0);
      expect(at().top).to.be.at.least(panel().bottom);
      expect(at().bottom).to.be.at.most(innerHeight);
      expect(first?.getAttribute('aria-current')).to.equal('true');
      expect(inside('.current')).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      expect(
        inside('[aria-current]')
          .map(({ innerText }) => innerText)
          .join(),
      ).to.include('muc');
      expect(inside('[aria-current]')).to.have.length(1);
      stage.style.paddingBottom = '2000px';
      first!.focus();
      await sendKeys({ press: 'Enter' });
      expect(panel().bottom).to.equal(innerHeight);
      expect(at().top).to.be.at.least(0);
      expect(at().bottom).to.be.at.most(panel().top);
    });

    it('changes nothing of the page, and leaves nothing when it is closed', async () => {
      const stage = await put(faulty);
      stage.scrollIntoView();
      const page = (): string =>
        [
          document.body.outerHTML,
          document.head.outerHTML,
          document.adoptedStyleSheets.length,
          document.documentElement.scrollHeight,
          document.documentElement.scrollWidth,
          document.activeElement?.localName,
        ].join('\n');
      const before = page();
      const children = document.documentElement.childNodes.length;
      await report();
      expect(page() === before).to.equal(true);
      button('Đóng báo cáo').focus();
      await sendKeys({ press: 'Enter' });
      expect(host()?.localName).to.equal(undefined);
      expect(page() === before).to.equal(true);
      expect(document.documentElement.childNodes).to.have.length(children);
      await report();
      inside('li button')[0]!.focus();
      await sendKeys({ press: 'Escape' });
      expect(host()?.localName).to.equal(undefined);
    });

    it('folds, and looks again when it is asked', async () => {
      const stage = await put(faulty);
      await report();
      const fold = button('Thu gọn báo cáo');
      fold.focus();
      await sendKeys({ press: 'Enter' });
      expect(fold.ariaExpanded).to.equal('false');
      expect(inside('.list')[0]!.offsetHeight).to.equal(0);
      await sendKeys({ press: 'Enter' });
      expect(inside('.list')[0]!.offsetHeight).to.be.greaterThan(50);
      stage.querySelector('img')!.alt = 'Cán cân';
      button('Kiểm tra lại').focus();
      await sendKeys({ press: 'Enter' });
      expect(inside('li')).to.have.length(1);
      expect(inside('.box')).to.have.length(1);
      expect(host()?.shadowRoot?.activeElement?.textContent).to.equal('Kiểm tra lại');
      expect(inside('[role=status]')[0]!.innerText).to.equal('1 lỗi cần xem');
    });

    it('copies the report as text in both languages', async () => {
      await put(faulty);
      await report();
      let text = '';
      const writeText = async (words: string): Promise<void> => {
        text = words;
        return Promise.resolve();
      };
      replace(navigator, 'clipboard', { writeText });
      button('Sao chép báo cáo').click();
      await until(() => inside('[role=status]')[0]!.innerText === 'Đã sao chép.', 'it says so');
      expect(text).to.include(location.origin);
      expect(text).not.to.include('?');
      expect(text).to.include('2 lỗi cần xem | 2 things to look at');
      expect(text).to.match(/1\. \[Văn bản thay thế của ảnh \| Text alternatives of pictures\]/);
      expect(text).to.include('<p id="muc">');
      // Pages of plain http have no clipboard.
      replace(navigator, 'clipboard', undefined);
      button('Sao chép báo cáo').click();
      await until(() => inside('textarea').length, 'the text can be copied by hand');
      const field = inside<HTMLTextAreaElement>('textarea')[0]!;
      expect(field.value).to.equal(text);
      expect(field.selectionEnd).to.equal(text.length);
    });

    it('shows two hundred of many', async () => {
      await put(`<section>${'<img src="/demo/pictures/icon-law.svg">'.repeat(230)}</section>`);
      expect(await report()).to.have.length(230);
      expect(inside('li')).to.have.length(200);
      expect(inside('.list')[0]!.innerText).to.include('… và 30 lỗi khác');
      expect(lines).to.have.length(203);
    });
  });

  it('works under a strict policy, asks for nothing, and is not printed', async () => {
    const { value, messages, requests, pages } = await visit<string[]>({
      path: '/test/pages/report.html?strict',
      print: true,
      act: 'globalThis.findings',
      evaluate: `findings.then((all) => [
        ...all.map(({ rule, element }) => rule + ' ' + element.localName),
        getComputedStyle(document.querySelector('[data-portal-report]').shadowRoot.querySelector('.panel')).position,
      ])`,
    });
    expect(value).to.deep.equal([
      'tag photo-caption',
      'tag div',
      'tag p',
      'attribute news-article',
      'address a',
      'date news-article',
      'alt img',
      'alt img',
      'heading h4',
      'id p',
      'absolute',
    ]);
    expect(messages.filter((line) => line.startsWith('error'))).to.deep.equal([]);
    for (const address of requests) expect(new URL(address).host).to.equal(location.host);
    expect(pages.map(({ text }) => text).join('\n')).to.include('Một cửa điện tử');
    expect(pages.map(({ text }) => text).join('\n')).not.to.include('Báo cáo trang');
  });
});
