import { expect } from '@open-wc/testing';
import packageJson from '../package.json' with { type: 'json' };
import { version } from '../src/core/version.js';
import { needs } from './helpers/engine.js';
import { visit } from './helpers/page.js';

const read = `(() => {
  const seen = (tag, selector) => {
    const found = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
    return found && found.innerText.replace(/\\s+/g, ' ').trim();
  };
  return {
    dateline: seen('news-article', '[part=dateline]'),
    headline: seen('news-article', '[part=headline]'),
    photo: document.querySelector('photo-caption').shadowRoot.querySelector('img').naturalWidth,
    ratio: getComputedStyle(document.querySelector('photo-caption').shadowRoot.querySelector('img')).aspectRatio,
    card: seen('service-link-card', '[part=card]'),
    padding: getComputedStyle(document.querySelector('service-link-card').shadowRoot.querySelector('div')).paddingTop,
    heading: getComputedStyle(document.querySelector('service-link-card h3')).marginTop,
    items: document.querySelector('service-link-group').shadowRoot.querySelectorAll('li').length,
    open: document.querySelector('link-directory').shadowRoot.querySelector('details').open,
    filter: document.querySelector('link-directory').shadowRoot.querySelector('input').getAttribute('aria-label'),
    top: seen('back-to-top', 'a'),
    globals: Object.keys(window).filter((name) => /portal|^lit|reactive/i.test(name)),
  };
})()`;

const expected = {
  dateline: 'Thứ tư, 06/05/2015 09:25 Cập nhật: Thứ năm, 07/05/2015',
  headline: 'Đề bài',
  photo: 480,
  ratio: '3 / 2',
  card: 'Dịch vụ công Xem chi tiết Mở cửa sổ mới',
  padding: '20px',
  heading: '0px',
  items: 2,
  open: true,
  filter: 'Lọc liên kết',
  top: 'Lên đầu trang',
  globals: [],
};

