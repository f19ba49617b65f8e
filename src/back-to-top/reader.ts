/**
 * Makes the next Tab go to the first control in or after `element`, without a mark left on the page:
 * an element that cannot have the focus is given it for a moment, which is where browsers go on from.
 */
export function startFrom(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element.matches(':focus')) return;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.removeAttribute('tabindex');
}

/** The fragment, such as `#top`, that a click without keys on a link asks for; else empty. */
export function fragmentOf(event: MouseEvent): string {
  const { ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if ([ctrlKey, metaKey, shiftKey, altKey, defaultPrevented].includes(true)) return '';
  const address = (event.composedPath()[0] as Element).closest('a')?.getAttribute('href');
  return address?.startsWith('#') ? address : '';
}

/** Whether two elements cover the same part of the window. */
export function overlap(...elements: [Element, Element]): boolean {
  const [a, b] = elements.map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect];
  return a.top < b.bottom && a.bottom > b.top && a.left < b.right && a.right > b.left;
}

/** How to scroll: smoothly, unless the page or the reader wants it instantly. */
export const motion = (wanted: unknown): 'instant' | 'smooth' =>
  wanted === 'instant' || matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth';
