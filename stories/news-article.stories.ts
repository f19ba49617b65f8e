import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import type { News, Sample } from './content.sample.js';
import { expect, find, listen, part, type Playing } from './expect.js';
import { article, body } from './markup.js';
import { column, frame, inner, narrow, snippet, source, stack, themed } from './snippet.js';

const whole = (args: object, context?: Context): string =>
  snippet('news-article', args, inner(article(sampleOf(context))));

const meta = {
  title: 'Elements/news-article',
  component: 'news-article',
  parameters: source,
  render: (args, context) => whole(args, context),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** What an editor writes, in the order in which it is read; no attribute is needed. */
export const Default: Story = {};

/** The words as attributes, for templates that have them in fields; the body stays inside. */
export const FromAttributes: Story = {
  args: { 'heading-level': 2, published: '06/05/2015 09:25', updated: '07/05/2015 08:00' },
  render: (args, context) => {
    const sample = sampleOf(context);
    const { category, headline, lead, byline, source: from } = sample.article;
    const words = { category, headline, lead: lead.replace('&amp;', '&'), byline };
    return snippet('news-article', { ...words, 'source-name': from, ...args }, inner(body(sample)));
  },
};

/** What the reader can do with the article; a recording is preferred to the browser's voice. */
export const Tools: Story = {
  args: {
    tools: 'print save text-size share listen',
    audio: 'demo/audio/nu.wav, demo/audio/nam.wav',
  },
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'news-article');
    const row = element.shadowRoot?.querySelector('article-tools');
    expect(row, 'the article has its tools');
    for (const [tool, event] of Object.entries({
      print: 'print',
      save: 'save',
      copy: 'share',
      listen: 'listen',
    })) {
      await step(`${tool}: the page is told, and may do it itself`, async () => {
        const heard = listen(element, event, true);
        await userEvent.click(await part(row, tool));
        expect(heard.length === 1, `${event} was heard at the article`);
      });
    }
  },
};

const teaser = ({ photo, headline, datetime, lead }: News, attributes: object = {}): string => {
  const image = photo
    ? `  <img src="demo/pictures/${photo}-480.jpg" width="480" height="320" alt="">\n`
    : '';
  return snippet(
    'news-article',
    { variant: 'teaser', href: 'https://songlanh.example/tin-tuc/', ...attributes },
    `${image}  <h3>${headline}</h3>
  <time datetime="${datetime}"></time>
  <p class="lead">${lead}</p>`,
  );
};

/** A list of news: picture beside headline, dateline and lead; the headline is the link. */
export const Teasers: Story = {
  render: (_, context) =>
    stack(
      ...sampleOf(context)
        .news.slice(0, 3)
        .map((one) => teaser(one)),
    ),
};

/** `full` and `teaser`, one under the other. */
export const Variants: Story = {
  render: (_, context) => {
    const [first] = sampleOf(context).news;
    return first ? stack(teaser(first, { variant: 'full' }), teaser(first)) : '';
  },
};

/** In a narrow column the picture of a teaser goes on top. */
export const TeaserInANarrowColumn: Story = {
  render: (_, context) =>
    narrow(
      sampleOf(context)
        .news.slice(0, 1)
        .map((one) => teaser(one))
        .join(''),
    ),
};

/** In a side column or on a phone the headline is smaller. */
export const NarrowColumn: Story = { render: (args, context) => narrow(whole(args, context)) };

const slots = ({ article: words, photos }: Sample): string =>
  `<p slot="related"><a href="https://songlanh.example/tin-tuc/">${words.related}</a></p>
<p slot="byline">${words.byline}</p>
<p>${words.paragraphs[1]}</p>
<img slot="media" src="demo/pictures/helpdesk-480.jpg" width="480" height="320" alt="${photos.helpdesk.alt}">
<p slot="lead">${words.lead}</p>
<p slot="tools"><a href="https://songlanh.example/ban-in/">PDF</a></p>
<time slot="dateline" datetime="2015-05-06"></time>
<h2 slot="headline">${words.headline}</h2>`;

