const controls = 'a,button,input,select,textarea,label,summary,[contenteditable]';

/**
 * Answers a click anywhere on a card as its link would: with the reader's keys, in a new tab for the
 * middle button, and not at all when text has been selected or another control was meant.
 */
export function follow(event: MouseEvent, link: HTMLAnchorElement): void {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const middle = button === 1;
  const from = event.composedPath()[0] as Element;
  // With Shift the browser itself selects up to the click.
  const selected = !shiftKey && String(getSelection());
  if (defaultPrevented || button > 1 || selected || from.closest(controls)) return;
  link.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey: ctrlKey || middle,
      metaKey: metaKey || middle,
      shiftKey,
      altKey,
    }),
  );
}
