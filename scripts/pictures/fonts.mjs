/**
 * The one typeface of all pictures, from the project's own dev dependencies: where a page asks for the
 * system's font it gets Noto Sans, with Vietnamese and Khmer letters. What names no font at all, or names
 * another one, is left as it is, so that a lost `font: inherit` is seen.
 */
import { readFile } from 'node:fs/promises';

const families = ['Noto Sans Variable', 'Noto Sans Khmer Variable'];
// Without quotes: they may stand inside quotes of either kind.
const instead = families.join(',');

const folders = ['noto-sans', 'noto-sans-khmer'].map((name) => `@fontsource-variable/${name}`);

/** The rules of the fonts, with whole addresses; `base` is where `node_modules/` is served. */
async function rulesOf(folder, base) {
  const path = `node_modules/${folder}`;
  const css = await readFile(new URL(`../../${path}/wght.css`, import.meta.url), 'utf8');
  return css
    .replaceAll('url(./', `url(${base}/${path}/`)
    .replaceAll('font-display: swap', 'font-display: block');
}

/**
 * What the server does to each file before it answers.
 * @param {string} base Address of the root of the project.
 * @returns {Promise<(file: string, body: Buffer) => Buffer | string>}
 */
export async function fixedFonts(base) {
  const rules = (await Promise.all(folders.map((folder) => rulesOf(folder, base)))).join('\n');
  return (file, body) => {
    if (!/\.(css|js|html)$/.test(file)) return body;
    const text = body.toString('utf8').replace(/\b(?:system-ui|ui-monospace)\b/g, instead);
    return file.endsWith('.css') ? `${rules}\n${text}` : text;
  };
}
