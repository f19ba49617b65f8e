import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const cards = `  <service-link-card>
    <img src="demo/pictures/icon-services.svg" alt="" width="24" height="24">
    <h3><a href="#dich-vu">Cổng dịch vụ công Quốc gia</a></h3>
    <p>Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả.</p>
  </service-link-card>
  <service-link-card>
    <img src="demo/pictures/icon-law.svg" alt="" width="24" height="24">
    <h3><a href="#phap-luat">Chính sách và pháp luật</a></h3>
    <p>Toàn văn các văn bản mới, kèm phần tóm tắt ngắn gọn, dễ đọc cho người bận rộn.</p>
  </service-link-card>
  <service-link-card>
    <img src="demo/pictures/icon-products.svg" alt="" width="24" height="24">
    <h3><a href="#san-pham">Sản phẩm, dịch vụ địa phương</a></h3>
    <p>Đặc sản và dịch vụ của các cơ sở trong tỉnh.</p>
  </service-link-card>`;

const banner = `  <img src="demo/pictures/banner-960.jpg" alt="" width="1600" height="320">
  <h2>Dịch vụ và thông tin cho người dân</h2>
  <p>Ba cổng được người dân dùng nhiều nhất.</p>
`;

const meta = {
  title: 'Elements/service-link-group',
  component: 'service-link-group',
  render: (args) => snippet('service-link-group', args, banner + cards),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const FromAttributes: Story = {
  args: {
    heading: 'Dịch vụ và thông tin cho người dân',
    'heading-level': 3,
    banner: 'demo/pictures/banner-960.jpg',
    'banner-alt': 'Trang dịch vụ của tỉnh',
    'banner-href': '#dich-vu',
  },
  render: (args) => snippet('service-link-group', args, cards),
};

export const TwoColumns: Story = { args: { columns: 2 } };

export const Row: Story = { args: { variant: 'row' } };

export const Stack: Story = {
  args: { variant: 'stack' },
  render: (args) =>
    snippet(
      'service-link-group',
      args,
      cards.replaceAll('<service-link-card>', '<service-link-card variant="row">'),
    ),
};

export const NarrowColumn: Story = {
  render: (args) =>
    `<div style="max-inline-size: 20em">${snippet('service-link-group', args, banner + cards)}</div>`,
};

/** The cards in the author's own list: it stays a list when the tags are stripped. */
export const AuthorsList: Story = {
  render: (args) =>
    snippet(
      'service-link-group',
      args,
      `  <h2>Liên kết nhanh</h2>\n  <ul>\n${cards.replace(/<service-link-card>/g, '<li><service-link-card>').replace(/<\/service-link-card>/g, '</service-link-card></li>')}\n  </ul>`,
    ),
};

export const WrongColumns: Story = { args: { columns: -3 } };

/** An ItemList of JSON-LD: the heading and the cards come from it. */
export const FromJsonLd: Story = {
  args: { src: 'demo/data/services.json' },
  render: (args) => snippet('service-link-group', args),
};

/** Services with pictures become banners. */
export const FromJsonLdWithPictures: Story = {
  args: { src: 'demo/data/services-pictures.json', 'heading-level': 3 },
  render: (args) => snippet('service-link-group', args),
};

/** The author's own card comes first; the services of the file follow. */
export const OwnCardsAndJsonLd: Story = {
  args: {
    src: 'demo/data/services.json',
    'src-type': 'json-ld',
    timeout: 5,
    'max-bytes': 100_000,
    credentials: 'same-origin',
    columns: 2,
  },
  render: (args) =>
    snippet(
      'service-link-group',
      args,
      `  <h2>Dịch vụ và thông tin cho người dân</h2>
  <service-link-card>
    <img src="demo/pictures/icon-law.svg" alt="" width="24" height="24">
    <h3><a href="#phap-luat">Chính sách và pháp luật</a></h3>
    <p>Toàn văn các văn bản mới, kèm phần tóm tắt ngắn gọn.</p>
  </service-link-card>`,
    ),
};

/** A feed as cards. */
export const NewsFromAFeed: Story = {
  args: { heading: 'Tin mới', src: 'demo/data/feed.xml' },
  render: (args) => snippet('service-link-group', args),
};

/** The file is not there: the author's cards stay. */
export const NotFound: Story = { args: { src: 'demo/data/khong-co.json' } };

/** The file is not there, and neither are cards. */
export const NothingToShow: Story = {
  args: { heading: 'Dịch vụ trực tuyến của tỉnh', src: 'demo/data/khong-co.json' },
  render: (args) => snippet('service-link-group', args),
};
