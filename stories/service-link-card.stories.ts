import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, instead, type Playing } from './expect.js';
import { inBanner, inCard } from './markup.js';
import { frame, inner, snippet, source, themed } from './snippet.js';

const place = (html: string): string => frame('max-inline-size: 22em', html);
const card = (args: object, context?: Context): string =>
  snippet('service-link-card', args, inner(inCard(sampleOf(context).services[0])));

const meta = {
  title: 'Elements/service-link-card',
  component: 'service-link-card',
  parameters: source,
  render: (args, context) => place(card(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** The link of a heading opens the service, wherever on the card the reader clicks. */
export const Default: Story = {
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'service-link-card');
    const link = await find(element, 'a');
    const clicks: string[] = [];
    const stay = (event: Event): void => {
      event.preventDefault();
      clicks.push(event.type);
    };
    link.addEventListener('click', stay);
    await step('A click beside the words follows the link', async () => {
      await userEvent.click(await find(element, 'p'));
      expect(clicks.length === 1, 'the link was clicked, once');
    });
    await step('A click with words selected does not', async () => {
      await instead(
        window,
        'getSelection',
        () => 'chữ',
        async () => {
          await userEvent.click(await find(element, 'p'));
        },
      );
      expect(clicks.length === 1, 'the reader who selects text stays');
    });
    link.removeEventListener('click', stay);
  },
};

/** `card`, `row` and `banner` with what they are made for: a grid, a list, a picture. */
export const Variants: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    return frame(
      'display: grid; gap: 1.25em; max-inline-size: 30em',
      [
        card({ variant: 'card', ...args }, context),
        card({ variant: 'row', ...args }, context),
        snippet('service-link-card', { variant: 'banner', ...args }, inner(inBanner(sample))),
      ].join('\n'),
    );
  },
};

/** Icon left, arrow right: for a list of services in a narrow place. */
export const Row: Story = { args: { variant: 'row' } };

/** A picture across the top; no text stands on it. */
export const Banner: Story = {
  args: { variant: 'banner' },
  render: (args, context) =>
    place(snippet('service-link-card', args, inner(inBanner(sampleOf(context))))),
};

/** The words as attributes, for templates that have them in fields. */
export const FromAttributes: Story = {
  args: { icon: 'demo/pictures/icon-law.svg' },
  render: (args, context) => {
    const { name: heading, href, text: description } = sampleOf(context).services[1];
    return place(snippet('service-link-card', { heading, href, description, ...args }));
  },
};

/** A picture with an alt text, a deeper heading and words of one's own on the last line. */
export const BannerFromAttributes: Story = {
  args: { image: 'demo/pictures/riverside-480.jpg', 'heading-level': 4 },
  render: (args, context) => {
    const { office, photos } = sampleOf(context);
    const words = {
      heading: office.name,
      href: office.href,
      'image-alt': photos.riverside.alt,
      'action-text': office.action,
    };
    return place(snippet('service-link-card', { ...words, ...args }));
  },
};

/** A link that opens a new window says so, in the page's language. */
export const NewWindow: Story = {
  args: { href: 'https://thu.example/', target: '_blank', rel: 'external' },
  render: (args, context) => {
    const [heading, description] = say(context, {
      vi: ['Hệ thống thư công vụ', 'Dành cho cán bộ, công chức của tỉnh.'],
      en: ['Official mail', 'For the staff of the province.'],
      km: ['ប្រព័ន្ធ​សំបុត្រ​ផ្លូវការ', 'សម្រាប់​មន្ត្រី​រាជការ​របស់​ខេត្ត។'],
    });
    return place(snippet('service-link-card', { heading, description, ...args }));
  },
};

/** A link in the description keeps its own way. */
export const LinkInTheDescription: Story = {
  render: (args, context) => {
    const { services, portal } = sampleOf(context);
    const { name, href, text } = services[0];
    const own = portal.footerLinks[2];
    return place(
      snippet(
        'service-link-card',
        args,
        `  <h3><a href="${href}">${name}</a></h3>
  <p>${text} <a href="${own?.href ?? ''}">${own?.name ?? ''}</a></p>`,
      ),
    );
  },
};

/** The shared colours and measures set by a page: a card of a ministry, with sharp corners. */
export const Themed: Story = {
  render: (args, context) => themed(card(args, context), 'max-inline-size: 22em'),
};

/** On a band of another colour than the page's. */
export const OnADarkBand: Story = {
  render: (args, context) =>
    frame(
      'background: #14213a; color: #eef2f8; padding: 2em; max-inline-size: 22em; --portal-accent: #9cc4ff; color-scheme: dark',
      card(args, context),
    ),
};
