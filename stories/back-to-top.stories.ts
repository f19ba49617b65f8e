import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const link = '  <a href="#top">Lên đầu trang</a>';
const page = (html: string, end = ''): string => `<div>
  <p><a href="#dau">Liên kết đầu tiên</a></p>
  <p>Hãy cuộn xuống.</p>
  <div style="block-size: 300vh"></div>
${html}
${end}</div>`;

const meta = {
  title: 'Elements/back-to-top',
  component: 'back-to-top',
  render: (args) => page(snippet('back-to-top', args, link)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const Always: Story = {
  args: { 'show-after': 'always' },
  render: (args) => snippet('back-to-top', args, link),
};

export const Made: Story = {
  args: { 'show-after': 'always', href: '#dau', label: 'Về đầu bài' },
  render: (args) => snippet('back-to-top', args),
};

export const AtTheStart: Story = {
  args: { 'show-after': 'always', position: 'start' },
  render: (args) => snippet('back-to-top', args, link),
};

export const Inline: Story = {
  args: { placement: 'inline' },
  render: (args) => snippet('back-to-top', args, link),
};

export const Dock: Story = {
  args: { placement: 'dock', 'show-after': '200px', 'min-page': 1, behavior: 'instant' },
};

export const AboveAFooter: Story = {
  args: { dock: 'chan-trang' },
  render: (args) =>
    page(
      snippet('back-to-top', args, link),
      '<footer id="chan-trang" style="block-size: 15em; background: #e8eef0">Chân trang</footer>',
    ),
};

export const OtherScroller: Story = {
  args: { scroller: 'khung', 'show-after': '100px' },
  render: (args) =>
    `<div><div id="khung" tabindex="0" role="region" aria-label="Khung cuộn" style="block-size: 15em; overflow: auto"><p>Cuộn trong khung này.</p><div style="block-size: 60em"></div></div>${snippet('back-to-top', args)}</div>`,
};

export const English: Story = {
  args: { 'show-after': 'always' },
  render: (args) => `<div lang="en">${snippet('back-to-top', args)}</div>`,
};

export const Khmer: Story = {
  args: { 'show-after': 'always' },
  render: (args) => `<div lang="km">${snippet('back-to-top', args)}</div>`,
};

export const RightToLeft: Story = {
  args: { 'show-after': 'always', label: 'إلى الأعلى' },
  render: (args) => `<div dir="rtl" lang="ar">${snippet('back-to-top', args)}</div>`,
};
