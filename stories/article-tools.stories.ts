import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, instead, listen, part, type Playing, textOf, until } from './expect.js';
import { shortArticle } from './markup.js';
import { frame, inner, narrow, snippet, source, themed } from './snippet.js';

const all = 'print save text-size listen share';

/** The tools under the headline of an article that is not ours. */
function inArticle(args: object, context?: Context, inside = ''): string {
  const [heading, date, ...words] = shortArticle(sampleOf(context)).split('\n');
  const tools = snippet('article-tools', args, inside);
  return `<article>\n${inner([heading, date, tools, ...words].join('\n'))}\n</article>`;
}

const meta = {
  title: 'Elements/article-tools',
  component: 'article-tools',
  parameters: source,
  render: (args, context) => inArticle(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

const toolsOf = (canvas: Element): Promise<HTMLElement> => find(canvas, 'article-tools');

/** All five, under the headline: what most articles of a portal want. */
export const Default: Story = {};

/** What the decree on portals asks of every item; nothing more in the way. */
export const PrintAndSave: Story = { args: { tools: 'print save' } };

/** The tools stand in the order in which they are named. */
export const AnotherOrder: Story = { args: { tools: 'text-size listen share save print' } };

/** As an attribute of `<news-article>`: nothing more to paste. */
export const InNewsArticle: Story = {
  render: (_, context) =>
    snippet('news-article', { tools: all }, inner(shortArticle(sampleOf(context)))),
};

/** Beside the article, in a side column, say: the article is named by its id. */
export const ForAnArticleElsewhere: Story = {
  args: { for: 'bai-viet', tools: 'print text-size', href: 'https://songlanh.example/tin/5' },
  render: (args, context) =>
    `${snippet('article-tools', args)}\n<article id="bai-viet">\n${inner(shortArticle(sampleOf(context)))}\n</article>`,
};

/** A link of the site's own beside the tools, such as one for remarks. */
export const ControlsOfTheAuthor: Story = {
  args: { tools: 'print save' },
  render: (args, context) =>
    inArticle(
      args,
      context,
      `  <a href="https://songlanh.example/gop-y/">${say(context, { vi: 'Góp ý', en: 'Feedback', km: 'មតិ​យោបល់' })}</a>`,
    ),
};

/** On a phone or in a side column the row wraps; icons stand over their words. */
export const NarrowColumn: Story = { render: (args, context) => narrow(inArticle(args, context)) };

/** The reader makes the text of this article larger, step by step, and normal again. */
export const LargerText: Story = {
  args: { tools: 'text-size', remember: true },
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const article = await find(canvasElement, 'article');
    const wide = async (): Promise<number> => {
      await until(() => article.style.cssText !== undefined, 'there is a style');
      return parseFloat(article.style.zoom || article.style.fontSize || '100');
    };
    sessionStorage.removeItem('portal-elements:text-size');
    await step('Twice larger: 150 %', async () => {
      for (let press = 0; press < 2; press++) await userEvent.click(await part(tools, 'larger'));
      expect((await wide()) === 150 || (await wide()) === 1.5, 'the article is at 150 %');
      expect(textOf(await part(tools, 'normal')).startsWith('150'), 'the button says 150 %');
      expect(sessionStorage.getItem('portal-elements:text-size') === '150', 'it is remembered');
    });
    await step('The button in the middle: as it was', async () => {
      await userEvent.click(await part(tools, 'normal'));
      expect(!article.getAttribute('style'), 'the article has its own size');
    });
    await userEvent.click(await part(tools, 'larger'));
    sessionStorage.removeItem('portal-elements:text-size');
  },
};

/** Before printing, the page is told: it may do it in its own way, as here, where nothing is printed. */
export const PrintByThePage: Story = {
  args: { tools: 'print' },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const heard = listen(tools, 'print', true);
    let asked = 0;
    const print = (): void => {
      asked++;
    };
    await instead(window, 'print', print, async () => {
      await userEvent.click(await part(tools, 'print'));
    });
    expect(heard.length === 1 && !asked, 'the page was told, and nothing was printed');
  },
};

/** The article in one file that opens offline; here a page does it itself, and nothing is downloaded. */
export const SaveByThePage: Story = {
  args: { tools: 'save' },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const heard = listen(tools, 'save', true);
    await userEvent.click(await part(tools, 'save'));
    expect(heard.length === 1, 'the page was told');
  },
};

/** A voice in place of the browser's, which speaks without a sound and stops where the story is shown. */
class Words {
  lang = '';
  voice = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  addEventListener(): void {
    // Nothing is ever spoken to its end.
  }
  removeEventListener(): void {
    // As above.
  }
}
const nothing = (): undefined => undefined;
const voiceOf = (lang: string): object => ({
  lang,
  name: lang,
  default: false,
  localService: true,
  voiceURI: lang,
});
const speech = {
  synthesis: {
    speaking: false,
    pending: false,
    resume: nothing,
    getVoices: () => ['vi-VN', 'en-GB', 'km-KH'].map(voiceOf),
    speak: nothing,
    cancel: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  },
  Utterance: Words,
};

