import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, is, type Playing, until } from './expect.js';
import { inner, snippet, source, themed } from './snippet.js';

const link = (context?: Context): string => `  <a href="#top">${sampleOf(context).top}</a>`;

/** A page long enough to scroll, with the element at its end. */
function page(context: Context | undefined, html: string, end = ''): string {
  const { article } = sampleOf(context);
  const first = say(context, {
    vi: 'Liên kết đầu tiên',
    en: 'The first link',
    km: 'តំណ​ទី​មួយ',
  });
  return `<div>
  <p id="dau-bai"><a href="#dau-bai">${first}</a></p>
  <p>${article.lead}</p>
  <div style="block-size: 300vh"></div>
${html}
${end}</div>`;
}

const meta = {
  title: 'Elements/back-to-top',
  component: 'back-to-top',
  parameters: source,
  render: (args, context) => page(context, snippet('back-to-top', args, link(context))),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** At the end of a long page: it shows itself one window down, and the next Tab is at the top after it was used. */
export const Default: Story = {
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'back-to-top');
    await step('Far down it is there', async () => {
      scrollTo({ top: innerHeight * 2, behavior: 'instant' });
      await until(() => is(element, 'shown'), 'it is shown');
    });
    await step('It leads to the top', async () => {
      await userEvent.click(await find(element, 'a'));
      await until(() => scrollY < 5, 'the top of the page');
      await until(() => !is(element, 'shown'), 'it is gone');
    });
  },
};

/** Seen from the start, for a short page or for looking at it. */
export const Always: Story = {
  args: { 'show-after': 'always' },
  render: (args, context) => snippet('back-to-top', args, link(context)),
};

/** Without a link inside it makes one, to the start of the article, in words of the page's. */
export const FromAttributes: Story = {
  args: { 'show-after': 'always', href: '#dau-bai' },
  render: (args, context) => {
    const label = say(context, {
      vi: 'Về đầu bài',
      en: 'To the start of the article',
      km: 'ទៅ​ដើម​អត្ថបទ',
    });
    return page(context, snippet('back-to-top', { label, ...args }));
  },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const element = await find(canvasElement, 'back-to-top');
    scrollTo({ top: innerHeight * 2, behavior: 'instant' });
    const made = await until(() => element.shadowRoot?.querySelector('a'), 'it has made a link');
    await userEvent.click(made);
    const start = await find(canvasElement, '#dau-bai');
    await until(() => start.getBoundingClientRect().top > -5, 'the start of the article');
  },
};

/** In the other lower corner, where a chat window takes the usual one. */
export const AtTheStart: Story = {
  args: { 'show-after': 'always', position: 'start' },
  render: (args, context) => snippet('back-to-top', args, link(context)),
};

/** The two corners, and the usual place. */
export const AtTheEnd: Story = {
  args: { 'show-after': 'always', position: 'end', placement: 'fixed' },
  render: (args, context) => snippet('back-to-top', args, link(context)),
};

/** In its own place at the end of the text, always there. */
export const Inline: Story = {
  args: { placement: 'inline' },
  render: (args, context) => snippet('back-to-top', args, link(context)),
};

/** At the window's edge as long as its own column is in view; it moves at once. */
export const Dock: Story = {
  args: { placement: 'dock', 'show-after': '200px', 'min-page': 1, behavior: 'instant' },
};

/** It moves smoothly, unless the reader has asked for less motion. */
export const Smooth: Story = { args: { behavior: 'smooth', 'show-after': '0.5' } };

/** Above the footer it rests: it covers nothing of it. */
export const AboveAFooter: Story = {
  args: { dock: 'chan-trang' },
  render: (args, context) =>
    page(
      context,
      snippet('back-to-top', args, link(context)),
      `<footer id="chan-trang" style="block-size: 15em; padding: 1em; background: color-mix(in srgb, currentcolor 8%, transparent)">${sampleOf(context).portal.address}</footer>`,
    ),
  play: async ({ canvasElement }: Playing) => {
    const element = await find(canvasElement, 'back-to-top');
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await until(() => is(element, 'shown'), 'it is shown');
    const pill = element.shadowRoot?.querySelector('[part=pill]');
    const footer = await find(canvasElement, 'footer');
    await until(() => {
      const { bottom = Infinity } = pill?.getBoundingClientRect() ?? {};
      return bottom <= footer.getBoundingClientRect().top + 1;
    }, 'the footer is free');
    expect(is(element, 'shown'), 'it is still there');
  },
};

/** A part of the page that scrolls by itself, such as a long table. */
export const OtherScroller: Story = {
  args: { scroller: 'khung', 'show-after': '100px' },
  render: (args, context) => {
    const { article } = sampleOf(context);
    return `<div>
  <div id="khung" tabindex="0" role="region" aria-label="${article.category}" style="block-size: 15em; overflow: auto">
    <p>${article.lead}</p>
    <div style="block-size: 60em"></div>
  </div>
${inner(snippet('back-to-top', args))}
</div>`;
  },
};

/** The shared colours and measures set by a page. */
export const Themed: Story = {
  args: { 'show-after': 'always' },
  render: (args, context) => themed(snippet('back-to-top', args, link(context))),
};
