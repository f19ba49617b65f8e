import type { LitElement } from 'lit';
import { isThere, settled } from './frame.js';

/** A voice that begins and says nothing. */
class Utterance extends EventTarget {
  lang = '';
  voice = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const synthesis = {
  speaking: false,
  pending: false,
  getVoices: () => [{ lang: 'en', localService: true, default: true }],
  speak: (words: Utterance) => {
    queueMicrotask(() => words.dispatchEvent(new Event('start')));
  },
  cancel: () => undefined,
  resume: () => undefined,
};

/** Nothing that the elements do is heard, told or copied, or takes the focus. */
function quieten(within: Document): void {
  const view = within.defaultView as unknown as typeof globalThis;
  view.HTMLMediaElement.prototype.play = () => Promise.resolve();
  view.console.warn = () => undefined;
  view.HTMLInputElement.prototype.select = () => undefined;
  const writeText = (): Promise<void> => Promise.reject(new Error('nothing'));
  Object.defineProperty(view.navigator, 'clipboard', { value: { writeText } });
  Object.defineProperty(within, 'execCommand', { value: () => false });
}

async function press(tools: Element, part: string): Promise<void> {
  const button = tools.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`);
  button?.click();
  await settled(tools.ownerDocument);
}

/** Brings the elements of a full specimen into the states that they are not in by themselves. */
export async function exercise(within: Document): Promise<void> {
  await settled(within);
  if (!isThere(within)) return;
  quieten(within);
  within.querySelector('.lost img')?.dispatchEvent(new Event('error'));
  for (const tools of within.querySelectorAll<LitElement>('.recorded, .spoken')) {
    Object.assign(tools, tools.matches('.spoken') ? { speech: { synthesis, Utterance } } : {});
    await tools.updateComplete;
    await settled(within);
    await press(tools, 'listen');
    // Paused it stays as it is.
    await press(tools, tools.matches('.spoken') ? 'listen' : 'copy');
  }
  // It has closed at the first press elsewhere.
  Object.assign(within.querySelector('.floating') ?? {}, { open: true });
  await settled(within);
}
