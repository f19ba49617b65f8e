/** The Markdown of the repository that becomes pages, and where each file of it is to be found on the site. */
import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';

/** The groups of the list of documents, in its order; what no group names stands in the last. */
export const groups = [
  {
    name: { vi: 'Cho người quản trị trang', en: 'For webmasters' },
    slugs: [
      'quick-start',
      'files',
      'self-hosting',
      'csp',
      'updating',
      'troubleshooting',
      'report',
      'accessibility-statement',
    ],
  },
  {
    name: { vi: 'Theo hệ quản trị nội dung', en: 'By content system' },
    slugs: [
      'html',
      'dnn',
      'nukeviet',
      'sharepoint',
      'liferay',
      'wordpress',
      'drupal',
      'joomla',
      'editors',
    ],
  },
  {
    name: { vi: 'Cho người thiết kế và biên tập', en: 'For designers and editors' },
    slugs: ['theming', 'writing'],
  },
  {
    name: { vi: 'Cho lập trình viên', en: 'For developers' },
    slugs: ['plain-javascript', 'react', 'vue', 'svelte', 'angular', 'server', 'host-contract'],
  },
  {
    name: { vi: 'Dự án', en: 'The project' },
    slugs: [
      'readme',
      'changelog',
      'performance',
      'security',
      'contributing',
      'khmer-review',
      'license',
    ],
  },
];

/** Documents outside docs/guides. Where there is no Vietnamese one, the English stands in both languages. */
const others = [
  {
    slug: 'readme',
    vi: 'README.vi.md',
    en: 'README.md',
    name: { vi: 'Toàn bộ tài liệu (README)', en: 'The whole manual (README)' },
  },
  {
    // Below its lists of guides, which are pages of the site, it is a document in both languages.
    slug: 'files',
    vi: 'docs/guides/README.md',
    en: 'docs/guides/README.md',
    from: /^The zip/,
    name: { vi: 'Gói tệp và thẻ script', en: 'The zip and the script tag' },
  },
  { slug: 'changelog', en: 'CHANGELOG.md', name: { vi: 'Nhật ký thay đổi', en: 'Changelog' } },
  { slug: 'security', en: 'SECURITY.md', name: { vi: 'Bảo mật', en: 'Security' } },
  { slug: 'contributing', en: 'CONTRIBUTING.md', name: { vi: 'Đóng góp', en: 'Contributing' } },
  { slug: 'license', en: 'LICENSE', name: { vi: 'Giấy phép MIT', en: 'MIT licence' } },
  {
    slug: 'editors',
    en: 'docs/editors.md',
    name: { vi: 'Trình soạn thảo giữ lại những gì', en: 'What editors and filters keep' },
  },
  {
    slug: 'host-contract',
    en: 'docs/host-contract.md',
    name: { vi: 'Trang của cổng đổi được những gì', en: 'What a host page may change' },
  },
  {
    slug: 'performance',
    en: 'docs/performance.md',
    name: { vi: 'Tốc độ', en: 'Speed' },
  },
  {
    slug: 'khmer-review',
    en: 'docs/khmer-review.md',
    name: { vi: 'Rà soát chữ Khmer', en: 'Khmer strings for review' },
  },
];

const markdownIn = async (folder) =>
  (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();

/** The guides: `name.vi.md` and `name.en.md` are one document. */
async function guides() {
  const found = new Map();
  for (const name of await markdownIn('docs/guides')) {
    const [, slug, lang = 'en'] = name.match(/^(.+?)(?:\.(vi|en))?\.md$/);
    if (slug !== 'README') {
      found.set(slug, { slug, ...found.get(slug), [lang]: `docs/guides/${name}` });
    }
  }
  return [...found.values()];
}

const decisions = async () =>
  (await markdownIn('docs/decisions')).map((name) => ({
    slug: name.replace(/\.md$/, ''),
    en: `docs/decisions/${name}`,
  }));

/** Every document: the section of the site it is in, its name there, and its file in each language. */
export async function documents() {
  return [
    ...[...(await guides()), ...others].map((one) => ({ section: 'guides', ...one })),
    ...(await decisions()).map((one) => ({ section: 'decisions', ...one })),
  ];
}

/** The address of a page of a language, from the root of the site. */
export const addressOf = (path, lang) => (lang === 'vi' ? path : `${lang}/${path}`);

/** The address of one page as another page writes it. */
export function relative(from, to) {
  const [path, fragment] = to.split('#');
  const way = posix.relative(posix.dirname(from), path) || posix.basename(path);
  return fragment === undefined ? way : `${way}#${fragment}`;
}

const folders = { 'docs/decisions': 'decisions/index.html', 'docs/guides': 'guides/index.html' };

/**
 * Finds the page that a file of the repository has become, for a reader of `lang` who is led to a
 * fragment of it; what is copied as it is stands at its own path.
 */
export function finder(all) {
  const byFile = new Map();
  for (const document of all) {
    for (const lang of ['vi', 'en']) if (document[lang]) byFile.set(document[lang], document);
  }
  return (file, lang, fragment) => {
    const document = byFile.get(file);
    const folder =
      folders[document?.from && !fragment ? posix.dirname(file) : file.replace(/\/$/, '')];
    if (folder) return addressOf(folder, lang);
    if (!document) return /^(demo|docs\/images)\//.test(file) ? file : undefined;
    // What exists in both languages is named in one of them on purpose.
    const named = ['vi', 'en'].filter((own) => document[own] === file);
    const own = document.vi && named.length === 1 ? named[0] : lang;
    return addressOf(`${document.section}/${document.slug}.html`, own);
  };
}
