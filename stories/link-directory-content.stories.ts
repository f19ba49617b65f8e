import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleOf } from './content.js';
import { list } from './markup.js';
import { frame, inner, snippet, source, stack } from './snippet.js';

const room = (html: string): string => frame('min-block-size: 30em', html);

const meta = {
  title: 'Content from elsewhere/link-directory',
  component: 'link-directory',
  parameters: source,
  // The files are in Vietnamese, and say so.
  render: (args) => room(snippet('link-directory', { lang: 'vi', ...args })),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A block of the page, as search engines read it: label and links come from it. */
export const Default: Story = {
  args: { open: true, src: '#don-vi-trong-trang' },
  render: (args, context) => {
    const { name, links } = sampleOf(context).units;
    const block = {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name,
      itemListElement: links.map((link, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: link.name,
        url: link.href,
      })),
    };
    return room(`<script type="application/ld+json" id="don-vi-trong-trang">
${JSON.stringify(block, null, 2)}
</script>
${snippet('link-directory', args)}`);
  },
};

/** An OPML file: the groups and the label come from it. Servers call it many things, so `src-type` says what it is. */
export const FromOpml: Story = {
  args: { open: true, src: 'demo/data/units.opml', 'src-type': 'opml' },
};

/** The author's own links come first; those of the file follow, but for those that are there already. */
export const OwnLinksFirst: Story = {
  args: {
    variant: 'columns',
    label: 'Các đơn vị trong tỉnh',
    src: 'demo/data/units.opml',
    'src-type': 'opml',
    timeout: 5,
    'max-bytes': 100_000,
    credentials: 'same-origin',
  },
  render: (args) =>
    snippet(
      'link-directory',
      { lang: 'vi', ...args },
      inner(list(sampleOf().units.links.slice(0, 1))),
    ),
};

/** A feed as a list of links to its articles. */
export const NewsFromAFeed: Story = {
  args: { variant: 'list', label: 'Tin mới', src: 'demo/data/feed.xml' },
  render: (args) => snippet('link-directory', { lang: 'vi', ...args }),
};

const files = {
  'json-ld': { src: 'demo/data/services.json' },
  rss: { src: 'demo/data/feed.xml' },
  atom: { src: 'demo/data/atom.xml', lang: 'en' },
  'json-feed': { src: 'demo/data/feed.json', lang: 'km' },
  wordpress: { src: 'demo/data/wordpress.json' },
  drupal: { src: 'demo/data/drupal.json' },
  liferay: { src: '#liferay' },
  opml: { src: 'demo/data/units.opml' },
};

/** What Liferay answers to a question for several contents. */
function liferay(): string {
  const items = sampleOf().news.map(({ headline: title, lead: description }, index) => ({
    id: index + 1,
    title,
    description,
    contentUrl: `https://songlanh.example/tin-tuc/${index + 1}/`,
    contentFields: [],
  }));
  return `<script type="application/json" id="liferay">\n${JSON.stringify({ items }, null, 2)}\n</script>`;
}

/** Each format that is read; servers call them many things, so `src-type` can say which it is. */
export const EveryFormat: Story = {
  args: { variant: 'columns', filter: 'off', credentials: 'omit' },
  render: (args) =>
    stack(
      liferay(),
      ...Object.entries(files).map(([type, file]) =>
        snippet('link-directory', { lang: 'vi', label: type, ...file, 'src-type': type, ...args }),
      ),
    ),
};

/** What only those may see who have logged in: the file is asked for with the reader's cookies. */
export const BehindALogin: Story = {
  args: {
    src: 'demo/data/units.opml',
    'src-type': 'opml',
    credentials: 'include',
    variant: 'columns',
  },
};
