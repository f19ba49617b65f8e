import { expect } from '@open-wc/testing';
import '../src/index.js';
import { clear, put } from './helpers/page.js';
import {
  type Block,
  blocks,
  faultsOf,
  faultsOfProgram,
  type Program,
  served,
} from './helpers/snippets.js';
import { faultsOfStyle } from './helpers/style-faults.js';

const isScript = (html: string): boolean =>
  /^<(script|link)[^>]*>(\s*<\/script>)?$/.test(html.trim());
const first = (code: string): string => code.split('\n', 1)[0] ?? '';

/** The script that a snippet's page has: the last that its file has given before it; nobody pastes a report. */
function scriptBefore(block: Block): string | undefined {
  const own = blocks.filter(({ path, lang }) => path === block.path && lang === 'html');
  const before = own.slice(0, own.indexOf(block)).filter(({ code }) => code.includes('<script'));
  return /<script[^>]*>\s*<\/script>/
    .exec(before.at(-1)?.code ?? '')?.[0]
    .replace(/ (data-debug|nonce="[^"]*"|integrity="[^"]*"|crossorigin)(?=[\s>])/g, '');
}

/** Elements of every kind, as the quick start has them. */
const quickStart = (lang: string): string =>
  blocks
    .filter((block) => block.path === `docs/guides/quick-start.${lang}.md` && block.lang === 'html')
    .filter(({ code }) => !isScript(code))
    .map(({ code }) => code)
    .join('\n');

const article =
  '<news-article tools="share"><h1>Mười năm</h1><p>Năm 2005 có 19 cán bộ.</p></news-article>';
const card =
  '<service-link-card><h3><a href="/dich-vu">Cổng dịch vụ công</a></h3></service-link-card>';
const registered = (...names: string[]): string =>
  names.map((name) => `customElements.get('${name}')`).join(' && ');

/** How the programs of the documentation are run: by how their text begins. */
const programs: Record<string, Program> = {
  "document.addEventListener('share'": {
    body: article,
    before: `window.openOurOwnSheet = (...words) => (window.opened = words);
      document.write('<script type=module>import "portal-elements"</' + 'script>');`,
    steps: [{ click: 'news-article >>> [part~=copy]' }],
    then: `window.opened?.[0] === 'Mười năm' && opened[1] === location.href`,
  },
  "import { enhance } from 'portal-elements/enhance.js'": {
    body: '<p><img src="a.jpg" alt="Hội trường"></p><p><em>Toàn cảnh.</em></p>',
    then: `window.logged?.[0][0].length === 1 && document.querySelector('main > p > img') && !document.querySelector('photo-caption')`,
  },
  "document.querySelector('news-article').article": {
    body: '<news-article></news-article>',
    before: `document.write('<script type=module>import "portal-elements"</' + 'script>');`,
    then: `/05\\/2015|May 2015/.test(document.querySelector('news-article').shadowRoot?.querySelector('time')?.textContent) && document.querySelector('news-article').shadowRoot.querySelector('h2').textContent.length > 20`,
  },
  "import { readArticle, readLinks } from 'portal-elements/content.js'": {
    then: `window.logged?.[0].length === 2 && logged[0].every((words) => typeof words === 'string' && words.length > 8)`,
  },
  '// portal-words.js': {
    body: `<div lang="vi">${card}</div><div lang="fr">${card}</div>`,
    then: `[...document.querySelectorAll('service-link-card')].map((one) => one.shadowRoot?.querySelector('[part=action]')?.innerText.trim()).join() === 'Mở dịch vụ,Voir le détail'`,
  },
  "import 'portal-elements'; //": {
    then: registered('news-article', 'article-tools', 'back-to-top', 'service-link-card'),
  },
  "import { define, ServiceLinkCard } from 'portal-elements/classes.js'": {
    body: card,
    then: `${registered('service-link-card')} && !customElements.get('news-article') && document.querySelector('service-link-card').shadowRoot.querySelector('[part=action]')`,
  },
};

