import { hostOf, hosts, place, sheetsOf, themed, type Host, type Theme } from './hosts.js';
import { setMotion, setSpacing, type Motion } from './reader.js';

/** What the toolbar is set to. */
export interface Settings {
  lang: 'vi' | 'en' | 'km';
  theme: Theme;
  dir: 'ltr' | 'rtl';
  /** In per cent. */
  scale: number;
  spacing: 'on' | 'off';
  motion: Motion;
  /** The id of a host page. */
  host: string;
  skin: 'neutral' | 'ministry' | 'province';
}

export const initial: Settings = {
  lang: 'vi',
  theme: 'light',
  dir: 'ltr',
  scale: 100,
  spacing: 'off',
  motion: 'full',
  host: 'none',
  skin: 'neutral',
};

interface Choice {
  value: string | number;
  title: string;
}

const items = (titles: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

/** A menu of the toolbar; its button says what is chosen. */
const menu = <Icon extends string>(description: string, icon: Icon, choices: Choice[]) => ({
  description,
  toolbar: { icon, items: choices, dynamicTitle: true },
});

/** The toolbar, as Storybook's `globalTypes`; the titles are short, so that all stand in one row. */
export const globalTypes = {
  lang: menu('Language', 'globe', items({ vi: 'Tiếng Việt', en: 'English', km: 'ភាសាខ្មែរ' })),
  theme: menu('Theme', 'contrast', items({ light: 'Light', dark: 'Dark', host: 'As the host' })),
  dir: menu('Direction', 'transfer', items({ ltr: 'LTR', rtl: 'RTL' })),
  scale: menu(
    'Text size',
    'zoom',
    [100, 125, 150, 200].map((value) => ({ value, title: `${value} %` })),
  ),
  spacing: menu(
    'Text spacing of WCAG 1.4.12',
    'paragraph',
    items({ off: 'Unspaced', on: 'Spaced' }),
  ),
  motion: menu(
    'Motion: as this computer has it, or as a reader who wants less',
    'lightning',
    items({ full: 'Motion', reduced: 'Reduced' }),
  ),
  host: menu(
    'Host page',
    'browser',
    hosts.map(({ id: value, name: title }) => ({ value, title })),
  ),
  skin: menu(
    'Skin',
    'paintbrush',
    items({ neutral: 'Neutral', ministry: 'Ministry', province: 'Province' }),
  ),
};

/** Where things are. */
export interface Surroundings {
  /** Address of the folder that holds `hosts/`. */
  base: string;
  /** The style sheets of the skins that there are. */
  skins?: Readonly<Record<string, string>>;
}

const skin = new CSSStyleSheet();

/** The style sheets that the page is to have, and no other of a host; resolves when they have come. */
async function wear(addresses: readonly string[]): Promise<void> {
  const worn = [...document.querySelectorAll<HTMLLinkElement>('link[data-host-sheet]')];
  for (const link of worn) if (!addresses.includes(link.href)) link.remove();
  const missing = addresses.filter((address) => !worn.some(({ href }) => href === address));
  await Promise.all(
    missing.map(
      (address) =>
        new Promise<void>((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = address;
          link.dataset['hostSheet'] = '';
          link.onload = () => {
            resolve();
          };
          link.onerror = () => {
            reject(new Error(`The style sheet of the host page did not come: ${address}`));
          };
          document.head.append(link);
        }),
    ),
  );
}

/** The attributes that were set last on an element, to be taken back. */
const last = new WeakMap<Element, Readonly<Record<string, string>>>();

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(last.get(element) ?? {})) {
    if (name === 'class') element.classList.remove(value);
    else element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') element.classList.add(value);
    else element.setAttribute(name, value);
  }
  last.set(element, attributes);
}

/** What an element says that a story stands in: the page in the canvas, the story's own box among the docs. */
function dress(element: HTMLElement, settings: Settings, more: Readonly<Record<string, string>>) {
  const { lang, dir, spacing, scale } = settings;
  setAttributes(element, { lang, dir, ...(spacing === 'on' && { 'data-spacing': '' }), ...more });
  element.style.fontSize = scale === 100 ? '' : `${scale}%`;
}

/** Dresses the page that shows one story. */
export async function dressPage(settings: Settings, around: Surroundings): Promise<void> {
  const host = hostOf(settings.host);
  const sheets = ['hosts/place.css', ...sheetsOf(host, settings.dir)];
  await dressAll(sheets, settings, around);
  const { html } = themed(host, settings.theme);
  dress(document.documentElement, settings, { ...html, 'data-host-page': host.id });
  setAttributes(document.body, host.body ?? {});
}

/** Dresses a page that shows several stories among other things: they have a box each. */
export async function dressDocs(settings: Settings, around: Surroundings): Promise<void> {
  await dressAll(['hosts/place.css', ...hostOf('none').sheets], settings, around);
  undressPage();
}

/** Takes the canvas's dress off the page. */
export function undressPage(): void {
  for (const element of [document.documentElement, document.body]) setAttributes(element, {});
  document.documentElement.style.fontSize = '';
}

export function dressBox(box: HTMLElement, settings: Settings): void {
  dress(box, settings, { 'data-theme': settings.theme });
}

async function dressAll(
  sheets: readonly string[],
  { spacing, motion, skin: name }: Settings,
  { base, skins = {} }: Surroundings,
): Promise<void> {
  await wear(sheets.map((sheet) => new URL(sheet, base).href));
  skin.replaceSync(skins[name] ?? '');
  if (!document.adoptedStyleSheets.includes(skin)) document.adoptedStyleSheets.push(skin);
  setSpacing(spacing === 'on');
  setMotion(motion);
}

/** A story in its host page. */
export function inHost(host: Host, story: string | Node, settings: Settings): string | Node {
  if (host.id === 'none') return story;
  const { place: theme } = themed(host, settings.theme);
  const html = typeof story === 'string' ? story : '';
  const page = document
    .createRange()
    .createContextualFragment(host.wrap(place(html, theme), settings.lang));
  const box = page.querySelector<HTMLElement>('.host-place');
  if (typeof story !== 'string') box?.append(story);
  // Text in px does not follow the size that the reader sets; such a reader enlarges the page.
  if (host.fixedText && settings.scale !== 100)
    box?.style.setProperty('zoom', `${settings.scale}%`);
  return page;
}
