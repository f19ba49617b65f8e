import { expect } from '@open-wc/testing';
import { version } from '../src/core/version.js';
import { engine, needs } from './helpers/engine.js';
import { type Guarded, guarded, hash, sites } from './helpers/guarded.js';

const files = {
  classic: '/dist/cdn/portal-elements.js',
  module: '/dist/cdn/portal-elements.esm.js',
  loader: '/dist/cdn/loader.js',
};

type Kind = keyof typeof files;
const kinds = ['classic', 'module', 'loader'] as const;

/** What comes on first use: the sanitizer; for the loader all. */
const folder = `/dist/cdn/portal-elements-${version}/`;
const hashes: Record<Kind, string> = {
  classic: await hash(files.classic),
  module: await hash(files.module),
  loader: await hash(files.loader),
};

/** The policy of a site that allows only what it serves itself. */
const own =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'";
const trusted = `${own}; require-trusted-types-for 'script'`;
const named = `${trusted}; trusted-types portal-elements`;
const scripts = (source: string): string =>
  own.replace("script-src 'self'", `script-src ${source}`);

/** The tag that loads the library. */
const tag = (kind: Kind, more = '', from = ''): string =>
  `<script ${kind === 'module' ? 'type="module"' : 'defer'} src="${from}${files[kind]}" ${more}></script>`;

/** Twice, as from two templates of a CMS. */
const twice = (kind: Kind): string => tag(kind) + tag(kind).replace('.js"', '.js?again"');

const nonce = 'nonce="r4nd0m"';

/** HTML that has come from elsewhere: it needs the sanitizer, and that a policy of ours. */
const remote =
  '<news-article id="html" src="/test/pages/remote.json"><h2>Đề của trang</h2></news-article>';

interface Policy {
  csp: (kind: Kind) => string;
  script?: (kind: Kind) => string;
  header?: string;
  /** HTML and JSON-LD may not be made under it: the page asks for neither. */
  bare?: boolean;
  /** What the browser itself says of it. */
  said?: RegExp;
}

const policies: Record<string, Policy> = {
  'of the site alone': { csp: () => own },
  'of a nonce': {
    csp: () => scripts("'nonce-r4nd0m'"),
    script: (kind) => tag(kind, nonce),
  },
  'of a nonce with strict-dynamic': {
    csp: () => scripts("'nonce-r4nd0m' 'strict-dynamic'"),
    script: (kind) => tag(kind, nonce),
  },
  'of the script’s hash': {
    csp: (kind) => scripts(`'${hashes[kind]}' ${sites.site}${folder}`),
    script: (kind) => tag(kind, `integrity="${hashes[kind]}"`),
  },
  'of Trusted Types with our name': { csp: () => named },
  'of Trusted Types with another name': {
    csp: () => `${trusted}; trusted-types other`,
    bare: true,
  },
  'of Trusted Types without any name': {
    csp: () => `${trusted}; trusted-types 'none'`,
    bare: true,
  },
  'of Trusted Types without a list of names': { csp: () => trusted },
  'of Trusted Types with our name, for two copies of the script': {
    csp: () => named,
    script: twice,
  },
  'of another origin with integrity': {
    csp: () => scripts(sites.other),
    script: (kind) => tag(kind, `integrity="${hashes[kind]}" crossorigin`, sites.other),
  },
  'of a sandbox': {
    csp: () => `${own}; sandbox allow-scripts`,
    script: (kind) => tag(kind, 'crossorigin'),
  },
  'of a sandbox of the same origin': {
    csp: () => `${own}; sandbox allow-scripts allow-same-origin`,
    said: /can escape its sandboxing/,
  },
  'that only reports': { csp: () => named, header: 'content-security-policy-report-only' },
};

/** Waits until what comes from elsewhere is there, then says what a reader sees. */
const read = `(async () => {
  const done = (element) => element.matches(':is(:state(loaded), :state(error))');
  const late = [...document.querySelectorAll('news-article[src]')];
  for (let frame = 0; frame < 300 && !late.every(done); frame++) await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  const root = (selector) => document.querySelector(selector)?.shadowRoot;
  const seen = (selector) => root(selector)?.firstElementChild?.innerText.replace(/\\s+/g, ' ').trim();
  return {
    dated: seen('#article')?.includes('Thứ tư, 06/05/2015 09:25'),
    tools: root('#article')?.querySelector('article-tools')?.shadowRoot.querySelectorAll('button').length > 5,
    photo: root('photo-caption')?.querySelector('[part=zoom]') != null,
    text: seen('#text'),
    html: root('#html')?.querySelector('[part=body] slot').innerHTML,
    card: seen('service-link-card'),
    padding: getComputedStyle(root('service-link-card')?.querySelector('div') ?? document.body).paddingTop,
    items: root('service-link-group')?.querySelectorAll('li').length,
    filter: root('link-directory')?.querySelector('input') != null,
    top: seen('back-to-top'),
    described: document.querySelectorAll('script[type="application/ld+json"]').length,
  };
})()`;

