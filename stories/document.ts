import { type Context, langOf } from './content.js';
import { escaped, marked } from './snippet.js';

/** A page of its own, as a portal would serve it. */
export interface Page {
  title: string;
  body: string;
  /** Beside the library's own, from the folder that holds demo/. */
  sheets?: readonly string[];
  /** Of `<body>`. */
  attributes?: string;
  /** Without, its elements are never defined, as where scripts are off. */
  script?: boolean;
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** In a page without an address of its own `#top` would lead to the page around it. */
const fragments = `document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node.localName === 'a');
  const fragment = link && link.getAttribute('href');
  if (!fragment || fragment[0] !== '#' || event.defaultPrevented) return;
  event.preventDefault();
  (document.getElementById(fragment.slice(1)) || document.documentElement).scrollIntoView();
});`;

/** What a reader has set, as far as a page can be made so: the rest of the toolbar. */
function settings({ globals = {} }: Context): string {
  const { scale = 100, spacing: spaced } = globals as { scale?: number | string; spacing?: string };
  return `<style>html { font-size: ${scale}% }${spaced === 'on' ? spacing : ''}</style>`;
}

const address = (file: string): string => new URL(file, document.baseURI).href;

/** In a frame without scripts fragments lead to itself, once the base is its own; then addresses are to be in full. */
const inFull = (html: string): string =>
  html
    .replace(/(?<=["\s])(demo|dist)\//g, (folder) => address(folder))
    .replace('<head>', '<head>\n<base href="about:srcdoc">');

/** The HTML of the page. */
export function htmlOf(page: Page, context: Context = {}): string {
  const { title, body, sheets = [], attributes = '', script = true } = page;
  const dir = context.globals?.['dir'] === 'rtl' ? 'rtl' : 'ltr';
  const links = ['dist/cdn/portal-elements.css', ...sheets]
    .map((sheet) => `<link rel="stylesheet" href="${sheet}">`)
    .join('\n');
  const scripts = `<script>${fragments}</script>
<script src="dist/cdn/portal-elements.js" defer></script>`;
  return `<!doctype html>
<html lang="${langOf(context)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${links}
${settings(context)}
${script ? scripts : ''}
</head>
<body ${attributes}>
${body}
</body>
</html>`;
}

/** In an iframe media queries go by the scheme of the frame; so the toolbar's theme is the page's. */
const scheme = ({ globals }: Context): string =>
  ({ light: 'light', dark: 'dark' })[String(globals?.['theme'])] ?? 'normal';

/** The page in a frame; without script in one that forbids them. */
export function framed(page: Page, context: Context = {}, style = 'block-size: 100vh'): string {
  const whole = htmlOf(page, context);
  const still = page.script === false;
  return `<iframe title="${escaped(page.title)}"${still ? ' sandbox' : ''} style="display: block; inline-size: 100%; border: 0; color-scheme: ${scheme(context)}; ${style}" srcdoc="${escaped(still ? inFull(whole) : whole)}"></iframe>`;
}

/** The look that the stories have around them. */
const plain = `<style>
  html { color-scheme: light dark }
  body { margin: 1em; font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Khmer', 'Khmer OS Siemreap', sans-serif; line-height: 1.65 }
</style>`;

/** Markup as the reader has it where scripts are off: really so, not painted. */
export const withoutScript = (
  context: Context | undefined,
  html: string,
  height = '34em',
): string =>
  framed(
    { title: 'Without script', body: plain + marked(html), script: false },
    context,
    `block-size: ${height}`,
  );
