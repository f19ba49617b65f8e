import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf } from './content.js';
import { withoutScript } from './document.js';
import { expect, find, later, type Playing, textOf, until } from './expect.js';
import { inCard } from './markup.js';
import { paper, printed } from './paper.js';
import { frame, inner, snippet, source, copied, type Shown, written } from './snippet.js';

const place = (html: string): string => frame('max-inline-size: 22em', html);
const card = (args: object, context?: Context): string =>
  snippet('service-link-card', args, inner(inCard(sampleOf(context).services[0])));

const meta = {
  title: 'Conditions/service-link-card',
  component: 'service-link-card',
  parameters: source,
  render: (args, context) => place(card(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** The least that a card needs: a link. */
export const LinkAlone: Story = {
  render: (args, context) => {
    const { name, href } = sampleOf(context).services[0];
    return place(snippet('service-link-card', args, `  <a href="${href}">${name}</a>`));
  },
};

/** A heading without a link: the words are shown, nothing invites, the console asks for the address. */
export const NoAddress: Story = {
  parameters: { warns: ['<service-link-card>'] },
  render: (args, context) => {
    const { name: heading, text: description } = sampleOf(context).services[0];
    return place(snippet('service-link-card', { heading, description, ...args }));
  },
};

/** A name as long as procedures have: it takes the lines it needs, and no mark is cut. */
export const LongHeading: Story = {
  render: (args, context) => {
    const { services, longService } = sampleOf(context);
    return place(
      snippet('service-link-card', args, inner(inCard({ ...services[0], ...longService }))),
    );
  },
};

/** The same as a row, where there is still less room. */
export const LongHeadingInARow: Story = { ...LongHeading, args: { variant: 'row' } };

/** An address that could run a script: the words are shown, it is no link, the console says so. */
export const UnsafeAddress: Story = {
  args: { href: 'javascript:alert(1)' },
  parameters: { warns: ['<service-link-card> href="javascript:alert(1)"'] },
  render: (args, context) => {
    const { name: heading, text: description } = sampleOf(context).services[0];
    return place(snippet('service-link-card', { heading, description, ...args }));
  },
};

/** The address of a text that an editor forgot to replace. */
export const WrongImage: Story = {
  args: { icon: 'data:image/png;base64,AAAA' },
  parameters: { warns: ['<service-link-card> icon="data:image/png;base64,AAAA"'] },
  render: (args, context) => {
    const { name: heading, href, text: description } = sampleOf(context).services[0];
    return place(snippet('service-link-card', { heading, href, description, ...args }));
  },
};

/** An icon that did not come: the tinted square stays, the words say everything. */
export const BrokenIcon: Story = {
  parameters: { missing: true },
  render: (args, context) => place(card(args, context).replace('icon-services', 'khong-co')),
};

/** A script of the page that fills the card later. */
export const LateContent: Story = {
  render: (args, context) => {
    const { name, href } = sampleOf(context).services[0];
    return place(snippet('service-link-card', args, `  <h3><a href="${href}">${name}</a></h3>`));
  },
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'service-link-card');
    const { text } = sampleOf({ globals }).services[0];
    await later(500);
    const words = document.createElement('p');
    words.textContent = text;
    element.append(words);
    await until(() => words.assignedSlot, 'the words are in the card');
    expect(textOf(words) === text, 'as they were written');
  },
};

/** A slow line: the card can be read and followed before its icon is there, in the same place. */
export const SlowNetwork: Story = {
  render: (args, context) => place(card(args, context).replace(/src="[^"]*"/, '')),
  play: async ({ canvasElement }: Playing) => {
    const image = (await find(canvasElement, 'img')) as HTMLImageElement;
    const heading = await find(canvasElement, 'h3');
    const { top } = heading.getBoundingClientRect();
    await later();
    image.src = 'demo/pictures/icon-services.svg';
    await until(() => image.naturalWidth, 'the icon has come');
    expect(Math.abs(heading.getBoundingClientRect().top - top) < 1, 'nothing has moved');
  },
  parameters: {
    docs: {
      source: {
        transform: (code: string, context?: Shown) =>
          copied(written(code, context)).replace(
            '<img ',
            '<img src="demo/pictures/icon-services.svg"',
          ),
      },
    },
  },
};

/** What is left when an editor has stripped the tag. */
export const StrippedMarkup: Story = {
  render: (_, context) => place(inCard(sampleOf(context).services[0])),
};

/** Scripts are really off in this frame: the style sheet alone makes it a card. */
export const WithoutScript: Story = {
  render: (args, context) => withoutScript(context, card(args, context), '16em'),
};

/** On paper: where the link leads is spelled out. */
export const OnPaper: Story = {
  render: (args, context) => paper(context, card(args, context)),
  play: printed,
};