const shown = {
  dated: true,
  tools: true,
  photo: true,
  text: 'Đoạn <b>chữ</b>.',
  card: 'Dịch vụ công Xem chi tiết',
  padding: '20px',
  items: 2,
  filter: true,
  top: 'Lên đầu trang',
};

/** What a page is shown of HTML and JSON-LD. */
const made = {
  html: '<p>Đoạn <b>đậm</b>.</p><table><tbody><tr><td>Ô</td></tr></tbody></table>',
  described: 1,
};

const none = { messages: [], violations: [], errors: [], dialogs: [], popups: [], navigations: [] };

/** Whatever a visit heard that should not be, but for what the browser says by itself. */
const noise = (visit: Guarded<unknown>, said?: RegExp): object => ({
  ...Object.fromEntries(Object.keys(none).map((name) => [name, Reflect.get(visit, name)])),
  messages: visit.messages.filter((message) => !said?.test(message)),
});

/** A browser of before 2026, which has no `setHTML`: it parses templates only by a policy. */
const old = `for (const owner of [Element.prototype, ShadowRoot.prototype]) delete owner.setHTML;
  delete Document.parseHTML;`;

/** Whether this browser is a new one. */
const parses = 'setHTML' in Element.prototype;

/** The author's words that have no place on the screen. */
const lost = `[...document.querySelectorAll('h1, h3, p, img, figcaption, li')]
  .filter((element) => !element.getClientRects().length)
  .map((element) => element.textContent || element.alt)`;

const frames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))';

/** The page of all elements under a policy. */
const open = (
  { csp, script = tag, header = 'content-security-policy', bare }: Policy,
  kind: Kind,
  more: Partial<Parameters<typeof guarded>[0]> = {},
): Promise<Guarded<object>> =>
  guarded<object>({
    page: 'page.html',
    fill: { script: script(kind), html: bare ? '' : remote, described: bare ? '' : 'json-ld' },
    headers: { [header]: csp(kind) },
    evaluate: read,
    ...more,
  });

