import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleOf } from './content.js';
import { inCard } from './markup.js';
import { inner, snippet, source, stack } from './snippet.js';

const meta = {
  title: 'Content from elsewhere/service-link-group',
  component: 'service-link-group',
  parameters: source,
  // The files are in Vietnamese, and say so.
  render: (args) => snippet('service-link-group', { lang: 'vi', ...args }),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A block of the page, as search engines read it: heading and cards come from it. */
export const Default: Story = {
  args: { src: '#dich-vu-trong-trang' },
  render: (args, context) => {
    const { services, servicesHeading: name } = sampleOf(context);
    const list = {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name,
      itemListElement: services.map((service, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          '@type': 'GovernmentService',
          name: service.name,
          url: service.href,
          description: service.text,
        },
      })),
    };
    return `<script type="application/ld+json" id="dich-vu-trong-trang">
${JSON.stringify(list, null, 2)}
</script>
${snippet('service-link-group', args)}`;
  },
};

/** The same from a file. */
export const FromJsonLd: Story = { args: { src: 'demo/data/services.json' } };

/** Services with pictures become banners. */
export const WithPictures: Story = {
  args: { src: 'demo/data/services-pictures.json', 'heading-level': 3 },
};

/** The author's own card comes first; the services of the file follow. */
export const OwnCardsFirst: Story = {
  args: {
    src: 'demo/data/services.json',
    'src-type': 'json-ld',
    timeout: 5,
    'max-bytes': 100_000,
    credentials: 'same-origin',
    columns: 2,
  },
  render: (args) => {
    const { services, servicesHeading } = sampleOf();
    const own = snippet('service-link-card', {}, inner(inCard(services[1])));
    return snippet(
      'service-link-group',
      { lang: 'vi', ...args },
      inner(`<h2>${servicesHeading}</h2>\n${own}`),
    );
  },
};

/** A feed as cards. */
export const NewsFromAFeed: Story = { args: { heading: 'Tin mới', src: 'demo/data/feed.xml' } };

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
  args: { credentials: 'omit', 'heading-level': 3 },
  render: (args) =>
    stack(
      liferay(),
      ...Object.entries(files).map(([type, file]) =>
        snippet('service-link-group', {
          lang: 'vi',
          heading: type,
          ...file,
          'src-type': type,
          ...args,
        }),
      ),
    ),
};

/** What only those may see who have logged in: the file is asked for with the reader's cookies. */
export const BehindALogin: Story = {
  args: { src: 'demo/data/services.json', 'src-type': 'json-ld', credentials: 'include' },
};
