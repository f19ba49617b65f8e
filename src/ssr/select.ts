import type { DefaultTreeAdapterTypes } from 'parse5';

/** An element of the HTML. */
export interface Element extends DefaultTreeAdapterTypes.Element {
  /** Where the `>` of its start tag stands in the text; not there in one that the parser has made up. */
  start?: number | undefined;
}

/** What one step of a selector asks of an element: its name, and attributes with or without a value. */
interface Step {
  scope: boolean;
  tag: string | undefined;
  attributes: [name: string, value: string | undefined][];
  classes: string[];
}

const step = /^(:scope)?([a-z][\w-]*)?((?:\.[\w-]+|\[[\w-]+(?:=[\w-]+)?\])*)$/;

function stepOf(written: string): Step {
  const [, scope, tag, rest = ''] = step.exec(written) ?? [];
  if (!written || !step.test(written))
    throw new Error(`Selector not known on a server: ${written}`);
  return {
    scope: !!scope,
    tag,
    attributes: [...rest.matchAll(/\[([\w-]+)(?:=([\w-]+))?\]/g)].map(([, name = '', value]) => [
      name,
      value,
    ]),
    classes: [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  };
}

const compiled = new Map<string, Step[][]>();

/** The alternatives of a selector, each its steps from the last to the first. */
function compile(selector: string): Step[][] {
  let chains = compiled.get(selector);
  if (!chains) {
    const written = selector.split(',').map((chain) => chain.trim().split(/\s*>\s*/));
    chains = written.map((steps) => steps.map(stepOf).reverse());
    compiled.set(selector, chains);
  }
  return chains;
}

/** The value of an attribute, or `undefined`. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const one of attrs) if (one.name === name) return one.value;
  return undefined;
}

export const isElement = (node: object | null | undefined): node is Element =>
  !!node && 'tagName' in node;

function fits(element: Element, { scope, tag, attributes, classes }: Step, top: object): boolean {
  if ((scope && element !== top) || (tag && element.tagName !== tag)) return false;
  const has = ([name, wanted]: [string, string | undefined]): boolean => {
    const value = attribute(element, name);
    return wanted === undefined ? value !== undefined : value === wanted;
  };
  if (!attributes.every(has)) return false;
  if (!classes.length) return true;
  const own = (attribute(element, 'class') ?? '').split(/\s+/);
  return classes.every((name) => own.includes(name));
}

/**
 * Whether a selector selects an element. Of CSS it knows what the elements ask for: names, classes,
 * attributes, `:scope`, `>` and lists.
 *
 * @param top - what `:scope` stands for
 * @throws for any other selector
 */
export function selects(selector: string, element: Element, top: object = element): boolean {
  return compile(selector).some((steps) => {
    let at: object | null = element;
    for (const one of steps) {
      if (!isElement(at) || !fits(at, one, top)) return false;
      at = at.parentNode;
    }
    return true;
  });
}
