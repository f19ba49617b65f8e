import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { boxOf } from './engine.js';

/** Where the middle of an element is in the window, whatever frames it stands in. */
function middleOf(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxOf(element);
  let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!box.width || !box.height)
    throw new Error(`<${element.localName}> cannot be pressed: it is not to be seen`);
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x: Math.round(x), y: Math.round(y) };
}

/** Whether a press on the middle of an element would be one on it, or on what is in it. */
function isOnTop(element: Element): boolean {
  const box = boxOf(element);
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  let hit: Node | null = element.ownerDocument.elementFromPoint(...middle);
  for (let inner = hit as Element | null; inner;) {
    hit = inner;
    const next: Element | null = inner.shadowRoot?.elementFromPoint(...middle) ?? null;
    inner = next === inner ? null : next;
  }
  while (hit && hit !== element)
    hit = (hit as Element).assignedSlot ?? hit.parentNode ?? (hit as ShadowRoot).host;
  return hit === element;
}

/** As a reader does, waits a moment for what is just fading in or moving; what stays covered gets no press. */
async function ready(element: Element): Promise<{ x: number; y: number }> {
  const end = performance.now() + 1000;
  let [place, before] = [middleOf(element), { x: NaN, y: NaN }];
  const isStill = (): boolean => place.x === before.x && place.y === before.y;
  while (!(isStill() && isOnTop(element)) && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 20));
    [place, before] = [middleOf(element), place];
  }
  return place;
}

const press = async (element: Element, count: number): Promise<unknown> =>
  executeServerCommand('press', { ...(await ready(element)), count });

/** A key as user-event writes it: `{Enter}`, `[ArrowDown]`; `{Shift>}` holds it, `{/Shift}` lets it go. */
const key = /[{[](?<release>\/?)(?<name>[\w ]+)(?<hold>>?)[}\]]/g;

async function pressKey({ release, name = '', hold }: Record<string, string>): Promise<void> {
  if (release) return sendKeys({ up: name });
  if (hold) return sendKeys({ down: name });
  await sendKeys({ press: name });
}

async function keyboard(text: string): Promise<void> {
  let from = 0;
  for (const found of text.matchAll(key)) {
    const before = text.slice(from, found.index);
    if (before) await sendKeys({ type: before });
    await pressKey(found.groups ?? {});
    from = found.index + found[0].length;
  }
  if (from < text.length) await sendKeys({ type: text.slice(from) });
}

/** Goes to an option as the keyboard does: from the first, down. */
async function selectOptions(element: Element, values: string | string[]): Promise<void> {
  const select = element as HTMLSelectElement;
  const [wanted, more] = [values].flat();
  if (more !== undefined) throw new Error('One option only');
  const usable = [...select.options].filter(({ disabled }) => !disabled);
  const index = usable.findIndex(({ value, text }) => value === wanted || text.trim() === wanted);
  if (index < 0) throw new Error(`There is no option ${wanted}`);
  select.focus();
  await sendKeys({ press: 'Home' });
  for (let step = 0; step < index; step++) await sendKeys({ press: 'ArrowDown' });
}

/**
 * Storybook's `userEvent` for play functions, with the browser's own mouse and keys: what is covered, cut
 * off or not focusable cannot be used by it, as it cannot be used by a reader.
 */
export const userEvent = {
  click: async (element: Element): Promise<void> => {
    await press(element, 1);
  },
  dblClick: async (element: Element): Promise<void> => {
    await press(element, 2);
  },
  hover: async (element: Element): Promise<void> => {
    const { x, y } = await ready(element);
    await sendMouse({ type: 'move', position: [x, y] });
  },
  type: async (element: Element, text: string): Promise<void> => {
    await press(element, 1);
    await keyboard(text);
  },
  keyboard,
  tab: ({ shift = false }: { shift?: boolean } = {}): Promise<void> =>
    keyboard(shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}'),
  clear: async (element: Element): Promise<void> => {
    await press(element, 3);
    await keyboard('{Control>}{a}{/Control}{Delete}');
  },
  selectOptions,
};
