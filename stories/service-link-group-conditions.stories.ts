import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf } from './content.js';
import type { Service } from './content.sample.js';
import { withoutScript } from './document.js';
import { expect, find, is, later, listen, type Playing, until } from './expect.js';
import { cards, groupHead, inCard } from './markup.js';
import { paper, printed } from './paper.js';
import { slowLine } from './slow.js';
import { inner, snippet, source, onAPortal } from './snippet.js';

const group = (args: object, context?: Context): string => {
  const sample = sampleOf(context);
  return snippet('service-link-group', args, inner(`${groupHead(sample)}\n${cards(sample)}`));
};
const cardsOf = (services: readonly Service[]): string =>
  services.map((one) => snippet('service-link-card', {}, inner(inCard(one)))).join('\n');

const meta = {
  title: 'Conditions/service-link-group',
  component: 'service-link-group',
  parameters: source,
  render: (args, context) => group(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Cards without heading and banner: nothing is shown in their place. */
export const CardsAlone: Story = {
  render: (args, context) => snippet('service-link-group', args, inner(cards(sampleOf(context)))),
};

/** A group of one: the card takes the width that the others leave it. */
export const OneCard: Story = {
  render: (args, context) => {
    const { services, servicesHeading } = sampleOf(context);
    return snippet(
      'service-link-group',
      args,
      inner(`<h2>${servicesHeading}</h2>\n${cardsOf(services.slice(0, 1))}`),
    );
  },
};

/** Texts of very different length: cards of one row stay equally high, their last lines in line. */
export const UnevenTexts: Story = {
  render: (args, context) => {
    const { services, longService } = sampleOf(context);
    const [first, second, third] = services;
    return snippet(
      'service-link-group',
      args,
      inner(cardsOf([first, { ...second, ...longService }, { ...third, text: '…' }])),
    );
  },
};

/** Twelve services, as on a page of all of them. */
export const ManyCards: Story = {
  render: (args, context) => {
    const { services } = sampleOf(context);
    const many = [1, 2, 3, 4].flatMap((round) =>
      services.map((one) => ({ ...one, href: `${one.href}${round}/` })),
    );
    return snippet('service-link-group', args, inner(cardsOf(many)));
  },
};

/** A number of columns that there cannot be: as many as fit, and the console says so. */
export const WrongColumns: Story = {
  args: { columns: -3 },
  parameters: { warns: ['<service-link-group> columns="-3"'] },
};

/** A banner that did not come: its alt text stands in its place, the cards go on. */
export const BrokenBanner: Story = {
  parameters: { missing: true },
  args: { banner: 'demo/pictures/khong-co.jpg' },
  render: (args, context) => {
    const sample = sampleOf(context);
    const words = { heading: sample.servicesHeading, 'banner-alt': sample.bannerAlt };
    return snippet('service-link-group', { ...words, ...args }, inner(cards(sample)));
  },
};

/** A script of the page that brings the cards one by one: each becomes an entry of the list. */
export const LateCards: Story = {
  render: (args, context) =>
    snippet('service-link-group', args, inner(`<h2>${sampleOf(context).servicesHeading}</h2>`)),
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'service-link-group');
    const { services } = sampleOf({ globals });
    for (const { name: heading, href, text: description } of services) {
      await later(200);
      const card = document.createElement('service-link-card');
      Object.assign(card, { heading, href, description });
      element.append(card);
    }
    const items = (): number => element.shadowRoot?.querySelectorAll('[part=item]').length ?? 0;
    await until(() => items() === services.length, 'three entries');
  },
};

/** A slow line: the author's cards are there at once; until the others come it says that they load. */
export const SlowNetwork: Story = {
  render: (args) =>
    snippet('service-link-group', {
      lang: 'vi',
      src: `demo/data/services.json${slowLine()}`,
      ...args,
    }),
  play: async ({ canvasElement }: Playing) => {
    const element = await find(canvasElement, 'service-link-group');
    const came = listen(element, 'load');
    await until(() => element.shadowRoot?.querySelector('[part=status]'), 'something is said');
    expect(is(element, 'loading'), 'it is loading');
    await until(() => came.length && is(element, 'loaded'), 'the services have come');
  },
};

const away = { src: 'demo/data/khong-co.json' };
const warns = ['<service-link-group> src="demo/data/khong-co.json"'];

/** The file is not there: the author's cards stay. */
export const NotFound: Story = { args: away, parameters: { missing: true, warns } };

/** The file is not there, and neither are cards: that is said, in the page's language. */
export const NothingToShow: Story = {
  args: away,
  parameters: { missing: true, warns },
  render: (args, context) =>
    snippet('service-link-group', { heading: sampleOf(context).servicesHeading, ...args }),
};

/** What is left when an editor has stripped the tags: headings, texts and links. */
export const StrippedMarkup: Story = {
  render: (_, context) => {
    const sample = sampleOf(context);
    return onAPortal(`${groupHead(sample)}\n${sample.services.map(inCard).join('\n')}`);
  },
};

/** Scripts are really off in this frame: the style sheet alone sets the cards side by side. */
export const WithoutScript: Story = {
  render: (args, context) => withoutScript(context, group(args, context), '40em'),
};

/** On paper: no card is torn in two, where the links lead is spelled out. */
export const OnPaper: Story = {
  render: (args, context) => paper(context, group(args, context)),
  play: printed,
};
