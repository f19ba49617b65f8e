import { type Colour, colourOf, contrast, hex, over, unhex } from './colour.js';
import { during, type ElementState, elementStates } from './states.js';

/** What is measured: words, large words, icons, edges of fields, focus rings. */
export type Kind = 'text' | 'large' | 'mark' | 'edge' | 'ring';

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for the rest. */
const needs: Record<Kind, number> = { text: 4.5, large: 3, mark: 3, edge: 3, ring: 3 };

/** A colour on another, as an element shows it. */
export interface Sample {
  /** Which place it is; the same in each theme. */
  key: string;
  tag: string;
  kind: Kind;
  state: ElementState;
  upper: string;
  lower: string;
  ratio: number;
  need: number;
}

/** What lies behind: one colour, or the extremes of what may. */
type Behind = readonly Colour[];

interface Place {
  /** The element of ours that it belongs to. */
  tag: string;
  /** Behind that element. */
  around: Behind;
  behind: Behind;
  opacity: number;
}

const white: Colour = [1, 1, 1, 1];
const black: Colour = [0, 0, 0, 1];
const none: Colour = [0, 0, 0, 0];

function colour(css: string): Colour {
  const known = colourOf(css);
  return known ? unhex(known) : none;
}

/** What lies behind the content of an element: its own background on what lies behind it. */
function onto({ backgroundColor, position }: CSSStyleDeclaration, behind: Behind): Behind {
  const own = colour(backgroundColor);
  if (own[3] === 0) return behind;
  // What floats and lets light through may stand on a photo.
  const lies = own[3] < 1 && position === 'absolute' ? [white, black] : behind;
  return lies.map((lower) => over(own, lower));
}

const isHidden = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' || style.clipPath === 'inset(50%)';

/** The nodes that an element shows, in the flat tree. */
function inside(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : [...element.childNodes];
}

const isField = (element: Element): boolean => element.matches('input, select, textarea');

function hasWords(element: Element): boolean {
  if (isField(element)) return true;
  return inside(element).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
}

function kindOfWords({ fontSize, fontWeight }: CSSStyleDeclaration): Kind {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 'large' : 'text';
}

/** Colours of one state of one element: upper, and what it lies on. */
type Found = [Kind, string, Behind];

/** The ring of an element with the focus: outside it, or inside where it is drawn there. */
function ring(element: Element, place: Place, own: Behind): Found[] {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]')) return [];
  const view = element.ownerDocument.defaultView as Window;
  return ['', '::after'].flatMap((pseudo): Found[] => {
    const style = view.getComputedStyle(element, pseudo);
    if (pseudo && style.content === 'none') return [];
    const shadow = /^(.*?\)) 0px 0px 0px [1-9]/.exec(style.boxShadow)?.[1];
    // A ring of two colours stands out from any photo by one of them.
    if (shadow) return [['ring', shadow, own]];
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) return [];
    const outer = pseudo ? place.around : place.behind;
    const lies = parseFloat(style.outlineOffset) < 0 ? own : outer;
    return [['ring', style.outlineColor, lies]];
  });
}

function found(element: Element, style: CSSStyleDeclaration, place: Place, own: Behind): Found[] {
  const list: Found[] = [];
  if (style.visibility !== 'visible' || element.getClientRects().length === 0) return list;
  if (element.localName === 'svg') return [['mark', style.stroke, own]];
  if (hasWords(element)) list.push([kindOfWords(style), style.color, own]);
  if (isField(element)) list.push(['edge', style.borderTopColor, place.behind]);
  return list;
}

/** Walks the flat tree as it is painted. */
function walk(element: Element, place: Place, state: ElementState, tell: (one: Omit<Sample, 'key'>) => void): void {
  const style = (element.ownerDocument.defaultView as Window).getComputedStyle(element);
  if (isHidden(style) || element.matches('[aria-disabled=true], :disabled, script, style')) return;
  const isOurs = element.localName.includes('-');
  const tag = isOurs ? element.localName : place.tag;
  const behind = onto(style, place.behind);
  const opacity = place.opacity * Number(style.opacity);
  const here = { ...place, tag, around: isOurs ? place.behind : place.around };
  const list = found(element, style, here, behind);
  if (state === 'focus') list.splice(0, list.length, ...ring(element, here, behind));
  for (const [kind, css, lies] of list) {
    const [r, g, b, alpha] = colour(css);
    const seen = lies.map((lower) => ({ upper: over([r, g, b, alpha * opacity], lower), lower }));
    const worst = seen.sort((a, z) => contrast(a.upper, a.lower) - contrast(z.upper, z.lower))[0];
    if (!worst || !tag) continue;
    const { upper, lower } = worst;
    const ratio = contrast(upper, lower);
    tell({ tag, kind, state, upper: hex(upper), lower: hex(lower), ratio, need: needs[kind] });
  }
  if (element.localName === 'svg') return;
  for (const node of inside(element)) {
    if (node.nodeType === 1) walk(node as Element, { ...here, behind, opacity }, state, tell);
  }
}

/** Every colour on another that the elements of a document show, at rest, under the pointer, with the focus. */
export function measure(within: Document): Sample[] {
  const samples: Sample[] = [];
  const { backgroundColor } = (within.defaultView as Window).getComputedStyle(within.documentElement);
  const paper = [over(colour(backgroundColor), white)];
  const place: Place = { tag: '', around: paper, behind: paper, opacity: 1 };
  for (const state of elementStates) {
    let number = 0;
    during(within, state, () => {
      walk(within.body, place, state, (one) => samples.push({ ...one, key: `${state}${number++}` }));
    });
  }
  return samples;
}
