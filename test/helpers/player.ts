import type { Context } from '../../stories/content.js';
import type { Playing } from '../../stories/expect.js';
import { userEvent } from './user.js';

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

/** Plays a story in its stage. */
export const play = async (
  story: Story,
  canvasElement: HTMLElement,
  context: Context,
): Promise<void> => {
  await story.play?.({ canvasElement, step: (_, act) => act(), userEvent, ...context });
};
