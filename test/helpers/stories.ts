import { executeServerCommand } from '@web/test-runner-commands';
import { initial, type Settings } from '../../workshop/toolbar.js';
import { userEvent } from './user.js';

interface Parameters {
  /** The beginning of each message that the story is meant to bring to the console. */
  warns?: readonly string[];
  /** The same of those that it brings only when it is played. */
  warnsWhenPlayed?: readonly string[];
  /** Whether it asks for a file that is not there. */
  missing?: boolean;
  docs?: { source?: Source };
}

/** What a story says of the snippet that is copied. */
interface Source {
  code?: string;
  transform?: (html: string, context: { globals: Settings }) => string;
}

interface Context {
  args: object;
  globals: Settings;
  parameters: Parameters;
  canvasElement: HTMLElement;
  step: (label: string, act: () => unknown) => unknown;
  userEvent: typeof userEvent;
}

interface Annotations {
  args?: object;
  parameters?: Parameters;
  render?: (args: object, context: Context) => string | Node;
  play?: (context: Context) => unknown;
}

/** A story as Storybook has it, with what its file says of all. */
export interface Story {
  /** Where it stands and how it is called: `Elements/news-article / Slots`. */
  name: string;
  parameters: Parameters;
  /** What it shows. */
  render(settings: Settings, canvasElement: HTMLElement): string | Node;
  /** What a webmaster copies. */
  copied(settings: Settings): string;
  /** What a reader does with it. */
  play?: (settings: Settings, canvasElement: HTMLElement) => Promise<void>;
}

function storyOf(meta: Annotations & { title?: string }, name: string, own: Annotations): Story {
  const args = { ...meta.args, ...own.args };
  const parameters = { ...meta.parameters, ...own.parameters };
  const source = { ...meta.parameters?.docs?.source, ...own.parameters?.docs?.source };
  const render = own.render ?? meta.render;
  const play = own.play ?? meta.play;
  const context = (globals: Settings, canvasElement: HTMLElement): Context => ({
    args,
    globals,
    parameters,
    canvasElement,
    step: (_, act) => act(),
    userEvent,
  });
  const shown = (globals: Settings, canvas: HTMLElement): string | Node =>
    render?.(args, context(globals, canvas)) ?? '';
  return {
    name: `${meta.title ?? ''} / ${name}`,
    parameters,
    render: shown,
    copied(globals) {
      const html = shown(globals, document.createElement('div'));
      if (typeof html !== 'string') throw new Error(`${name}: there is nothing to copy`);
      return source.code ?? source.transform?.(html, { globals }) ?? html;
    },
    ...(play && {
      play: async (settings: Settings, canvas: HTMLElement) => {
        await play(context(settings, canvas));
      },
    }),
  };
}

/** All stories of all files. */
export async function allStories(): Promise<Story[]> {
  const files = await executeServerCommand<string[], undefined>('stories');
  const stories: Story[] = [];
  for (const file of files) {
    const module = (await import(`../../stories/${file}`)) as Record<string, Annotations>;
    const { default: meta = {}, ...own } = module;
    for (const [name, story] of Object.entries(own)) stories.push(storyOf(meta, name, story));
  }
  return stories;
}

/** The toolbar as it is at first, but for some. */
export const settings = (some: Partial<Settings> = {}): Settings => ({ ...initial, ...some });
