import type { Meta, StoryObj } from '@storybook/web-components-vite';

const page = (file: string, title: string, width = '100%'): string =>
  `<iframe src="demo/${file}" title="${title}" style="inline-size: ${width}; block-size: 95vh; border: 0"></iframe>`;

const meta = {
  title: 'Pages/The demo portal',
  parameters: { layout: 'fullscreen' },
  render: () => page('index.html', 'Cổng thông tin điện tử tỉnh Sông Lành'),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Vietnamese: Story = {};

export const English: Story = { render: () => page('en.html', 'Portal of Sông Lành') };

export const Khmer: Story = { render: () => page('km.html', 'ខេត្តសុងឡាញ') };

export const OnAPhone: Story = {
  render: () => page('index.html', 'Cổng thông tin điện tử tỉnh Sông Lành', '390px'),
};
