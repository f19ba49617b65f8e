/**
 * Whether slots are filled by us, so that the author's children need no `slot` attribute.
 * Safari before 16.4 fills them by that attribute alone: there all other children stand, complete
 * and in the author's order, in the default slot.
 */
const manual = typeof HTMLSlotElement !== 'undefined' && 'assign' in HTMLSlotElement.prototype;

/** Shadow root options of an element that fills its slots with {@link fill}. */
export const filled: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

/** Puts into each slot of a root the nodes that are its; they stay where they are in the page. */
export function fill(
  root: ParentNode,
  nodesOf: (slot: HTMLSlotElement) => Node[] | undefined,
): void {
  if (!manual) return;
  for (const slot of root.querySelectorAll('slot')) {
    const nodes = (nodesOf(slot) ?? []) as Element[];
    // Chromium before 92 takes one list.
    slot.assign(...((slot.assign.length ? [nodes] : nodes) as Element[]));
  }
}
