import type { CSSResult, LitElement } from 'lit';

type Root = Node & Partial<DocumentOrShadowRoot>;

/** What a root has been dressed in, to be put back on after a move to another document. */
const wardrobes = new WeakMap<Root, Set<CSSResult>>();

/** The same sheets again, for other documents: one is adopted only where its own window made it. */
const abroad = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(styles: CSSResult, root: Root): CSSStyleSheet | undefined {
  const at = root.ownerDocument ?? (root as Document);
  const view = at.defaultView;
  if (at === document || !view || !styles.styleSheet) return styles.styleSheet;
  const made = abroad.get(at) ?? new Map<CSSResult, CSSStyleSheet>();
  abroad.set(at, made);
  let sheet = made.get(styles);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    made.set(styles, sheet);
  }
  return sheet;
}

/** Puts a sheet on a document or shadow root, once; where it cannot be adopted nothing happens. */
export function wear(root: Partial<DocumentOrShadowRoot>, sheet: CSSStyleSheet | undefined): void {
  const worn = root.adoptedStyleSheets;
  try {
    if (sheet && worn && !worn.includes(sheet)) root.adoptedStyleSheets = [...worn, sheet];
  } catch {
    // The sheet belongs to a document without a window.
  }
}

/** Puts styles on a document or shadow root, once, in whichever document it is. */
export function dress(root: Root, styles: CSSResult | undefined): void {
  if (!styles) return;
  const wardrobe = wardrobes.get(root) ?? new Set();
  wardrobes.set(root, wardrobe.add(styles));
  wear(root, sheetFor(styles, root));
}

/**
 * Gives a shadow root its styles back: browsers take them away when an element moves to another document
 * (https://github.com/lit/lit/issues/4868).
 */
export function redress(host: LitElement): void {
  const root: Root = host.renderRoot;
  if (root.adoptedStyleSheets?.length) return;
  const own = [(host.constructor as typeof LitElement).styles].flat() as CSSResult[];
  for (const styles of [...own, ...(wardrobes.get(root) ?? [])]) wear(root, sheetFor(styles, root));
}
