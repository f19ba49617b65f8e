import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { settings } from './helpers/editors.js';
import { declarations } from './helpers/manifest.js';
import { blocks } from './helpers/snippets.js';
import { tags } from './helpers/tags.js';

const audiences = {
  systems: ['html', 'dnn', 'nukeviet', 'sharepoint', 'liferay', 'wordpress', 'drupal', 'joomla'],
  webmasters: [
    'quick-start',
    'csp',
    'self-hosting',
    'updating',
    'troubleshooting',
    'report',
    'accessibility-statement',
  ],
  designers: ['theming', 'writing'],
  developers: ['react', 'vue', 'svelte', 'angular', 'plain-javascript', 'server'],
};
const names = Object.values(audiences).flat();
const languages = ['vi', 'en'] as const;

const read = async (path: string): Promise<string> => {
  const response = await fetch(`/${path}`);
  expect(response.ok, path).to.equal(true);
  return response.text();
};
const { version } = JSON.parse(await read('package.json')) as { version: string };

const paths = [
  'README.md',
  ...names.flatMap((name) => languages.map((lang) => `${name}.${lang}.md`)),
].map((name) => `docs/guides/${name}`);
const guides = Object.fromEntries(
  await Promise.all(paths.map(async (path) => [path, await read(path)] as const)),
);
const guide = (name: string, lang: string): string =>
  guides[`docs/guides/${name}.${lang}.md`] ?? '';

/** A guide without its code. */
const prose = (text: string): string => text.replace(/^```.*?^```$/gms, '');

/** The headings of a page, as the fragments that lead to them. */
const fragments = (text: string): string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** Code without its words and addresses of files, which differ between languages. */
const markupOf = (code: string): string[] =>
  code.match(/<\/?[\w-]+|data-[\w-]+|^[\w-]+:|\b(tools|zoom|published|variant)=/gm) ?? [];

/** What a program does, whatever its lines and words are. */
const wordsOf = (code: string): string[] =>
  code.match(/\b(import|from|export|function|class|const|return|<[\w-]+)\b/g) ?? [];

