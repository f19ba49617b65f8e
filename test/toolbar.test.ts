import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults } from 'axe-core';
// Before the elements, as in Storybook.
import { dressed, shown } from '../workshop/preview.js';
import { dressPage, undressPage, type Settings } from '../workshop/toolbar.js';
import { hostDocument, hostOf, hosts, type Host, type Page } from '../workshop/hosts.js';
import '../src/index.js';
import { part, settled, until } from './helpers/page.js';
import { settings } from './helpers/stories.js';

const base = new URL('/', location.href).href;
const skins = { ministry: ':root { --portal-accent: rgb(140, 29, 24) }' };

const card = `<service-link-card><h3><a href="#dich-vu">Cổng dịch vụ công</a></h3><p>Tra cứu thủ tục.</p></service-link-card>`;

let stage: HTMLElement | undefined;

/** Storybook's own way: dresses the page, asks for the story, puts what comes into the canvas. */
async function show(
  some: Partial<Settings>,
  viewMode = 'story',
  layout?: string,
): Promise<HTMLElement> {
  stage?.remove();
  stage = document.createElement('div');
  document.body.append(stage);
  const globals = settings(some);
  const args = {};
  const parameters = layout ? { layout } : {};
  const story = { id: 'the-id', title: 'Title', name: 'Name', args, initialArgs: args };
  const context = { ...story, viewMode, globals, parameters };
  await dressed({ base, skins })(context);
  const come = shown(() => card, context, stage);
  stage.append(
    typeof come === 'string' ? document.createRange().createContextualFragment(come) : come,
  );
  await settled();
  return stage;
}

const one = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const element = (): HTMLElement => one(stage!, 'service-link-card');
const style = (of: Element): CSSStyleDeclaration => getComputedStyle(of);

/** The size of text as it is on the screen, whatever enlarges it. */
const sizeOf = (of: HTMLElement): number =>
  parseFloat(style(of).fontSize) * ((of as { currentCSSZoom?: number }).currentCSSZoom ?? 1);

const frames: HTMLIFrameElement[] = [];

