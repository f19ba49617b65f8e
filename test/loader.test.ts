import { expect } from '@open-wc/testing';
import { version } from '../src/core/version.js';
import { type Guarded, guarded, sites } from './helpers/guarded.js';

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

const frames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const shown = `(async () => {
  ${wait}
  const card = document.querySelector('service-link-card');
  await until(() => card.shadowRoot);
  return card.shadowRoot?.querySelector('[part=card]').textContent.replace(/\\s+/g, ' ').trim();
})()`;

const used = `<service-link-card><h3><a href="#b">Pháp luật</a></h3></service-link-card>
  <div data-portal="service-link-card"><h3><a href="#c">Dịch vụ công</a></h3></div>`;

const loader = '<script src="/dist/cdn/loader.js" defer></script>';

const strict =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

/** Opens a page whose `<base>` leads elsewhere. */
const open = <Value>(
  evaluate: string,
  { script = loader, body = used, policy = strict } = {},
): Promise<Guarded<Value>> =>
  guarded<Value>({
    page: 'plain.html',
    fill: { script: `<base href="/elsewhere/">${script}`, body },
    headers: { 'content-security-policy': policy },
    evaluate,
  });

describe('the loader', () => {
  it('fetches only what the page uses, under any <base>, with a strict policy, without a console message', async () => {
    const { value, messages, requests } = await open<string>(shown);
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Xem chi tiết');
    expect(asked(requests)).to.deep.equal([
      '/dist/cdn/loader.js',
      `${folder}core.js`,
      `${folder}service-link-card.js`,
    ]);
  });

  it('fetches what comes into the page later', async () => {
    const { value, messages, requests } = await open<string>(
      `(async () => {
        ${wait}
        const article = document.createElement('news-article');
        article.setAttribute('headline', 'Đề bài');
        document.querySelector('div').append(article);
        await until(() => article.shadowRoot);
        await article.updateComplete;
        return article.shadowRoot?.querySelector('[part=headline]').textContent;
      })()`,
    );
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Đề bài');
    expect(asked(requests)).to.include(`${folder}news-article.js`);
    expect(asked(requests)).not.to.include(`${folder}photo-caption.js`);
  });

  it('fetches nothing for a page that uses nothing', async () => {
    const { requests } = await open(frames, { body: '<p>Không có gì của thư viện.</p>' });
    expect(asked(requests)).to.deep.equal(['/dist/cdn/loader.js']);
  });

  it('defines no global', async () => {
    const globals = `Object.keys(window).filter((name) => name.length < 3).join()`;
    const { value } = await open<string>(globals);
    expect(value).to.equal('');
  });

  it('hides nothing, and says once for each tag what did not come, when its files are missing', async () => {
    const policy = `script-src ${sites.site}/dist/cdn/loader.js; style-src 'self'`;
    const { value, messages } = await open<[boolean, string]>(
      `(async () => {
        await ${frames};
        const { height, width } = document.querySelector('service-link-card a').getBoundingClientRect();
        return [height > 0 && width > 0, getComputedStyle(document.querySelector('h3')).visibility];
      })()`,
      { policy },
    );
    expect(value).to.deep.equal([true, 'visible']);
    const ours = messages.filter((message) => message.startsWith('warn: portal-elements'));
    expect(ours.length).to.equal(1);
    expect(ours[0]).to.include('service-link-card').and.include('không tải được | could not be');
  });

  it('does no harm twice, or beside the whole script', async () => {
    const { value, messages } = await open<string>(shown, {
      script: `${loader}${loader.replace('.js', '.js?again')}<script src="/dist/cdn/portal-elements.js" defer></script>`,
    });
    expect(messages).to.deep.equal([]);
    expect(value).to.equal('Xem chi tiết');
  });

  it('enhances and reports when its tag says so', async () => {
    const { value, messages, requests } = await open<number>(
      `(async () => {
        ${wait}
        await until(() => document.querySelectorAll('service-link-card').length === 2);
        return document.querySelectorAll('service-link-card').length;
      })()`,
      { script: loader.replace('defer', 'async data-enhance data-debug') },
    );
    expect(value).to.equal(2);
    expect(asked(requests)).to.include.members([`${folder}enhance.js`, `${folder}report.js`]);
    expect(messages.filter((message) => message.startsWith('error'))).to.deep.equal([]);
  });
});
