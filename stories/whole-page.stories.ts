import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, say } from './content.js';
import { framed, htmlOf, type Page } from './document.js';
import { expect, type Playing, until } from './expect.js';
import { articlePage, ministryHome, sectionPage } from './pages.js';
import { paper, printed } from './paper.js';
import { relative } from './snippet.js';

/** What is copied is the page, not the frame that shows it. */
const copying = (page: (context: Context) => Page): object => ({
  docs: {
    source: {
      transform: (_: string, context?: Context) => relative(htmlOf(page(context ?? {}), context)),
    },
  },
});

const meta = {
  title: 'Pages/Whole pages',
  parameters: {
    // A page by itself: it stands in no other.
    layout: 'fullscreen',
    docs: { story: { height: '40em' } },
  },
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Every element of the page has come to life. */
async function alive({ canvasElement }: Playing): Promise<Document> {
  const frame = canvasElement.querySelector('iframe');
  return until(() => {
    const page = frame?.contentDocument;
    const isThere = page?.readyState === 'complete' && page.querySelector('back-to-top:defined');
    return isThere && !page.querySelector(':not(:defined)') ? page : undefined;
  }, 'the page has come to life');
}

/** Where readers come to from a search: an article with tools and photos, then services and directories. */
export const ArticlePage: Story = {
  parameters: copying(articlePage),
  render: (_, context) => framed(articlePage(context), context),
  play: async (playing: Playing) => {
    const page = await alive(playing);
    expect(page.querySelectorAll('h1').length === 1, 'one heading of the page');
  },
};

/** A list of news with topics beside it and the site's own pagination under it. */
export const SectionPage: Story = {
  parameters: copying(sectionPage),
  render: (_, context) => framed(sectionPage(context), context),
  play: async (playing: Playing) => {
    const page = await alive(playing);
    expect(page.querySelectorAll('news-article').length === 6, 'six articles');
  },
};

/** The home of a ministry: a picture, its services, its news, its offices. In red and gold. */
export const MinistryHome: Story = {
  parameters: copying(ministryHome),
  render: (_, context) => framed(ministryHome(context), context),
  play: async (playing: Playing) => {
    const page = await alive(playing);
    expect(page.querySelectorAll('service-link-card').length === 3, 'three services');
  },
};

/** The article page with scripts off, really: everything can be read and followed. */
export const ArticlePageWithoutScript: Story = {
  parameters: copying((context) => ({ ...articlePage(context), script: false })),
  render: (_, context) => framed({ ...articlePage(context), script: false }, context),
};

/** The home without script: cards, news and lists are where they would be. */
export const MinistryHomeWithoutScript: Story = {
  parameters: copying((context) => ({ ...ministryHome(context), script: false })),
  render: (_, context) => framed({ ...ministryHome(context), script: false }, context),
};

/** The article page as a printer gets it, on one long sheet. */
export const ArticlePageOnPaper: Story = {
  parameters: copying(articlePage),
  render: (_, context) => {
    const { body, sheets = [] } = articlePage(context);
    return paper(context, body, [...sheets]);
  },
  play: printed,
};

const demo = (file: string, title: string): string =>
  `<iframe src="demo/${file}" title="${title}" style="display: block; inline-size: 100%; block-size: 100vh; border: 0"></iframe>`;

/** The page of the demo, a file of its own, in the language of the toolbar. */
export const Demo: Story = {
  render: (_, context) =>
    say(context, {
      vi: demo('index.html', 'Cổng thông tin điện tử tỉnh Sông Lành'),
      en: demo('en.html', 'Sông Lành Province Portal'),
      km: demo('km.html', 'គេហទំព័រ​ផ្លូវការ​ខេត្ត​សុងឡាញ'),
    }),
};