/** A document in a frame of a width. */
async function open(
  host: Host,
  body: string,
  page: Omit<Page, 'base'>,
  width = 1280,
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: 800px`;
  frame.srcdoc = hostDocument(host, body, { ...page, base });
  const come = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await come;
  await frame.contentDocument?.fonts.ready;
  return frame.contentDocument!;
}

afterEach(() => {
  stage?.remove();
  for (const frame of frames.splice(0)) frame.remove();
});
after(async () => {
  await dressPage(settings(), { base });
  undressPage();
});

describe('the toolbar, in the canvas', () => {
  it('sets the language of the page, in which the elements speak', async () => {
    const words: string[] = [];
    for (const lang of ['vi', 'en', 'km'] as const) {
      await show({ lang });
      expect(document.documentElement.lang).to.equal(lang);
      words.push(part(element(), 'action').textContent.trim());
    }
    expect(words).to.deep.equal(['Xem chi tiết', 'View details', 'មើលលម្អិត']);
  });

  it('sets the theme: background, text and scheme of the page; as the host has it, nothing is set', async () => {
    const seen: Record<string, string[]> = {};
    for (const theme of ['light', 'dark', 'host'] as const) {
      await show({ theme });
      const { backgroundColor, colorScheme } = style(document.documentElement);
      seen[theme] = [backgroundColor, colorScheme, style(one(element(), 'h3')).color];
    }
    expect(seen).to.deep.equal({
      light: ['rgb(255, 255, 255)', 'light', 'rgb(27, 31, 34)'],
      dark: ['rgb(20, 24, 29)', 'dark', 'rgb(232, 236, 240)'],
      host: ['rgba(0, 0, 0, 0)', 'normal', 'rgb(0, 0, 0)'],
    });
  });

  it('sets the direction', async () => {
    await show({ dir: 'rtl' });
    expect(style(part(element(), 'card')).direction).to.equal('rtl');
    await show({ dir: 'ltr' });
    expect(style(part(element(), 'card')).direction).to.equal('ltr');
  });

  for (const { id, name } of hosts) {
    it(`sets the text size of the story, on the page: ${name}`, async () => {
      await show({ host: id });
      const before = sizeOf(part(element(), 'action'));
      for (const scale of [125, 150, 200]) {
        await show({ host: id, scale });
        const ratio = sizeOf(part(element(), 'action')) / before;
        expect(ratio, `${scale} %`).to.be.closeTo(scale / 100, 0.01);
      }
      await show({ host: id });
      expect(sizeOf(part(element(), 'action'))).to.equal(before);
    });
  }

  it('spaces the text as WCAG 1.4.12 has it, in shadow trees too', async () => {
    const spacingOf = (of: HTMLElement): number[] => {
      const { letterSpacing, wordSpacing, lineHeight, fontSize } = style(of);
      return [letterSpacing, wordSpacing, lineHeight].map((value) =>
        Number((parseFloat(value) / parseFloat(fontSize)).toFixed(2)),
      );
    };
    await show({ spacing: 'on' });
    expect(spacingOf(part(element(), 'action'))).to.deep.equal([0.12, 0.16, 1.5]);
    expect(spacingOf(one(element(), 'p'))).to.deep.equal([0.12, 0.16, 1.5]);
    const { marginBlockEnd, fontSize } = style(one(element(), 'p'));
    expect(parseFloat(marginBlockEnd)).to.be.closeTo(parseFloat(fontSize) * 2, 0.1);
    await show({ spacing: 'off' });
    expect(style(part(element(), 'action')).letterSpacing).to.equal('normal');
  });

  it('reduces motion as a reader’s system does, in style sheets and for scripts, and gives it back', async () => {
    const query = '(prefers-reduced-motion: reduce)';
    const other = '(prefers-reduced-motion: no-preference)';
    const asked = (): boolean[] => [query, other].map((one) => matchMedia(one).matches);
    const fade = (): string => style(part(element(), 'card')).transitionDuration;
    await show({ motion: 'full' });
    const before = [fade(), ...asked()];
    expect(before).to.deep.equal(['0.15s', false, true]);
    await show({ motion: 'reduced' });
    expect([fade(), ...asked()]).to.deep.equal(['0s', true, false]);
    // What is made only now.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media ${query} { @supports (color: red) { @media ${other} { a {} } } }`);
    expect(sheet.cssRules[0]!.cssText).not.to.include('prefers-reduced-motion');
    await show({ motion: 'full' });
    expect([fade(), ...asked()]).to.deep.equal(before);
    expect(sheet.cssRules[0]!.cssText).to.include(query).and.to.include(other);
  });

  it('loads a skin; one that is not built leaves the elements as they are', async () => {
    const accent = (): string => style(element()).getPropertyValue('--portal-accent');
    await show({ skin: 'ministry' });
    expect(accent()).to.equal('rgb(140, 29, 24)');
    await show({ skin: 'province' });
    expect(accent()).to.equal('');
  });

  for (const host of hosts.filter(({ id }) => id !== 'none')) {
    it(`puts the story into a host page, and takes it away again: ${host.name}`, async () => {
      await show({ host: 'none' });
      const plain = style(document.body).fontFamily;
      await show({ host: host.id, lang: 'en' });
      const worn = [...document.querySelectorAll<HTMLLinkElement>('link[data-host-sheet]')];
      expect(worn.map(({ href }) => href.replace(base, ''))).to.deep.equal([
        'hosts/place.css',
        ...host.sheets,
      ]);
      for (const { sheet, href } of worn) expect(sheet?.cssRules.length, href).to.be.above(2);
      expect(one(stage!, 'main').contains(element())).to.be.true;
      expect(one(stage!, 'h1').textContent).to.equal('In the province');
      const classes = Object.values({ ...host.html, ...host.body });
      await show({ host: 'none' });
      expect(stage!.querySelector('main') === null).to.be.true;
      expect(style(document.body).fontFamily).to.equal(plain);
      const { documentElement: html, body } = document;
      expect(
        classes.filter((name) => html.classList.contains(name) || body.classList.contains(name)),
      ).to.deep.equal([]);
    });

    it(`shows the dark in a host page: ${host.name}`, async () => {
      await show({ host: host.id, theme: 'dark' });
      const heading = one(element(), 'h3');
      const box = [heading, ...parents(heading)].find(
        (node) =>
          !style(node).backgroundColor.endsWith(', 0)') &&
          !style(node).backgroundColor.includes('/'),
      );
      expect(style(element()).colorScheme).to.equal('dark');
      expect(lightness(style(box!).backgroundColor)).to.be.below(60);
      expect(lightness(style(element()).color)).to.be.above(180);
    });
  }

  it('leaves a story that fills the screen without a host page: it is a page by itself', async () => {
    await show({ host: 'bootstrap5' }, 'story', 'fullscreen');
    expect(stage!.querySelector('main') === null).to.be.true;
    expect(document.querySelector('link[href*="bootstrap"]') === null).to.be.true;
  });
});

