/** Puts an element of ours into the page; gives back what takes it out again. */
export type Place = (ours: HTMLElement) => () => void;

interface Mover {
  /** Not in Safari, nor in Chromium before 133 and Firefox before 144. */
  moveBefore?: (node: Node, before: Node | null) => void;
}

/**
 * Moves nodes; where the browser can, without unloading frames, stopping videos or losing the focus.
 *
 * @param before - a child of `parent`; `null` for its end
 */
function move(parent: Node & Mover, nodes: Iterable<Node>, before: Node | null = null): void {
  for (const node of [...nodes]) {
    try {
      if (!parent.moveBefore) throw new TypeError();
      parent.moveBefore(node, before);
    } catch {
      // Also refused where only one of both is in the page.
      parent.insertBefore(node, before);
    }
  }
}

/** Leaves what is inside an element in its place. */
function unwrap(element: Element): void {
  if (element.parentNode) move(element.parentNode, element.childNodes, element);
  element.remove();
}

/** Inside an element of the author's, round all that is in it. */
export const inside =
  (original: Element): Place =>
  (ours) => {
    const children = [...original.childNodes];
    original.append(ours);
    move(ours, children);
    return () => {
      unwrap(ours);
    };
  };

/** Round an element of the author's. */
export const round =
  (original: Element): Place =>
  (ours) => {
    original.before(ours);
    move(ours, [original]);
    return () => {
      unwrap(ours);
    };
  };

/** Gives ours, which is in the page, a `<figure>` of its own. */
function frame(ours: Element): [figure: HTMLElement, caption: HTMLElement] {
  const figure = ours.ownerDocument.createElement('figure');
  const caption = ours.ownerDocument.createElement('figcaption');
  figure.append(caption);
  ours.append(figure);
  return [figure, caption];
}

/** Round two paragraphs, the second of which becomes the caption of a figure. */
export const roundBoth =
  (picture: Element, words: Element): Place =>
  (ours) => {
    picture.before(ours);
    const [figure, caption] = frame(ours);
    // What stands between: white space.
    while (ours.nextSibling && ours.nextSibling !== words)
      move(figure, [ours.nextSibling], caption);
    move(caption, [words]);
    return () => {
      for (const made of [caption, figure, ours]) unwrap(made);
    };
  };

/** In the place of a table, with what is in its two cells; the table is kept for when it is undone. */
export const instead =
  (table: Element, picture: Element, words: Element): Place =>
  (ours) => {
    table.before(ours);
    const [figure, caption] = frame(ours);
    move(figure, picture.childNodes, caption);
    move(caption, words.childNodes);
    table.remove();
    return () => {
      move(words, caption.childNodes);
      caption.remove();
      move(picture, figure.childNodes);
      ours.replaceWith(table);
    };
  };
