import { bootstrap3 } from './hosts/bootstrap3.js';
import { bootstrap5 } from './hosts/bootstrap5.js';
import { dsfr } from './hosts/dsfr.js';
import { govuk } from './hosts/govuk.js';
import { portal2009 } from './hosts/portal-2009.js';
import { uswds } from './hosts/uswds.js';
import { wordsIn } from './hosts/words.js';

export type Theme = 'light' | 'dark' | 'host';

/** A page that an element may live in. */
export interface Host {
  id: string;
  name: string;
  /** Addresses of its style sheets, from the folder that holds `hosts/`. */
  sheets: readonly string[];
  /** The same where the page runs from right to left, if they are others. */
  rtl?: readonly string[];
  /** Scripts of the page; none of these hosts needs one. */
  scripts?: readonly string[];
  /** Attributes that it wants on `<html>` and `<body>`. */
  html?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, string>>;
  /** Attributes of `<html>` for its own dark design; a host without has none. */
  dark?: Readonly<Record<string, string>>;
  /** Its text does not follow the size that the reader has set in the browser. */
  fixedText?: true;
  /** The page around some HTML, in a language. */
  wrap(inner: string, lang: string): string;
}

export const hosts: readonly Host[] = [
  {
    id: 'none',
    name: 'No host',
    sheets: ['hosts/none/none.css'],
    dark: {},
    wrap: (inner) => inner,
  },
  {
    id: 'bootstrap3',
    name: 'Bootstrap 3',
    sheets: ['hosts/bootstrap3/bootstrap.min.css', 'hosts/bootstrap3/bootstrap-theme.min.css'],
    fixedText: true,
    wrap: bootstrap3,
  },
  {
    id: 'bootstrap5',
    name: 'Bootstrap 5',
    sheets: ['hosts/bootstrap5/bootstrap.min.css'],
    rtl: ['hosts/bootstrap5/bootstrap.rtl.min.css'],
    dark: { 'data-bs-theme': 'dark' },
    wrap: bootstrap5,
  },
  {
    id: 'govuk',
    name: 'GOV.UK Frontend',
    sheets: ['hosts/govuk/govuk-frontend.min.css'],
    html: { class: 'govuk-template' },
    body: { class: 'govuk-template__body' },
    wrap: govuk,
  },
  { id: 'uswds', name: 'USWDS', sheets: ['hosts/uswds/uswds.min.css'], wrap: uswds },
  {
    id: 'dsfr',
    name: 'DSFR',
    sheets: ['hosts/dsfr/dsfr.min.css'],
    html: { 'data-fr-theme': 'light' },
    dark: { 'data-fr-theme': 'dark' },
    wrap: dsfr,
  },
  {
    id: 'portal-2009',
    name: 'Portal of 2009',
    sheets: ['hosts/portal-2009/portal-2009.css'],
    fixedText: true,
    wrap: portal2009,
  },
];

/** The host with an id; the plain page where there is none. */
export const hostOf = (id: string): Host =>
  hosts.find((host) => host.id === id) ?? (hosts[0] as Host);

/** Its sheets for a direction. */
export const sheetsOf = ({ sheets, rtl }: Host, dir: string): readonly string[] =>
  (dir === 'rtl' && rtl) || sheets;

export interface Page {
  lang: string;
  dir?: 'ltr' | 'rtl';
  theme?: Theme;
  /** Address of the folder that holds `hosts/`, for all addresses in the page: a whole one, or one from the page that shows it. */
  base: string;
  /** What else stands in the head: HTML. */
  head?: string;
}

/** What a theme needs of the page: its attributes, and whether the place of the element is dark by itself. */
export function themed(
  { html, dark }: Host,
  theme: Theme,
): { html: Readonly<Record<string, string>>; place: Theme } {
  const own = { ...html, ...(theme === 'dark' && dark), 'data-theme': theme };
  return theme === 'dark' && !dark
    ? { html: { ...html, 'data-theme': 'light' }, place: 'dark' }
    : { html: own, place: 'host' };
}

/** The box that stands in a host page for the element. */
export const place = (inner: string, theme: Theme): string =>
  `<div class="host-place" data-theme="${theme}">${inner}</div>`;

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A whole document, for the `srcdoc` of an iframe: some HTML in a host page. */
export function hostDocument(host: Host, body: string, page: Page): string {
  const { lang, dir = 'ltr', theme = 'host', base, head = '' } = page;
  const { html, place: own } = themed(host, theme);
  // The links of the page around go nowhere, and stay so under another base.
  const [before = '', after = ''] = host
    .wrap('<!---->', lang)
    .replaceAll('href="#', 'href="about:srcdoc#')
    .split('<!---->');
  const links = ['hosts/place.css', ...sheetsOf(host, dir)];
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"${written(html)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wordsIn(lang).site}</title>
<base href="${base}">
${links.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
${head}
</head>
<body${written({ ...host.body })}>
${before}${place(body, own)}${after}
</body>
</html>`;
}
