import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Context } from '../../stories/content.js';
import type { Playing, User } from '../../stories/expect.js';

/** A module of stories, as Storybook reads it. */
export interface Module {
  default: Annotations & { title: string; component?: string };
}

interface Source {
  code?: string;
  transform?: (html: string, context: Context) => string;
}

interface Annotations {
  args?: object;
  render?: (args: object, context: Context) => string;
  play?: (playing: Playing) => unknown;
  parameters?: { warns?: string[]; missing?: boolean; docs?: { source?: Source } };
}

/** What the console says of a file that is not there. */
const notThere = 'Failed to load resource';

/** One story. */
export interface Story {
  name: string;
  /** How the console messages begin that it announces. */
  warns: string[];
  html(context: Context): string;
  /** What a webmaster copies. */
  copied(context: Context): string;
  play: Annotations['play'];
}

/** The stories of modules. */
export const storiesOf = (modules: readonly unknown[]): Story[] =>
  (modules as Module[]).flatMap(({ default: meta, ...rest }) =>
    Object.entries(rest as Record<string, Annotations>).map(([name, story]) => {
      const parameters = { ...meta.parameters, ...story.parameters };
      const source = { ...meta.parameters?.docs?.source, ...story.parameters?.docs?.source };
      const args = { ...meta.args, ...story.args };
      const html = (context: Context): string =>
        (story.render ?? meta.render)?.(args, context) ?? '';
      return {
        name: `${meta.title} / ${name}`,
        warns: [...(parameters.warns ?? []), ...(parameters.missing ? [notThere] : [])],
        html,
        copied: (context) =>
          source.code ?? source.transform?.(html(context), context) ?? html(context),
        play: story.play ?? meta.play,
      };
    }),
  );

async function placeOf(element: Element): Promise<[number, number]> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  const [box] = element.getClientRects();
  if (!box) throw new Error(`<${element.localName}> cannot be pressed: it is not shown`);
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

const click = async (element: Element): Promise<void> => {
  await sendMouse({ type: 'click', position: await placeOf(element) });
};

const keys = async (text: string): Promise<void> => {
  for (const [, key, words] of text.matchAll(/\{(\w+)\}|([^{]+)/g)) {
    await sendKeys(key ? { press: key } : { type: words ?? '' });
  }
};

/** A reader with a real mouse and real keys. */
const user: User = {
  click,
  dblClick: async (element) => {
    await click(element);
    await click(element);
  },
  hover: async (element) => {
    await sendMouse({ type: 'move', position: await placeOf(element) });
  },
  type: async (element, text) => {
    await click(element);
    await keys(text);
  },
  keyboard: keys,
  tab: ({ shift = false } = {}) => sendKeys({ press: shift ? 'Shift+Tab' : 'Tab' }),
  clear: (element) => {
    (element as HTMLInputElement).value = '';
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve();
  },
  selectOptions: (element, values) => {
    const select = element as HTMLSelectElement;
    for (const option of select.options) option.selected = [values].flat().includes(option.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return Promise.resolve();
  },
};

/** Plays a story in its stage. */
export const play = async (
  story: Story,
  canvasElement: HTMLElement,
  context: Context,
): Promise<void> => {
  await story.play?.({ canvasElement, step: (_, act) => act(), userEvent: user, ...context });
};
