import { expect } from '@open-wc/testing';
import { version } from '../src/core/version.js';
import { visit } from './helpers/page.js';

const folder = `/dist/cdn/portal-elements-${version}/`;

/** What was asked for of the library, in the order of names. */
const asked = (requests: string[]): string[] =>
  requests
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith('/dist/'))
    .sort();

const wait = `const until = async (holds) => {
    for (let frame = 0; frame < 300 && !holds(); frame++) await new Promise(requestAnimationFrame);
    return holds();
  };`;

const shown = `(async () => {
  ${wait}
  const card = document.querySelector('service-link-card');
  await until(() => card.shadowRoot);
  return card.shadowRoot?.querySelector('[part=card]').textContent.replace(/\\s+/g, ' ').trim();
})()`;

describe('the loader', () => {
  it('fetches only what the page uses, under any <base>, with a strict policy, without a console message', async () => {
    const { value, messages, requests } = await visit({
      path: '/test/pages/loader.html?strict',
      evaluate: shown,
    });
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Xem chi tiết');
    expect(asked(requests)).to.deep.equal([
      '/dist/cdn/loader.js',
      `${folder}core.js`,
      `${folder}service-link-card.js`,
    ]);
  });

  it('fetches what comes into the page later', async () => {
    const { value, messages, requests } = await visit({
      path: '/test/pages/loader.html?strict',
      evaluate: `(async () => {
        ${wait}
        const article = document.createElement('news-article');
        article.setAttribute('headline', 'Đề bài');
        document.querySelector('div').append(article);
        await until(() => article.shadowRoot);
        await article.updateComplete;
        return article.shadowRoot?.querySelector('[part=headline]').textContent;
      })()`,
    });
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Đề bài');
    expect(asked(requests)).to.include(`${folder}news-article.js`);
    expect(asked(requests)).not.to.include(`${folder}photo-caption.js`);
  });

  it('fetches nothing for a page that uses nothing', async () => {
    const { requests } = await visit({ path: '/test/pages/loader-unused.html' });
    expect(asked(requests)).to.deep.equal(['/dist/cdn/loader.js']);
  });

  it('defines no global', async () => {
    const globals = `Object.keys(window).filter((name) => name.length < 3).join()`;
    const { value } = await visit({ path: '/test/pages/loader.html', evaluate: globals });
    expect(value).to.equal('');
  });

  it('hides nothing, and says once for each tag what did not come, when its files are missing', async () => {
    const only = encodeURIComponent(
      `script-src ${location.origin}/dist/cdn/loader.js; style-src 'self'`,
    );
    const { value, messages } = await visit({
      path: `/test/pages/loader.html?policy=${only}`,
      evaluate: `(() => {
        const { height, width } = document.querySelector('service-link-card a').getBoundingClientRect();
        return [height > 0 && width > 0, getComputedStyle(document.querySelector('h3')).visibility];
      })()`,
    });
    expect(value).to.deep.equal([true, 'visible']);
    const ours = messages.filter((message) => message.startsWith('warn: portal-elements'));
    expect(ours.length).to.equal(1);
    expect(ours[0]).to.include('service-link-card').and.include('không tải được | could not be');
  });

  it('does no harm twice, or beside the whole script', async () => {
    const { value, messages } = await visit({
      path: '/test/pages/loader-twice.html?strict',
      evaluate: shown,
    });
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Xem chi tiết');
  });

  it('enhances and reports when its tag says so', async () => {
    const { value, messages, requests } = await visit({
      path: '/test/pages/loader-options.html?strict',
      evaluate: `(async () => {
        ${wait}
        await until(() => document.querySelectorAll('service-link-card').length === 2);
        return document.querySelectorAll('service-link-card').length;
      })()`,
    });
    expect(value).to.equal(2);
    expect(asked(requests)).to.include.members([`${folder}enhance.js`, `${folder}report.js`]);
    expect(messages.filter((message) => message.startsWith('error'))).to.deep.equal([]);
  });
});
