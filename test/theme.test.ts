import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults } from 'axe-core';
import { version } from '../src/core/version.js';
import { fromHash, plainPage, toHash } from '../workshop/theme/address.js';
import { colourOf, contrast, nearest, unhex } from '../workshop/theme/colour.js';
import { fromTokens, toTokens } from '../workshop/theme/dtcg.js';
import { mountTheme } from '../workshop/theme/theme.js';
import { colourNames, fromCss, schemes, type Theme, toCss } from '../workshop/theme/tokens.js';
import { declarations } from './helpers/manifest.js';
import { part, until } from './helpers/page.js';

const axe = (window as unknown as { axe: { run(at: Element, how: object): Promise<AxeResults> } })
  .axe;
const ready = ['neutral', 'ministry', 'province'] as const;
const fileOf = async (name: string): Promise<string> =>
  (await fetch(`/dist/cdn/themes/${name}.css`)).text();

let root: HTMLElement;

const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const textOf = (selector: string): string => one(selector).textContent.replace(/\s+/g, ' ').trim();
const summary = (): string => textOf('.summary');
const frame = (scheme: string): Document =>
  one<HTMLIFrameElement>(`.frame [data-scheme=${scheme}]`).contentDocument as Document;

/** A theme page as it stands in the site, once it has measured everything. */
async function open(hash = '#plain', lang: 'vi' | 'en' = 'vi'): Promise<void> {
  root.remove();
  root = document.createElement('main');
  document.body.append(root);
  history.replaceState(null, '', hash);
  mountTheme(root, { base: '/', lang });
  const isReady = (): boolean =>
    root.querySelectorAll('tbody tr').length > 30 &&
    !root.querySelector('[data-ready]:disabled') &&
    !!frame('dark').querySelector('back-to-top')?.shadowRoot;
  // Four documents with all the elements: a busy machine takes its time.
  await until(isReady, 'the page is ready').catch(() => until(isReady, 'the page is ready'));
}

/** Clicks with the mouse, where a reader would have scrolled to. */
async function click(selector: string): Promise<void> {
  const element = one(selector);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Replaces what stands in a field, key by key. */
async function type(id: string, text: string): Promise<void> {
  one<HTMLInputElement>(id).select();
  one(id).focus();
  await sendKeys({ press: 'Delete' });
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
}

/** What the table says, line by line. */
const lines = (): { pair: string; verdict: string; text: string }[] =>
  [...root.querySelectorAll<HTMLElement>('tbody tr')].map((line) => ({
    pair: line.dataset['pair'] ?? '',
    verdict: line.querySelector('td:last-child span')?.textContent ?? '',
    text: line.textContent.replace(/\s+/g, ' ').trim(),
  }));
const failing = (): string[] =>
  lines()
    .filter(({ verdict }) => verdict === 'Chưa đạt')
    .map(({ pair }) => pair);

/** A colour of the page as an element of a document sees it. */
function seenIn(within: Document, css: string, at: Element = within.body): string {
  const probe = within.createElement('i');
  probe.style.color = css;
  at.append(probe);
  const { color } = (within.defaultView as Window).getComputedStyle(probe);
  probe.remove();
  return colourOf(color);
}

/** A page that wears a sheet; `attributes` are those of its root. */
async function worn(css: string, attributes = ''): Promise<Document> {
  const iframe = document.createElement('iframe');
  iframe.srcdoc = `<!doctype html><html ${attributes}><style>${css}</style><p class="part" style="color-scheme: dark"></p></html>`;
  root.append(iframe);
  await new Promise((done) => {
    iframe.onload = done;
  });
  return iframe.contentDocument as Document;
}

const ministry = fromCss(await fileOf('ministry'));

before(() => {
  document.documentElement.lang = 'vi';
  document.title = 'Giao diện';
  root = document.createElement('main');
  document.body.append(root);
});
after(async () => {
  root.remove();
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.removeAttribute('lang');
  await emulateMedia({ colorScheme: 'light' });
});

describe('the ready themes', () => {
  for (const name of ready) {
    it(`${name} needs ten properties or fewer, all of them documented`, async () => {
      const css = await fileOf(name);
      const names = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, property]) => property));
      expect(names.size).to.be.within(1, 10);
      const readme = await (await fetch('/README.md')).text();
      for (const property of names) expect(readme).to.include(`\`${property}\``);
    });
  }

  for (const name of ['ministry', 'province']) {
    it(`${name} is written as the theme page would write it`, async () => {
      const css = await fileOf(name);
      expect(css.slice(css.indexOf(':root'))).to.equal(toCss(fromCss(css)));
    });
  }

  it('are in the release, each with a tag that works', async () => {
    const file = (name: string): Promise<string> => executeServerCommand('released-file', { name });
    const { snippets } = JSON.parse(await file('integrity.json')) as {
      snippets: Record<string, string>;
    };
    const head = snippets[`portal-elements-${version}.ministry.css`] ?? '';
    expect(head).to.match(/^<link rel="stylesheet" href="\S+" integrity="sha384-\S+">$/);
    const pasted = await executeServerCommand('pasted', {
      head,
      body: '<p style="color: var(--portal-accent)">chữ</p>',
      evaluate: `getComputedStyle(document.querySelector('p')).color`,
    });
    expect(pasted).to.deep.include({ messages: [], failed: [], value: 'rgb(140, 29, 24)' });
  });

  it('neutral gives back the colours of the page, whatever its own sheet has set', async () => {
    const page = await worn(`:root { --portal-accent: red } ${await fileOf('neutral')}`);
    expect(seenIn(page, 'var(--portal-accent, #010203)')).to.equal('#010203');
  });
});

