import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sampleOf } from './content.js';
import { inCard } from './markup.js';
import { inner, snippet, source } from './snippet.js';

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
