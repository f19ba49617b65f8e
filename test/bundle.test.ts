import { expect } from '@open-wc/testing';
import packageJson from '../package.json' with { type: 'json' };
import { version } from '../src/core/version.js';
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
    expect(messages.join()).to.match(/Content Security Policy/);
  });

  it('live in a page where names that Lit and others use as globals are clobbered by ids', async () => {
    const { value, messages } = await visit({ path: '/test/pages/clobbered.html', evaluate: read });
    expect(messages).to.deep.equal([]);
    expect(value).to.deep.equal(expected);
  });

  it('are ASCII, so that pages in windows-1258 show them right', async () => {
    for (const name of ['portal-elements.js', 'portal-elements.esm.js']) {
      const source = await (await fetch(`/dist/cdn/${name}`)).text();
      expect(source.match(/[^\x00-\x7f]/g)).to.equal(null);
    }
  });

  it('ask for nothing but what the page names', async () => {
    const { requests } = await visit({ path: '/test/pages/classic.html' });
    expect(
      requests
        .map((address) => new URL(address).pathname)
        .filter((path) => !/web-dev-server|icon-law/.test(path))
        .sort(),
    ).to.deep.equal([
      '/demo/pictures/hall-480.jpg',
      '/dist/cdn/portal-elements.js',
      '/dist/cdn/portal-elements.js',
      '/test/pages/classic.html',
    ]);
  });

  it('have the version of the package', () => {
    expect(version).to.equal(packageJson.version);
  });
});