describe('a theme on a page', () => {
  const accent = ministry.colours.accent ?? { light: '', dark: '' };

  it('goes by the color-scheme of the page, and of a part of it', async () => {
    const css = toCss(ministry);
    const light = await worn(css);
    const dark = await worn(css, 'style="color-scheme: dark"');
    expect(seenIn(light, 'var(--portal-accent)')).to.equal(accent.light);
    expect(seenIn(dark, 'var(--portal-accent)')).to.equal(accent.dark);
    const inside = light.querySelector('.part') as Element;
    expect(seenIn(light, 'var(--portal-accent)', inside)).to.equal(accent.dark);
  });

  it('is dark on a page that is dark by a class which says so', async () => {
    const css = `.night { color-scheme: dark } ${toCss(ministry)}`;
    const page = await worn(css, 'class="night"');
    expect(seenIn(page, 'var(--portal-accent)')).to.equal(accent.dark);
  });

  it('without light-dark() is light, and in a dark system the page’s own', async () => {
    const old = toCss(ministry).replace(/@supports[^]*/, '');
    expect(old).not.to.include('light-dark(#8');
    const page = await worn(old);
    expect(seenIn(page, 'var(--portal-accent, #010203)')).to.equal(accent.light);
    await emulateMedia({ colorScheme: 'dark' });
    expect(seenIn(page, 'var(--portal-accent, #010203)')).to.equal('#010203');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('gives the same tokens that the theme page shows, in both schemes', async () => {
    await open(`#${toHash({ theme: ministry, page: plainPage })}`);
    const css = one('[data-output=css] code').textContent;
    for (const scheme of schemes) {
      const page = await worn(css, `style="color-scheme: ${scheme}"`);
      for (const name of colourNames) {
        const wanted = name === 'rule' ? '#010203' : ministry.colours[name]?.[scheme];
        for (const within of [page, frame(scheme)]) {
          expect(seenIn(within, `var(--portal-${name}, #010203)`), name).to.equal(wanted);
        }
      }
      const tokens = (page.defaultView as Window).getComputedStyle(page.documentElement);
      for (const name of ['radius', 'space', 'measure'] as const) {
        expect(tokens.getPropertyValue(`--portal-${name}`)).to.equal(ministry.lengths[name]);
      }
    }
  });
});

describe('the contrast of the theme page', () => {
  for (const name of ready) {
    it(`holds in ${name}, for all that the seven elements show in light and dark`, async () => {
      await open();
      await click(`[data-ready=${name}]`);
      await until(() => one(`[data-ready=${name}]`).ariaPressed === 'true', 'the theme is on');
      const wanted = fromCss(await fileOf(name)).colours.accent?.dark ?? '';
      const dark = (): string[] => lines().map(({ text }) => text);
      await until(() => dark().some((text) => text.includes(`${wanted} trên`)), 'it is measured');
      expect(failing()).to.deep.equal([]);
      expect(summary()).to.match(/^\d+ cặp màu, tất cả đạt AA\.$/);
      const all = lines()
        .map(({ text }) => text)
        .join('\n');
      for (const { tagName } of declarations) expect(all).to.include(tagName);
      for (const scheme of schemes) {
        const pairs = lines().map(({ pair }) => pair);
        expect(pairs).to.include.members(
          ['accent-text', 'muted-text', 'accent-mark', 'ink-large', 'fixed-edge', 'focus-ring'].map(
            (pair) => `${pair}-${scheme}`,
          ),
        );
      }
      expect(all).to.include('khi rê chuột');
    });
  }

  const bad =
    '#accent=e07a5f-8c1d18&muted=999999-777777&line=dcc48a-6d5a2c&focus=f2d388-333333&surface=ffffff-16181a';

  it('flags what fails, with its ratio, what it needs and the nearest colour that passes', async () => {
    await open(bad);
    expect(failing()).to.include.members([
      'accent-text-light',
      'accent-text-dark',
      'muted-text-light',
      'muted-text-dark',
      'focus-ring-light',
      'focus-ring-dark',
    ]);
    expect(summary()).to.match(/^\d+ trong \d+ cặp màu chưa đạt AA\.$/);
    // 2.849 : 1 by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    const flag = textOf('[data-flag=muted-light]');
    expect(flag).to.match(/^2\.84 : 1, cần 4\.5 Dùng #[\da-f]{6}$/);
    const [, proposed = ''] = /(#[\da-f]{6})$/.exec(flag) ?? [];
    const white = unhex('#ffffff');
    expect(contrast(unhex(proposed), white)).to.be.within(4.5, 4.6);
    await click('[data-use=muted-light]');
    await until(() => !failing().includes('muted-text-light'), 'the flag is gone');
    expect(one<HTMLInputElement>('#theme-muted-light').value).to.equal(proposed);
    expect(failing()).to.include('muted-text-dark');
  });

  it('is what axe finds in the same elements', async () => {
    for (const hash of [bad, `#${toHash({ theme: ministry, page: plainPage })}`]) {
      await open(hash);
      for (const scheme of schemes) {
        const within = frame(scheme);
        const script = within.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        within.head.append(script);
        await new Promise((done) => {
          script.onload = done;
        });
        const own = (within.defaultView as unknown as { axe: typeof axe }).axe;
        const { violations } = await own.run(within.body, { runOnly: ['color-contrast'] });
        expect(violations.length, `${hash} ${scheme}`).to.equal(hash === bad ? 1 : 0);
      }
    }
  });

  it('becomes whole when every proposal has been taken', async () => {
    await open(bad);
    for (let left = 12; left && root.querySelector('.controls [data-use]'); left--) {
      const { use } = one('.controls [data-use]').dataset;
      await click(`.controls [data-use=${use}]`);
      await until(() => !root.querySelector(`.controls [data-use=${use}]`), `${use} is mended`);
    }
    expect(failing()).to.deep.equal([]);
  });

  it('is that of the page which will wear the theme', async () => {
    await open(`#${toHash({ theme: ministry, page: plainPage })}`);
    await type('#theme-paper-light', '#c9a227');
    await until(() => failing().includes('accent-text-light'), 'it is flagged');
    expect(failing().filter((pair) => pair.endsWith('-dark'))).to.deep.equal([]);
  });

  it('takes under the pointer and with the focus what a mouse and keys bring about', async () => {
    await open(`#${toHash({ theme: ministry, page: plainPage })}`);
    const within = frame('light');
    const iframe = one('.frame [data-scheme=light]');
    iframe.scrollIntoView({ block: 'start', behavior: 'instant' });
    const tools = within.querySelector('article-tools, news-article') as Element;
    const bar = tools.shadowRoot?.querySelector('article-tools') ?? tools;
    const button = part(bar, 'print');
    const [outer, inner] = [iframe.getBoundingClientRect(), button.getBoundingClientRect()];
    const colour = (): string => colourOf(getComputedStyle(button).color);
    expect(colour()).to.equal(ministry.colours.muted?.light);
    await sendMouse({
      type: 'move',
      position: [Math.round(outer.x + inner.x + 12), Math.round(outer.y + inner.y + 12)],
    });
    await until(() => colour() === ministry.colours.accent?.light, 'the hover colour');
    await resetMouse();
    expect(lines().some(({ text }) => /article-tools/.test(text) && /#fcfaf2/.test(text))).to.equal(
      true,
    );
    button.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    const ring = getComputedStyle(button).outlineColor;
    expect(colourOf(ring)).to.equal(ministry.colours.focus?.light);
  });
});

describe('colours', () => {
  it('are read in any way that CSS writes them, unless they depend on their place', () => {
    expect(colourOf('rebeccapurple')).to.equal('#663399');
    expect(colourOf('rgb(140 29 24 / 50%)')).to.equal('#8c1d1880');
    expect(colourOf('hsl(240 100% 50%)')).to.equal('#0000ff');
    expect(colourOf('oklch(0.628 0.2577 29.23)')).to.equal('#ff0000');
    for (const text of ['currentcolor', 'CanvasText', 'light-dark(red, blue)', 'red;', 'đỏ', '']) {
      expect(colourOf(text), text).to.equal('');
    }
  });

  it('are mended by no more than is needed, and not at all where they pass', () => {
    const white = { against: unhex('#ffffff'), need: 4.5 };
    const found = nearest(unhex('#e07a5f'), [white]);
    expect(contrast(found ?? [1, 1, 1, 1], white.against)).to.be.within(4.5, 4.6);
    expect(nearest(unhex('#8c1d18'), [white])).to.deep.equal(unhex('#8c1d18'));
    const black = { against: unhex('#000000'), need: 7 };
    expect(nearest(unhex('#8c1d18'), [white, black])).to.equal(undefined);
  });
});

describe('editing on the theme page', () => {
  it('changes the elements, the address and what is exported, by keys', async () => {
    await open();
    await type('#theme-accent-light', 'rebeccapurple');
    const category = (): string => {
      const [article] = frame('light').querySelectorAll('news-article');
      const element = part(article as Element, 'category');
      return colourOf(getComputedStyle(element).color);
    };
    await until(() => category() === '#663399', 'the elements wear it');
    expect(one<HTMLInputElement>('#theme-accent-light').value).to.equal('#663399');
    // The dark side has been given a colour to begin with, which is lighter.
    const dark = one<HTMLInputElement>('#theme-accent-dark').value;
    expect(contrast(unhex(dark), unhex('#16181a'))).to.be.above(4.5);
    expect(location.hash).to.equal(`#accent=663399-${dark.slice(1)}`);
    expect(textOf('[data-output=css] code')).to.include('--portal-accent: light-dark(#663399,');
    expect(textOf('[data-output=json] code')).to.include('"hex": "#663399"');
  });

  it('moves a size by the arrow keys of its slider, in the unit that was chosen', async () => {
    await open();
    await type('#theme-radius', '8px');
    const slider = one<HTMLInputElement>('[data-token=radius] [type=range]');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => location.hash === '#radius=9px', 'one step further');
    const card = frame('light').querySelector('service-link-card') as Element;
    const radius = (): string => getComputedStyle(part(card, 'card')).borderTopLeftRadius;
    await until(() => radius() === '9px', 'the card wears it');
  });

  it('says what is not understood, and leaves the theme as it was', async () => {
    await open('#accent=663399-b39ddb&radius=8px');
    await type('#theme-accent-light', 'đỏ');
    const field = one('#theme-accent-light');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(`#${field.getAttribute('aria-describedby')}`)).to.include('Không phải màu');
    await type('#theme-radius', '8');
    expect(one('#theme-radius').getAttribute('aria-invalid')).to.equal('true');
    expect(location.hash).to.equal('#accent=663399-b39ddb&radius=8px');
    await type('#theme-radius', '6px');
    expect(one('#theme-radius').getAttribute('aria-invalid')).to.equal('false');
  });

  it('does not write into a field while somebody types there', async () => {
    await open('#radius=8px');
    await type('#theme-space', '1.25em');
    one<HTMLInputElement>('#theme-radius').select();
    await sendKeys({ type: '1' });
    // The elements have been measured again meanwhile.
    await new Promise((done) => setTimeout(done, 600));
    await sendKeys({ type: '2px' });
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#radius=12px&space=1.25em');
  });

  it('gives a token back to the page', async () => {
    await open('#accent=663399-b39ddb');
    const clear = one<HTMLButtonElement>('[data-token=accent] .quiet');
    expect(clear.getAttribute('aria-label')).to.equal('Bỏ Màu nhấn, theo màu của trang');
    clear.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => location.hash === '#plain', 'nothing is set');
    expect(textOf('[data-output=css] code')).to.include('Chưa đặt gì');
    expect(seenIn(frame('light'), 'var(--portal-accent, #010203)')).to.equal('#010203');
  });

  it('follows the address, and can be sent on by it', async () => {
    const state = {
      theme: ministry,
      page: { ...plainPage, ink: { light: '#000000', dark: '#ffffff' } },
    };
    expect(fromHash(toHash(state))).to.deep.equal(state);
    expect(fromHash('#main')).to.equal(undefined);
    await open();
    location.hash = toHash(state);
    await until(() => one('[data-ready=ministry]').ariaPressed === 'true', 'the theme is on');
    expect(one<HTMLInputElement>('#theme-ink-dark').value).to.equal('#ffffff');
  });
});

/** What is wrong by the Design Tokens Format 2025.10, in the types that are used here. */
function faults(json: object, path: string[] = []): string[] {
  const at = path.join('.');
  const wrong: string[] = [];
  const isNumber = (value: unknown): boolean => Number.isFinite(value);
  const checks: Record<string, (value: never) => boolean> = {
    number: isNumber,
    dimension: ({ value, unit }: { value: number; unit: string }) =>
      isNumber(value) && /^(px|rem)$/.test(unit),
    color: (value: { colorSpace: string; components: number[]; alpha?: number; hex?: string }) =>
      value.colorSpace === 'srgb' &&
      value.components.length === 3 &&
      [...value.components, value.alpha ?? 1].every((part) => part >= 0 && part <= 1) &&
      /^#[\da-f]{6}$/.test(value.hex ?? '#000000'),
    border: (value: { color: never; width: never; style: string }) =>
      !!checks['color']?.(value.color) &&
      !!checks['dimension']?.(value.width) &&
      value.style === 'solid',
  };
  const { $type, $value } = json as { $type?: string; $value?: never };
  if ($value !== undefined && !checks[$type ?? '']?.($value)) wrong.push(`${at}: value`);
  for (const [name, inner] of Object.entries(json) as [string, object][]) {
    const isOwn = name.startsWith('$');
    if (isOwn && !/^\$(type|value|extensions|description)$/.test(name))
      wrong.push(`${at}: ${name}`);
    if (/[{}.]/.test(name)) wrong.push(`${at}: ${name}`);
    if (!isOwn && $value !== undefined) wrong.push(`${at}: a token in a token`);
    if (!isOwn) wrong.push(...faults(inner, [...path, name]));
  }
  return wrong;
}

describe('the design tokens of a theme', () => {
  const own: Theme = {
    colours: {
      accent: { light: '#663399', dark: '#b39ddb' },
      surface: { light: '#66339914', dark: '#b39ddb80' },
      rule: { light: '#c9a227', dark: '#b3902f' },
    },
    lengths: { radius: '12px', space: '0.875em', measure: '42rem', width: '2px' },
  };
  const all = async (): Promise<Theme[]> => [
    own,
    ...(await Promise.all(ready.map(async (name) => fromCss(await fileOf(name))))),
  ];

  it('are what the format of the Design Tokens Community Group allows', async () => {
    for (const theme of await all()) expect(faults(toTokens(theme))).to.deep.equal([]);
    expect(
      faults({ a: { $type: 'dimension', $value: { value: 1, unit: 'em' } }, 'b.c': {} }),
    ).to.deep.equal(['a: value', ': b.c']);
  });

  it('build with Style Dictionary to the very sheet that is exported', async () => {
    for (const theme of await all()) {
      const json = JSON.stringify(toTokens(theme));
      expect(await executeServerCommand('style-dictionary', { json })).to.equal(toCss(theme));
    }
  });

  it('are read back as they were, and so is the sheet', async () => {
    for (const theme of await all()) {
      expect(fromTokens(JSON.parse(JSON.stringify(toTokens(theme))))).to.deep.equal(theme);
      expect(fromCss(toCss(theme))).to.deep.equal(theme);
    }
  });

  it('are read from earlier drafts, other colour spaces, aliases and types of a group', () => {
    const theme = fromTokens({
      base: {
        red: {
          $type: 'color',
          $value: { colorSpace: 'oklch', components: [0.628, 0.2577, 29.23] },
        },
      },
      light: {
        $type: 'color',
        portal: { accent: { $value: '{base.red}' }, muted: { $value: '#555555' } },
      },
      portal: { radius: { $type: 'dimension', $value: '8px' } },
    });
    expect(theme).to.deep.equal({
      colours: {
        accent: { light: '#ff0000', dark: '#ff0000' },
        muted: { light: '#555555', dark: '#555555' },
      },
      lengths: { radius: '8px' },
    });
  });

  /** Chooses a file, as the dialogue of the browser does. */
  function choose(name: string, text: string): void {
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    const input = one<HTMLInputElement>('#theme-import');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('come in again by the file that went out', async () => {
    await open(`#${toHash({ theme: own, page: plainPage })}`);
    const json = one('[data-output=json] code').textContent;
    await click('[data-ready=province]');
    await until(() => location.hash.includes('0b4f9e'), 'another theme');
    choose('cua-so.tokens.json', json);
    await until(() => textOf('.said') === 'Đã nhập cua-so.tokens.json.', 'it is told');
    expect(location.hash).to.equal(`#${toHash({ theme: own, page: plainPage })}`);
    choose('ministry.css', await fileOf('ministry'));
    await until(() => one('[data-ready=ministry]').ariaPressed === 'true', 'a sheet comes in too');
  });

  it('are refused where they cannot be read, with the path of what is wrong', async () => {
    await open('#accent=663399-b39ddb');
    const text = '{"light":{"portal":{"accent":{"$type":"color","$value":"đỏ"}}}}';
    choose('hong.json', text);
    await until(() => textOf('.said').includes('hong.json: light.portal.accent'), 'it is told');
    choose('trong.json', '{"khac": {}}');
    await until(() => textOf('.said').includes('trong.json'), 'it is told');
    expect(location.hash).to.equal('#accent=663399-b39ddb');
  });
});

describe('the theme page', () => {
  for (const lang of ['vi', 'en'] as const) {
    for (const colorScheme of schemes) {
      it(`has no violation of accessibility: ${lang}, ${colorScheme}, a theme that fails`, async () => {
        document.documentElement.style.colorScheme = 'light dark';
        await emulateMedia({ colorScheme });
        await open('#accent=e07a5f-8c1d18&radius=8px', lang);
        one<HTMLDetailsElement>('details').open = true;
        const { violations } = await axe.run(root, { iframes: false });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).to.deep.equal([]);
        await emulateMedia({ colorScheme: 'light' });
        document.documentElement.style.colorScheme = '';
      });
    }
  }

  it('speaks English', async () => {
    await open('#plain', 'en');
    expect(textOf('h1')).to.equal('Make a theme');
    expect(root.textContent).not.to.match(/[ăđơưạảấầẩậắằặẹẻẽếềểệ]/);
  });

  for (const width of [1280, 390, 320]) {
    it(`fits a window of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      await open('#accent=e07a5f-8c1d18');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await setViewport({ width: 1280, height: 800 });
    });
  }

  it('asks nobody else, and leaves the console in peace', async () => {
    const { warn, error } = console;
    const told: string[] = [];
    console.warn = console.error = (...words: unknown[]) => told.push(String(words[0]));
    await open(`#${toHash({ theme: ministry, page: plainPage })}`);
    Object.assign(console, { warn, error });
    expect(told).to.deep.equal([]);
    const views = [window, ...[...root.querySelectorAll('iframe')].map((one) => one.contentWindow)];
    const asked = views.flatMap((view) =>
      (view as Window).performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).origin),
    );
    expect([...new Set(asked)]).to.deep.equal([location.origin]);
  });

  it('leaves the focus where the reader has put it while it measures', async () => {
    const button = document.createElement('button');
    document.body.prepend(button);
    button.focus();
    await open();
    await until(() => /đạt AA/.test(summary()) && lines().length > 50, 'all is measured');
    expect(document.activeElement?.localName).to.equal('button');
    button.remove();
  });

  it('can be left by a page that throws it away', async () => {
    await open('#radius=8px');
    root.remove();
    location.hash = 'radius=9px';
    await new Promise((done) => setTimeout(done, 50));
    expect(location.hash).to.equal('#radius=9px');
  });
});
