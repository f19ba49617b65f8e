/** Stories as pages of their own, on the built script: the live examples of an element. */
import { parseFragment, serialize } from 'parse5';
import { runnerImport } from 'vite';
import { addressOf, relative } from './documents.mjs';
import { escaped } from './markdown.mjs';

/** Which stories are shown of an element, the first above its explanation; some in a language of their own. */
const shown = {
  'news-article': [
    ['Default', 'Một bài viết', 'An article'],
    ['Teasers', 'Tin trong danh sách', 'A teaser in a list'],
    ['Tools', 'Với công cụ cho người đọc', 'With tools for the reader'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'article-tools': [
    ['Default', 'Công cụ trong bài viết', 'Tools in an article'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'photo-caption': [
    ['Default', 'Ảnh, chú thích, người chụp', 'Photo, caption, credit'],
    ['Zoom', 'Xem ảnh lớn', 'Opens large'],
    ['Square', 'Khung vuông', 'A square frame'],
    ['End', 'Chữ chạy bên cạnh', 'Text beside it'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'service-link-card': [
    ['Default', 'Một thẻ', 'A card'],
    ['Row', 'Dạng hàng', 'As a row'],
    ['Banner', 'Ảnh ở trên', 'Picture on top'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'service-link-group': [
    ['Default', 'Nhóm thẻ dưới biểu ngữ', 'Cards under a banner'],
    ['Stack', 'Xếp dọc', 'One under the other'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'link-directory': [
    ['Default', 'Danh mục thả xuống', 'A drop-down'],
    ['Accordion', 'Mở trong dòng trang', 'In the flow of the page'],
    ['Columns', 'Nhiều cột', 'In columns'],
    ['Default', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
  'back-to-top': [
    ['Always', 'Luôn hiện', 'Always shown'],
    ['Inline', 'Trong dòng trang', 'In the flow of the page'],
    ['Always', 'Bằng tiếng Khmer', 'In Khmer', 'km'],
  ],
};

/** Inline styles, which a strict policy refuses, as classes of one sheet. */
const classes = new Map();
export const exampleStyles = () =>
  [...classes].map(([style, name]) => `.${name} { ${style} }\n`).join('');

function classFor(style) {
  if (!classes.has(style)) classes.set(style, `of-story-${classes.size + 1}`);
  return classes.get(style);
}

/** HTML of a story for a page elsewhere: its pictures from the demo there, its styles from the sheet. */
function placed(html, toRoot) {
  const fragment = parseFragment(html);
  const visit = (node) => {
    const style = node.attrs?.find(({ name }) => name === 'style');
    if (style) {
      const named = node.attrs.find(({ name }) => name === 'class');
      const added = classFor(style.value);
      if (named) named.value += ` ${added}`;
      else node.attrs.push({ name: 'class', value: added });
      node.attrs = node.attrs.filter((one) => one !== style);
    }
    for (const attribute of node.attrs ?? []) {
      attribute.value = attribute.value.replace(/(^|[\s,])(?=demo\/)/g, `$1${toRoot}`);
    }
    for (const child of (node.content ?? node).childNodes ?? []) visit(child);
  };
  visit(fragment);
  return serialize(fragment);
}

const pageOf = ({ path, lang, title, html }) => {
  const to = (target) => relative(path, target);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" href="${to('assets/icon.svg')}">
<link rel="stylesheet" href="${to('dist/cdn/portal-elements.css')}">
<link rel="stylesheet" href="${to('assets/example.css')}">
<link rel="stylesheet" href="${to('assets/stories.css')}">
<script src="${to('dist/cdn/portal-elements.js')}" defer></script>
</head>
<body id="top">
<main>
${placed(html, to('index.html').replace(/index\.html$/, ''))}
</main>
</body>
</html>
`;
};

/** The examples of an element in a language: what they are called, their HTML, their page. */
export async function examplesOf(tag, lang) {
  const { module } = await runnerImport(`/stories/${tag}.stories.ts`, { configFile: false });
  const { default: meta, ...stories } = module;
  return shown[tag].map(([name, vi, en, own = lang]) => {
    const story = stories[name];
    if (!story)
      throw new Error(`stories/${tag}.stories.ts has no story ${name}; see site/examples.mjs`);
    const render = story.render ?? meta.render;
    const html = render({ ...meta.args, ...story.args }, { globals: { lang: own } }).trim();
    const title = { vi, en }[lang];
    const file = [tag, name.toLowerCase(), ...(own === lang ? [] : [own])].join('-');
    const path = addressOf(`examples/${file}.html`, lang);
    return {
      title,
      html,
      path,
      page: pageOf({ path, lang: own, title: `${title} – <${tag}>`, html }),
    };
  });
}
