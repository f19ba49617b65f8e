import { type Colour, colourOf, contrast, hex, over, unhex } from './colour.js';
import { during, type ElementState, elementStates } from './states.js';

/** What is measured: words, large words, icons, edges of fields, focus rings. */
export type Kind = 'text' | 'large' | 'mark' | 'edge' | 'ring';

/** WCAG 2.2: 1.4.3 for words, 1.4.11 for the rest. */
const needs: Record<Kind, number> = { text: 4.5, large: 3, mark: 3, edge: 3, ring: 3 };

/** A colour on another, as an element shows it. */
export interface Sample {
  /** The element of ours that it belongs to. */
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

/** Where the walk is. */
interface Place {
  tag: string;
  /** Behind the element of ours. */
  around: Behind;
  behind: Behind;
  opacity: number;
  isSeen: boolean;
}

const white: Colour = [1, 1, 1, 1];
const black: Colour = [0, 0, 0, 1];
const none: Colour = [0, 0, 0, 0];

function colour(css: string): Colour {
  const known = colourOf(css);
  return known ? unhex(known) : none;
}

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element, pseudo);

/** What lies behind the content of an element: its own background on what lies behind it. */
function onto({ backgroundColor, position }: CSSStyleDeclaration, behind: Behind): Behind {
  const own = colour(backgroundColor);
  if (own[3] === 0) return behind;
  // What floats and lets light through may stand on a photo.
  const lies = own[3] < 1 && position === 'absolute' ? [white, black] : behind;
  return lies.map((lower) => over(own, lower));
}

/** The nodes that an element shows, in the flat tree. */
function inside(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : [...element.childNodes];
}

const isField = (element: Element): boolean => element.matches('input, select, textarea');

const hasWords = (element: Element): boolean =>
  isField(element) ||
  inside(element).some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

function kindOfWords({ fontSize, fontWeight }: CSSStyleDeclaration): Kind {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 'large' : 'text';
}

/** A colour that an element shows, and what it lies on. */
type Found = [Kind, string, Behind];

/** The ring of an element with the focus: around it, or inside where it is drawn there. */
function ringOf(element: Element, pseudo: string, place: Place, own: Behind): Found[] {
  const { content, boxShadow, outlineStyle, outlineColor, outlineOffset } = styleOf(
    element,
    pseudo,
  );
  if (pseudo && content === 'none') return [];
  // A ring of two colours stands out from any photo by one of them.
  const shadow = /^(.*?\)) 0px 0px 0px [1-9]/.exec(boxShadow)?.[1];
  if (shadow) return [['ring', shadow, own]];
  if (outlineStyle === 'none') return [];
  const outer = pseudo ? place.around : place.behind;
  return [['ring', outlineColor, parseFloat(outlineOffset) < 0 ? own : outer]];
}

const canHaveFocus = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

function found(element: Element, state: ElementState, place: Place, own: Behind): Found[] {
  if (state === 'focus') {
    if (!element.matches(canHaveFocus)) return [];
    return ['', '::after'].flatMap((pseudo) => ringOf(element, pseudo, place, own));
  }
  const style = styleOf(element);
  if (element.localName === 'svg') return [['mark', style.stroke, own]];
  return [
    ...(hasWords(element) ? [[kindOfWords(style), style.color, own] satisfies Found] : []),
    ...(isField(element) ? [['edge', style.borderTopColor, place.behind] satisfies Found] : []),
  ];
}

/** The worst that a colour may come to on what lies behind it. */
function worst([kind, css, behind]: Found, { tag, opacity }: Place, state: ElementState): Sample {
  const [r, g, b, alpha] = colour(css);
  const all = behind.map((lower) => {
    const upper = over([r, g, b, alpha * opacity], lower);
    const ratio = contrast(upper, lower);
    return { tag, kind, state, upper: hex(upper), lower: hex(lower), ratio, need: needs[kind] };
  });
  return all.reduce((one, other) => (other.ratio < one.ratio ? other : one));
}

/** Not shown, or, as a control that cannot be used, not asked to stand out. */
const isLeftOut = (element: Element, { display, clipPath }: CSSStyleDeclaration): boolean =>
  display === 'none' ||
  clipPath === 'inset(50%)' ||
  element.matches('[aria-disabled=true], :disabled, script, style');

/** The place in an element, with its background. */
function enter(element: Element, style: CSSStyleDeclaration, place: Place): Place {
  const isOurs = element.localName.includes('-');
  return {
    tag: isOurs ? element.localName : place.tag,
    around: isOurs ? place.behind : place.around,
    behind: place.behind,
    opacity: place.opacity * Number(style.opacity),
    isSeen: style.display === 'contents' ? place.isSeen : element.checkVisibility(),
  };
}

/** Walks the flat tree as it is painted. */
function walk(element: Element, from: Place, state: ElementState, samples: Sample[]): void {
  const style = styleOf(element);
  if (isLeftOut(element, style)) return;
  const place = enter(element, style, from);
  const behind = onto(style, place.behind);
  if (place.tag && place.isSeen && style.visibility === 'visible') {
    const all = found(element, state, place, behind);
    samples.push(...all.map((one) => worst(one, place, state)));
  }
  if (element.localName === 'svg') return;
  for (const node of inside(element)) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      walk(node as Element, { ...place, behind }, state, samples);
    }
  }
}

/**
 * Every colour on another that the elements of a document show: at rest, under the pointer, with the
 * focus. In the same order each time.
 */
export function measure(within: Document): Sample[] {
  const samples: Sample[] = [];
  const { backgroundColor } = styleOf(within.documentElement);
  const paper = [over(colour(backgroundColor), white)];
  const place = { tag: '', around: paper, behind: paper, opacity: 1, isSeen: true };
  for (const state of elementStates) {
    during(within, state, () => {
      walk(within.body, place, state, samples);
    });
  }
  return samples;
}