/** The elements around one. */
const parents = (of: Element): Element[] => {
  const parent = of.parentElement;
  return parent ? [parent, ...parents(parent)] : [];
};

/** From 0 to 255. */
const lightness = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
};

describe('the toolbar, among the docs', () => {
  it('dresses the story’s own box and not the page', async () => {
    await show(
      { lang: 'km', theme: 'dark', dir: 'rtl', scale: 200, spacing: 'on', motion: 'reduced' },
      'docs',
    );
    const action = part(element(), 'action');
    expect(action.textContent.trim()).to.equal('មើលលម្អិត');
    const { direction, colorScheme, letterSpacing } = style(action);
    expect([direction, colorScheme]).to.deep.equal(['rtl', 'dark']);
    expect(parseFloat(letterSpacing)).to.be.above(1);
    expect(style(stage!).backgroundColor).to.equal('rgb(20, 24, 29)');
    expect(sizeOf(stage!) / sizeOf(document.body)).to.equal(2);
    expect(style(part(element(), 'card')).transitionDuration).to.equal('0s');
    const page = style(document.documentElement);
    expect([
      page.direction,
      page.colorScheme,
      page.fontSize,
      style(document.body).letterSpacing,
    ]).to.deep.equal(['ltr', 'normal', '16px', 'normal']);
  });

  it('shows a host page in a frame of the story itself, so that it does not dress the docs', async () => {
    await show({ host: 'govuk', lang: 'en', scale: 150 }, 'docs');
    const frame = one(stage!, 'iframe') as HTMLIFrameElement;
    const query = new URL(frame.src).searchParams;
    expect(frame.src).to.include('/iframe.html?');
    expect([query.get('id'), query.get('viewMode')]).to.deep.equal(['the-id', 'story']);
    expect(query.get('globals')?.split(';')).to.include.members([
      'host:govuk',
      'lang:en',
      'scale:150',
    ]);
    expect(frame.title).to.equal('Title: Name');
    expect(document.querySelector('link[href*="govuk"]') === null).to.be.true;
  });
});

const script = '<script src="dist/cdn/portal-elements.js" defer></script>';
const article = `<news-article tools="print save text-size share">
<h2>Bến phà Vàm Lành mở lại sau sáu tuần sửa chữa</h2>
<p><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time></p>
<p class="lead">Bến phà mở lại từ ngày 6/5.</p>
<photo-caption src="demo/pictures/riverside-480.jpg" width="480" height="320" alt="Trụ sở bên sông lúc sáng sớm." caption="Trụ sở bên sông." zoom></photo-caption>
<p>Từ hôm nay, bến phà hoạt động từ 5 giờ đến 21 giờ hằng ngày.</p>
</news-article>
<service-link-group columns="2">${card}${card.replace('công', 'khác').replace('dich-vu', 'khac')}</service-link-group>`;

