import { hostOf } from './hosts.js';
import {
  dressBox,
  dressDocs,
  dressPage,
  inHost,
  initial,
  type Settings,
  type Surroundings,
} from './toolbar.js';

/** What is needed of Storybook's context of a story. */
interface Context {
  id: string;
  title: string;
  name: string;
  viewMode?: string;
  globals: Partial<Settings>;
  args: object;
  initialArgs: object;
  parameters: { layout?: string };
}

export type Story = string | Node;

/** A story that fills the screen is a page by itself. */
const settingsOf = ({ globals, parameters }: Context): Settings => ({
  ...(globals as Settings),
  ...(parameters.layout === 'fullscreen' && { host: 'none' }),
});

/** Before a story is shown: dresses the page. */
export const dressed =
  (around: Surroundings) =>
  async (context: Context): Promise<void> => {
    const dressThis = context.viewMode === 'docs' ? dressDocs : dressPage;
    await dressThis(settingsOf(context), around);
  };

interface Channel {
  once(event: string, act: () => void): void;
  emit(event: string, payload: object): void;
}

/** Among the docs a host page would dress all of them: there the story is shown by a frame of its own. */
function framed({ id, title, name, globals, args, initialArgs }: Context): HTMLIFrameElement {
  const settings = Object.entries(globals).filter(([name]) => name in initial);
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({
    id,
    viewMode: 'story',
    globals: settings.map(([key, value]) => `${key}:${value}`).join(';'),
  });
  frame.src = `iframe.html?${query.toString()}`;
  frame.title = `${title}: ${name}`;
  frame.loading = 'lazy';
  frame.className = 'host-frame';
  if (JSON.stringify(args) === JSON.stringify(initialArgs)) return frame;
  frame.onload = () => {
    const view = frame.contentWindow as Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };
    const channel = view.__STORYBOOK_ADDONS_CHANNEL__;
    channel?.once('storyRendered', () => {
      channel.emit('updateStoryArgs', { storyId: id, updatedArgs: args });
    });
  };
  return frame;
}

/** A story as the toolbar wants it. */
export function shown(story: () => Story, context: Context, canvas: HTMLElement): Story {
  const settings = settingsOf(context);
  const host = hostOf(settings.host);
  if (context.viewMode !== 'docs') return inHost(host, story(), settings);
  dressBox(canvas, settings);
  return host.id === 'none' ? story() : framed(context);
}
