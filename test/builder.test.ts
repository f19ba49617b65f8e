import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import { version } from '../src/core/version.js';
import { mountBuilder } from '../workshop/builder/builder.js';
import type { Choice } from '../workshop/builder/choice.js';
import { fieldsOf } from '../workshop/builder/fields.js';
import { readPasted } from '../workshop/builder/paste.js';
import { initial, names } from '../workshop/builder/state.js';
import { type Release, snippet } from '../workshop/builder/snippet.js';
import { guarded, hash, sites } from './helpers/guarded.js';
import { declarations } from './helpers/manifest.js';
import { afterwards, putBack, replace, until } from './helpers/page.js';

const release = (await (await fetch('/dist/cdn/integrity.json')).json()) as Release;

let root: HTMLElement;

/** A builder as it stands in the site, ready to be used. */
async function open(lang: 'vi' | 'en' = 'vi'): Promise<void> {
  document.querySelector('main')?.remove();
  root = document.createElement('main');
  document.body.append(root);
  mountBuilder(root, { base: '/', lang });
  await until(
    () => output('html') && frame().querySelector('news-article, #embed-here > *'),
    'the builder is ready',
  );
}

const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const output = (id: string): string =>
  root.querySelector(`[data-output=${id}] code`)?.textContent ?? '';
/** A code block's own, not the help's. */
const code = (id: string): string =>
  root.querySelector(`[data-output=${id}] pre code`)?.textContent ?? '';
const frame = (): Document => one<HTMLIFrameElement>('iframe').contentDocument as Document;
const status = (): string => one('[role=status]').textContent.replace(/\s+/g, ' ').trim();
const warned = (field: string): string =>
  (root.querySelector(`#embed-${field}-warn`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Clicks with the mouse, where a reader would have scrolled to. */
async function click(selector: string): Promise<void> {
  const element = one(selector);
  const fold = element.closest('details');
  if (fold && !fold.open && element.localName !== 'summary')
    await click(`[data-group=${fold.dataset['group']}] > summary`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + Math.min(width / 2, 60)), Math.round(y + height / 2)],
  });
}

/** Replaces what stands in a field, key by key. */
async function type(id: string, words: string): Promise<void> {
  await click(`#embed-${id}`);
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'a' });
  await sendKeys({ up: 'Control' });
  await sendKeys({ press: 'Delete' });
  if (words) await sendKeys({ type: words });
}

/** Goes to an option by the keyboard. */
async function choose(id: string, value: string): Promise<void> {
  const list = one<HTMLSelectElement>(`#embed-${id}`);
  const fold = list.closest('details');
  if (fold && !fold.open) await click(`[data-group=${fold.dataset['group']}] > summary`);
  list.focus();
  await sendKeys({ press: 'Home' });
  const index = [...list.options].findIndex((option) => option.value === value);
  expect(index, `${id} has ${value}`).to.be.above(-1);
  for (let step = 0; step < index; step++) await sendKeys({ press: 'ArrowDown' });
  expect(list.value).to.equal(value);
}

const element = async (tag: string): Promise<void> => {
  await click(`input[value=${tag}]`);
  await until(() => code('html').includes(`<${tag}`), `${tag} is chosen`);
};

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What a page with some of our HTML says and shows, under a policy by header. */
const visit = (body: string, csp: string, more = ''): ReturnType<typeof guarded<Seen>> =>
  guarded<Seen>({
    page: 'plain.html',
    fill: {
      script: '',
      body: `<main id="top">${more ? `<article><h1>Bài</h1>${body}<p>Đoạn.</p></article>` : body}</main>`,
    },
    headers: csp ? { 'content-security-policy': `default-src 'none'; ${csp}` } : {},
    before: 'window.ran = () => { window.hasRun = true; };',
    evaluate: seen,
  });

interface Seen {
  alive: string[];
  text: string;
  links: string[];
  pictures: number[];
  hasRun: boolean;
}

/** Runs in the page. */
const seen = `(async () => {
  const ready = () => [...document.querySelectorAll(':not(:defined)')].length === 0;
  for (let frame = 0; frame < 120 && !ready(); frame++) await new Promise(requestAnimationFrame);
  for (let round = 0; round < 3; round++) {
    await Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete));
    await new Promise((done) => setTimeout(done, 30));
  }
  const images = [...document.querySelectorAll('main img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  return {
    alive: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot?.querySelector('[part]')).map((one) => one.localName),
    text: document.querySelector('main').textContent.replace(/\\s+/g, ' '),
    links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    pictures: images.map((image) => image.naturalWidth),
    hasRun: !!window.hasRun,
  };
})()`;

