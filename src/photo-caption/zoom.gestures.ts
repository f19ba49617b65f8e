/** How far each key steps; an arrow the other way where the text runs from right to left. */
export const steps: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Keys by which Firefox would scroll the page behind; a space presses what can be pressed. */
export const scrolling = ({ key, target }: KeyboardEvent): boolean =>
  /^(Arrow|Page)/.test(key) || (key === ' ' && !(target as Element).matches('button'));

/** Whether a key or click is meant for the browser. */
export const isModified = ({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: MouseEvent | KeyboardEvent): boolean => altKey || ctrlKey || metaKey || shiftKey;

/** Whether the reader has zoomed in with two fingers. */
export const isPinched = (): boolean => (window.visualViewport?.scale ?? 1) !== 1;

/** Which way a finger has swiped between two events: 1 to the next photo, -1 to the one before, else 0. */
export function swipe(from: PointerEvent, to: PointerEvent): number {
  const x = from.clientX - to.clientX;
  const y = from.clientY - to.clientY;
  const far = Math.abs(x) > 48 && Math.abs(x) > Math.abs(y);
  return far && from.pointerId === to.pointerId && !isPinched() ? Math.sign(x) : 0;
}

/** Whether a box can be scrolled the way that a wheel turns; a finger may go any way. */
function scrolls(box: Element, { deltaX = 1, deltaY = 1 }: Partial<WheelEvent>): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  return (!!deltaY && scrollHeight > clientHeight) || (!!deltaX && scrollWidth > clientWidth);
}

/** Keeps the page behind still: what none of the boxes can scroll by would go on to it. */
export function hold(event: WheelEvent | TouchEvent | KeyboardEvent, boxes: Element[]): void {
  const path = event.composedPath();
  const zooms = event.ctrlKey || ('touches' in event && event.touches.length > 1) || isPinched();
  const scroll = boxes.some((box) => path.includes(box) && scrolls(box, event));
  if (!zooms && !scroll && event.cancelable) event.preventDefault();
}
