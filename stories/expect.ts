import type { Context } from './content.js';

/** What the play functions of stories use of Storybook's, and nothing more. */
export interface User {
  click(element: Element): Promise<void>;
  dblClick(element: Element): Promise<void>;
  hover(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
  keyboard(text: string): Promise<void>;
  tab(options?: { shift?: boolean }): Promise<void>;
  clear(element: Element): Promise<void>;
  selectOptions(element: Element, values: string | string[]): Promise<void>;
}

/** What a play function is given. */
export interface Playing extends Context {
  canvasElement: HTMLElement;
  step: (label: string, act: () => Promise<void>) => unknown;
  userEvent: User;
}

/** How long is waited for what should come, in milliseconds. */
const patience = 5000;

/** Fails the story unless it holds. */
export function expect(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`Not so: ${what}`);
}

/** Waits until something is there, or holds; fails the story if it never does. */
export async function until<Found>(
  look: () => Found,
  what: string,
): Promise<Exclude<Found, null | undefined | false | '' | 0>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found as Exclude<Found, null | undefined | false | '' | 0>;
    expect(performance.now() < end, what);
    // Not by frames: a page in the background has none.
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Waits for an element of the story. */
export const find = (root: ParentNode, selector: string): Promise<HTMLElement> =>
  until(() => root.querySelector<HTMLElement>(selector), selector);

/** Waits for a part that an element shows; the places that are kept for tools are none. */
export const part = (host: Element, name: string): Promise<HTMLElement> =>
  until(
    () => host.shadowRoot?.querySelector<HTMLElement>(`:not(.kept) > [part~="${name}"]`),
    `<${host.localName}> shows its part ${name}`,
  );

/** Whether an element has a state of its own. */
export const is = (host: Element, state: string): boolean => host.matches(`:state(${state})`);

/** The text of an element, its white space folded. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Notes each event of a type that an element fires, until the story has been played. */
export function listen(host: Element, type: string, cancel = false): Event[] {
  const heard: Event[] = [];
  host.addEventListener(type, (event) => {
    if (cancel) event.preventDefault();
    heard.push(event);
  });
  return heard;
}

/** Something in the place of a property, while `act` runs. */
export async function instead(
  owner: object,
  name: string,
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  try {
    await act();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
}

/** After a while, as on a slow line. */
export const later = (milliseconds = 1500): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });
