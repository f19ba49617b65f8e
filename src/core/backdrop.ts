/**
 * The colour behind an element, as CSS; `Canvas` where nothing is painted. For what floats over the
 * page, such as a panel, whose words have the page's own colour.
 */
export function backdrop(element: Element): string {
  let at: Element | null | undefined = element;
  while ((at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host)) {
    const { backgroundColor } = getComputedStyle(at);
    // Painted through: `rgba(…, 0.5)`, `color(… / 0)`.
    if (!/(a\(.*,|\/) \S+\)/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