/** Each part named by `slot`: it goes to its place, whatever the order in the source. */
export const Slots: Story = {
  render: (args, context) => snippet('news-article', args, inner(slots(sampleOf(context)))),
};

/** Each way to write a date, in the language of the page. */
export const DateFormats: Story = {
  args: { published: '06/05/2015 09:25', updated: '07/05/2015 08:00' },
  render: (args, context) => {
    const { headline } = sampleOf(context).article;
    return stack(
      ...['full', 'long', 'date', 'numeric'].map((format) =>
        snippet('news-article', {
          ...args,
          'date-format': format,
          category: format,
          headline,
          'heading-level': 3,
        }),
      ),
    );
  },
};

/** Khmer dates in Khmer digits. Only a Khmer page has them, so this story is Khmer. */
export const KhmerDigits: Story = {
  args: { published: '06/05/2015 09:25', updated: '07/05/2015', 'khmer-digits': true },
  render: (args) => {
    const { headline } = sampleOf({ globals: { lang: 'km' } }).article;
    return snippet('news-article', { lang: 'km', headline, ...args });
  },
};

/** A system that writes the month first: this is the sixth of May. */
export const MonthFirst: Story = {
  args: { published: '05/06/2015 09:25 AM', 'month-first': true, 'date-format': 'long' },
  render: (args, context) =>
    snippet('news-article', { headline: sampleOf(context).article.headline, ...args }),
};

/** An embassy's page: the hour of the portal, written in that of the place. */
export const OtherTimeZone: Story = {
  args: { published: '2015-05-06T09:25:00+07:00', 'time-zone': 'Europe/Paris' },
  render: (args, context) =>
    snippet('news-article', { headline: sampleOf(context).article.headline, ...args }),
};

/** The shared properties set by a page, a gold line under the header and a shorter measure: a ministry. */
export const Ministry: Story = {
  render: (args, context) =>
    themed(
      whole({ category: sampleOf(context).article.category, ...args }, context),
      '--news-article-rule: 2px solid #c9a227; --portal-measure: 60ch',
    ),
};

/** On a band of another colour than the page's. */
export const OnADarkBand: Story = {
  render: (args, context) =>
    frame(
      'background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff; color-scheme: dark',
      whole(args, context),
    ),
};

/** Words of two languages: the quotation says its own, and is set and read aloud in it. */
export const MixedLanguages: Story = {
  render: (args, context) => {
    const { article: words } = sampleOf(context);
    const other = say(context, { vi: 'km', en: 'vi', km: 'vi' } as const);
    const said = sampleOf({ globals: { lang: other } }).article;
    return snippet(
      'news-article',
      args,
      `  <h2>${words.headline}</h2>
  <p>${words.paragraphs[1]}</p>
  <blockquote lang="${other}"><p>${said.last}</p></blockquote>`,
    );
  },
};

/** Describes the article to search engines by a block in the page's head; to be seen there alone. */
export const StructuredData: Story = {
  args: { 'json-ld': true },
  play: async () => {
    const block = await find(document, 'script[type="application/ld+json"][data-portal-elements]');
    expect(block.textContent.includes('2015-05-06'), 'the block has the date');
  },
};

/** Pictures, tables and lists of a body, as editors paste them from elsewhere. */
export const LongBody: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    const [days, times] = say(context, {
      vi: ['Ngày', 'Giờ làm việc'],
      en: ['Day', 'Opening hours'],
      km: ['ថ្ងៃ', 'ម៉ោង​ធ្វើ​ការ'],
    });
    const table = `  <table>
    <tr><th scope="col">${days ?? ''}</th><th scope="col">${times ?? ''}</th></tr>
    <tr><td>04/05–08/05</td><td>07:00–17:00</td></tr>
    <tr><td>09/05</td><td>07:00–11:00</td></tr>
  </table>`;
    return column(
      snippet('news-article', args, `${inner(article(sample))}\n${table}\n${inner(body(sample))}`),
    );
  },
};
