import { make } from './make.js';

/** An element that has a place on the screen: itself, or the nearest round it. */
export function placed(element: Element): Element | undefined {
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (at.getClientRects().length && body.contains(at)) return at;
  }
  return undefined;
}

/** Pixels between an element and its box, so that no letter is covered. */
const around = 5;

/** Boxes over the page round what a report has found; nothing of the page itself is touched. */
export class Outlines {
  #boxes = new Map<Element, HTMLElement>();
  #frame = 0;
  #view: Window & typeof globalThis;

  /**
   * @param layer - what the boxes go into
   * @param numbers - the numbers of each element in the list
   * @param signal - ends it all
   */
  constructor(
    layer: HTMLElement,
    numbers: ReadonlyMap<Element, readonly number[]>,
    signal: AbortSignal,
  ) {
    this.#view = layer.ownerDocument.defaultView ?? window;
    for (const [element, own] of numbers) {
      if (!placed(element)) continue;
      const words = own.length > 3 ? `${own.slice(0, 3).join(', ')}…` : own.join(', ');
      const number = make(layer.ownerDocument, 'span', {}, words);
      const box = make(layer.ownerDocument, 'div', { class: 'box' }, number);
      this.#boxes.set(element, box);
      layer.append(box);
    }
    const listening = { signal, passive: true, capture: true };
    for (const type of ['scroll', 'resize', 'toggle', 'load', 'transitionend']) {
      this.#view.addEventListener(type, this.#soon, listening);
    }
    const sizes = new this.#view.ResizeObserver(this.#soon);
    sizes.observe(layer.ownerDocument.body);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#view.cancelAnimationFrame(this.#frame);
    });
    this.#place();
  }

  /** Brings an element into view and marks its box. */
  show(element: Element): void {
    for (const [own, box] of this.#boxes) box.classList.toggle('current', own === element);
    placed(element)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#place();
  }

  #soon = (): void => {
    this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = this.#view.requestAnimationFrame(this.#place);
  };

  /** Reads all places before it sets any. */
  #place = (): void => {
    const places = [...this.#boxes].map(
      ([element, box]) => [box, placed(element)?.getBoundingClientRect()] as const,
    );
    for (const [box, rect] of places) {
      box.hidden = !rect;
      if (!rect) continue;
      box.style.setProperty('transform', `translate(${rect.x - around}px, ${rect.y - around}px)`);
      box.style.setProperty('width', `${rect.width + 2 * around}px`);
      box.style.setProperty('height', `${rect.height + 2 * around}px`);
      // A number above the first line of the window could not be read.
      box.classList.toggle('low', rect.y < 24);
    }
  };
}
