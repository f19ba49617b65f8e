import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf } from './content.js';
import { cards, groupHead } from './markup.js';
import { frame, inner, narrow, snippet, source, themed } from './snippet.js';

const group = (args: object, context?: Context): string => {
  const sample = sampleOf(context);
  return snippet('service-link-group', args, inner(`${groupHead(sample)}\n${cards(sample)}`));
};

const meta = {
  title: 'Elements/service-link-group',
  component: 'service-link-group',
  parameters: source,
  render: (args, context) => group(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Banner, heading, introduction and three cards, as many side by side as fit. */
export const Default: Story = {};

/** Heading and banner as attributes; the banner leads to a page of its own. */
export const FromAttributes: Story = {
  args: {
    'heading-level': 3,
    banner: 'demo/pictures/banner-960.jpg',
    'banner-href': 'https://dichvucong.example/',
  },
  render: (args, context) => {
    const sample = sampleOf(context);
    const words = { heading: sample.servicesHeading, 'banner-alt': sample.bannerAlt };
    return snippet('service-link-group', { ...words, ...args }, inner(cards(sample)));
  },
};

/** At most two columns, also in a wide place. */
export const TwoColumns: Story = { args: { columns: 2 } };

/** As many columns as fit, of cards of the usual width. */
export const Grid: Story = { args: { variant: 'grid', columns: 'auto' } };

/** Narrower cards, so that more stand in a row. */
export const Row: Story = { args: { variant: 'row' } };

/** One under the other, for a side column; the cards are rows. */
export const Stack: Story = {
  args: { variant: 'stack' },
  render: (args, context) =>
    frame(
      'max-inline-size: 30em',
      snippet('service-link-group', args, inner(cards(sampleOf(context), { variant: 'row' }))),
    ),
};

/** On a phone or in a side column: one column, by the width of the group, not of the window. */
export const NarrowColumn: Story = { render: (args, context) => narrow(group(args, context)) };

/** The cards in a list of the author's: it stays a list when the tags are stripped. */
export const AuthorsList: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    const items = cards(sample)
      .replaceAll('<service-link-card>', '<li><service-link-card>')
      .replaceAll('</service-link-card>', '</service-link-card></li>');
    return snippet(
      'service-link-group',
      args,
      inner(`<h2>${sample.servicesHeading}</h2>\n<ul>\n${inner(items)}\n</ul>`),
    );
  },
};

/** Each part named by `slot`, whatever the order in the source. */
export const Slots: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    return snippet(
      'service-link-group',
      args,
      inner(`${cards(sample)}
<p slot="intro">${sample.servicesIntro}</p>
<h2 slot="heading">${sample.servicesHeading}</h2>
<a slot="banner" href="https://dichvucong.example/"><img src="demo/pictures/banner-960.jpg" alt="${sample.bannerAlt}" width="1600" height="320"></a>`),
    );
  },
};

/** On a band of another colour than the page's. */
export const OnADarkBand: Story = {
  render: (args, context) =>
    frame(
      'background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff; color-scheme: dark',
      group(args, context),
    ),
};

/** The shared colours and measures set by a page. */
export const Themed: Story = { render: (args, context) => themed(group(args, context)) };
