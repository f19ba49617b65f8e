/** The node that a node is shown inside of: its slot, its parent, or the host of its shadow tree. */
export function shownIn(node: Node): Node | undefined {
  const { assignedSlot, parentNode, host } = node as Node & Partial<Slottable & ShadowRoot>;
  return assignedSlot ?? parentNode ?? host;
}

/**
 * The nodes that are shown inside a node, in the order in which they are shown: what is slotted, what a
 * slot shows when nothing is, and what stands in a shadow tree.
 */
export function shownNodes(node: Node): Node[] {
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  if (slotted.length) return slotted;
  const inside = (node as Partial<Element>).shadowRoot ?? node;
  return [...inside.childNodes];
}

/** The nearest element that a node is shown inside of, or it itself, that a selector selects. */
export function nearest(node: Node, selector: string): Element | undefined {
  for (let at: Node | undefined = node; at; at = shownIn(at)) {
    if (at instanceof Element && at.matches(selector)) return at;
  }
  return undefined;
}
