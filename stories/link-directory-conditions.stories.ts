import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf } from './content.js';
import { withoutScript } from './document.js';
import { expect, find, is, later, listen, part, type Playing, textOf, until } from './expect.js';
import { list, named } from './markup.js';
import { paper, printed } from './paper.js';
import { slowLine } from './slow.js';
import { frame, inner, narrow, snippet, source } from './snippet.js';

const room = (html: string): string => frame('min-block-size: 30em', html);
const units = (args: object, context?: Context): string =>
  snippet('link-directory', args, inner(named(sampleOf(context).units)));

const meta = {
  title: 'Conditions/link-directory',
  component: 'link-directory',
  parameters: source,
  render: (args, context) => room(units(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Links without a label: the page's language has a word for it. */
export const NoLabel: Story = {
  args: { variant: 'accordion', open: true },
  render: (args, context) =>
    snippet('link-directory', args, inner(list(sampleOf(context).businesses.links))),
};

/** A list whose links are still to be written: the console asks for them. */
export const NoLinks: Story = {
  args: { open: true },
  parameters: { warns: ['<link-directory>'] },
  render: (args, context) =>
    snippet('link-directory', { label: sampleOf(context).units.name, ...args }),
};

/** Names of several lines in a narrow place. */
export const LongNames: Story = {
  args: { variant: 'accordion', open: true },
  render: (args, context) => {
    const { longService, units: all } = sampleOf(context);
    const links = all.links.map((link) => ({
      ...link,
      name: `${link.name} – ${longService.name}`,
    }));
    return narrow(
      snippet(
        'link-directory',
        args,
        inner(named({ name: longService.name, links: links.slice(0, 4) })),
      ),
    );
  },
};

/** A hundred links: the panel scrolls, the filter finds. */
export const ManyLinks: Story = {
  args: { open: true },
  render: (args, context) => {
    const { units: all } = sampleOf(context);
    const links = Array.from({ length: 98 }, (_, index) => {
      const { name = '', href = '' } = all.links[index % all.links.length] ?? {};
      return { name: `${name} ${index + 1}`, href: `${href}${index + 1}/` };
    });
    return room(snippet('link-directory', args, inner(named({ name: all.name, links }))));
  },
};

/** An option whose value could run a script is no link; the console says so. */
export const UnsafeAddress: Story = {
  args: { open: true },
  parameters: { warns: ['<link-directory> href="javascript:alert(1)"'] },
  render: (args, context) => {
    const { businesses } = sampleOf(context);
    const [first] = businesses.links;
    return room(
      snippet(
        'link-directory',
        { label: businesses.name, ...args },
        inner(`<select aria-label="${businesses.name}">
  <option value="javascript:alert(1)">javascript</option>
  <option value="${first?.href ?? ''}">${first?.name ?? ''}</option>
</select>`),
      ),
    );
  },
};

/** A script of the page that writes the links later: each is there, and is found, as it comes. */
export const LateLinks: Story = {
  args: { variant: 'accordion', open: true, filter: 'on' },
  render: (args, context) => {
    const { businesses } = sampleOf(context);
    return snippet('link-directory', args, inner(named({ ...businesses, links: [] })));
  },
  play: async ({ canvasElement, globals, userEvent }: Playing) => {
    const element = await find(canvasElement, 'link-directory');
    const { links } = sampleOf({ globals }).businesses;
    for (const { name, href } of links) {
      await later(150);
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      item.append(link);
      element.querySelector('ul')?.append(item);
    }
    await userEvent.type(await part(element, 'filter'), links[1]?.name ?? '');
    await until(
      () => element.shadowRoot?.querySelectorAll('[part=link]').length === 1,
      'the second is found',
    );
  },
};

/** A slow line: it says that the links load; then they are there. */
export const SlowNetwork: Story = {
  args: { lang: 'vi', variant: 'columns', 'src-type': 'opml' },
  render: (args) =>
    snippet('link-directory', { src: `demo/data/units.opml${slowLine()}`, ...args }),
  play: async ({ canvasElement }: Playing) => {
    const element = await find(canvasElement, 'link-directory');
    const came = listen(element, 'load');
    const status = await part(element, 'status');
    expect(is(element, 'loading') && textOf(status), 'it is loading, and says so');
    await until(() => came.length && is(element, 'loaded'), 'the links have come');
  },
};

const away = { open: true, src: 'demo/data/khong-co.opml' };
const warns = ['<link-directory> src="demo/data/khong-co.opml"'];

/** The file is not there: the author's links stay. */
export const NotFound: Story = { args: away, parameters: { missing: true, warns } };

/** The file is not there, and neither are links: that is said, in the page's language. */
export const NothingToShow: Story = {
  args: away,
  parameters: { missing: true, warns },
  render: (args, context) =>
    room(snippet('link-directory', { label: sampleOf(context).units.name, ...args })),
};

/** What is left when an editor has stripped the tag: a heading and a list. */
export const StrippedMarkup: Story = {
  render: (_, context) => named(sampleOf(context).units),
};

/** Scripts are really off in this frame: all links are there, in columns. */
export const WithoutScript: Story = {
  render: (args, context) => withoutScript(context, units(args, context), '30em'),
};

/** On paper a drop-down lies open: nobody can click on paper. */
export const OnPaper: Story = {
  render: (args, context) => paper(context, units(args, context)),
  play: printed,
};
