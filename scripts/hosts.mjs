/**
 * Copies the style sheets of the host pages, and the pictures and fonts that these name, into a folder:
 * `hosts/` of Storybook and of the site. Run by itself: `node scripts/hosts.mjs <folder>`.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = join(root, 'workshop/hosts');

/** Sheets by host, from a package; `assets` is where an address that begins with `/assets/` leads. */
const frameworks = {
  bootstrap3: {
    package: 'bootstrap3',
    sheets: ['dist/css/bootstrap.min.css', 'dist/css/bootstrap-theme.min.css'],
  },
  bootstrap5: {
    package: 'bootstrap5',
    sheets: ['dist/css/bootstrap.min.css', 'dist/css/bootstrap.rtl.min.css'],
  },
  // The typefaces of these two are for their own governments' sites; both name Arial as the next.
  govuk: {
    package: 'govuk-frontend',
    sheets: ['dist/govuk/govuk-frontend.min.css'],
    assets: 'dist/govuk/assets',
    fonts: false,
  },
  dsfr: { package: '@gouvfr/dsfr', sheets: ['dist/dsfr.min.css'], fonts: false },
  uswds: { package: '@uswds/uswds', sheets: ['dist/css/uswds.min.css'] },
};

/** Copies one sheet, with what it names beside it. */
async function copySheet(from, to, { assets = '', fonts = true }) {
  let css = await readFile(from, 'utf8');
  if (!fonts) css = css.replace(/@font-face\s*\{[^}]*\}/g, '');
  const files = new Map();
  css = css.replace(/url\((["']?)(?!data:|#|\))([^"')]+)\1\)/g, (_, quote, address) => {
    // The royal arms are not for others.
    if (address.includes('crest')) return 'none';
    const [path, end = ''] = address.split(/(?=[?#])/);
    const source = path.startsWith('/assets/')
      ? join(assets, path.replace('/assets/', ''))
      : resolve(dirname(from), path);
    const target = path.replace(/^\/assets\//, '').replace(/^(\.\.?\/)+/, '');
    files.set(target, source);
    return `url(${quote}${target}${end}${quote})`;
  });
  // The maps stay behind.
  css = css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
  for (const [target, source] of files) {
    await mkdir(dirname(join(to, target)), { recursive: true });
    await copyFile(source, join(to, target));
  }
  await mkdir(to, { recursive: true });
  await writeFile(join(to, basename(from)), css);
}

/** Fills a folder with the sheets of all hosts; it is emptied first. */
export async function copyHosts(folder) {
  await rm(folder, { recursive: true, force: true });
  for (const [id, { package: name, sheets, assets, ...rest }] of Object.entries(frameworks)) {
    const home = join(root, 'node_modules', name);
    const to = join(folder, id);
    for (const sheet of sheets)
      await copySheet(join(home, sheet), to, { ...rest, assets: assets && join(home, assets) });
    for (const file of await readdir(home))
      if (/^licen[cs]e/i.test(file)) await copyFile(join(home, file), join(to, file));
  }
  for (const file of (await readdir(own)).filter((name) => name.endsWith('.css'))) {
    const id = basename(file, '.css');
    const to = id === 'place' ? folder : join(folder, id);
    await mkdir(to, { recursive: true });
    await copyFile(join(own, file), join(to, file));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv[2]) throw new Error('Name the folder: node scripts/hosts.mjs <folder>');
  await copyHosts(resolve(process.argv[2]));
}
