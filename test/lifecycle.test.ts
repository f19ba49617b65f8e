import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { visit } from './helpers/page.js';
import { tags } from './helpers/tags.js';

const samples = `<news-article tools="print"><h2>Đề bài</h2><p class="lead">Mở.</p><p>Đoạn.</p></news-article>
<photo-caption zoom><figure><img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Hội trường"><figcaption>Lễ</figcaption></figure></photo-caption>
<service-link-group heading="Dịch vụ" columns="2"><service-link-card><h3><a href="#a">Dịch vụ công</a></h3></service-link-card></service-link-group>
<link-directory label="Đơn vị" filter="on" open><ul><li><a href="#c">Sở Y tế</a></li></ul></link-directory>
<back-to-top show-after="always"><a href="#top">Lên đầu trang</a></back-to-top>`;

/** Tools of the page: what each element looks like, by the styles of its parts and of its children. */
const tools = `
  const samples = ${JSON.stringify(samples)};
  const settle = async (root) => {
    for (let round = 0; round < 3; round++) {
      await new Promise(requestAnimationFrame);
      await Promise.all([...root.querySelectorAll('*')].map((one) => one.updateComplete));
    }
  };
  const find = (root, tag) => tag === 'article-tools'
    ? root.querySelector('news-article').shadowRoot.querySelector(tag) : root.querySelector(tag);
  const styleOf = (node) => {
    const style = node.ownerDocument.defaultView.getComputedStyle(node);
    return [style.display, style.paddingTop, style.borderTopWidth, style.marginTop, style.fontWeight, style.lineHeight].join();
  };
  const look = (root) => ${JSON.stringify(tags)}.map((tag) => {
    const element = find(root, tag);
    const parts = [...element.shadowRoot.querySelectorAll('[part]')].filter(({ part }) => part.value !== 'status');
    return [tag, ...parts.map((part) => part.part.value + ' ' + styleOf(part)),
      ...[...element.querySelectorAll('h2,h3,p,img,figcaption,ul,a')].map((child) => child.localName + ' ' + styleOf(child))].join('\\n');
  });
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  box.innerHTML = samples;
  await settle(box);
  const at = look(box);
`;

const run = async <Value>(body: string): Promise<Value> => {
  const { value, messages } = await visit<Value>({
    path: '/test/pages/classic.html',
    evaluate: `(async () => { ${tools} ${body} })()`,
  });
  expect(messages.filter((message) => message.startsWith('error'))).to.deep.equal([]);
  return value;
};

/** Which elements look otherwise than before, and how. */
const differences = `(after) => at.flatMap((one, index) => one === after[index] ? [] : [one.split('\\n').filter((line) => !after[index].includes(line)).join(' | ') + ' IS NOT ' + after[index].slice(0, 200)])`;

const frame = `
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100%;height:900px;border:0';
  document.body.append(frame);
  const inside = frame.contentDocument;
  inside.documentElement.lang = 'vi';
  inside.body.style.cssText = getComputedStyle(document.body).cssText;
`;

describe('every element', () => {
  it('keeps its looks when it is moved into a frame, and back, three times', async () => {
    const value = await run<string[][]>(`${frame}
      const found = [];
      for (let round = 0; round < 3; round++) {
        inside.body.append(box);
        await settle(box);
        found.push((${differences})(look(box)));
        document.body.prepend(box);
        await settle(box);
        found.push((${differences})(look(box)));
      }
      return found;`);
    expect(value).to.deep.equal([[], [], [], [], [], []]);
  });

  it('shows itself in a frame that it is put into before it was in any page', async () => {
    const value = await run<string[]>(`${frame}
      const made = document.createElement('div');
      for (const one of box.children) {
        const element = document.createElement(one.localName);
        for (const { name, value } of one.attributes) element.setAttribute(name, value);
        element.append(...[...one.childNodes].map((node) => node.cloneNode(true)));
        made.append(element);
      }
      inside.body.append(made);
      await settle(made);
      return (${differences})(look(made));`);
    expect(value).to.deep.equal([]);
  });

  it('does not pile up styles in a frame, however many come', async () => {
    const value = await run<number[]>(`${frame}
      const counts = [];
      for (let round = 0; round < 3; round++) {
        const more = document.createElement('div');
        more.innerHTML = samples;
        document.body.append(more);
        await settle(more);
        inside.body.append(more);
        await settle(more);
        counts.push(inside.adoptedStyleSheets.length);
      }
      return counts;`);
    expect(value[0]).to.be.above(0);
    expect(new Set(value).size).to.equal(1);
  });

  for (const [how, make] of Object.entries({
    'cloned with its page’s part': 'box.cloneNode(true)',
    'cloned from a template':
      "(() => { const t = document.createElement('template'); t.innerHTML = samples; const d = document.createElement('div'); d.append(t.content.cloneNode(true)); return d; })()",
    'imported from a document without a window':
      "(() => { const other = document.implementation.createHTMLDocument(''); other.body.innerHTML = samples; const d = document.createElement('div'); d.append(...[...other.body.children].map((one) => document.importNode(one, true))); return d; })()",
    'adopted from a document without a window':
      "(() => { const other = document.implementation.createHTMLDocument(''); other.body.innerHTML = samples; const d = document.createElement('div'); d.append(...[...other.body.children].map((one) => document.adoptNode(one))); return d; })()",
    'parsed in a fragment':
      "(() => { const d = document.createElement('div'); d.append(document.createRange().createContextualFragment(samples)); return d; })()",
  })) {
    it(`looks the same ${how}`, async () => {
      const value = await run<string[]>(`
        const made = ${make};
        box.replaceWith(made);
        await settle(made);
        return (${differences})(look(made));`);
      expect(value).to.deep.equal([]);
    });
  }

  it('lives for a while in a document without a window, and comes back whole', async () => {
    const value = await run<string[]>(`
      document.implementation.createHTMLDocument('').body.append(box);
      await settle(box);
      document.body.prepend(box);
      await settle(box);
      return (${differences})(look(box));`);
    expect(value).to.deep.equal([]);
  });
});

describe('a page that a reader leaves and comes back to', () => {
  const evaluate = `[...document.querySelectorAll('news-article, photo-caption, service-link-card, back-to-top')]
    .map((element) => [...element.shadowRoot.querySelectorAll('[part]')].length > 0 || element.localName)`;
  const back = (before: string): Promise<{ kept: boolean; value: unknown[] }> =>
    executeServerCommand('back', { path: '/demo/index.html', before, evaluate });

  it('is kept as it was by the browser, its elements alive', async () => {
    const { kept, value } = await back('');
    expect(kept).to.equal(true);
    expect(value.length).to.be.greaterThan(6);
    expect(value).to.deep.equal(value.map(() => true));
  });

  it('is not, where something stands in the way: the check can fail', async () => {
    const { kept } = await back(`navigator.locks.request('a', () => new Promise(() => {}));`);
    expect(kept).to.equal(false);
  });
});