/** What must be the same in both languages. */
const shape = (path: string, text: string): unknown[] => [
  prose(text).match(/^#+ (\d+\.)?/gm),
  prose(text)
    .split('\n')
    .filter((line) => /^\|/.test(line))
    .map((line) => line.replaceAll('\\|', '').split('|').length),
  prose(text).match(/^(- |> |\d+\. )/gm),
  blocks
    .filter((block) => block.path === path)
    .map(({ lang, code }) => [lang, lang === 'html' ? markupOf(code) : wordsOf(code)]),
];

describe('the guides', () => {
  it('are all in the index, in both languages, and there is no other', () => {
    const linked = (guides['docs/guides/README.md'] ?? '').match(/\(([\w-]+\.(vi|en)\.md)\)/g);
    const wanted = names.flatMap((name) => languages.map((lang) => `(${name}.${lang}.md)`));
    expect([...(linked ?? [])].sort()).to.deep.equal(wanted.sort());
    const withCode = blocks.filter(({ path }) => path.startsWith('docs/guides/'));
    const unknown = withCode.filter(({ path }) => !paths.includes(path));
    expect(unknown.map(({ path }) => path)).to.deep.equal([]);
  });

  for (const name of names) {
    it(`${name}: says the same in both languages: headings, tables, lists and code`, () => {
      const [vi, en] = languages.map((lang) =>
        shape(`docs/guides/${name}.${lang}.md`, guide(name, lang)),
      );
      expect(vi).to.deep.equal(en);
      expect(guide(name, 'vi')).to.include(`[English](${name}.en.md)`);
      expect(guide(name, 'en')).to.include(`[Tiếng Việt](${name}.vi.md)`);
    });
  }

  it('have a title, and no heading is left out', () => {
    for (const [path, text] of Object.entries(guides)) {
      const levels = [...prose(text).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
      expect(levels.filter((level) => level === 1).length, path).to.equal(1);
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, path).to.deep.equal([]);
    }
  });

  it('name the version that the package has, in names of files and of npm', () => {
    for (const [path, text] of Object.entries(guides)) {
      const versions = [...text.matchAll(/portal-elements[-@](\d+\.\d+\.\d+)/g)];
      expect(
        versions.map(([, own]) => own).filter((own) => own !== version),
        path,
      ).to.deep.equal([]);
    }
    for (const name of ['html', 'quick-start', 'self-hosting', 'updating']) {
      expect(guide(name, 'vi'), name).to.include(`portal-elements-${version}`);
    }
  });

  it('lead to files and headings that are there', async () => {
    let tried = 0;
    for (const [path, text] of Object.entries(guides)) {
      for (const [, address = ''] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(address)) continue;
        const { pathname, hash } = new URL(address, new URL(`/${path}`, location.href));
        const target = await read(pathname.slice(1));
        tried++;
        if (hash)
          expect(fragments(target), `${path}: ${address}`).to.include(decodeURI(hash.slice(1)));
      }
    }
    expect(tried).to.be.above(150);
  });

  it('lead to pages that are in the zip', async () => {
    const all = await executeServerCommand<string[], object>('released-file', { name: '' });
    for (const [path, text] of Object.entries(guides)) {
      for (const [, name = ''] of prose(text).matchAll(/\]\((?:[^)\s]*\/)?([\w.-]+)\.md/g)) {
        const page = `portal-elements-${version}/guides/${name}.html`;
        expect(all.includes(page), `${path}: ${name}`).to.equal(true);
      }
    }
  });

  it('link to the same language where there is one', () => {
    for (const lang of languages) {
      const other = lang === 'vi' ? 'en' : 'vi';
      for (const name of names) {
        const links = [...guide(name, lang).matchAll(/\(([\w-]+)\.(vi|en)\.md/g)];
        const strange = links.filter(([, to, own]) => own === other && to !== name);
        expect(
          strange.map(([link]) => link),
          `${name}.${lang}`,
        ).to.deep.equal([]);
      }
    }
  });

  it('give the settings that have been tried', async () => {
    for (const lang of languages) {
      expect(guide('dnn', lang)).to.include(settings.ckeditor4).and.include(settings.sizes);
      expect(guide('wordpress', lang)).to.include(settings.custom).and.include(settings.valid);
    }
    const page = await read('docs/editors.md');
    for (const setting of Object.values(settings)) expect(page).to.include(setting);
  });

  it('self-hosting: gives the sizes that the files have, and only names of files of the release', async () => {
    const { files } = JSON.parse(await read('dist/cdn/integrity.json')) as {
      files: Record<string, { bytes: number }>;
    };
    const bytes = (name: string): number | undefined =>
      files[
        name
          .replace(`portal-elements-${version}.loader`, 'loader')
          .replace(`portal-elements-${version}`, 'portal-elements')
      ]?.bytes;
    for (const lang of languages) {
      const rows = [
        ...guide('self-hosting', lang).matchAll(/^\| `(\S+\.(?:js|css))` +\| (\d+) kB/gm),
      ];
      expect(rows.length).to.equal(4);
      for (const [, name = '', size] of rows) {
        expect(Math.abs((bytes(name) ?? 0) / 1000 - Number(size)), name).to.be.at.most(0.7);
      }
    }
    expect(Object.keys(files).filter((name) => !/\.(js|css)$/.test(name))).to.deep.equal([]);
  });

  it('theming: names every property that there is, and its default', () => {
    const defaults = declarations.flatMap(({ cssProperties = [] }) => cssProperties);
    for (const lang of languages) {
      const written = [...guide('theming', lang).matchAll(/^\| `(--[\w-]+)`/gm)].map(
        ([, name]) => name,
      );
      expect(written.length).to.equal(10);
      for (const { name } of defaults) expect(written).to.include(name);
    }
  });

  it('speak only of tags, attributes and events of ours that there are', () => {
    const attributes = declarations.flatMap((one) => one.attributes?.map(({ name }) => name) ?? []);
    for (const [path, text] of Object.entries(guides)) {
      for (const [, tag = '', more = ''] of text.matchAll(
        /<([a-z]+-[a-z-]+)((?: [\w-]+(?:="[^"]*")?)*)/g,
      )) {
        if (!tags.includes(tag)) expect(tag, path).to.match(/^(app-root|news-artical)$/);
        const own = more.replace(/="[^"]*"/g, '').match(/[a-z][\w-]*/g) ?? [];
        const strange = own.filter(
          (name) =>
            !/^(class|id|lang|slot|hidden|data-.*)$/.test(name) && !attributes.includes(name),
        );
        expect(
          /react|vue|svelte|angular/.test(path) ? [] : strange,
          `${path}: <${tag}${more}>`,
        ).to.deep.equal([]);
      }
    }
  });

  it('accessibility-statement: its version is that of the package, and what it leaves out is said in both', () => {
    for (const lang of languages) {
      const text = guide('accessibility-statement', lang);
      expect(text).to.include(`Portal Elements ${version}`).and.include('WCAG 2.2');
      for (const name of ['Firefox', 'Safari', 'NVDA', 'JAWS', 'VoiceOver', 'TalkBack']) {
        expect(text).to.include(name);
      }
    }
  });
});