/** Blocks that are not run by this test: how they begin, and why. */
const notRun: Record<string, string> = {
  'config.extraAllowedContent': 'CKEditor 4: test/editors.test.ts runs it with these settings',
  'htmlSupport: {': 'CKEditor 5: test/editors.test.ts runs it with these settings',
  'custom_elements: ': 'TinyMCE: test/editors.test.ts runs it with these settings',
  'CKEDITOR.config.disallowedContent': 'CKEditor 4: test/editors.test.ts runs it with this setting',
  'news-article article-tools photo-caption': 'CKEditor 4: test/editors.test.ts, by guides.test.ts',
  '<div class data-*>': 'a list for Drupal’s form; Drupal is PHP',
  'portal-elements:': 'a file of Drupal or Liferay, which are not here',
  'libraries:': 'a file of Drupal, which is PHP',
  'assemble:': 'a file of Liferay’s build, which is Java',
  '<?php': 'WordPress is PHP, which is not here',
  'location /portal-elements/': 'nginx is not here',
  'Header set Cache-Control': 'Apache is not here',
  '// App.jsx': 'test/guides-frameworks.test.ts compiles and runs it',
  '<!-- App.vue -->': 'test/guides-frameworks.test.ts compiles and runs it',
  '// vite.config.js': 'test/guides-frameworks.test.ts compiles App.vue by it',
  '<!-- App.svelte -->': 'test/guides-frameworks.test.ts compiles and runs it',
  '// app.ts': 'test/guides-frameworks.test.ts compiles and runs it',
  '// app.js': 'test/guides-frameworks.test.ts runs it',
  '// portal-elements.d.ts': 'types alone: nothing runs',
};

const startOf = (table: object, code: string): string | undefined =>
  Object.keys(table).find((start) => code.startsWith(start));

/** Shell: commands of npm alone, of scripts and versions that there are. */
async function faultsOfShell(code: string): Promise<string[]> {
  const { version, scripts } = (await (await fetch('/package.json')).json()) as {
    version: string;
    scripts: Record<string, string>;
  };
  return code.split('\n').filter((line) => {
    const [, script = ''] = /^npm (?:run )?([\w:]+)$/.exec(line) ?? [];
    return (
      line !== 'npm install portal-elements' &&
      line !== `npm install portal-elements@${version}` &&
      !(script in scripts)
    );
  });
}

/** The tag that a policy is for. */
function scriptFor(policy: string): string {
  const [, nonce] = /'nonce-(\w+)'/.exec(policy) ?? [];
  const [, host] = /script-src (https:\/\/\S+?);/.exec(policy) ?? [];
  const more = [
    nonce && `nonce="${nonce}"`,
    policy.includes('sha384-') && 'integrity="sha384-…"',
    host && 'crossorigin',
  ];
  return `<script src="${host ?? ''}/portal-elements/portal-elements.js" ${more.filter(Boolean).join(' ')} data-enhance defer></script>`;
}

/** A header, tried on a page of all elements. */
async function faultsOfHeader({ path, code }: Block): Promise<string[]> {
  const [, name = '', value = ''] = /^([\w-]+): (.+)$/.exec(code) ?? [];
  const lang = path.includes('.vi.') ? 'vi' : 'en';
  return faultsOf({ path, code: quickStart(lang) }, scriptFor(value), { [name]: value });
}

const parsed = (code: string): string[] =>
  [...new DOMParser().parseFromString(code, 'text/xml').querySelectorAll('parsererror')].map(
    ({ textContent }) => textContent,
  );

/** What is wrong with a block, by its language. */
const ways: Record<string, (block: Block) => string[] | Promise<string[]>> = {
  html: (block) => faultsOf(block, scriptBefore(block)),
  css: ({ code }) => faultsOfStyle(code),
  http: faultsOfHeader,
  sh: ({ code }) => faultsOfShell(code),
  xml: ({ code }) => parsed(code),
  js(block) {
    const start = startOf(programs, block.code);
    return start ? faultsOfProgram(block, programs[start] as Program) : ['no program'];
  },
};

