import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, is, type Playing, textOf, until } from './expect.js';
import { article } from './markup.js';
import { frame, inner, snippet, source, stack } from './snippet.js';

/** The files of the stories are in one language each, and say so. */
const inVietnamese = (args: object, inside = ''): string =>
  snippet('news-article', { lang: 'vi', ...args }, inside);

const meta = {
  title: 'Content from elsewhere/news-article',
  component: 'news-article',
  parameters: source,
  render: (args) => inVietnamese(args),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A file for each language of the toolbar. */
const fileOf = (context?: Context): string =>
  say(context, {
    vi: 'demo/data/article.json',
    en: 'demo/data/atom.xml',
    km: 'demo/data/feed.json',
  });

/** One attribute: everything shown comes from the file, which is JSON-LD, Atom or JSON Feed here. */
export const Default: Story = {
  render: (args, context) => snippet('news-article', { src: fileOf(context), ...args }),
};

/** A JSON-LD file, such as other portals offer. */
export const FromJsonLd: Story = {
  args: { src: 'demo/data/article.json', 'src-type': 'json-ld', credentials: 'omit' },
};

/** The newest item of an RSS feed. A feed's minutes are often wrong: the day alone is shown. */
export const FromRss: Story = { args: { src: 'demo/data/feed.xml', 'src-type': 'rss' } };

/** A post of WordPress: table, figure and list pass the sanitizer; styles, scripts and dots that count readers do not. */
export const FromWordPress: Story = {
  args: { src: 'demo/data/wordpress.json', 'source-name': 'Sở Y tế tỉnh Sông Lành' },
};

/** An article of Drupal's JSON:API, with its picture. */
export const FromDrupal: Story = { args: { src: 'demo/data/drupal.json', 'src-type': 'drupal' } };

/** Liferay's headless delivery. */
export const FromLiferay: Story = {
  args: {
    src: 'demo/data/liferay.json',
    'src-type': 'liferay',
    'source-name': 'Sở Nội vụ tỉnh Sông Lành',
  },
};

/** An Atom feed in English; the labels around it are those of its language. */
export const FromAtom: Story = {
  args: { lang: 'en', src: 'demo/data/atom.xml', 'src-type': 'atom' },
};

/** A JSON Feed in Khmer, dated in Khmer digits. */
export const FromJsonFeed: Story = {
  args: { lang: 'km', src: 'demo/data/feed.json', 'src-type': 'json-feed', 'khmer-digits': true },
};

function block(id: string, context: Context | undefined, more: object = {}): string {
  const { headline, lead, paragraphs, byline } = sampleOf(context).article;
  const fields = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: lead.replace('&amp;', '&'),
    datePublished: '2015-05-06T09:25:00+07:00',
    articleBody: paragraphs.join('\n\n').replace(/<[^>]+>/g, ''),
    author: { name: byline },
    ...more,
  };
  return `<script type="application/ld+json" id="${id}">\n${JSON.stringify(fields, null, 2)}\n</script>\n`;
}

/** A block that the page has for search engines is the article too. */
export const FromBlockInThePage: Story = {
  args: { src: '#bai-trong-trang' },
  render: (args, context) => {
    const { alt, caption, credit } = sampleOf(context).photos.hall;
    const size = { width: 960, height: 640 };
    const image = { contentUrl: 'demo/pictures/hall-960.jpg', alt, caption, creditText: credit };
    return (
      block('bai-trong-trang', context, { image: { ...image, ...size } }) +
      snippet('news-article', args)
    );
  },
};

/** Of all blocks of the page the one with this address. */
export const FromThePage: Story = {
  args: { src: 'page', item: 'https://songlanh.example/tin-tuc/tron-muoi-nam' },
  render: (args, context) =>
    block('tin-tron-muoi-nam', context, { url: 'https://songlanh.example/tin-tuc/tron-muoi-nam' }) +
    snippet('news-article', args),
};

/** For programs: the same as data. */
export const FromData: Story = {
  render: (args) => snippet('news-article', args),
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'news-article');
    const { headline, lead, paragraphs, byline } = sampleOf({
      ...(globals && { globals }),
    }).article;
    const data = {
      headline,
      description: lead.replace('&amp;', '&'),
      datePublished: '2015-05-06T09:25:00+07:00',
      articleBody: paragraphs[1],
      author: [{ name: byline }],
    };
    Object.assign(element, { article: data });
    await until(() => is(element, 'loaded'), 'the article is there');
    expect(textOf(element.shadowRoot?.querySelector('h2') ?? element) === headline, 'its headline');
  },
  parameters: {
    docs: {
      story: { autoplay: true },
      source: {
        transform: () => `<news-article id="bai"></news-article>
<script>
  document.getElementById('bai').article = {
    headline: 'Thư viện tỉnh cho mượn sách qua bưu điện',
    datePublished: '2024-03-04T09:00:00+07:00',
    articleBody: 'Mỗi lần mượn được năm cuốn trong ba tuần …',
  };
</script>`,
      },
    },
  },
};

/** The page's own headline and lead stay; date, picture, body, byline and source come from the file. */
export const ChildrenKept: Story = {
  args: { src: 'demo/data/article.json' },
  render: (args) =>
    inVietnamese(
      args,
      `  <h2>Từ 15/3, qua phà Vàm Lành không còn đứng nắng</h2>
  <p class="lead">Đề bài và lời mở này do trang viết; phần còn lại lấy từ báo.</p>`,
    ),
};

/** One article of an export that the server calls plain text, within narrow bounds. */
export const OneOfSeveral: Story = {
  args: {
    src: 'demo/data/export.txt',
    'src-type': 'wordpress',
    item: 'mot-cua-sang-thu-bay',
    timeout: 5,
    'max-bytes': 50_000,
    credentials: 'same-origin',
    category: 'Dịch vụ công',
  },
};

/** News for those who have logged in: the file is asked for with the reader's cookies. */
export const BehindALogin: Story = {
  args: { src: 'demo/data/article.json', credentials: 'include' },
};

/** A teaser from a file: its headline leads to the article. */
export const Teaser: Story = {
  args: { variant: 'teaser' },
  render: (args, context) => snippet('news-article', { src: fileOf(context), ...args }),
};

/** Three items of one feed, by `item` or by the fragment of the address. */
export const TeasersFromAFeed: Story = {
  args: { variant: 'teaser', 'heading-level': 3 },
  render: (args) =>
    stack(
      ...[
        { src: 'demo/data/feed.xml' },
        { src: 'demo/data/feed.xml', item: 'hoi-nghi-chuyen-doi-so' },
        { src: 'demo/data/feed.xml#tru-so-moi' },
      ].map((one) => inVietnamese({ ...args, ...one })),
    ),
};

/** Content from a file takes the colours of the band that it stands on. */
export const OnADarkBand: Story = {
  args: { src: 'demo/data/wordpress.json' },
  render: (args) =>
    frame(
      'background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff; color-scheme: dark',
      inVietnamese(args),
    ),
};

/** The children are the article while the file is looked for, and stay when it is there: only what is missing is filled. */
export const NothingMissing: Story = {
  render: (args, context) =>
    snippet('news-article', { src: fileOf(context), ...args }, inner(article(sampleOf(context)))),
};
