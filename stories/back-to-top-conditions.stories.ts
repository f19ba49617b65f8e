import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleOf } from './content.js';
import type { Context } from './content.js';
import { framed } from './document.js';
import { expect, find, is, later, type Playing, until } from './expect.js';
import { article } from './markup.js';
import { paper, printed } from './paper.js';
import { inner, marked, narrow, snippet, source } from './snippet.js';

const link = (context?: Context): string => `  <a href="#top">${sampleOf(context).top}</a>`;
const always = { 'show-after': 'always' };

const meta = {
  title: 'Conditions/back-to-top',
  component: 'back-to-top',
  parameters: source,
  render: (args, context) => snippet('back-to-top', args, link(context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Nothing inside: it makes its link, in the words of the page's language. */
export const NoLink: Story = {
  args: always,
  render: (args) => snippet('back-to-top', args),
};

/** Words of a line or more: the pill stays in the window. */
export const LongWords: Story = {
  args: always,
  render: (args, context) => {
    const { article: words } = sampleOf(context);
    return narrow(snippet('back-to-top', { label: words.longHeadline, ...args }));
  },
};

/** A distance that none is: it shows itself one window down, and the console says what is needed. */
export const WrongDistance: Story = {
  args: { 'show-after': 'một trang' },
  parameters: { warns: ['<back-to-top> show-after="một trang"'] },
};

/** An address that leads off the page is no way to its top: `#top` is taken, the console says so. */
export const WrongAddress: Story = {
  args: { ...always, href: 'https://songlanh.example/' },
  parameters: { warns: ['<back-to-top> href="https://songlanh.example/"'] },
  render: (args) => snippet('back-to-top', args),
};

/** A short page needs no way back: it never shows itself. */
export const ShortPage: Story = {
  render: (args, context) =>
    `<p>${sampleOf(context).article.lead}</p>\n${snippet('back-to-top', args, link(context))}`,
  play: async ({ canvasElement }: Playing) => {
    const element = await find(canvasElement, 'back-to-top');
    await later(300);
    expect(!is(element, 'shown'), 'it is not shown');
  },
};

/** A page that grows as its news come: from then on it is there. */
export const LateContent: Story = {
  render: (args, context) =>
    `<div id="tin">\n  <p>${sampleOf(context).article.lead}</p>\n</div>\n${snippet('back-to-top', args, link(context))}`,
  play: async ({ canvasElement }: Playing) => {
    const element = await find(canvasElement, 'back-to-top');
    const news = await find(canvasElement, '#tin');
    await later(500);
    news.style.blockSize = '400vh';
    scrollTo({ top: innerHeight * 2, behavior: 'instant' });
    await until(() => is(element, 'shown'), 'it is shown');
    scrollTo({ top: 0, behavior: 'instant' });
  },
};

/** What is left when an editor has stripped the tag: a link to the top. */
export const StrippedMarkup: Story = { render: (_, context) => link(context).trim() };

/** Scripts are really off in this frame: a link at the end of the page, and it works. */
export const WithoutScript: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    const html = `${article(sample)}\n${snippet('back-to-top', args, link(context))}`;
    const body = marked(html);
    return framed({ title: sample.top, body, script: false }, context, 'block-size: 24em');
  },
};

/** On paper there is no way back to click on. */
export const OnPaper: Story = {
  args: always,
  render: (args, context) =>
    paper(
      context,
      `<p>${sampleOf(context).article.lead}</p>\n${inner(snippet('back-to-top', args, link(context)))}`,
    ),
  play: printed,
};