const isServer = ({ code }: Block): boolean => code.startsWith('// server.mjs');
const isListed = ({ code }: Block): boolean => startOf(notRun, code) !== undefined;

describe('the code of the documentation', () => {
  before(async () => {
    await put(`<news-article><h1>Đề</h1><p>Đoạn.</p></news-article>
      <news-article><h2>Đề</h2><p>Đoạn.</p></news-article>
      <photo-caption><figure>
        <img src="/demo/pictures/hall-480.jpg" alt=""><figcaption>Lời</figcaption>
      </figure></photo-caption>`);
  });
  after(clear);

  for (const block of blocks.filter(
    (one) => !isListed(one) && !isServer(one) && one.lang === 'html',
  )) {
    it(`${block.path}: ${first(block.code)}`, async () => {
      const way = ways[block.lang];
      expect(way === undefined, `“${block.lang}” is neither run nor listed`).to.equal(false);
      expect(await way?.(block), block.code).to.deep.equal([]);
    });
  }

  for (const block of blocks.filter(isServer)) {
    it(`${block.path}: a server that answers with a page that works`, async () => {
      const { html, said } = await served(block.code);
      expect(said).to.equal('');
      expect(html).to.match(/<h1\b/);
      expect(await faultsOf({ path: block.path, code: html })).to.deep.equal([]);
    });
  }

  it('is all of it: what is listed as not run, and how programs are run, is there', () => {
    const starts = [...Object.keys(notRun), ...Object.keys(programs)];
    const unused = starts.filter((start) => !blocks.some(({ code }) => code.startsWith(start)));
    expect(unused).to.deep.equal([]);
    expect(blocks.filter(isServer).length).to.equal(4);
    expect(blocks.length).to.be.above(150);
  });

  describe('would be seen not to work', () => {
    const path = 'docs/guides/html.vi.md';
    const old = '<script src="/portal-elements/portal-elements-0.0.9.js" defer></script>';
    const tries: Record<string, [code: string, fault: string, script?: string]> = {
      'a photo without a picture': [
        '<photo-caption><p>Lời.</p></photo-caption>',
        '<photo-caption>: 0 of 1',
      ],
      'a picture that is not there': ['<p><img src="anh.tiff" alt="Hội trường"></p>', '404: '],
      'a card that nobody sees': [`<div hidden>${card}</div>`, '<service-link-card>: 0 of 1'],
      'words that nobody sees': [`${card}<p hidden>Đoạn.</p>`, 'not seen: Đoạn.'],
      'an attribute that cannot be used': [
        `${card}<back-to-top show-after="x"></back-to-top>`,
        'warn: <back-to-top>',
      ],
      'a script of another version': [card, '404: ', old],
    };
    for (const [what, [code, fault, script]] of Object.entries(tries)) {
      it(what, async () => {
        expect((await faultsOf({ path, code }, script)).join('\n')).to.include(fault);
      });
    }

    it('a policy that forbids the script', async () => {
      const code = "Content-Security-Policy: script-src 'none'";
      const faults = await faultsOfHeader({ path, lang: 'http', code });
      expect(faults.join('\n')).to.include('Content Security Policy');
    }).timeout(60_000);

    it('a style, a command and a file of settings', async () => {
      expect(faultsOfStyle('b {\n  colour: red;\n  --portal-acent: red;\n}\n')).to.deep.equal([
        'not taken: colour',
        'unknown: --portal-acent',
        'selects nothing: b',
      ]);
      expect(await faultsOfShell('npm run nothing\nrm -rf x')).to.have.length(2);
      expect(parsed('<a><b></a>')).not.to.deep.equal([]);
    });
  });
});
