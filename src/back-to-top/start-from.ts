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