describe('the built scripts', () => {
  for (const kind of ['classic', 'module']) {
    it(`work as ${kind}, twice in one page, under a strict policy, without a console message`, async () => {
      const { value, messages } = await visit({
        path: `/test/pages/${kind}.html?strict`,
        evaluate: read,
      });
      expect(messages).to.deep.equal([]);
      expect(value).to.deep.equal(expected);
    });
  }

  it('the policy of these tests is in force: it stops an inline script', async () => {
    const { messages } = await visit({ path: '/test/pages/inline.html?strict' });
    expect(messages.join()).to.match(/Content.Security.Policy/);
  });

  it('live in a page where names that Lit and others use as globals are clobbered by ids', async () => {
    const { value, messages } = await visit({ path: '/test/pages/clobbered.html', evaluate: read });
    expect(messages).to.deep.equal([]);
    expect(value).to.deep.equal(expected);
  });

  it('are ASCII, so that pages in windows-1258 show them right', async () => {
    const { files } = (await (await fetch('/dist/cdn/integrity.json')).json()) as {
      files: Record<string, unknown>;
    };
    expect(Object.keys(files)).to.include.members([
      'portal-elements.js',
      'portal-elements.esm.js',
      'loader.js',
    ]);
    for (const name of Object.keys(files)) {
      const source = await (await fetch(`/dist/cdn/${name}`)).text();
      expect(source.match(/[^\x00-\x7f]/g), name).to.equal(null);
    }
  });

  it('ask for nothing but what the page names', async () => {
    const { requests } = await visit({ path: '/test/pages/classic.html' });
    const paths = requests
      .map((address) => new URL(address).pathname)
      // The runner's own, and what Firefox asks of itself.
      .filter((path) => !/web-dev-server|icon-law|^\/wds|^font/.test(path));
    expect([...new Set(paths)].sort()).to.deep.equal([
      '/demo/pictures/hall-480.jpg',
      '/dist/cdn/portal-elements.js',
      '/test/pages/classic.html',
    ]);
  });

  describe('with content from elsewhere', () => {
    const contents = `(async () => {
      const done = (element) => element.matches(':is(:state(loaded), :state(error))');
      const all = [...document.querySelectorAll('[src]:not(script)')];
      for (let frame = 0; frame < 600 && !all.every(done); frame++) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const say = (element) => element.shadowRoot.firstElementChild.innerText.replace(/\\s+/g, ' ').trim();
      return {
        shown: all.map((element) => [element.matches(':state(loaded)'), say(element)]),
        body: document.querySelector('#html')?.shadowRoot.querySelector('[part=body] slot').innerHTML,
        described: document.querySelectorAll('script[type="application/ld+json"]').length,
        ran: window.ran,
      };
    })()`;
    const shown = [
      [true, 'Đoạn <b>chữ</b>.'],
      [true, 'Thứ tư, 06/05/2015 09:25 Mở. Đoạn đậm. Ô'],
      [true, 'Dịch vụ Sở “TT&TT” Mở.'],
      [true, 'Đơn vị Sở Y tế'],
    ];

    for (const policies of ['', 'portal-elements']) {
      it(`work under a strict policy, Trusted Types of ${policies || 'any name'}, without a console message`, async () => {
        const { value, messages } = await visit<Record<string, unknown>>({
          path: `/test/pages/remote.html?strict=${policies}`,
          evaluate: contents,
        });
        expect(messages).to.deep.equal([]);
        expect(value['shown']).to.deep.equal(shown);
        expect(value['body']).to.equal(
          '<p>Đoạn <b>đậm</b>.</p><table><tbody><tr><td>Ô</td></tr></tbody></table>',
        );
        expect(value['described']).to.equal(1);
        expect(value['ran']).to.equal(undefined);
      });
    }

    it('show the children and warn where the sanitizer’s policy is not allowed', async () => {
      needs('setHTML' in Element.prototype, 'HTML without a policy (setHTML)');
      const { value, messages } = await visit<{ shown: [boolean, string][] }>({
        path: '/test/pages/remote.html?strict=other',
        evaluate: contents,
      });
      expect(value.shown[0]).to.deep.equal(shown[0]);
      expect(value.shown[1]).to.deep.equal([false, '']);
      const ours = messages.filter((message) => message.startsWith('warn: <news-article>'));
      // One for the description that may not be made, one for the HTML.
      expect(ours.map((line) => /json-ld|Trusted Types/.exec(line)?.[0]).sort()).to.deep.equal([
        'Trusted Types',
        'json-ld',
      ]);
      for (const line of ours) expect(line).to.include('trusted-types portal-elements');
      expect(messages.filter((message) => message.startsWith('error: '))).to.satisfy(
        (errors: string[]) =>
          errors.every(
            (error) => /Content.Security.Policy/.test(error) || error.includes('TrustedTypePolicy'),
          ),
      );
    });

    it('ask for the sanitizer only when HTML comes, and only then', async () => {
      const asked = async (path: string): Promise<string[]> => {
        const { requests } = await visit({ path, evaluate: contents });
        return requests
          .map((request) => new URL(request).pathname)
          .filter((name) => name.includes('/dist/'));
      };
      expect(await asked('/test/pages/remote-text.html')).to.deep.equal([
        '/dist/cdn/portal-elements.esm.js',
      ]);
      expect(await asked('/test/pages/remote.html')).to.deep.equal([
        '/dist/cdn/portal-elements.js',
        `/dist/cdn/portal-elements-${version}/sanitize.js`,
      ]);
    });

    it('hold no line of the sanitizer in the script itself', async () => {
      for (const name of ['portal-elements.js', 'portal-elements.esm.js']) {
        expect(await (await fetch(`/dist/cdn/${name}`)).text()).not.to.match(
          /DOMPurify|SAFE_FOR_TEMPLATES/,
        );
      }
      const sanitizer = await (
        await fetch(`/dist/cdn/portal-elements-${version}/sanitize.js`)
      ).text();
      expect(sanitizer).to.match(/DOMPurify|SAFE_FOR_TEMPLATES/);
    });
  });

  it('have the version of the package', () => {
    expect(version).to.equal(packageJson.version);
  });
});
