import { filled } from '../core/slots.js';
import { classes, type Tag } from './classes.js';
import type { Host } from './host.js';
import { attribute, type Element, isElement } from './select.js';
import type { ChildView, Page, View } from './view.js';

const isFitted = (photo: Element): boolean =>
  attribute(photo, 'ratio') !== undefined || attribute(photo, 'position') === 'full';

/**
 * What an element sets on its shadow tree once that is there, and for which elements it matters before
 * the script has set it.
 */
const settled = new Map<string, (element: Element) => boolean>([
  ['--_columns', () => true],
  ['--_ratio', (photo) => isFitted(photo)],
  ['--_fit', (photo) => isFitted(photo)],
  ['--_width', (photo) => attribute(photo, 'zoom') !== undefined],
]);

/** The values of the others: they stand in the sheets. */
const usual: Partial<Record<Tag, Map<string, string>>> = {
  'service-link-group': new Map([['--_columns', '99']]),
  'photo-caption': new Map([
    ['--_ratio', 'auto'],
    ['--_fit', 'cover'],
    ['--_width', 'min(100%, 9999px)'],
  ]),
};

const rules = (values: Iterable<[string, string]>): string => {
  const lines = [...values].map(([name, value]) => `${name}:${value}`);
  return lines.length ? `:host{${lines.join(';')}}` : '';
};

/** What the sheet of an element that is rendered on a server begins with. */
export const usualRules = (tag: Tag): string => rules(usual[tag] ?? []);

/** The slots of a shadow tree, as {@link fill} finds them: what is put into one is known by its name. */
function slotsIn(shadow: string): object[] {
  return [...shadow.matchAll(/<slot\b[^>]*>/g)].map(([tag]) => {
    const name = /\bname="?([\w-]+)/.exec(tag)?.[1] ?? '';
    return {
      name,
      assign: (...nodes: ChildView[]) => {
        for (const node of nodes) node.slot = name;
      },
    };
  });
}

/** The shadow tree of an element, as far as the element looks at it after it has rendered. */
function rootOf(view: View, shadow: string, values: Map<string, string>): object {
  const box = { style: { setProperty: (name: string, value: string) => values.set(name, value) } };
  const slots = slotsIn(shadow);
  return {
    firstElementChild: box,
    querySelectorAll: () => slots,
    querySelector(selector: string) {
      if (selector === '.portal-photo,slot') return box;
      // The photo made has the attributes of its element.
      return selector === '[part=image]' && /\bpart="?image\b/.test(shadow) ? view : null;
    },
  };
}

/** Elements that go on once they have rendered: with slots to fill, or measures to set. */
const goesOn = (tag: Tag): boolean =>
  tag === 'photo-caption' || classes[tag].shadowRootOptions === filled;

/**
 * Lets an element do what it does once it has rendered. Its children get their slots; rules for its
 * shadow tree are given back.
 */
export function settle(page: Page, element: Element, tag: Tag, host: Host, shadow: string): string {
  if (!goesOn(tag)) return '';
  const values = new Map<string, string>();
  host.renderRoot = rootOf(page.view(element), shadow, values);
  host.updated(new Map());
  if (classes[tag].shadowRootOptions === filled) {
    // What is in no slot is not shown.
    for (const child of element.childNodes.filter(isElement)) {
      if (!page.slots.has(child)) page.slots.set(child, 'none');
    }
  }
  const needed = [...values].filter(
    ([name, value]) => value !== usual[tag]?.get(name) && settled.get(name)?.(element),
  );
  return rules(needed);
}
