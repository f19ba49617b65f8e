import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { withoutScript } from './document.js';
import { expect, find, is, later, listen, type Playing, textOf, until } from './expect.js';
import { article } from './markup.js';
import { paper, printed, printedAlone } from './paper.js';
import { slowLine } from './slow.js';
import { inner, narrow, snippet, source, onAPortal } from './snippet.js';

const whole = (args: object, context?: Context): string =>
  snippet('news-article', args, inner(article(sampleOf(context))));
const headline = (context?: Context): string => sampleOf(context).article.headline;

const meta = {
  title: 'Conditions/news-article',
  component: 'news-article',
  parameters: source,
  render: (args, context) => whole(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** All that an article needs: what is missing takes no space. */
export const HeadlineAlone: Story = {
  render: (args, context) => snippet('news-article', args, `  <h2>${headline(context)}</h2>`),
};

/** A text without headline and date, as a quick notice is pasted. */
export const BodyAlone: Story = {
  render: (args, context) =>
    snippet(
      'news-article',
      args,
      inner(
        sampleOf(context)
          .article.paragraphs.map((words) => `<p>${words}</p>`)
          .join('\n'),
      ),
    ),
};

/** A news list where one has no picture and another no lead. */
export const TeaserWithoutPicture: Story = {
  args: { variant: 'teaser', href: 'https://songlanh.example/tin-tuc/' },
  render: (args, context) =>
    snippet(
      'news-article',
      args,
      `  <h3>${headline(context)}</h3>\n  <time datetime="2015-05-06"></time>`,
    ),
};

/** A headline as long as decrees make them, with capitals whose marks need room. */
export const LongHeadline: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    return snippet('news-article', args, inner(article(sample, sample.article.longHeadline)));
  },
};

/** An address and a number without a break, in a narrow column: they are broken, nothing runs out. */
export const LongWords: Story = {
  render: (args, context) =>
    narrow(
      snippet(
        'news-article',
        args,
        `  <h2>${headline(context)}</h2>
  <p>https://songlanh.example/tin-tuc/2015/05/06/so-thong-tin-va-truyen-thong-tinh-song-lanh-tron-muoi-nam-tuoi.html</p>
  <p>0123456789012345678901234567890123456789012345678901234567890123456789</p>`,
      ),
    ),
};

/** A date that no calendar has: the author's text stays, the console says what is needed. */
export const UnreadableDate: Story = {
  args: { published: '31/02/2015' },
  parameters: { warns: ['<news-article> published="31/02/2015"'] },
  render: (args, context) => snippet('news-article', { headline: headline(context), ...args }),
};

/** A zone and a format that there are not: the usual ones are taken, the console says so. */
export const WrongValues: Story = {
  args: { published: '06/05/2015 09:25', 'time-zone': 'Sông Lành', 'date-format': 'ngắn' },
  parameters: {
    warns: ['<news-article> time-zone="Sông Lành"', '<news-article> date-format="ngắn"'],
  },
  render: (args, context) => snippet('news-article', { headline: headline(context), ...args }),
};

/** A script of the page that writes the article piece by piece: each goes to its place as it comes. */
export const LateChildren: Story = {
  render: (args) => snippet('news-article', args),
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'news-article');
    const { article: words } = sampleOf({ globals });
    const pieces: [string, string][] = [
      ['p', words.paragraphs[1]],
      ['h2', words.headline],
      ['p', words.byline],
    ];
    for (const [tag, text] of pieces) {
      await later(200);
      const piece = document.createElement(tag);
      piece.textContent = text;
      if (text === words.byline) piece.className = 'byline';
      element.prepend(piece);
    }
    await until(
      () => element.querySelector('h2')?.assignedSlot?.name === 'headline',
      'the headline is in its place, though it came second',
    );
  },
};

/** Data that a program gets only after a while; until then the element says that it loads. */
export const LateData: Story = {
  render: (args) => snippet('news-article', args),
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'news-article');
    const { headline: name, paragraphs } = sampleOf({ globals }).article;
    await later();
    Object.assign(element, { article: { headline: name, articleBody: paragraphs[1] } });
    await until(() => is(element, 'loaded'), 'the article has come');
  },
};

/** A slow line: what is inside can be read at once; the file fills the rest when it comes. */
export const SlowNetwork: Story = {
  render: (args, context) => {
    const src = say(context, {
      vi: 'demo/data/article.json',
      en: 'demo/data/atom.xml',
      km: 'demo/data/feed.json',
    });
    return snippet('news-article', { src: src + slowLine(), ...args });
  },
  play: async ({ canvasElement, step }: Playing) => {
    const element = await find(canvasElement, 'news-article');
    const came = listen(element, 'load');
    await step('Meanwhile: it says that it loads', async () => {
      const status = await until(
        () => element.shadowRoot?.querySelector('[part=status]'),
        'something is said',
      );
      expect(is(element, 'loading') && textOf(status), 'it is loading, and says so');
    });
    await step('Then: the article', async () => {
      await until(() => came.length && is(element, 'loaded'), 'it has come');
    });
  },
};

const away = { src: 'demo/data/khong-co.json' };
const warns = ['<news-article> src="demo/data/khong-co.json"'];

/** The file is not there: the children stay as they were. */
export const NotFound: Story = { args: away, parameters: { missing: true, warns } };

/** The file is not there, and neither are children: that is said, in the page's language. */
export const NothingToShow: Story = {
  args: away,
  parameters: { missing: true, warns },
  render: (args) => snippet('news-article', args),
};

/** A file that is no article, such as the page that a portal shows when a session is over. */
export const WrongFile: Story = {
  args: { src: 'demo/site.css' },
  parameters: { warns: ['<news-article> src="demo/site.css"'] },
};

/** A list of links where an article is wanted. */
export const WrongType: Story = {
  args: { src: 'demo/data/units.opml', 'src-type': 'opml' },
  parameters: { warns: ['<news-article> src="demo/data/units.opml"'] },
};

/** A photo in the body that did not come: the text goes on around its frame. */
export const BrokenPicture: Story = {
  parameters: { missing: true, warns: ['<photo-caption> src="demo/pictures/khong-co'] },
  render: (args, context) => whole(args, context).replaceAll(/hall-\d+/g, 'khong-co'),
};

/** What is left when an editor has stripped the tags: still the article, in its order. */
export const StrippedMarkup: Story = {
  render: (_, context) =>
    onAPortal(article(sampleOf(context)).replace(/ *<\/?photo-caption>\n/g, '')),
};

/** With scripts off, or before they come: the style sheet alone. Scripts are really off in this frame. */
export const WithoutScript: Story = {
  args: { tools: 'print save' },
  render: (args, context) => withoutScript(context, whole(args, context), '60em'),
};

/** The page on paper: addresses of links are spelled out, the tools are gone. The rules for print hold in this frame, as a printer gets them. */
export const OnPaper: Story = {
  args: { tools: 'print save', href: 'https://songlanh.example/tin/5' },
  render: (args, context) => paper(context, whole(args, context)),
  play: printed,
};

/** The same after the button “print”: the article alone, without the page around it. */
export const PrintedAlone: Story = {
  args: { tools: 'print save', href: 'https://songlanh.example/tin/5' },
  render: (args, context) => {
    const menu = say(context, {
      vi: 'Trang chủ · Tin tức · Dịch vụ',
      en: 'Home · News · Services',
      km: 'ទំព័រ​ដើម · ព័ត៌មាន · សេវា',
    });
    return paper(context, `<p>${menu}</p>\n${whole(args, context)}\n<footer>${menu}</footer>`);
  },
  play: printedAlone,
};
