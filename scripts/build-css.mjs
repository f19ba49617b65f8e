/**
 * Writes portal-elements.css: what the elements' content looks like before the script is there, and
 * without it. The rules of the children are the elements' own; src/script/before.css has the rest. Copies
 * the themes.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { base } from '../dist/core/styles.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const tags = [
  'news-article',
  'photo-caption',
  'service-link-card',
  'service-link-group',
  'link-directory',
];

/** The shared tokens, and what a box of ours begins with. */
const [, tokens] = /:host\s*\{([^}]*)\}/.exec(base.cssText);
const begin = `:where(${[...tags, 'back-to-top']}):where(:not(:defined)){${tokens}}
  :where(${tags}):where(:not(:defined):lang(km)){--_tight:1.6;--_high:1.85}`;

const children = await Promise.all(
  tags.map(async (tag) => (await import(`../dist/${tag}/${tag}.styles.js`)).light.cssText),
);

const { code } = transform({
  filename: 'portal-elements.css',
  code: Buffer.from([begin, readFileSync('src/script/before.css', 'utf8'), ...children].join('\n')),
  minify: true,
});
writeFileSync('dist/cdn/portal-elements.css', `/*! Portal Elements ${version} (MIT) */\n${code}\n`);

cpSync('src/themes', 'dist/themes', { recursive: true });
cpSync('src/themes', 'dist/cdn/themes', {
  recursive: true,
  filter: (file) => !/\.m?[jt]s$/.test(file),
});
