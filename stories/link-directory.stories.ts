import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, is, listen, part, type Playing, textOf, until } from './expect.js';
import { grouped, list, named } from './markup.js';
import { frame, inner, snippet, source, themed } from './snippet.js';

/** Room for the panel, which lies over the page. */
const room = (html: string): string => frame('min-block-size: 30em', html);
const units = (args: object, context?: Context): string =>
  snippet('link-directory', args, inner(named(sampleOf(context).units)));

const meta = {
  title: 'Elements/link-directory',
  component: 'link-directory',
  parameters: source,
  render: (args, context) => room(units(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A drop-down: looks like a field, opens over the page, and is a list of ordinary links. */
export const Default: Story = {
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'link-directory');
    const toggled = listen(element, 'toggle');
    await step('The label opens it', async () => {
      await userEvent.click(await part(element, 'label'));
      await until(() => is(element, 'open') && toggled.length, 'it is open, and the page was told');
    });
    await step('Esc closes it', async () => {
      await userEvent.keyboard('{Escape}');
      await until(() => !is(element, 'open'), 'it is closed');
    });
  },
};

/** Open from the start. */
export const Open: Story = { args: { open: true } };

/** What readers type, without accents, and what is left. */
export const Filtered: Story = {
  args: { open: true, filter: 'auto' },
  play: async ({ canvasElement, globals, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'link-directory');
    const words = say({ globals }, { vi: 'y te', en: 'health', km: 'សុខាភិបាល' });
    const filter = await part(element, 'filter');
    await step(`“${words}” finds one`, async () => {
      await userEvent.type(filter, words);
      const links = (): number => element.shadowRoot?.querySelectorAll('[part=link]').length ?? 0;
      await until(() => links() === 1, 'one link is left');
      expect(textOf(await part(element, 'status')).includes('1'), 'that is said');
    });
  },
};

/** Two side by side, as at the foot of many portals; with one name only one is open at a time. */
export const SideBySide: Story = {
  args: { name: 'lien-ket' },
  render: (args, context) => {
    const { businesses } = sampleOf(context);
    return frame(
      'display: flex; flex-wrap: wrap; gap: 1.5em; align-items: start; min-block-size: 30em',
      [units(args, context), snippet('link-directory', args, inner(named(businesses)))]
        .map((one) => `<div style="flex: 1 1 18em; min-inline-size: 0">\n${one}\n</div>`)
        .join('\n'),
    );
  },
  play: async ({ canvasElement, userEvent }: Playing) => {
    await find(canvasElement, 'link-directory');
    const [first, second] = canvasElement.querySelectorAll('link-directory');
    expect(first && second, 'there are two');
    await userEvent.click(await part(first, 'label'));
    await until(() => is(first, 'open'), 'the first is open');
    await userEvent.click(await part(second, 'label'));
    await until(() => is(second, 'open') && !is(first, 'open'), 'the second alone is open');
  },
};

/** Over the page, what it is without `variant`. */
export const Dropdown: Story = { args: { variant: 'dropdown' } };

/** In the flow of the page: what comes after moves down. */
export const Accordion: Story = { args: { variant: 'accordion', open: true } };

/** Always open, one under the other; for a side column. */
export const List: Story = { args: { variant: 'list' } };

/** Always open, in columns, sorted by name in the page's language. */
export const Columns: Story = { args: { variant: 'columns', sort: true } };

/** Lists in a list are groups under their headings; the filter finds them too. */
export const Groups: Story = {
  args: { open: true, filter: 'on' },
  render: (args, context) => {
    const { units: all, groups } = sampleOf(context);
    return room(snippet('link-directory', { label: all.name, ...args }, inner(grouped(groups))));
  },
  play: async ({ canvasElement, globals, userEvent }: Playing) => {
    const element = await find(canvasElement, 'link-directory');
    const [, second] = sampleOf({ globals }).groups;
    await userEvent.type(await part(element, 'filter'), second?.name ?? '');
    await until(() => element.shadowRoot?.querySelector('[part=group]'), 'the group is found');
  },
};

/** The drop-down that many portals have: its options become real links. */
export const FromSelect: Story = {
  args: { open: true },
  render: (args, context) => {
    const { units: all, groups, businesses } = sampleOf(context);
    const options = (links: readonly { name: string; href: string }[]): string =>
      links.map(({ name, href }) => `<option value="${href}">${name}</option>`).join('\n');
    const [first] = groups;
    return room(
      snippet(
        'link-directory',
        { label: all.name, ...args },
        inner(`<select aria-label="${all.name}">
  <option value="">…</option>
  <optgroup label="${first?.name ?? ''}">
${inner(inner(options(first?.links.slice(0, 3) ?? [])))}
  </optgroup>
${inner(options(businesses.links.slice(0, 2)))}
</select>`),
      ),
    );
  },
};

/** Many links, and no field above them. */
export const WithoutFilter: Story = { args: { open: true, filter: 'off' } };

/** The label by its slot, for a place where a heading would be wrong; a link that opens a window says so. */
export const LabelSlot: Story = {
  args: { open: true },
  render: (args, context) => {
    const { businesses } = sampleOf(context);
    const links = list(businesses.links).replace('<a ', '<a target="_blank" ');
    return room(
      snippet(
        'link-directory',
        args,
        inner(`<strong slot="label">${businesses.name}</strong>\n${links}`),
      ),
    );
  },
};

/** A page that lets the panel be higher. */
export const Tall: Story = {
  args: { open: true },
  render: (args, context) =>
    frame('--link-directory-height: 40em; min-block-size: 45em', units(args, context)),
};

/** On a band of another colour than the page's: the panel is opaque in its colour. */
export const OnADarkBand: Story = {
  args: { open: true },
  render: (args, context) =>
    frame(
      'background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff; color-scheme: dark; min-block-size: 30em',
      units(args, context),
    ),
};

/** The shared colours and measures set by a page. */
export const Themed: Story = {
  args: { open: true },
  render: (args, context) => themed(units(args, context), 'min-block-size: 30em'),
};
