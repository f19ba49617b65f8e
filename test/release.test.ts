import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { version } from '../src/core/version.js';

interface Pasted {
  messages: string[];
  failed: string[];
  value: unknown;
}

const pasted = (payload: object): Promise<Pasted> => executeServerCommand('pasted', payload);

const file = (name: string): Promise<string> => executeServerCommand('released-file', { name });

interface Integrity {
  version: string;
  files: Record<string, { integrity: string; bytes: number }>;
  snippets: Record<string, string>;
}

const record = async (): Promise<Integrity> => JSON.parse(await file('integrity.json'));

const article = `<news-article tools="print">
  <h1>Sở tròn mười năm</h1>
  <p><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time></p>
  <p class="lead">Gần 200 đại biểu dự lễ.</p>
  <photo-caption zoom><figure>
    <img src="/portal-elements/pictures/hall-960.jpg" width="960" height="640" alt="Hội trường.">
    <figcaption>Toàn cảnh.</figcaption>
  </figure></photo-caption>
  <p>Năm 2005, Sở bắt đầu làm việc.</p>
</news-article>
<service-link-card><h3><a href="/dich-vu">Dịch vụ công</a></h3></service-link-card>
<link-directory label="Đơn vị"><ul><li><a href="/so-y-te">Sở Y tế</a></li></ul></link-directory>`;

const seen = `(async () => {
  const ready = () => [...document.querySelectorAll(':not(:defined)')].length === 0;
  for (let frame = 0; frame < 300 && !ready(); frame++) await new Promise(requestAnimationFrame);
  await Promise.all([...document.querySelectorAll('*')].map((one) => one.updateComplete));
  const part = (tag, name) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=' + name + ']');
  return [
    part('news-article', 'article')?.localName,
    part('service-link-card', 'action')?.textContent.trim().replace(/\\s+/g, ' '),
    part('link-directory', 'label')?.textContent.trim(),
  ];
})()`;

const works = ['article', 'Xem chi tiết', 'Đơn vị'];

describe('the release, copied to an old server', () => {
  const kinds = ['js', 'esm.js', 'loader.js'];
  for (const kind of kinds) {
    it(`works with the tag of portal-elements-${version}.${kind} as it is written there`, async () => {
      const { snippets } = await record();
      const head = snippets[`portal-elements-${version}.${kind}`] ?? '';
      expect(head).to.include('integrity="sha384-');
      const { value, messages, failed } = await pasted({ head, body: article, evaluate: seen });
      expect([messages, failed]).to.deep.equal([[], []]);
      expect(value).to.deep.equal(works);
    });
  }

  it('does not run a file that has been changed', async () => {
    const { snippets } = await record();
    const head = snippets[`portal-elements-${version}.js`]?.replace(/sha384-..../, 'sha384-AAAA');
    const { value, messages } = await pasted({
      head,
      body: article,
      evaluate: `customElements.get('news-article') === undefined`,
    });
    expect(value).to.equal(true);
    expect(messages.join()).to.include('integrity');
  });

  it('loads with the style sheet, whose tag is there too', async () => {
    const { snippets } = await record();
    const head = snippets[`portal-elements-${version}.css`] ?? '';
    const { value, messages, failed } = await pasted({
      head,
      body: article,
      evaluate: `getComputedStyle(document.querySelector('service-link-card')).borderTopStyle`,
    });
    expect([messages, failed]).to.deep.equal([[], []]);
    expect(value).to.equal('solid');
  });

  it('leaves a readable page when the script is blocked', async () => {
    const { snippets } = await record();
    const { value } = await pasted({
      head: snippets[`portal-elements-${version}.js`],
      body: article,
      blocked: true,
      evaluate: `[document.body.innerText.replace(/\\s+/g, ' ').trim(),
        [...document.links].every((link) => link.getBoundingClientRect().height > 0),
        document.querySelector('img').naturalWidth]`,
    });
    expect(value).to.deep.equal([
      'Sở tròn mười năm Thứ tư, 06/05/2015 09:25 Gần 200 đại biểu dự lễ. Toàn cảnh. Năm 2005, Sở bắt đầu làm việc. Dịch vụ công Sở Y tế',
      true,
      960,
    ]);
  });

  it('has a page to copy from that works as it stands, with every example shown', async () => {
    const { value, messages, failed } = await pasted({
      path: '/portal-elements/index.html',
      evaluate: `(async () => {
        const whole = await ${seen};
        const codes = [...document.querySelectorAll('pre')].map((pre) => pre.textContent);
        return [whole[0], codes.length > 8, codes.filter((code) => code.includes('{{')).length,
          [...document.links].filter(({ href }) => /guides/.test(href)).length > 2];
      })()`,
    });
    expect([messages, failed.filter((path) => path !== '/favicon.ico')]).to.deep.equal([[], []]);
    expect(value).to.deep.equal(['article', true, 0, true]);
  });

  it('names no file that is not in it, and hashes each as it is', async () => {
    const { files } = await record();
    for (const [name, { integrity }] of Object.entries(files)) {
      const data = new TextEncoder().encode(await file(name));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', data));
      expect(integrity, name).to.equal(`sha384-${btoa(String.fromCharCode(...hash))}`);
    }
    expect(Object.keys(files)).to.include.members([
      `portal-elements-${version}.js`,
      `portal-elements-${version}/core.js`,
      `portal-elements-${version}/report.js`,
      `portal-elements-${version}/sanitize.js`,
    ]);
  });

  it('carries the licences, and no address of anybody else in its scripts', async () => {
    expect(await file('LICENSE.txt')).to.include('MIT License');
    const others = await file('THIRD-PARTY-LICENSES.txt');
    expect(others)
      .to.match(/Google LLC/)
      .and.match(/dompurify/i);
    for (const name of Object.keys((await record()).files)) {
      const known =
        /https?:\/\/(www\.w3\.org|schema\.org|jsonfeed\.org|purl\.org|search\.yahoo\.com\/mrss)[^"'` ]*/g;
      const addresses = (await file(name)).replace(known, '').match(/https?:\/\/\w[^"'` ]*/g);
      expect(addresses, name).to.equal(null);
    }
  });
});
