import { expect } from '@open-wc/testing';
import { enhance, type Enhancement, type Preset } from '../src/enhance/enhance.js';
import { enhanceFrom } from '../src/enhance/script.js';
import { tags } from '../src/enhance/tags.js';
import { engine, patience } from './helpers/engine.js';
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

const all: Preset[] = ['vccorp', 'nukeviet', 'sharepoint', 'table'];
const pixel = '/demo/pictures/icon-law.svg';
const img = `<img src="${pixel}" width="480" height="320" alt="Hội trường">`;
const caption = '<figcaption>Lễ kỷ niệm mười năm thành lập Sở.</figcaption>';
const words = 'Lễ kỷ niệm mười năm thành lập Sở.';

/** What an editor leaves, as the page has it. */
async function page(html: string): Promise<HTMLElement> {
  await put(`<div>${html}</div>`);
  return document.body.lastElementChild?.firstElementChild as HTMLElement;
}

/** An element and what is in it, text left out: `div(h3(a) p)`. */
function shape(element: Element): string {
  const inside = [...element.children].map(shape).join(' ');
  return inside ? `${element.localName}(${inside})` : element.localName;
}

/** What is inside the page after enhancing it. */
async function made(html: string, presets: Preset[] = []): Promise<string> {
  const stage = await page(html);
  afterwards(enhance(stage, { presets }).undo);
  return [...stage.children].map(shape).join(' ');
}

/** Every node in an element, in order. */
function nodesIn(element: Node): Node[] {
  return [element, ...[...element.childNodes].flatMap(nodesIn)];
}

const article = `<div data-portal="news-article" data-heading-level="3" id="tin" class="bai-viet" style="color: navy" lang="vi" dir="ltr">
  <h2>Tỉnh Sông Lành mở cổng dịch vụ</h2><p>Thứ tư, 06/05/2015</p>
</div>`;
const vccorp = `<figure class="VCSortableInPreviewMode" type="Photo"><div>${img}</div><figcaption class="PhotoCMS_Caption"><p>${words}</p></figcaption><p class="PhotoCMS_Author">Ảnh: Mai Tú</p></figure>`;
const nukeviet = `<figure class="image image-center">${img}${caption}</figure>`;
const sharepoint = `<p>${img}</p>\n<p><em>${words}</em></p>`;
const table = `<table align="center"><tbody><tr><td>${img}</td></tr><tr><td><em>${words}</em></td></tr></tbody></table>`;
const cards = `<div class="service-link-group"><h2>Dịch vụ</h2><div data-portal="service-link-card"><h3><a href="/a">Đất đai</a></h3><p>Tra cứu</p></div><a class="service-link-card" href="/b">Hộ tịch</a></div>`;

/** Everything at once: cards in a group, photos in an article. */
const whole = `${article.replace('</div>', `${vccorp}${nukeviet}${sharepoint}${table}</div>`)}${cards}
  <select class="link-directory" data-label="Đơn vị"><option value="/so-y-te">Sở Y tế</option></select>
  <a class="back-to-top" href="#top">Lên đầu trang</a>`;

interface Seen {
  names: Record<string, string>;
  captions: string[];
  heights: number[];
  made: number[];
  written: number[];
  later: string;
  shift: number;
  moved: Record<string, number>;
  shifts: Record<string, number>;
}

declare const shift: number;
declare const samples: Record<string, string>;