describe('under a policy', () => {
  for (const [name, policy] of Object.entries(policies)) {
    it(`${name}, in each way of loading, the elements work, nothing is reported and nothing thrown`, async () => {
      needs(!policy.bare || parses, 'HTML without a policy (setHTML)');
      needs(
        name !== 'of a sandbox' || engine !== 'WebKit',
        'what is the own site’s under a sandbox’s policy',
      );
      for (const kind of kinds) {
        const visit = await open(policy, kind);
        expect(noise(visit, policy.said), kind).to.deep.equal(none);
        expect(visit.value, kind).to.deep.include({ ...shown, ...(!policy.bare && made) });
      }
    });

    it(`${name} a script of somebody else is stopped or reported: the check can fail`, async () => {
      const { violations } = await guarded({
        page: 'plain.html',
        fill: {
          script: '<script>document.body</script>',
          body: '<p style="color: red">Đoạn.</p>',
        },
        headers: { [policy.header ?? 'content-security-policy']: policy.csp('classic') },
      });
      expect(violations.join()).to.include('script-src').and.include('style-src');
    });
  }

  describe('in a browser that parses HTML only by a policy of Trusted Types', () => {
    for (const name of ['with our name', 'without a list of names']) {
      for (const script of [tag, twice]) {
        it(`${name}, ${script === tag ? 'one copy' : 'two copies'}, the elements work all the same`, async () => {
          const policy = { ...policies[`of Trusted Types ${name}`], script } as Policy;
          for (const kind of kinds) {
            const visit = await open(policy, kind, { before: old });
            // A name without a list may be taken more than once; with one it is shared.
            expect(noise(visit), kind).to.deep.equal(none);
            expect(visit.value, kind).to.deep.include({ ...shown, ...made });
          }
        });
      }
    }

    for (const name of ['with another name', 'without any name']) {
      it(`${name}, what the author wrote stays readable, nothing is thrown, and it is said once`, async () => {
        const policy = policies[`of Trusted Types ${name}`] as Policy;
        for (const kind of kinds) {
          const evaluate = `(async () => { await ${frames}; return ${lost}; })()`;
          const visit = await open(policy, kind, { before: old, evaluate });
          expect(visit.errors, kind).to.deep.equal([]);
          expect(visit.value, kind).to.deep.equal([]);
          const warnings = visit.messages.filter((message) => message.startsWith('warn:'));
          expect(warnings.length, warnings.join('\n')).to.equal(1);
          expect(warnings[0]).to.include('trusted-types portal-elements');
          // The browser's own, of the name that was asked for.
          expect(visit.violations, kind).to.deep.equal([
            'trusted-types trusted-types-policy portal-elements',
          ]);
        }
      });
    }
  });

  for (const [what, fill] of Object.entries({
    'HTML from elsewhere': { html: remote },
    'JSON-LD': { described: 'json-ld' },
  })) {
    it(`that allows no name of ours, ${what} is left out with one warning, and nothing is thrown`, async () => {
      needs(parses, 'HTML without a policy (setHTML)');
      const visit = await guarded<object>({
        page: 'page.html',
        fill: { script: tag('classic'), html: '', described: '', ...fill },
        headers: { 'content-security-policy': `${trusted}; trusted-types other` },
        evaluate: read,
      });
      expect(visit.errors).to.deep.equal([]);
      expect(visit.value).to.deep.include({ ...shown, described: 0 });
      const warnings = visit.messages.filter((message) => message.startsWith('warn:'));
      expect(warnings.length, warnings.join('\n')).to.equal(1);
      expect(warnings[0]).to.include('trusted-types portal-elements');
    });
  }

  for (const [what, { csp, script, mayFollow }] of Object.entries<Policy & { mayFollow?: boolean }>(
    {
      'the hash of the script, but not the sanitizer’s file': {
        csp: (kind) => scripts(`'${hashes[kind]}'`),
        script: (kind) => tag(kind, `integrity="${hashes[kind]}"`),
      },
      'another origin, whose script has no crossorigin': {
        csp: () => scripts(sites.other),
        script: (kind) => tag(kind, '', sites.other),
        mayFollow: true,
      },
    },
  )) {
    it(`that allows ${what}, only HTML from elsewhere does not come, and that is said once`, async () => {
      const visit = await open({ csp, script: script ?? tag }, 'classic');
      expect(visit.errors).to.deep.equal([]);
      if (mayFollow && engine !== 'Chromium') {
        // There a script may import what its own origin has, whatever it was called for with.
        expect(visit.value).to.deep.include({ ...shown, ...made });
        return;
      }
      expect(visit.value).to.deep.include({ ...shown, html: '', described: 1 });
      const warnings = visit.messages.filter((message) => message.startsWith('warn:'));
      expect(warnings.length, warnings.join('\n')).to.equal(1);
      expect(warnings[0]).to.include('<news-article>');
    });
  }

  describe('that allows least', function () {
    // Three engines at work at once take their time over each of twenty steps.
    this.timeout(60_000);
    const least = `${trusted}; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
    const inside = (host: string, selector: string): string => `${host} >>> ${selector}`;
    const holds = (host: string, condition: string): string =>
      `((root) => ${condition})(document.querySelector('#article').shadowRoot${host})`;
    const tool = (name: string): string => inside('#article', `[part~=${name}]`);
    const tools = ".querySelector('article-tools').shadowRoot";
    const says = (words: string): string =>
      holds(tools, `root.querySelector('[part=status]').textContent.includes('${words}')`);
    const dialog = "document.querySelector('photo-caption').shadowRoot.querySelector('dialog')";

    for (const kind of kinds) {
      it(`as ${kind}, a reader enlarges, prints, saves, shares, listens to and zooms the article`, async () => {
        needs(parses, 'HTML without a policy (setHTML)');
        const visit = await guarded<object>({
          page: 'page.html',
          fill: { script: tag(kind), html: '', described: '' },
          headers: { 'content-security-policy': least },
          before: 'window.print = () => { window.printed = true; };',
          steps: [
            { until: holds('', "root.querySelector('article-tools')") },
            { click: tool('larger') },
            { until: holds('', "root.querySelector('article').style.zoom === '125%'") },
            { click: tool('print') },
            { until: 'window.printed' },
            { click: tool('save') },
            { until: says('Đã lưu') },
            { click: tool('copy') },
            { until: says('Đã sao chép') },
            { click: tool('listen') },
            { until: holds(tools, "root.querySelector('audio')?.currentTime > 0") },
            { click: inside('photo-caption', '[part=zoom]') },
            { until: `${dialog}?.open && ${dialog}.querySelector('img')?.naturalWidth` },
            { press: 'Escape' },
            { until: `!${dialog}?.open` },
            { click: inside('link-directory', 'summary') },
            { click: inside('link-directory', 'input') },
            { press: 'x' },
            { click: inside('back-to-top', 'a') },
            { until: 'scrollY === 0' },
          ],
          evaluate: read,
        });
        // Zoom adds an entry of the same page to the history.
        expect(new Set(visit.navigations).size).to.be.lessThan(2);
        expect(noise({ ...visit, navigations: [] })).to.deep.equal(none);
        expect(visit.value).to.deep.include({ dated: true, text: shown.text });
      });
    }
  });
});
