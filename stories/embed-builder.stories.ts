import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mountBuilder } from '../workshop/builder/builder.js';

/** The workshop speaks Vietnamese and English. */
function builder(lang: unknown): HTMLElement {
  const root = document.createElement('div');
  mountBuilder(root, { base: '', lang: lang === 'en' ? 'en' : 'vi' });
  return root;
}

const meta = {
  title: 'Workshop/Embed builder',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => builder(globals['lang']),
} satisfies Meta;
export default meta;

/** Choose an element, fill in what it says, look at it in a host page, and copy the HTML. */
export const EmbedBuilder: StoryObj = {};