/** Reading aloud, at the first sentence. A silent stand-in for the browser's voice, so that it can be seen on every machine. */
export const Speaking: Story = {
  args: {
    tools: 'listen share',
    pronounce: 'TT&TT=Thông tin và Truyền thông; UBND=Ủy ban nhân dân',
  },
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    Object.assign(tools, { speech });
    const heard = listen(tools, 'listen');
    await step('Listen', async () => {
      await userEvent.click(await part(tools, 'listen'));
      await part(tools, 'stop');
      expect(heard.length === 1, 'the page was told');
    });
    await step('Stop, and listen again', async () => {
      await userEvent.click(await part(tools, 'stop'));
      await until(() => !tools.shadowRoot?.querySelector('[part~=stop]'), 'it has stopped');
      await userEvent.click(await part(tools, 'listen'));
      await part(tools, 'active');
    });
  },
};

/** Recordings are preferred to the browser's voice; of several the reader chooses one. */
export const Recordings: Story = {
  args: { tools: 'print listen' },
  render: (args, context) => {
    const [woman, man] = say(context, {
      vi: ['Giọng nữ', 'Giọng nam'],
      en: ['Woman’s voice', 'Man’s voice'],
      km: ['សំឡេង​ស្រី', 'សំឡេង​ប្រុស'],
    });
    const audio = `demo/audio/nu.wav ${woman ?? ''}, demo/audio/nam.wav ${man ?? ''}`;
    return inArticle({ ...args, audio }, context);
  },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    await userEvent.click(await part(tools, 'listen'));
    await until(() => tools.shadowRoot?.querySelector('[part~=player]'), 'there is a player');
    const voices = await until(
      () => tools.shadowRoot?.querySelector<HTMLSelectElement>('[part~=voices]'),
      'there is a choice',
    );
    await userEvent.selectOptions(voices, voices.options[1]?.value ?? '');
    expect(voices.selectedIndex === 1, 'the other voice is chosen');
  },
};

/** Where the browser has a sheet of the system, as phones do; here a stand-in. */
export const SystemSheet: Story = {
  args: { tools: 'share' },
  render: (args, context) => {
    if (!('share' in navigator)) {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: () => Promise.resolve(),
      });
    }
    return inArticle(args, context);
  },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const heard = listen(tools, 'share', true);
    await userEvent.click(await part(tools, 'share'));
    expect((heard[0] as Event & { way?: string }).way === 'sheet', 'the sheet was asked for');
  },
};

/** Addresses that the page adds; the article's address and headline are filled in. */
export const LinksOfThePage: Story = {
  args: { tools: 'share' },
  render: (args, context) => {
    const [letter, network] = say(context, {
      vi: ['Gửi thư', 'Mạng của tỉnh'],
      en: ['By e-mail', 'The province’s network'],
      km: ['ផ្ញើ​សំបុត្រ', 'បណ្តាញ​របស់​ខេត្ត'],
    });
    const links = `mailto:?subject={title}&body={url} ${letter ?? ''}, https://mang.songlanh.example/chia-se?u={url} ${network ?? ''}`;
    return inArticle({ ...args, 'share-href': links }, context);
  },
};

/** What is said once the address is on the clipboard. */
export const Copied: Story = {
  args: { tools: 'share', href: 'https://songlanh.example/tin/5' },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const copied: string[] = [];
    const clipboard = {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    };
    await instead(navigator, 'clipboard', clipboard, async () => {
      await userEvent.click(await part(tools, 'copy'));
      await until(() => copied.length, 'something was copied');
    });
    expect(copied[0] === 'https://songlanh.example/tin/5', 'the address of the article');
    await until(
      () => textOf(tools.shadowRoot?.querySelector('[part=status]') ?? tools),
      'it is said',
    );
  },
};

/** Without https, or where copying is forbidden, the address stands in a field to be copied by hand. */
export const CopyByHand: Story = {
  args: { tools: 'share', href: 'https://songlanh.example/tin/5' },
  play: async ({ canvasElement, userEvent }: Playing) => {
    const tools = await toolsOf(canvasElement);
    const refused = (): boolean => false;
    await instead(navigator, 'clipboard', undefined, () =>
      instead(document, 'execCommand', refused, async () => {
        await userEvent.click(await part(tools, 'copy'));
        await until(() => tools.shadowRoot?.querySelector('[part=field]'), 'there is a field');
      }),
    );
  },
};

/** On a band of another colour than the page's: the tools take the band's. */
export const OnADarkBand: Story = {
  render: (args, context) =>
    frame(
      'padding: 1em; background: #14181d; color: #e8ecf0; color-scheme: dark',
      inArticle(args, context),
    ),
};

/** The shared colours and measures set by a page. */
export const Themed: Story = { render: (args, context) => themed(inArticle(args, context)) };