/** Runs in the page of the test: what its elements show, and where they stand. */
async function look(): Promise<Seen> {
  const find = <T extends Element = HTMLElement>(selector: string): T[] => [
    ...document.querySelectorAll<T>(selector),
  ];
  const frames = async (): Promise<void> => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  };
  const main = document.querySelector('main') as HTMLElement;
  const name = (host: Element): string =>
    (host.localName === 'link-directory'
      ? host.getAttribute('label')
      : host.querySelector('h2,h3,a')?.textContent) ?? '';
  const parts = (host: Element, part: string): Element | null | undefined =>
    host.shadowRoot?.querySelector(`[part=${part}]`);
  const tops = (): number[] =>
    find('main p, main h2, main img').map((one) => one.getBoundingClientRect().top);
  await frames();
  const seen: Seen = {
    names: {},
    captions: find('photo-caption').map((host) =>
      ((host.querySelector('figcaption') ?? parts(host, 'caption'))?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    heights: find('service-link-card').map((host) => host.offsetHeight),
    made: tops(),
    written: [],
    later: '',
    shift,
    moved: {},
    shifts: {},
  };
  for (const tag of ['news-article', 'service-link-card', 'link-directory']) {
    const shown = find(tag).filter(
      (host) =>
        parts(host, tag === 'news-article' ? 'article' : 'card') ??
        parts(host, 'label') ??
        parts(host, 'directory'),
    );
    seen.names[tag] = shown.map(name).join(', ');
  }
  // The same with our tags alone: blocks that stand round ours go.
  for (const block of find('[data-portal]')) block.replaceWith(...block.childNodes);
  await frames();
  seen.written = tops();
  main.insertAdjacentHTML('beforeend', '<a class="service-link-card" href="#c">Việc làm</a>');
  await frames();
  seen.later = main.lastElementChild?.localName ?? '';
  const { enhance: work } = globalThis as unknown as { enhance: typeof enhance };
  for (const [kind, html] of Object.entries(samples)) {
    const stage = document.createElement('div');
    stage.dataset['portalIgnore'] = '';
    stage.innerHTML = `${html}<p>Sau.</p>`;
    document.body.replaceChildren(stage);
    await frames();
    const before = {
      shift: shift,
      top: stage.lastElementChild?.getBoundingClientRect().top ?? 0,
    };
    stage.removeAttribute('data-portal-ignore');
    work(stage, { presets: ['vccorp', 'nukeviet', 'sharepoint', 'table'] });
    await frames();
    const top = stage.lastElementChild?.getBoundingClientRect().top ?? 0;
    if (html.includes('<img')) seen.moved[kind] = top - before.top;
    seen.shifts[kind] = shift - before.shift;
  }
  return seen;
}

describe('enhance', () => {
  afterEach(() => {
    putBack();
    clear();
  });

  it('registers no element', () => {
    expect([...tags.keys()].filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('knows the tags and attributes that there are', () => {
    const known = [...tags].map(([tag, { attributes }]) => [tag, ...[...attributes].sort()]);
    const documented = declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [
        tagName,
        ...attributes.map(({ name }) => name).sort(),
      ]);
    expect(known.sort()).to.deep.equal(documented.sort());
  });

  describe('by data-portal', () => {
    const samples: [what: string, html: string, result: string][] = [
      [
        'goes into a block',
        '<div data-portal="news-article"><h2>A</h2><p>B</p></div>',
        'div(news-article(h2 p))',
      ],
      [
        'into a section',
        '<section data-portal="service-link-group"><h2>A</h2></section>',
        'section(service-link-group(h2))',
      ],
      ['into a paragraph', `<p data-portal="photo-caption">${img}</p>`, 'p(photo-caption(img))'],
      ['into an empty span', '<span data-portal="article-tools"></span>', 'span(article-tools)'],
      [
        'into a list item',
        '<ul><li data-portal="service-link-card"><a href="#a">A</a></li></ul>',
        'ul(li(service-link-card(a)))',
      ],
      [
        'round a figure',
        `<figure data-portal="photo-caption">${img}${caption}</figure>`,
        'photo-caption(figure(img figcaption))',
      ],
      [
        'round a picture',
        `<p><img data-portal="photo-caption" src="${pixel}"></p>`,
        'p(photo-caption(img))',
      ],
      [
        'round a picture with sources',
        `<picture><source><img data-portal="photo-caption" src="${pixel}"></picture>`,
        'photo-caption(picture(source img))',
      ],
      [
        'round a link',
        '<a data-portal="service-link-card" href="#a">A</a>',
        'service-link-card(a)',
      ],
      [
        'round a heading with a link',
        '<h3 data-portal="service-link-card"><a href="#a">A</a></h3>',
        'service-link-card(h3(a))',
      ],
      [
        'round a list of links',
        '<ul data-portal="link-directory"><li><a href="#a">A</a></li></ul>',
        'link-directory(ul(li(a)))',
      ],
      [
        'round a select',
        '<select data-portal="link-directory"><option value="/a">A</option></select>',
        'link-directory(select(option))',
      ],
      [
        'round the link to the top',
        '<a data-portal="back-to-top" href="#">Top</a>',
        'back-to-top(a)',
      ],
      [
        'into all of nested ones',
        '<div data-portal="service-link-group"><div data-portal="service-link-card"><a href="#a">A</a></div></div>',
        'div(service-link-group(div(service-link-card(a))))',
      ],
      [
        'whatever its case and blanks',
        '<div data-portal=" News-Article "><h2>A</h2></div>',
        'div(news-article(h2))',
      ],
    ];
    for (const [what, html, result] of samples) {
      it(what, async () => {
        expect(await made(html)).to.equal(result);
      });
    }

    it('leaves what the author’s element has, and gives ours what is for it', async () => {
      const stage = await page(article);
      const before = [...(stage.firstElementChild?.attributes ?? [])].map(({ name }) => name);
      const [one] = enhance(stage).made;
      const { element, original, rule } = one as NonNullable<typeof one>;
      expect([...original.attributes].map(({ name }) => name)).to.deep.equal(before);
      expect(rule).to.equal('data-portal');
      expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal([
        'heading-level=3',
      ]);
    });

    it('takes only attributes that the tag has, as they are written', async () => {
      const stage = await page(
        `<div data-portal="photo-caption" data-src="javascript:alert(1)" data-alt="&lt;b&gt;" data-zoom
          data-onclick="alert(1)" data-onerror="alert(1)" data-style="color:red" data-srcdoc="x" data-class="x"
          data-heading-level="3" data-portal-onload="alert(1)" data-id="x" data-constructor="x"></div>`,
      );
      const [one] = enhance(stage).made;
      const given = [...(one?.element.attributes ?? [])].map(
        ({ name, value }) => `${name}=${value}`,
      );
      expect(given).to.deep.equal(['src=javascript:alert(1)', 'alt=<b>', 'zoom=']);
    });

    it('data-portal-… wins, where data-… belongs to another script of the page', async () => {
      const stage = await page(
        `<div data-portal="service-link-card" data-portal-target="_blank" data-target="#modal" data-heading="A"></div>`,
      );
      const [one] = enhance(stage).made;
      expect(one?.element.getAttribute('target')).to.equal('_blank');
      expect(one?.element.getAttribute('heading')).to.equal('A');
    });

    it('warns once of what is no tag of ours, or no place for it, and leaves it', async () => {
      const html = `<div data-portal="script"></div><div data-portal="script"></div><div data-portal="__proto__"></div>
        <div data-portal=""></div><div data-portal="constructor"></div><figure data-portal="news-article"></figure><form data-portal="news-article"><input name="attributes"></form>
        <table data-portal="photo-caption" align="center"><tr><td>${img}</td></tr><tr><td><em>A</em></td></tr></table>`;
      const stage = await page(html);
      const before = stage.outerHTML;
      const warnings = await warningsOf(() => enhance(stage, { presets: all }));
      expect(stage.outerHTML === before).to.equal(true);
      expect(warnings.map((line) => line.split(':')[0])).to.deep.equal([
        '<div> data-portal="script"',
        '<div> data-portal="__proto__"',
        '<div> data-portal=""',
        '<div> data-portal="constructor"',
        '<figure> data-portal="news-article"',
        '<form> data-portal="news-article"',
        '<table> data-portal="photo-caption"',
      ]);
      expect(warnings[0]).to.include('news-article, article-tools, photo-caption');
    });
  });

  describe('by class', () => {
    const samples: [html: string, result: string][] = [
      [
        `<figure class="photo-caption to">${img}${caption}</figure>`,
        'photo-caption(figure(img figcaption))',
      ],
      ['<a class="service-link-card" href="#a">A</a>', 'service-link-card(a)'],
      [
        '<div class="service-link-card"><h3><a href="#a">A</a></h3></div>',
        'div(service-link-card(h3(a)))',
      ],
      ['<ul class="link-directory"><li><a href="#a">A</a></li></ul>', 'link-directory(ul(li(a)))'],
      [
        '<select class="link-directory"><option value="/a">A</option></select>',
        'link-directory(select(option))',
      ],
      ['<a class="back-to-top" href="#top">Top</a>', 'back-to-top(a)'],
      ['<div class="news-article"><h2>A</h2><p>B</p></div>', 'div(news-article(h2 p))'],
      [
        '<ul class="service-link-group"><li><a class="service-link-card" href="#a">A</a></li></ul>',
        'service-link-group(ul(li(service-link-card(a))))',
      ],
    ];
    for (const [html, result] of samples) {
      it(html.replace(img, '<img>').replace(caption, ''), async () => {
        expect(await made(html)).to.equal(result);
      });
    }
  });

  describe('by preset', () => {
    const samples: [preset: Preset, what: string, html: string, result: string][] = [
      [
        'vccorp',
        'a photo of VCCorp’s system',
        vccorp,
        'photo-caption(figure(div(img) figcaption(p) p))',
      ],
      [
        'vccorp',
        'one that opens large by a link',
        vccorp.replace(img, `<a href="/anh.jpg?w=1600">${img}</a>`),
        'photo-caption(figure(div(a(img)) figcaption(p) p))',
      ],
      ['nukeviet', 'a photo of CKEditor', nukeviet, 'photo-caption(figure(img figcaption))'],
      [
        'nukeviet',
        'one without a side',
        nukeviet.replace(' image-center', ''),
        'photo-caption(figure(img figcaption))',
      ],
      [
        'sharepoint',
        'a picture and its caption in paragraphs',
        `<article>${sharepoint}<p>Đoạn.</p></article>`,
        'article(photo-caption(figure(p(img) figcaption(p(em)))) p)',
      ],
      [
        'sharepoint',
        'with SharePoint’s zero-width spaces',
        `<main>${sharepoint.replaceAll('<p>', '<p>\u200b').replace('</p>', '<br></p>')}</main>`,
        'main(photo-caption(figure(p(img br) figcaption(p(em)))))',
      ],
      [
        'table',
        'a table of a picture over a caption',
        table,
        'photo-caption(figure(img figcaption(em)))',
      ],
      [
        'table',
        'with paragraphs in the cells',
        table.replace(img, `<p align="center">${img}</p>`),
        'photo-caption(figure(p(img) figcaption(em)))',
      ],
      [
        'table',
        'in an article that a table lays out',
        `<table><tr><td><article>${table}</article></td><td>Menu</td></tr></table>`,
        'table(tbody(tr(td(article(photo-caption(figure(img figcaption(em))))) td)))',
      ],
    ];
    for (const [preset, what, html, result] of samples) {
      it(`${preset}: ${what}; not unless asked for`, async () => {
        expect(await made(html, [preset])).to.equal(result);
        expect(
          await made(
            html,
            all.filter((other) => other !== preset),
          ),
        ).not.to.include('photo-caption');
        const stage = await page(html);
        expect(enhance(stage, { presets: all }).made.map(({ rule }) => rule)).to.deep.equal([
          preset,
        ]);
      });
    }

    it('keeps the side that the photo stands on, and what data-portal-… says', async () => {
      const sides = [
        nukeviet.replace('center', 'left'),
        nukeviet.replace('center', 'right data-x'),
        nukeviet.replace(
          'center"',
          'style-align-right" data-portal-zoom data-zoom="1" data-group="a"',
        ),
        nukeviet.replace(' image-center"', '" style="float: left"'),
        nukeviet,
        table.replace('center', 'right'),
        table.replace('center', 'constructor'),
      ];
      const stage = await page(sides.join(''));
      const positions = enhance(stage, { presets: all }).made.map(({ element }) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      );
      expect(positions).to.deep.equal([
        'position=start',
        'position=end',
        'zoom= position=end',
        'position=start',
        '',
        'position=end',
        '',
      ]);
    });
  });

  const nearMisses: [what: string, html: string][] = [
    ['a third cell', table.replace('</tbody>', '<tr><td>Nguồn</td></tr></tbody>')],
    ['picture and caption side by side', table.replace('</tr><tr>', '')],
    ['a table with two pictures', table.replace('<em>', `${img}<em>`)],
    ['a table in a table', `<table><tr><td>${table}</td></tr></table>`],
    ['a table whose cell has a table', table.replace(img, '<table><tr><td>1</td></tr></table>')],
    ['a table with an id, which a link may point to', table.replace('align', 'id="bang-1" align')],
    [
      'a table with a caption of its own',
      table.replace('<tbody>', '<caption>Bảng 1</caption><tbody>'),
    ],
    ['a table with a header cell', table.replaceAll(/td>(<em>.*<\/em>)<\/td/g, 'th>$1</th')],
    ['a table with text beside the em', table.replace('<em>', 'Nguồn: <em>')],
    ['a table whose picture is a link', table.replace(img, `<a href="/tin">${img}</a>`)],
    [
      'a paragraph with text beside the picture',
      `<article>${sharepoint.replace('<img', 'Ảnh 1 <img')}</article>`,
    ],
    [
      'an em that is not alone',
      `<article>${sharepoint.replace('</em>', '</em> và nhiều việc khác.')}</article>`,
    ],
    ['a caption without em', `<article>${sharepoint.replaceAll(/<\/?em>/g, '')}</article>`],
    ['an empty em', `<article>${sharepoint.replace(words, '&nbsp;\u200b')}</article>`],
    [
      'an em as long as a paragraph',
      `<article>${sharepoint.replace(words, words.repeat(12))}</article>`,
    ],
    ['two paragraphs of em', `<article>${sharepoint}<p><em>Mai Tú</em></p></article>`],
    ['text between picture and em', `<article>${sharepoint.replace('\n', 'Chữ')}</article>`],
    [
      'a paragraph between picture and em',
      `<article>${sharepoint.replace('\n', '<p>Chữ</p>')}</article>`,
    ],
    [
      'an em set to the right, which is a byline',
      `<article>${sharepoint.replace('<p><em>', '<p style="text-align: right"><em>')}</article>`,
    ],
    [
      'an em that is the lead',
      `<article>${sharepoint.replace('<p><em>', '<p class="lead"><em>')}</article>`,
    ],
    [
      'an em in a heading',
      `<article>${sharepoint.replace('<p><em>', '<h3><em>').replace('</em></p>', '</em></h3>')}</article>`,
    ],
    [
      'a picture that is a link to something',
      `<article>${sharepoint.replace(img, `<a href="/tin">${img}</a>`)}</article>`,
    ],
    ['two pictures in a paragraph', `<article>${sharepoint.replace(img, img + img)}</article>`],
    [
      'a picture that text flows round',
      `<article>${sharepoint.replace('<img', '<img align="left"')}</article>`,
    ],
    ['the same in the navigation', `<article><nav>${sharepoint}</nav></article>`],
    ['a tracking pixel', `<article>${sharepoint.replace('width="480"', 'width="1"')}</article>`],
    ['an icon', `<article>${sharepoint.replace('height="320"', 'height="16"')}</article>`],
    ['a picture without address', `<article>${sharepoint.replace('src=', 'data-src=')}</article>`],
    ['a figure with two pictures', nukeviet.replace(img, img + img)],
    ['a figure without caption', nukeviet.replace(caption, '')],
    ['a figure with an empty caption', nukeviet.replace(words, ' ')],
    ['a figure with two captions', nukeviet.replace(caption, caption + caption)],
    ['a figure with text', nukeviet.replace(caption, `${caption}Chữ`)],
    ['a figure in a link', `<a href="/tin">${nukeviet}</a>`],
    ['a figure in a link to the picture', `<a href="/anh.jpg">${nukeviet}</a>`],
    [
      'a figure with a picture and a video',
      nukeviet.replace('</figcaption>', '<video></video></figcaption>'),
    ],
    ['a figure with a link to something', nukeviet.replace(img, `<a href="/tin">${img}</a>`)],
    ['a figure with a video', nukeviet.replace(img, '<video></video>')],
    ['a figure of another kind', nukeviet.replace('"image ', '"media ')],
    [
      'a figure with a class that only begins like it',
      nukeviet.replace('"image ', '"image-gallery '),
    ],
    ['a video of VCCorp’s system', vccorp.replace('Photo"', 'VideoStream"')],
    ['a gallery of VCCorp’s system', vccorp.replace('<div>', `<div>${img}`)],
    ['a block of VCCorp’s system with text', vccorp.replace('<div>', '<div>Chữ')],
    ['VCCorp’s class alone', vccorp.replace(' type="Photo"', '')],
    [
      'our class on a caption',
      '<p class="photo-caption">Chú thích</p><div class="photo-caption">Chú thích</div>',
    ],
    [
      'our class on a link with an icon alone',
      '<a class="back-to-top" href="#"><i class="fa"></i></a>',
    ],
    ['our class on a link that leads elsewhere', '<a class="back-to-top" href="/">Trang chủ</a>'],
    [
      'our class on an empty box',
      '<div class="news-article"></div><ul class="link-directory"></ul><div class="service-link-card"></div>',
    ],
    ['our class on a row of tools', '<div class="article-tools"><a href="#in">In</a></div>'],
    ['our class on a heading', '<h2 class="news-article"><a href="/a">Tin</a></h2>'],
    [
      'a select that is a field',
      '<select class="link-directory"><option value="1">Một</option></select>',
    ],
    ['what is in an editor', `<div contenteditable>${whole}</div>`],
    ['what is not to be touched', `<section data-portal-ignore><div>${whole}</div></section>`],
    ['what is in a template', `<template>${whole}</template>`],
    [
      'a link in a drawing',
      '<svg><a data-portal="back-to-top" class="back-to-top" href="#top"><text>Top</text></a></svg>',
    ],
    [
      'what is ours already',
      `<photo-caption>${nukeviet}</photo-caption><photo-caption>${vccorp}</photo-caption><div data-portal="news-article"><news-article></news-article></div><service-link-card><h3 data-portal="service-link-card"><a class="service-link-card" href="#a">A</a></h3></service-link-card>`,
    ],
  ];
  describe(`leaves, whole and unmoved, whatever is asked for (${nearMisses.length} near misses)`, () => {
    for (const [what, html] of nearMisses) {
      it(what, async () => {
        const stage = await page(`<main>${html}</main>`);
        const before = nodesIn(stage);
        const { made: none } = enhance(document, { presets: all });
        const after = nodesIn(stage);
        expect(none.map(({ rule, element }) => `${rule}: ${shape(element)}`)).to.deep.equal([]);
        expect(
          after.length === before.length && after.every((node, index) => node === before[index]),
        ).to.equal(true);
      });
    }
  });

  describe('undo', () => {
    for (const [name, html] of Object.entries({
      article,
      vccorp,
      nukeviet,
      sharepoint: `<main>${sharepoint}</main>`,
      table,
      cards,
      whole,
    })) {
      it(`${name}: the page is as before, with the author’s own nodes`, async () => {
        const stage = await page(html);
        const copy = stage.cloneNode(true);
        const before = nodesIn(stage);
        const { outerHTML } = stage;
        const work = enhance(stage, { presets: all });
        expect(work.made.length).to.be.greaterThan(0);
        expect(stage.outerHTML === outerHTML).to.equal(false);
        work.undo();
        work.undo();
        const after = nodesIn(stage);
        expect(stage.outerHTML).to.equal(outerHTML);
        expect(stage.isEqualNode(copy)).to.equal(true);
        expect(
          after.length === before.length && after.every((node, index) => node === before[index]),
        ).to.equal(true);
        expect(work.made.length).to.equal(0);
      });
    }

    it('keeps what the page has changed meanwhile, and does not mind what is gone', async () => {
      const stage = await page(`${article}${table}${nukeviet}`);
      const work = enhance(stage, { presets: all });
      stage.querySelector('news-article')?.append('Thêm');
      stage.querySelector('photo-caption')?.remove();
      stage.querySelector('photo-caption figcaption')?.remove();
      work.undo();
      expect([...stage.children].map(shape).join(' ')).to.equal('div(h2 p) figure(img)');
      expect(stage.firstElementChild?.textContent?.endsWith('Thêm')).to.equal(true);
    });

    it('each undoes its own', async () => {
      const stage = await page(`${article}${nukeviet}`);
      const first = enhance(stage);
      const second = enhance(stage, { presets: ['nukeviet'] });
      first.undo();
      expect(shape(stage)).to.equal('div(div(h2 p) photo-caption(figure(img figcaption)))');
      second.undo();
      expect(shape(stage)).to.equal('div(div(h2 p) figure(img figcaption))');
    });
  });

  it('makes all at once: cards in a group, photos in an article', async () => {
    const stage = await page(whole);
    const rules = enhance(stage, { presets: all }).made.map(
      ({ rule, element }) => `${rule} ${element.localName}`,
    );
    expect(rules).to.deep.equal([
      'data-portal news-article',
      'vccorp photo-caption',
      'nukeviet photo-caption',
      'sharepoint photo-caption',
      'table photo-caption',
      'class service-link-group',
      'data-portal service-link-card',
      'class service-link-card',
      'class link-directory',
      'class back-to-top',
    ]);
  });

  it('a second call makes nothing new, by whichever rule; nor does one on a copy of the page', async () => {
    const stage = await page(whole);
    enhance(stage, { presets: all });
    const { outerHTML } = stage;
    for (const presets of [[], all, [...all].reverse()])
      expect(enhance(stage, { presets }).made.length).to.equal(0);
    const copy = stage.cloneNode(true) as HTMLElement;
    stage.after(copy);
    expect(enhance(document, { presets: all }).made.length).to.equal(0);
    expect(stage.outerHTML === outerHTML).to.equal(true);
  });

  for (const able of [true, false]) {
    it(`moves nodes: listeners, values and the focus stay (${able ? 'moveBefore' : 'without moveBefore'})`, async () => {
      if (!able) replace(Element.prototype, 'moveBefore', undefined);
      const stage = await page(
        `<div data-portal="news-article" id="tin"><h2>A</h2><p><input id="o"></p></div>${cards}`,
      );
      const heard: string[] = [];
      const input = stage.querySelector('input') as HTMLInputElement;
      stage.querySelector('#tin')?.addEventListener('click', () => heard.push('div'));
      stage.querySelector('h2')?.addEventListener('click', () => heard.push('h2'));
      input.value = 'đang gõ';
      input.focus();
      const work = enhance(stage);
      stage.querySelector('h2')?.click();
      expect(heard).to.deep.equal(['h2', 'div']);
      expect(document.activeElement === input).to.equal(true);
      expect(input.value).to.equal('đang gõ');
      work.undo();
    });
  }

  it('works in a shadow root, a fragment and another document; not in a tree of ours', () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const fragment = document.createDocumentFragment();
    const other = document.implementation.createHTMLDocument();
    const ours = document.createElement('news-article').attachShadow({ mode: 'open' });
    const counts = [shadow, fragment, other.body, ours].map((root) => {
      const block = root.ownerDocument.createElement('div');
      block.dataset['portal'] = 'article-tools';
      root.append(block);
      return enhance(root).made.length;
    });
    expect(counts).to.deep.equal([1, 1, 1, 0]);
  });

  it('never throws', async () => {
    const wild = enhance as unknown as (...values: unknown[]) => Enhancement;
    const warnings = await warningsOf(() => {
      for (const root of [null, 0, 'body', {}, [], document.createTextNode('a')])
        expect(wild(root).made.length).to.equal(0);
      for (const options of [
        null,
        0,
        'x',
        [],
        { presets: null },
        { presets: 'table' },
        { presets: [null, 'foo', '__proto__'] },
        { watch: 'no' },
      ]) {
        wild(document.createElement('div'), options).undo();
      }
    });
    expect(warnings.map((line) => line.split(':')[0])).to.deep.equal([
      '<enhance> root',
      '<enhance> presets="null"',
      '<enhance> presets="foo"',
      '<enhance> presets="__proto__"',
    ]);
  });

  it('one that cannot be made does not stop the others', async () => {
    const stage = await page(
      '<div data-portal="news-article"><h2>A</h2></div><a data-portal="back-to-top" href="#">Top</a>',
    );
    replace(stage.firstElementChild as Element, 'append', () => {
      throw new Error('Blocked');
    });
    expect(enhance(stage).made.map(({ element }) => element.localName)).to.deep.equal([
      'back-to-top',
    ]);
  });

  describe('watching', () => {
    it('takes what comes later, once, until it is undone', async () => {
      const stage = await page('<main></main>');
      const work = enhance(stage, { presets: all, watch: true });
      const main = stage.firstElementChild as Element;
      main.innerHTML = whole;
      await Promise.resolve();
      expect(work.made.length).to.equal(10);
      const late = document.createElement('a');
      Object.assign(late, { className: 'service-link-card', href: '/c', textContent: 'Việc làm' });
      main.querySelector('service-link-group')?.append(late);
      await Promise.resolve();
      expect(late.parentElement?.localName).to.equal('service-link-card');
      const { outerHTML } = stage;
      await new Promise(requestAnimationFrame);
      expect(stage.outerHTML === outerHTML).to.equal(true);
      work.undo();
      main.innerHTML = whole;
      await new Promise(requestAnimationFrame);
      expect(stage.querySelectorAll([...tags.keys()].join()).length).to.equal(0);
    });

    it('takes a figure that is filled later, and an article that is written anew', async () => {
      const stage = await page(
        '<figure class="image"></figure><div data-portal="news-article"><h2>A</h2></div>',
      );
      const work = enhance(stage, { presets: all, watch: true });
      afterwards(work.undo);
      const [figure, block] = stage.children;
      if (figure) figure.innerHTML = `${img}${caption}`;
      if (block) block.innerHTML = '<h2>B</h2>';
      await Promise.resolve();
      expect(shape(stage)).to.equal(
        'div(photo-caption(figure(img figcaption)) div(news-article(h2)))',
      );
      expect(work.made.length).to.equal(2);
    });

    it('forgets what has left; two that watch one page do not wake each other', async () => {
      const stage = await page('<main></main>');
      const works = [enhance(stage, { watch: true }), enhance(document, { watch: true })];
      works.forEach(({ undo }) => afterwards(undo));
      const main = stage.firstElementChild as Element;
      main.innerHTML = article;
      await Promise.resolve();
      expect(works.map(({ made: list }) => list.length).sort()).to.deep.equal([0, 1]);
      main.textContent = '';
      await Promise.resolve();
      expect(works.map(({ made: list }) => list.length)).to.deep.equal([0, 0]);
    });
  });

  it('waits for the end of a page that is still being parsed', async () => {
    const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
    const other = frame.contentDocument as Document;
    other.open();
    // A parser that waits for more, as for a slow line.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    other.write(article);
    const [work, undone] = [enhance(other), enhance(other.body)];
    undone.undo();
    expect(other.querySelector('news-article') === null).to.equal(true);
    other.close();
    await until(() => work.made.length, 'parsed');
    expect([work.made.length, undone.made.length]).to.deep.equal([1, 0]);
  });

  describe('from the script tag', () => {
    const script = (asked?: string): HTMLScriptElement => {
      const element = document.createElement('script');
      if (asked !== undefined) element.setAttribute('data-enhance', asked);
      return element;
    };

    it('data-enhance alone asks for data-portal and classes, with words for presets; absent it asks for nothing', async () => {
      const stage = await page(`${article}${nukeviet}<main>${sharepoint}</main>`);
      enhanceFrom(undefined);
      enhanceFrom(script());
      expect(shape(stage)).to.equal('div(div(h2 p) figure(img figcaption) main(p(img) p(em)))');
      enhanceFrom(script(''));
      expect(shape(stage)).to.equal(
        'div(div(news-article(h2 p)) figure(img figcaption) main(p(img) p(em)))',
      );
      enhanceFrom(script(' NukeViet,\n sharepoint '));
      expect(shape(stage)).to.equal(
        'div(div(news-article(h2 p)) photo-caption(figure(img figcaption)) main(photo-caption(figure(p(img) figcaption(p(em))))))',
      );
    });

    it('warns once of a word that it does not know, and names those that it does', async () => {
      const warnings = await warningsOf(() => {
        for (let turn = 0; turn < 2; turn++) enhanceFrom(script('joomla table'));
      });
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include('data-enhance="joomla"');
      expect(warnings[0]).to.include('vccorp, nukeviet, sharepoint, table, watch');
    });

    it('in a page with the elements: they know what they were given, and nothing jumps', async () => {
      const { value, messages } = await visit<Seen>({
        path: '/test/pages/enhance.html',
        evaluate: `(${String(look)})()`,
      });
      expect(
        messages.filter((line) => /^(error|warn)/.test(line) && !/Lit/.test(line)),
      ).to.deep.equal([]);
      expect(value.names).to.deep.equal({
        'news-article': 'Tỉnh Sông Lành mở cổng dịch vụ công mới',
        'service-link-card': 'Đất đai, Hộ tịch',
        'link-directory': 'Đơn vị, Doanh nghiệp',
      });
      expect(value.captions).to.deep.equal([
        'Lễ khai trương ở hội trường tỉnh.',
        'Trụ sở của Sở.',
        'Bộ phận một cửa.',
        'Hội trường tỉnh.',
        'Bờ sông. · Ảnh: Mai Tú',
      ]);
      expect(value.heights[0]).to.be.greaterThan(100);
      expect(value.heights[0]).to.be.closeTo(value.heights[1] as number, 0.5);
      // As high as what is written with our tags, all down the page.
      expect(value.written.length).to.equal(value.made.length);
      value.made.forEach((top, index) =>
        expect(top).to.be.closeTo(value.written[index] as number, 0.5),
      );
      expect(value.later).to.equal('service-link-card');
      // The page has been painted before the modules of the sources have come, and moves by this little.
      expect(value.shift).to.be.lessThan(0.05);
      // The text after a photo with width and height stays where it is; a figure’s own margins go.
      for (const [kind, by] of Object.entries(value.moved))
        // And what a line of this engine's font leaves under a picture.
        expect(Math.abs(by), kind).to.be.lessThan(engine === 'Chromium' ? 9 : 13);
      for (const [kind, shift] of Object.entries(value.shifts))
        expect(shift, kind).to.be.lessThan(0.02);
    });
  });

  it('takes less than 50 ms for 2,000 candidates', () => {
    // No element comes alive there: what is measured is this work alone.
    const other = document.implementation.createHTMLDocument();
    const sorts = [
      vccorp,
      nukeviet,
      table,
      sharepoint,
      '<a class="service-link-card" href="/a">A</a>',
      `<div data-portal="news-article" data-heading-level="3"><h2>A</h2></div>`,
      ...nearMisses.slice(0, 4).map(([, html]) => html),
    ];
    other.body.innerHTML = `<main>${sorts.join('').repeat(200)}</main>`;
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const work = enhance(other, { presets: all });
      const took = performance.now() - start;
      expect(work.made.length).to.equal(1200);
      work.undo();
      return took;
    });
    expect(Math.min(...times)).to.be.lessThan(50 * patience);
  });
});
