import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './helpers/engine.js';
import { visit } from './helpers/page.js';

/**
 * What the built scripts use and not every browser of ES2021 has, by its use; all of those have an
 * IntersectionObserver and WeakRef.
 */
const newer: Record<string, string[]> = {
  'HTML without a policy': ['Element.prototype.setHTML', 'ShadowRoot.prototype.setHTML'],
  'Trusted Types': ['trustedTypes'],
  'nodes that are moved with their state': [
    'Element.prototype.moveBefore',
    'Document.prototype.moveBefore',
    'DocumentFragment.prototype.moveBefore',
  ],
  'names of history entries': ['navigation'],
  'the zoom of an element': ['Element.prototype.currentCSSZoom'],
  'marks without nodes': ['CSS.highlights', 'Highlight'],
  'words and sentences': ['Intl.Segmenter'],
  'style sheets that are shared': [
    'Document.prototype.adoptedStyleSheets',
    'ShadowRoot.prototype.adoptedStyleSheets',
    'CSSStyleSheet.prototype.replaceSync',
  ],
  'states of an element': ['ElementInternals.prototype.states', 'CustomStateSet'],
  'internals of an element': ['HTMLElement.prototype.attachInternals', 'ElementInternals'],
  'the size of an element': ['ResizeObserver'],
  'modal dialogs': ['HTMLDialogElement.prototype.showModal'],
  'sharing by the system': ['navigator.share'],
  'the clipboard': ['navigator.clipboard'],
  speech: ['speechSynthesis', 'SpeechSynthesisUtterance'],
  'the visual viewport': ['visualViewport'],
  'storage for a visit': ['sessionStorage'],
};

/** What a reader sees of each element, white space aside, once all are there. */
const read = `(async () => {
  const all = () => [...document.querySelectorAll('news-article, photo-caption, service-link-group, service-link-card, link-directory, back-to-top')];
  for (let frame = 0; frame < 300 && !(all().length > 7 && all().every(({ shadowRoot }) => shadowRoot?.firstElementChild)); frame++)
    await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done, 100));
  return all().map(({ localName, innerText, shadowRoot }) =>
    [localName, innerText, shadowRoot?.querySelector('*')?.innerText].join(' ').replace(/\\s+/g, ' ').trim());
})()`;

const shownWithout = async (
  paths: readonly string[],
): Promise<{ value: string[]; errors: string[] }> => {
  const { value, messages } = await visit<string[]>({
    path: `/test/pages/floor.html?without=${paths.join()}`,
    evaluate: read,
  });
  return { value, errors: messages.filter((message) => message.startsWith('error')) };
};

describe('an older browser', () => {
  let expected: string[];

  before(async () => {
    expected = (await shownWithout([])).value;
    expect(expected.length).to.equal(8);
    expect(expected.join()).to.include('Đề bài').and.include('Thứ tư').and.include('Chú thích cũ');
  });

  for (const [name, paths] of Object.entries(newer)) {
    it(`without ${name} shows the content of all elements, without an error`, async () => {
      const { value, errors } = await shownWithout(paths);
      expect(errors).to.deep.equal([]);
      expect(value).to.deep.equal(expected);
    });
  }

  it('without all of these shows it too', async () => {
    const { value, errors } = await shownWithout(Object.values(newer).flat());
    expect(errors).to.deep.equal([]);
    expect(value).to.deep.equal(expected);
  });

  it('would be noticed: without what every browser has, there is an error', async () => {
    const { errors } = await shownWithout(['Element.prototype.attachShadow']);
    expect(errors.length).to.be.greaterThan(0);
  });

  if (engine === 'Chromium') {
    it('reads the built scripts: they are ES2021', async function () {
      this.timeout(60_000);
      const faults = await executeServerCommand<string[], undefined>('newer-syntax');
      expect(faults).to.deep.equal([]);
    });

    it('would not read others: newer syntax is found', async () => {
      const code = 'class A { #b = 1; static { this.c = 2; } }';
      const faults = await executeServerCommand<string[], object>('newer-syntax', { code });
      expect(faults.length).to.equal(1);
    });
  }
});
