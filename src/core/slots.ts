/** Shadow root options of an element that fills its slots with {@link fill}. */
export const filled: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

type Slot = Omit<HTMLSlotElement, 'assign'> & Partial<Pick<HTMLSlotElement, 'assign'>>;

/** In a root that a server has rendered, children are known by the names of their slots. */
function name(root: ParentNode & { slotAssignment?: string }, nodes: Node[], slot: string): void {
  for (const node of root.slotAssignment === 'named' ? nodes : []) {
    if ('slot' in node && node.slot !== slot) node.slot = slot;
  }
}

/**
 * Puts into each slot of a root the nodes that are its, so that the author's children need no `slot`
 * attribute; they stay where they are in the page. Safari before 16.4 cannot: there all children
 * without one stand, complete and in the author's order, in the default slot.
 */
export function fill(
  root: ParentNode,
  nodesOf: (slot: HTMLSlotElement) => Node[] | undefined,
): void {
  for (const slot of root.querySelectorAll<Slot>('slot')) {
    // A slot with an id stands alone, where the page lets no template be made.
    const all = slot.id && [...(root as ShadowRoot).host.childNodes];
    const nodes = all || (nodesOf(slot as HTMLSlotElement) ?? []);
    name(root, nodes, slot.name);
    // Chromium before 92 takes one list.
    const given = slot.assign?.length ? [nodes] : nodes;
    slot.assign?.(...(given as Element[]));
  }
}
