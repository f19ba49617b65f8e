/**
 * Writes portal-elements.css: what the elements' content looks like before the script is there, and
 * without it. The rules of the children are the elements' own; src/script/before.css has the rest.
 * What enhance is going to make into an element has them too, so that it does not move then. Copies the
 * themes. Writes the sheets that HTML rendered on a server links to.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { base } from '../dist/core/styles.js';
import { tags as enhanced } from '../dist/enhance/tags.js';
import { childrenStyles, sheets } from '../dist/ssr/sheets.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const tags = [
  'news-article',
  'photo-caption',
  'service-link-card',
  'service-link-group',
  'link-directory',
];

/** Of the presets, the photos that a selector can tell for certain. */
const lone = ':has(img):not(:has(img ~ img, video, audio, iframe, table, form))';
const presets = {
  'photo-caption': [
    ['~=nukeviet', `figure.image:has(> figcaption)${lone}`],
    ['~=vccorp', `figure.VCSortableInPreviewMode[type=Photo]${lone}`],
  ],
};

/** What enhance is going to put a tag into, and what it is going to put it round. */
function comingOf(tag) {
  const { round, classed, needs } = enhanced.get(tag);
  const asked = (words, selector) => `:root:has(script[data-enhance${words}]) ${selector}`;
  const holds = needs === 'img' ? lone : `:has(${needs.replace(':scope ', '')})`;
  const named = (kinds) =>
    kinds.length ? [asked('', `:is(${kinds}).${tag}:is(${needs}, ${holds})`)] : [];
  const into = classed.filter((kind) => !round.includes(kind));
  return {
    block: [`[data-portal=${tag}]:not(${['option', ...round]})`, ...named(into)],
    round: [
      ...(round.length ? [`:is(${round})[data-portal=${tag}]`] : []),
      ...named(classed.filter((kind) => round.includes(kind))),
      ...(presets[tag] ?? []).map(([words, figure]) => asked(words, figure)),
    ],
  };
}

/** The rules of a tag, for what is going to be it as well. */
function widened(tag, rules) {
  const { block, round } = comingOf(tag);
  // A list is never the box itself.
  const around = round.join().includes('ul') ? [] : round;
  const name = String.raw`(?<![\w.=-])${tag}(?![\w-])`;
  const all = `:is(${['§', ...block, ...around]})`;
  const coming = `:is(${['§:not(:defined)', ...block.map((one) => `${one}:not(:has(> §))`), ...around.map((one) => `${one}:not(§ > *)`)]})`;
  return rules
    .replace(new RegExp(`${name}:not\\(:defined\\)`, 'g'), coming)
    .replace(new RegExp(`${name} ?> ?(figure|ul)`, 'g'), `:is(${all} > $1, ${round})`)
    .replace(new RegExp(name, 'g'), all)
    .replaceAll('§', tag);
}

/** The shared tokens, and what a box of ours begins with. */
const [, tokens] = /:host\s*\{([^}]*)\}/.exec(base.cssText);
const begin = `:where(${[...tags, 'back-to-top'].map((tag) => `${tag}:not(:defined)`)}){${tokens}}
  :where(${tags.map((tag) => `${tag}:not(:defined)`)}):where(:lang(km)){--_tight:1.6;--_high:1.85}`;

// What stands in an article has its margins.
const inside = [...tags.slice(1), 'news-article'];
const before = readFileSync('src/script/before.css', 'utf8');
const children = await Promise.all(
  inside.map(async (tag) => (await import(`../dist/${tag}/${tag}.styles.js`)).light.cssText),
);

const named = [begin, before, ...children]
  .join('\n')
  .replace(/\[(variant|ratio|position|tools)\b([^\]]*)\]/g, ':is([$1$2], [data-$1$2])');
const rules = tags.reduce((all, tag) => widened(tag, all), named);

const isCombined = (components) => components.some(({ type }) => type === 'combinator');

/** A selector for each of the kinds of box that one in `:where()` may be. */
function kindsOf(selector) {
  const [first, ...rest] = selector;
  const simple = (kind) => kind.length === 1 && kind[0].kind !== 'is';
  if (first.kind !== 'is' || isCombined(rest) || first.selectors.every(simple)) return [selector];
  return first.selectors.flatMap((kind) => kindsOf([...kind, ...rest]));
}

/**
 * Browsers keep rules by the tag, class or attribute of what they are for, and pass over the others. They
 * cannot see it in `:where(:is(…) …)`: such a rule would be tried on every node of the page.
 */
const apart = {
  Selector([where, ...rest]) {
    if (where.kind !== 'where' || isCombined(rest)) return;
    return where.selectors
      .flatMap(kindsOf)
      .map((kind) => [{ ...where, selectors: [kind] }, ...rest]);
  },
};

const write = (file, code, visitor) => {
  const { code: short } = transform({
    filename: file,
    code: Buffer.from(code),
    minify: true,
    visitor,
  });
  writeFileSync(file, `/*! Portal Elements ${version} (MIT) */\n${short}\n`);
};
write('dist/cdn/portal-elements.css', rules, apart);

mkdirSync('dist/styles', { recursive: true });
write('dist/styles/page.css', childrenStyles);
for (const [tag, sheet] of sheets) write(`dist/styles/${tag}.css`, sheet);

cpSync('src/themes', 'dist/themes', { recursive: true });
cpSync('src/themes', 'dist/cdn/themes', {
  recursive: true,
  filter: (file) => !/\.m?[jt]s$/.test(file),
});
