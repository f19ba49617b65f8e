import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { mountTheme } from '../workshop/theme/theme.js';

/** The workshop speaks Vietnamese and English. */
function themePage(lang: unknown): HTMLElement {
  const root = document.createElement('div');
  mountTheme(root, { base: '', lang: lang === 'en' ? 'en' : 'vi' });
  return root;
}

const meta = {
  title: 'Workshop/Theme',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { globals }) => themePage(globals['lang']),
} satisfies Meta;
export default meta;

/** Change the tokens, see all seven elements in light and dark with their contrast measured, and export. */
export const Theme: StoryObj = {};