const quiet = {
  messages: [],
  violations: [],
  errors: [],
  dialogs: [],
  popups: [],
  navigations: [],
};
const noise = ({
  messages,
  violations,
  errors,
  dialogs,
  popups,
  navigations,
}: Record<keyof typeof quiet, string[]>): object => ({
  messages,
  violations,
  errors,
  dialogs,
  popups,
  navigations,
});

/** What a webmaster does for each element, and what must be read in all that comes of it. */
const tasks: Record<
  string,
  { does: () => Promise<void>; words: string[]; links?: string[]; pictures?: number; holds: string }
> = {
  'news-article': {
    does: async () => {
      await type('headline', 'Khai trương một cửa "Bến Lúa" & <b>');
      await type('published', '03/04/2024 10:08');
      await type('lead', 'Người dân nộp hồ sơ ngay tại xã.');
      await type('body', 'Đoạn một.');
      await type('byline', 'Mai Tú');
      await type('0-alt', 'Hai công chức hướng dẫn người dân.');
      await type('0-caption', 'Ngày đầu làm việc.');
      await click('input[name=tools][value=share]');
      await choose('variant', 'full');
    },
    words: [
      'Khai trương một cửa "Bến Lúa" & <b>',
      'Thứ tư, 03/04/2024 10:08',
      'Người dân nộp hồ sơ',
      'Đoạn một.',
      'Ngày đầu làm việc. Ảnh: Mai Tú',
    ],
    pictures: 1,
    holds:
      'news-article[tools="print save text-size"][variant=full] > h2 ~ p > time[datetime="2024-04-03T10:08:00+07:00"]',
  },
  'photo-caption': {
    does: async () => {
      await type('caption', 'Trụ sở mới.');
      await type('credit', 'Nguồn: Báo Sông Lành');
      await click('#embed-zoom');
      await choose('position', 'full');
    },
    words: ['Trụ sở mới. Nguồn: Báo Sông Lành'],
    pictures: 1,
    holds:
      'photo-caption:not([zoom])[position=full] > figure > img[width="960"] + figcaption > small',
  },
  'service-link-card': {
    does: async () => {
      await type('heading', 'Nộp thuế');
      await type('href', 'https://thue.example/?a=1&b="2"');
      await type('description', 'Khai và nộp thuế qua mạng.');
      await type('icon', '/portal-elements/pictures/hall-960.jpg');
      await choose('target', '').catch(() => type('target', '_blank'));
      await choose('variant', 'row');
    },
    words: ['Nộp thuế', 'Khai và nộp thuế qua mạng.'],
    links: ['https://thue.example/?a=1&b="2"'],
    pictures: 1,
    holds: 'service-link-card[variant=row] > img[alt=""] + h3 > a[target=_blank]',
  },
  'service-link-group': {
    does: async () => {
      await type('heading', 'Dịch vụ một cửa');
      await click('[data-act=add]');
      await type('2-text', 'Đất đai');
      await type('2-href', '/dat-dai');
      await type('columns', '2');
      await click('[data-row="2"] [data-act=up]');
    },
    words: ['Dịch vụ một cửa', 'Đất đai'],
    links: ['https://dichvucong.example/', '/dat-dai', 'https://vanban.example/'],
    holds:
      'service-link-group[columns="2"] > h2 + service-link-card + service-link-card > h3 > a[href="/dat-dai"]',
  },
  'link-directory': {
    does: async () => {
      await type('label', 'Các đơn vị');
      await click('[data-row="0"] [data-act=remove]');
      await type('0-text', 'Sở Nội vụ');
      await type('0-href', 'https://sonoivu.example/');
      await choose('filter', 'on');
      await click('#embed-open');
    },
    words: ['Các đơn vị', 'Các sở', 'Sở Nội vụ', 'Các huyện'],
    links: ['https://sonoivu.example/', 'https://benlua.example/'],
    holds: 'link-directory[filter=on][open] > h2 + ul > li > ul > li > a',
  },
  'article-tools': {
    does: async () => {
      await click('input[name=tools][value=save]');
      await type('0-text', 'Tải bản ký số');
      await type('0-href', '/ky-so.pdf');
    },
    words: ['Tải bản ký số'],
    links: ['/ky-so.pdf'],
    holds: 'article-tools[tools="print text-size share"] > a',
  },
  'back-to-top': {
    does: async () => {
      await type('label', 'Về đầu trang');
      await choose('placement', 'inline');
    },
    words: ['Về đầu trang'],
    links: ['#top'],
    holds: 'back-to-top[placement=inline] > a[href="#top"]',
  },
};