/** What axe finds in a page. */
async function violationsOf(page: Document): Promise<string[]> {
  const axe = page.createElement('script');
  axe.src = `${base}node_modules/axe-core/axe.min.js`;
  const come = new Promise((done) => axe.addEventListener('load', done, { once: true }));
  page.head.append(axe);
  await come;
  const view = page.defaultView as Window & {
    axe: { run(root: unknown, options: object): Promise<AxeResults> };
  };
  const { violations } = await view.axe.run(
    // What is in the place is of the stories, and tested with them.
    { include: page, exclude: '.host-place' },
    // A skip link of a document without an address is none to axe; the portal of 2009 knew no landmarks.
    { resultTypes: ['violations'], rules: { region: { enabled: false } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('a host page as a document', () => {
  for (const host of hosts) {
    for (const [width, lang] of [
      [320, 'vi'],
      [320, 'km'],
      [390, 'en'],
      [1280, 'vi'],
    ] as const) {
      it(`${host.name}, ${width} px, ${lang}: its sheet holds, nothing is wider than the window, axe finds nothing`, async () => {
        const page = await open(host, article, { lang, head: script }, width);
        const sheets = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
        expect(sheets.map((link) => link.getAttribute('href'))).to.deep.equal([
          'hosts/place.css',
          ...host.sheets,
        ]);
        for (const { sheet, href } of sheets) expect(sheet?.cssRules.length, href).to.be.above(2);
        await until(
          () => one(page, 'news-article').shadowRoot?.childElementCount,
          'the elements are there',
        );
        await until(() => [...page.images].every(({ complete }) => complete), 'the photo has come');
        const { scrollWidth, clientWidth } = page.documentElement;
        expect([clientWidth, scrollWidth]).to.deep.equal([width, width]);
        expect(page.documentElement.lang).to.equal(lang);
        const own =
          host.id === 'none' ? [] : ['landmark-one-main', 'page-has-heading-one', 'region'];
        const found = await violationsOf(page);
        const fragment = /^(?:landmark-one-main|page-has-heading-one|region):/;
        expect(own.length ? found : found.filter((one) => !fragment.test(one))).to.deep.equal([]);
      });
    }
  }

  it('takes the direction, the theme and what else belongs into its head', async () => {
    const page = await open(hostOf('bootstrap5'), card, {
      lang: 'en',
      dir: 'rtl',
      theme: 'dark',
      head: '<meta name="mine" content="yes">',
    });
    expect(page.querySelector('link[href$="bootstrap.rtl.min.css"]') !== null).to.be.true;
    expect(page.documentElement.dataset['bsTheme']).to.equal('dark');
    expect(page.querySelector('meta[name=mine]') !== null).to.be.true;
    const { direction, backgroundColor } = page.defaultView!.getComputedStyle(page.body);
    expect([direction, backgroundColor]).to.deep.equal(['rtl', 'rgb(33, 37, 41)']);
  });

  it('stays where it is when one of its links is followed', async () => {
    const page = await open(hostOf('govuk'), card, { lang: 'vi' });
    one(page, '.govuk-breadcrumbs a').click();
    await new Promise((done) => setTimeout(done, 200));
    const now = frames[0]!.contentDocument!;
    expect([now.URL.split('#')[0], one(now, 'h1').textContent]).to.deep.equal([
      'about:srcdoc',
      'Hoạt động của tỉnh',
    ]);
  });

  it('asks nothing of another server', () => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(
      asked
        .filter(({ protocol, origin }) => protocol.startsWith('http') && origin !== location.origin)
        .map(String),
    ).to.deep.equal([]);
  });
});
