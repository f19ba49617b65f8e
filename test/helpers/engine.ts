const { userAgent } = navigator;

type Engine = 'Firefox' | 'Chromium' | 'WebKit';

const marks: [RegExp, Engine][] = [
  [/Firefox/, 'Firefox'],
  [/Chrom/, 'Chromium'],
];

/** The engine that the test runs in. */
export const engine: Engine = marks.find(([mark]) => mark.test(userAgent))?.[1] ?? 'WebKit';

/** How many times as long an engine may take as is said of Chromium. */
export const patience = engine === 'Chromium' ? 1 : 5;

/**
 * Ends a test where the engine has not what it is about: there it is skipped, and its name says what is
 * missing; see test/engines/framework.mjs. In Chromium it fails.
 */
export function needs(has: boolean, what: string): void {
  if (has) return;
  throw new Error(what, { cause: new Error(`unsupported: ${what} in ${engine}`) });
}

/** What `zoom` an element and all round it make, where places are given as if there were none. */
function zoomOf(element: Element): number {
  if (Reflect.has(element, 'currentCSSZoom')) return 1;
  const root = element.getRootNode();
  const around =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : undefined);
  return Number(getComputedStyle(element).zoom || 1) * (around ? zoomOf(around) : 1);
}

/** Where an element is in the window, and how large, in its pixels; also in WebKit under `zoom`. */
export function boxOf(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  // WebKit takes the page's scrolling off what it has divided.
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  const place = (at: number, by: number): number => (at + by) * zoom - by;
  return new DOMRect(place(x, scrollX), place(y, scrollY), width * zoom, height * zoom);
}
