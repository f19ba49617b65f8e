import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { withoutScript } from './document.js';
import { expect, find, later, listen, part, type Playing, until } from './expect.js';
import { shortArticle } from './markup.js';
import { paper, printed } from './paper.js';
import { inner, snippet, source } from './snippet.js';

const inArticle = (args: object, context?: Context): string =>
  `<article>\n${inner(`${snippet('article-tools', args)}\n${shortArticle(sampleOf(context))}`)}\n</article>`;

const meta = {
  title: 'Conditions/article-tools',
  component: 'article-tools',
  parameters: source,
  render: (args, context) => inArticle(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A tool that there is not is left out; the console says which there are. */
export const WrongTool: Story = {
  args: { tools: 'print fax save' },
  parameters: { warns: ['<article-tools> tools="fax"'] },
};

/** An id that the page does not have: the console says so; the row stays as it is. */
export const MissingArticle: Story = {
  args: { for: 'bai-khong-co', tools: 'print save' },
  parameters: { warns: ['<article-tools>'] },
  render: (args) => snippet('article-tools', args),
};

/** An article that a script of the page brings later: the tools find it when they are used. */
export const LateArticle: Story = {
  args: { for: 'bai-den-muon', tools: 'print save' },
  parameters: { warns: ['<article-tools>'] },
  render: (args) => `<div>\n${inner(snippet('article-tools', args))}\n</div>`,
  play: async ({ canvasElement, globals, userEvent }: Playing) => {
    const tools = await find(canvasElement, 'article-tools');
    const { headline } = sampleOf({ globals }).article;
    await later(500);
    const article = document.createElement('article');
    article.id = 'bai-den-muon';
    article.append(Object.assign(document.createElement('h2'), { textContent: headline }));
    tools.after(article);
    const heard = listen(tools, 'print', true) as (Event & { subject?: { headline: string } })[];
    await userEvent.click(await part(tools, 'print'));
    expect(heard[0]?.subject?.headline === headline, 'the article that came is to be printed');
  },
};

/** A recording that is not there: the player says so in its own way, the rest goes on. */
export const MissingRecording: Story = {
  args: { tools: 'print listen', audio: 'demo/audio/khong-co.wav' },
  parameters: { warnsWhenPlayed: ['<article-tools> audio='] },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await find(canvasElement, 'article-tools');
    await userEvent.click(await part(tools, 'listen'));
    await until(() => tools.shadowRoot?.querySelector('[part~=status]'), 'there is a status');
  },
};

/** Many links of the page's own, with long names: the row wraps. */
export const ManyLinks: Story = {
  render: (args, context) => {
    const name = say(context, {
      vi: 'Mạng xã hội nội bộ của cán bộ, công chức',
      en: 'The staff’s own social network',
      km: 'បណ្តាញ​សង្គម​របស់​មន្ត្រី​រាជការ',
    });
    const links = [1, 2, 3].map((n) => `https://mang${n}.example/?u={url} ${name} ${n}`);
    return inArticle({ ...args, 'share-href': links.join(', ') }, context);
  },
};

/** Tools are nothing without script, so there is nothing: no dead buttons. */
export const WithoutScript: Story = {
  render: (args, context) => withoutScript(context, inArticle(args, context), '20em'),
};

/** On paper there are no controls; the address tells where the article is from. */
export const OnPaper: Story = {
  args: { href: 'https://songlanh.example/tin/5' },
  render: (args, context) => paper(context, inArticle(args, context)),
  play: printed,
};