describe('the embed builder', () => {
  before(async () => {
    document.documentElement.lang = 'vi';
    document.title = 'Tạo mã nhúng';
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(async () => {
    putBack();
    await resetMouse();
    history.replaceState(null, '', location.pathname + location.search);
  });
  after(() => {
    root.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('has a field with words of its own, in both languages, for every attribute that is documented', () => {
    for (const { tagName, attributes = [] } of declarations) {
      const fields = fieldsOf(tagName);
      expect(fields.map(({ name }) => name).sort(), tagName).to.deep.equal(
        attributes.map(({ name }) => name).sort(),
      );
      for (const { name, label, kind, options } of fields) {
        expect(label.vi, `${tagName} ${name}`).to.not.equal(name);
        expect(label.en, `${tagName} ${name}`).to.not.equal(name);
        if (kind === 'one' || kind === 'some')
          expect(options.length, `${tagName} ${name}`).to.be.above(1);
      }
    }
    const kindOf = (tag: string, name: string): string | undefined =>
      fieldsOf(tag).find((field) => field.name === name)?.kind;
    expect([
      kindOf('news-article', 'variant'),
      kindOf('news-article', 'tools'),
      kindOf('news-article', 'published'),
      kindOf('news-article', 'lead'),
      kindOf('photo-caption', 'zoom'),
      kindOf('photo-caption', 'src'),
      kindOf('back-to-top', 'min-page'),
    ]).to.deep.equal(['one', 'some', 'date', 'long', 'boolean', 'address', 'number']);
  });

  for (const tag of names) {
    const { does, words, links, pictures, holds } = tasks[tag] as (typeof tasks)[string];

    it(`makes of a filled form a <${tag}> that works, with its policy and without messages, in each way of writing it`, async function () {
      this.timeout(60_000);
      await open();
      await element(tag);
      await does();
      await until(() => parsed(code('html')).querySelector(holds), `${holds} in ${code('html')}`);
      expect(root.querySelector('.warnings')?.getAttribute('data-count')).to.equal('0');

      const isTools = tag === 'article-tools' ? 'article' : '';
      const csp = code('csp');
      for (const id of ['html', 'cms', 'fallback']) {
        const html = code(id);
        const page = await visit(html, csp, isTools);
        expect(noise(page), id).to.deep.equal(quiet);
        for (const word of words) expect(page.value.text, id).to.include(word);
        if (links) expect(page.value.links, id).to.deep.equal(links);
        expect(page.value.pictures, id).to.deep.equal(Array<number>(pictures ?? 0).fill(960));
        if (id === 'fallback') expect(page.value.alive).to.deep.equal([]);
        else expect(page.value.alive, id).to.include(tag);
      }
      const tags = /<\/?(news|photo|service|link|article|back)-/;
      expect(code('cms')).to.not.match(tags);
      expect(code('fallback'))
        .to.not.match(tags)
        .and.not.match(/ (class|data-[\w-]+|style)=|<script/);
    });
  }

  it('names the file of the version with the hash that it has, in the folder that was typed', async () => {
    await open();
    const integrity = await hash('/dist/cdn/portal-elements.js');
    expect(code('html').split('\n')[0]).to.equal(
      `<script src="/portal-elements/portal-elements-${version}.js" integrity="${integrity}" defer></script>`,
    );
    expect(code('cms').split('\n')[0]).to.equal(
      `<script src="/portal-elements/portal-elements-${version}.js" integrity="${integrity}" defer data-enhance></script>`,
    );
    await type('folder', 'https://tep.songlanh.example/thu-vien');
    await choose('entry', 'loader.js');
    await until(() => code('html').includes('loader'), 'the other script');
    expect(code('html').split('\n')[0]).to.equal(
      `<script src="https://tep.songlanh.example/thu-vien/portal-elements-${version}.loader.js" integrity="${await hash('/dist/cdn/loader.js')}" crossorigin defer></script>`,
    );
    expect(code('csp')).to.include("script-src 'self' https://tep.songlanh.example;");
  });

  it('asks a policy for the sites that pictures, recordings and content come from, and for no more', () => {
    const choice: Choice = {
      ...initial('vi').choice,
      values: {
        headline: 'Tin',
        audio: 'https://am.example/nu.mp3 Giọng nữ',
        src: 'https://api.example/wp-json/1',
        href: 'https://trang.example/',
      },
      rows: [{ src: 'https://anh.example/a.jpg', alt: 'Một' }],
    };
    expect(snippet(choice, release).csp).to.equal(
      "script-src 'self'; style-src 'self'; img-src 'self' https://anh.example; media-src 'self' https://am.example; connect-src 'self' https://api.example",
    );
  });

  describe('while one types', () => {
    const comes = async (id: string, words: RegExp): Promise<void> => {
      await until(() => words.test(warned(id)), `${String(words)} under ${id}: ${warned(id)}`);
      expect(one(`#embed-${id}`).getAttribute('aria-describedby')).to.include(`embed-${id}-warn`);
      expect(document.activeElement?.id, 'the focus stays').to.equal(`embed-${id}`);
    };
    const goes = (id: string): Promise<void> =>
      until(() => !warned(id), `no warning under ${id}: ${warned(id)}`);

    it('tells of an alt text that is missing, a file’s name or the caption again, until it says something', async () => {
      await open();
      await element('photo-caption');
      await type('alt', 'IMG_2041.jpg');
      await comes('alt', /không cho biết trong ảnh có gì/);
      expect(one('#embed-alt').getAttribute('aria-invalid')).to.equal('true');
      await until(
        () => status().includes('Văn bản thay thế (alt): alt="IMG_2041.jpg"'),
        `it is announced: ${status()}`,
      );
      await type('alt', 'Trụ sở của Sở bên sông Lành.');
      await comes('alt', /không cho biết/);
      await type('alt', '');
      await comes('alt', /Ảnh không có alt/);
      await type('alt', 'Hàng dừa soi bóng xuống sông.');
      await goes('alt');
      await until(
        () => status() === 'Không có gì cần xem lại.',
        `it is announced that all is well: ${status()}`,
      );
    });

    it('tells of a date that cannot be read, and shows how one that can will be written', async () => {
      await open();
      await type('published', '31/02/2024');
      await comes('published', /Không đọc được ngày “31\/02\/2024”/);
      await type('published', '3-4-2024 10:8');
      await goes('published');
      expect(one('[data-field=published] .read').textContent).to.include(
        'Thứ tư, 03/04/2024 10:08',
      );
    });

    it('tells of addresses that a page may not have, and writes none of them', async () => {
      await open();
      await element('service-link-card');
      await type('href', 'javascript:alert(1)');
      await comes('href', /Địa chỉ không dùng được/);
      expect(code('html') + code('cms') + code('fallback')).to.not.include('javascript:');
      await type('href', '');
      await comes('href', /Liên kết chưa có địa chỉ/);
      await type('href', '/thu-tuc');
      await goes('href');
    });

    it('tells of links without words, or with words that say nothing', async () => {
      await open();
      await element('link-directory');
      await type('0-text', '');
      await comes('0-text', /Liên kết không có chữ/);
      await type('0-text', 'Xem chi tiết');
      await comes('0-text', /không cho biết liên kết dẫn tới đâu/);
      await type('0-text', 'Sở Y tế');
      await goes('0-text');
    });

    it('tells of a heading level that skips one, and of a text whose headings do', async () => {
      await open();
      await type('heading-level', '4');
      await comes('heading-level', /Đề mục bỏ cấp/);
      await type('heading-level', '2');
      await goes('heading-level');
      await choose('body-format', 'html');
      await type('body', '<h3>Một</h3><p>Chữ.</p><h5>Hai</h5>');
      await comes('body', /từ h3 xuống h5.*Dùng <h4>/);
      await type('body', '<h3>Một</h3><p>Chữ.</p><h4>Hai</h4>');
      await goes('body');
    });

    it('tells of an accent that is hard to read on the page it is looked at on, and of one that is not', async () => {
      await open();
      await click('#embed-accent-own');
      await until(() => root.querySelector('#embed-accent'), 'the colour can be typed');
      await type('accent', '#ffcc00');
      await comes(
        'accent',
        /trên nền #ffffff chỉ tương phản 1,5:1; chữ cần 4,5:1\. Dùng #[\da-f]{6}\./,
      );
      const better = /Dùng (#\w+)/.exec(warned('accent'))?.[1] ?? '';
      await type('accent', better);
      await goes('accent');
      expect(code('css')).to.equal(`:root {\n  --portal-accent: ${better};\n}`);
      await choose('view-theme', 'dark');
      await until(() => warned('accent').includes('trên nền #'), 'a dark page asks for another');
    });

    it('tells what an element itself cannot use, as soon as the preview has it', async () => {
      await open();
      await element('photo-caption');
      await type('ratio', 'rộng');
      await comes('ratio', /Giá trị này không dùng được\. Cần: 3\/2\./);
      await type('ratio', '16/9');
      await goes('ratio');
    });

    it('leads from each warning to its field, also in a fold', async () => {
      await open();
      await click('[data-group=setup] > summary');
      await type('folder', 'ftp://x/');
      await comes('folder', /Địa chỉ không dùng được/);
      await click('[data-group=setup] > summary');
      expect(one<HTMLDetailsElement>('[data-group=setup]').open).to.equal(false);
      await click('.warnings button');
      expect(document.activeElement?.id).to.equal('embed-folder');
    });
  });

  describe('given hostile input', () => {
    const hostile = [
      '"><img src=x onerror=ran()>',
      '</script><script>ran()</script>',
      "' onmouseover='ran()",
      '<svg onload=ran()>',
      '--></style><iframe srcdoc="<script>parent.ran()</script>">',
    ];

    it('writes it as text in every field, and runs none of it', async function () {
      this.timeout(60_000);
      for (const tag of names) {
        const bad = (index: number): string => hostile[index % hostile.length] ?? '';
        const first = initial('vi', tag).choice;
        const values = Object.fromEntries(
          fieldsOf(tag).map(({ name, kind }, index) => [
            name,
            kind === 'boolean' ? '' : bad(index),
          ]),
        );
        const rows = [0, 1, 2].map((index) =>
          Object.fromEntries(
            [
              'text',
              'href',
              'src',
              'alt',
              'caption',
              'credit',
              'group',
              'icon',
              'description',
              'after',
            ].map((name, at) => [name, bad(at + index)]),
          ),
        );
        const choice: Choice = {
          ...first,
          values: { ...values, body: hostile.join('\n\n') },
          rows,
          folder: bad(0),
        };
        for (const format of ['', 'html']) {
          const made = snippet(
            { ...choice, values: { ...choice.values, 'body-format': format } },
            release,
          );
          const html = made.html + made.cms + made.fallback;
          const page = parsed(html);
          const scripts = [...page.querySelectorAll('script')].map(
            (script) => script.textContent + (script.getAttribute('src') ?? ''),
          );
          const own = `${bad(0)}/portal-elements-${version}.js`;
          expect(scripts, tag).to.deep.equal([own, own]);
          const handlers = [...page.querySelectorAll('*')]
            .flatMap(({ attributes }) => [...attributes])
            .filter(({ name }) => /^on|^srcdoc$|^style$/.test(name));
          expect(
            handlers.map(({ name }) => name),
            tag,
          ).to.deep.equal([]);
          expect(page.querySelectorAll('svg,iframe,style').length, tag).to.equal(0);
          const { value, dialogs, popups, navigations, errors } = await visit(html, '');
          expect([value.hasRun, dialogs, popups, navigations, errors], tag).to.deep.equal([
            false,
            [],
            [],
            [],
            [],
          ]);
        }
      }
    });

    it('leaves nothing of the vectors in pasted HTML that could run, in what is copied and in the preview', async function () {
      this.timeout(120_000);
      const lists = await Promise.all(
        ['markup', 'svg', 'mathml', 'mutation', 'templates', 'encodings', 'addresses', 'css'].map(
          async (name) =>
            (await (await fetch(`/test/fixtures/vectors/${name}.json`)).json()) as string[],
        ),
      );
      const vectors = lists
        .flat()
        .map((vector) => vector.replaceAll('{beacon}', `${sites.other}/beacon/0`));
      expect(vectors.length).to.be.above(300);
      let hasRun = 0;
      replace(window, 'ran', () => hasRun++);
      replace(window, 'alert', () => hasRun++);
      await open();
      const html: string[] = [];
      for (const vector of vectors) {
        const { values, rows } = readPasted(`<h1>Tin</h1><p>Chữ.</p>${vector}<p>Chữ.</p>`);
        const made = snippet(
          { ...initial('vi').choice, values: { ...values, 'body-format': 'html' }, rows },
          release,
        );
        html.push(
          made.html.replace(/^<script.*\n/, ''),
          made.cms.replace(/^<script.*\n/, ''),
          made.fallback,
        );
      }
      const { value, dialogs, popups, navigations, errors } = await visit(html.join('\n'), '');
      expect([value.hasRun, dialogs, popups, navigations, errors]).to.deep.equal([
        false,
        [],
        [],
        [],
        [],
      ]);
      const page = parsed(html.join('\n'));
      expect(
        page.querySelectorAll('script,style,iframe,object,embed,svg,math,form,base,meta,link')
          .length,
      ).to.equal(0);
      const wrong = [...page.querySelectorAll('[href],[src]')].filter((found) =>
        /^(javascript|vbscript|data|blob):/i.test(
          (found.getAttribute('href') ?? found.getAttribute('src') ?? '').replace(/\s/g, ''),
        ),
      );
      expect(wrong.length).to.equal(0);

      await click('[data-group=paste] > summary');
      one<HTMLTextAreaElement>('#embed-paste').value = `<h1>Tin</h1>${vectors.join('<p>')}`;
      await click('[data-act=paste]');
      await until(() => frame().querySelector('h2')?.textContent === 'Tin', 'the preview shows it');
      await new Promise((done) => setTimeout(done, 300));
      const inFrame = frame().defaultView as unknown as { hasRun?: boolean };
      expect([hasRun, inFrame.hasRun]).to.deep.equal([0, undefined]);
      expect(
        frame().querySelectorAll('#embed-here :is(script,style,iframe,[onerror],[onload])').length,
      ).to.equal(0);
    });
  });

  describe('reads what is pasted', () => {
    const long =
      'Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm, và người dân phải lên tỉnh để nộp từng tờ giấy.';
    const begin =
      '<h1>Sở tròn mười năm</h1><p>Thứ tư, 06/05/2015 09:25</p><p class="sapo"><strong>Gần 200 đại biểu dự lễ.</strong></p>';
    const end = `<p>${long}</p><p style="text-align:right"><strong>Vân Hà</strong></p>`;
    const photo = {
      src: '/anh/le.jpg',
      alt: '',
      caption: 'Toàn cảnh buổi lễ.',
      credit: '',
      after: '0',
    };
    const kinds: Record<string, [html: string, row: object]> = {
      'VCCorp’s system': [
        '<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="/anh/le.jpg" alt="Sở tròn mười năm - Ảnh 1."></div><figcaption class="PhotoCMS_Caption"><p>Toàn cảnh buổi lễ.</p></figcaption><div class="PhotoCMS_Author">Ảnh: Mai Tú</div></figure>',
        { ...photo, alt: 'Sở tròn mười năm - Ảnh 1.', credit: 'Ảnh: Mai Tú' },
      ],
      'SharePoint and Word': [
        '<p class="MsoNormal"><span style="font-size:14pt"><o:p></o:p></span></p><p><img src="/anh/le.jpg" alt="skb1.jpg"></p><p><em>Toàn cảnh buổi lễ. Ảnh: Mai Tú</em></p>',
        { ...photo, alt: 'skb1.jpg', credit: 'Ảnh: Mai Tú' },
      ],
      'old editors’ tables': [
        '<table align="center"><tbody><tr><td><img src="/anh/le.jpg"></td></tr><tr><td style="text-align:center"><em>Toàn cảnh buổi lễ.</em></td></tr></tbody></table>',
        photo,
      ],
      'CKEditor and NukeViet': [
        '<figure class="image image-center"><img src="/anh/le.jpg" alt="Hội trường kín chỗ."><figcaption>Toàn cảnh buổi lễ.</figcaption></figure>',
        { ...photo, alt: 'Hội trường kín chỗ.' },
      ],
      'a caption set in the middle': [
        '<p align="center"><img src="/anh/le.jpg"></p><p align="center">Toàn cảnh buổi lễ.</p>',
        photo,
      ],
    };
    for (const [kind, [html, row]] of Object.entries(kinds)) {
      it(`of ${kind}: headline, date, lead, photo with caption, byline`, () => {
        const { values, rows } = readPasted(begin + html + end);
        expect(values).to.deep.equal({
          headline: 'Sở tròn mười năm',
          published: 'Thứ tư, 06/05/2015 09:25',
          lead: 'Gần 200 đại biểu dự lễ.',
          byline: 'Vân Hà',
          body: long,
          'body-format': '',
        });
        expect(rows).to.deep.equal([row]);
      });
    }

    it('of plain text, as it is copied from a page, with the lines that stand for photos', async () => {
      await open();
      await click('[data-group=paste] > summary');
      await click('#embed-paste');
      const text = [
        'Sở tròn mười năm',
        'Thứ tư, 06/05/2015 09:25',
        'Gần 200 đại biểu của tỉnh dự lễ kỷ niệm mười năm thành lập.',
        'img',
        'Trao cờ thi đua',
        long,
        'img',
        'Trao bức trướng',
        'img',
        'Trao kỷ niệm chương',
        long,
        'PV',
        'banner',
        'icon',
      ].join('\n\n');
      // A paste, as the clipboard gives it.
      one<HTMLTextAreaElement>('#embed-paste').setRangeText(text);
      await click('[data-act=paste]');
      await until(() => code('html').includes('Sở tròn mười năm'), 'the form is filled');
      const value = (id: string): string => one<HTMLInputElement>(`#embed-${id}`).value;
      expect(
        [
          'headline',
          'published',
          'lead',
          'byline',
          '0-caption',
          '1-caption',
          '2-caption',
          '0-after',
          '1-after',
          '2-after',
        ].map(value),
      ).to.deep.equal([
        'Sở tròn mười năm',
        'Thứ tư, 06/05/2015 09:25',
        'Gần 200 đại biểu của tỉnh dự lễ kỷ niệm mười năm thành lập.',
        'PV',
        'Trao cờ thi đua',
        'Trao bức trướng',
        'Trao kỷ niệm chương',
        '0',
        '1',
        '1',
      ]);
      expect(one('[data-pasted]').textContent)
        .to.include('3 ảnh')
        .and.include('Đã bỏ: banner · icon');
      expect(warned('0-src')).to.include('Chưa có địa chỉ ảnh');
    });

    it('of an API: what WordPress gives', async () => {
      const source = await (await fetch('/test/fixtures/content/wordpress-post.json')).text();
      const { values } = readPasted(source);
      expect(values['headline']).to.be.a('string').and.not.equal('');
      expect(values['published']).to.match(/^\d{4}-\d\d-\d\d/);
      expect(values['body']).to.not.equal('');
    });

    it('keeps addresses as they were written, tables, lists and links, and loses styles', () => {
      const { values } = readPasted(
        `${begin}<p style="color:red">${long} <a href="../tin/2.html" onclick="x()">Tin trước</a></p><ul><li>Một</li></ul><table border="1"><tr><th>Xã</th><td>3</td></tr><tr><th>Huyện</th><td>4</td></tr></table>${end}`,
      );
      expect(values['body-format']).to.equal('html');
      const body = parsed(values['body'] ?? '');
      expect(body.querySelector('a')?.getAttribute('href')).to.equal('../tin/2.html');
      expect(body.querySelectorAll('td').length + body.querySelectorAll('li').length).to.equal(3);
      expect(values['body']).to.not.match(/style|onclick/);
    });
  });

  it('shows what is filled in at once in the host page, width and theme that were chosen', async () => {
    await open();
    await type('headline', 'Tin mới');
    await until(
      () => frame().querySelector('news-article h2')?.textContent === 'Tin mới',
      'the headline is there',
    );
    const before = frame();
    await type('byline', 'Mai Tú');
    await until(
      () => frame().querySelector('.byline')?.textContent === 'Mai Tú',
      'the byline is there',
    );
    expect(frame() === before, 'the page has not been loaded again').to.equal(true);
    await until(
      () => frame().querySelector('news-article')?.shadowRoot?.querySelector('[part=article]'),
      'it is alive',
    );
    await choose('view-host', 'govuk');
    await until(
      () => frame().querySelector('.govuk-template__body news-article'),
      'the page is GOV.UK’s',
    );
    await until(
      () => [...frame().styleSheets].some(({ href }) => /govuk-frontend/.test(href ?? '')),
      'with its sheet',
    );
    const fits = (): boolean =>
      one('iframe').getBoundingClientRect().width <= one('.stage').getBoundingClientRect().width;
    await choose('view-width', '1280');
    await until(
      () => frame().defaultView?.innerWidth === 1280 && fits(),
      'all of a desk is to be seen',
    );
    await choose('view-width', '390');
    await until(() => frame().defaultView?.innerWidth === 390, 'it is as wide as a phone');
    await choose('view-variant', 'cms');
    await until(
      () => frame().querySelector('[data-portal=news-article] > news-article'),
      'enhance makes it',
    );
    await choose('view-variant', 'fallback');
    await until(
      () =>
        !frame().querySelector('news-article') &&
        frame().querySelector('h2')?.textContent === 'Tin mới',
      'plain HTML',
    );
  });

  it('copies with each button, and says so', async () => {
    await open();
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text: string) =>
      Promise.resolve(void copied.push(text)),
    );
    for (const id of ['html', 'cms', 'csp', 'fallback']) {
      await click(`[data-output=${id}] button`);
      await until(() => status().startsWith('Đã sao chép: '), `${id} is said`);
    }
    await click('[data-output=html] button:nth-of-type(2)');
    await click('[data-output=html] button:nth-of-type(3)');
    await until(() => copied.length === 6, 'all are copied');
    const [script = '', ...content] = code('html').split('\n');
    expect(copied).to.deep.equal([
      code('html'),
      code('cms'),
      code('csp'),
      code('fallback'),
      content.join('\n'),
      script,
    ]);
  });

  it('keeps the set-up in the address: another window shows the same', async () => {
    await open();
    await element('link-directory');
    await type('label', 'Các đơn vị thuộc Sở');
    await type('0-text', 'Phòng Văn thư');
    await choose('view-host', 'bootstrap5');
    await until(() => /^#embed=[\w-]+$/.test(location.hash), 'the address has it');
    await new Promise((done) => setTimeout(done, 300));
    const before = [code('html'), code('cms'), code('fallback')];
    root.remove();
    await open();
    await until(() => code('html') === before[0], 'the same comes back');
    expect([code('html'), code('cms'), code('fallback')]).to.deep.equal(before);
    expect(one<HTMLSelectElement>('#embed-view-host').value).to.equal('bootstrap5');
  });

  it('begins as ever where the address says nothing that can be read', async () => {
    history.replaceState(null, '', '#embed=AAAA');
    await open();
    expect(code('html')).to.include('<news-article');
  });

  it('can be used without a mouse: element, fields, folds, rows and copying in their order', async () => {
    await open();
    const at = (): string => {
      const active = document.activeElement as HTMLInputElement | null;
      return (
        active?.id ||
        active?.dataset['act'] ||
        active?.value ||
        active?.textContent?.trim().replace(/\s+/g, ' ') ||
        ''
      );
    };
    one('[data-act=restart]').focus();
    await sendKeys({ press: 'Tab' });
    expect(at()).to.equal('news-article');
    for (let step = 0; step < 4; step++) await sendKeys({ press: 'ArrowDown' });
    await until(() => code('html').includes('<link-directory'), 'the arrow chooses');
    const path: string[] = [];
    for (let step = 0; step < 4; step++) {
      await sendKeys({ press: 'Tab' });
      path.push(at());
    }
    expect(path).to.deep.equal(['embed-label', 'embed-0-text', 'embed-0-href', 'embed-0-group']);
    one('[data-act=add]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => at() === 'embed-3-text', 'the new link has the focus');
    await sendKeys({ type: 'Sở Tư pháp' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '/tu-phap' });
    await until(
      () => parsed(code('html')).querySelector('a[href="/tu-phap"]')?.textContent === 'Sở Tư pháp',
      'it is written',
    );
    one('[data-row="3"] [data-act=remove]').focus();
    await sendKeys({ press: 'Enter' });
    await until(
      () =>
        (document.activeElement?.closest('[data-row]') as HTMLElement | null)?.dataset['row'] ===
        '2',
      'the focus goes to the row before',
    );
    one('[data-group=look] > summary').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(at()).to.equal('embed-variant');
    const { outlineStyle } = getComputedStyle(document.activeElement as Element);
    expect(outlineStyle).to.equal('solid');
  });

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['vi', 'en'] as const) {
      it(`has no violation of accessibility, ${scheme}, ${lang}, at 1280 and 390 px, and nothing hangs over the edge`, async function () {
        this.timeout(60_000);
        const { style } = document.documentElement;
        style.colorScheme = scheme;
        afterwards(() => style.removeProperty('color-scheme'));
        for (const width of [1280, 390]) {
          await setViewport({ width, height: 900 });
          await open(lang);
          for (const tag of ['news-article', 'service-link-group', 'photo-caption']) {
            await element(tag);
            for (const fold of root.querySelectorAll('details')) fold.open = true;
            if (tag === 'photo-caption') await type('alt', 'a.jpg');
            if (tag === 'photo-caption') await until(() => warned('alt'), 'a warning is shown');
            const { violations } = await window.axe.run(root, { iframes: false });
            expect(
              violations.map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
              ),
            ).to.deep.equal([]);
            expect(document.documentElement.scrollWidth, `${tag} ${width}`).to.be.at.most(width);
          }
        }
        await setViewport({ width: 1280, height: 900 });
      });
    }
  }
});
