import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const units = [
  'Văn phòng Sở',
  'Thanh tra',
  'Phòng Bưu chính – Viễn thông',
  'Phòng Công nghệ thông tin',
  'Trung tâm Dữ liệu',
  'Đài Phát thanh – Truyền hình',
  'Báo Sông Lành',
  'Huyện Trà Đôn',
  'Huyện Điền Hòa',
  'Thị xã Lấp Vò Nhỏ',
  'Huyện Cầu Kè Mới',
  'Thành phố Sông Lành',
];
const list = (names: readonly string[]): string =>
  `  <ul>\n${names.map((name, index) => `    <li><a href="#don-vi-${index}">${name}</a></li>`).join('\n')}\n  </ul>`;

const inside = `  <h3>Cổng thông tin điện tử của các đơn vị</h3>\n${list(units)}`;

/** Room for the panel, which lies over the page. */
const room = (html: string): string => `<div style="min-block-size: 30em">\n${html}\n</div>`;

const meta = {
  title: 'Elements/link-directory',
  component: 'link-directory',
  render: (args) => room(snippet('link-directory', args, inside)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

export const SideBySide: Story = {
  render: (args) =>
    room(
      `${snippet('link-directory', { ...args, name: 'duong-dan' }, inside)}\n${snippet('link-directory', { ...args, name: 'duong-dan', label: 'Doanh nghiệp' }, list(['Bưu điện tỉnh', 'Viễn thông Sông Lành', 'Công ty In Hòa Bình']))}`,
    ),
};

export const Accordion: Story = { args: { variant: 'accordion', open: true } };

export const List: Story = { args: { variant: 'list' } };

export const Columns: Story = { args: { variant: 'columns', sort: true } };

export const Groups: Story = {
  args: { open: true, filter: 'on', label: 'Đơn vị theo khối' },
  render: (args) =>
    room(
      snippet(
        'link-directory',
        args,
        `  <ul>
    <li>Khối tỉnh
      <ul><li><a href="#1">Văn phòng Sở</a></li><li><a href="#2">Thanh tra</a></li></ul>
    </li>
    <li>Khối huyện
      <ul><li><a href="#3">Huyện Trà Đôn</a></li><li><a href="#4" target="_blank">Huyện Điền Hòa</a></li></ul>
    </li>
  </ul>`,
      ),
    ),
};

export const FromSelect: Story = {
  args: { open: true, label: 'Liên kết trang' },
  render: (args) =>
    room(
      snippet(
        'link-directory',
        args,
        `  <select aria-label="Liên kết trang">
    <option value="">Chọn trang…</option>
    <optgroup label="Sở, ngành">
      <option value="#y-te">Sở Y tế</option>
      <option value="#giao-duc">Sở Giáo dục</option>
    </optgroup>
    <option value="#cong-bao">Công báo</option>
  </select>`,
      ),
    ),
};

export const WithoutFilter: Story = { args: { open: true, filter: 'off' } };

export const DarkHost: Story = {
  args: { open: true },
  render: (args) =>
    `<div style="background: #14213a; color: #eef2f8; padding: 2em">${room(snippet('link-directory', args, inside))}</div>`,
};

export const Tall: Story = {
  args: { open: true },
  render: (args) =>
    `<div style="--link-directory-height: 40em">${room(snippet('link-directory', args, inside))}</div>`,
};

export const RightToLeft: Story = {
  args: { open: true, label: 'روابط' },
  render: (args) =>
    `<div dir="rtl" lang="ar">${room(snippet('link-directory', args, list(['وزارة الصحة', 'وزارة التعليم'])))}</div>`,
};

export const English: Story = {
  args: { open: true, filter: 'on' },
  render: (args) =>
    `<div lang="en">${room(snippet('link-directory', args, list(['Health', 'Education'])))}</div>`,
};

export const Khmer: Story = {
  args: { open: true, filter: 'on' },
  render: (args) =>
    `<div lang="km">${room(snippet('link-directory', args, list(['មន្ទីរសុខាភិបាល', 'មន្ទីរអប់រំ'])))}</div>`,
};

/** An OPML file: the groups and the label come from it. Servers call it many things, so `src-type` says what it is. */
export const FromOpml: Story = {
  args: { open: true, src: 'demo/data/units.opml', 'src-type': 'opml' },
  render: (args) => room(snippet('link-directory', args)),
};

/** The author's own links come first; those of the file follow. */
export const OwnLinksAndOpml: Story = {
  args: {
    variant: 'columns',
    label: 'Các đơn vị trong tỉnh',
    src: 'demo/data/units.opml',
    'src-type': 'opml',
    timeout: 5,
    'max-bytes': 100_000,
    credentials: 'same-origin',
  },
  render: (args) => snippet('link-directory', args, list(['Văn phòng Ủy ban nhân dân tỉnh'])),
};

/** A feed as a list of links to its articles. */
export const NewsFromAFeed: Story = {
  args: { variant: 'list', label: 'Tin mới', src: 'demo/data/feed.xml' },
  render: (args) => snippet('link-directory', args),
};

/** The file is not there: the author's links stay. */
export const NotFound: Story = {
  args: { open: true, src: 'demo/data/khong-co.opml' },
};

/** The file is not there, and neither are links. */
export const NothingToShow: Story = {
  args: { open: true, label: 'Các đơn vị trong tỉnh', src: 'demo/data/khong-co.opml' },
  render: (args) => room(snippet('link-directory', args)),
};

export const NothingToShowInEnglish: Story = {
  args: { open: true, src: 'demo/data/khong-co.opml' },
  render: (args) => room(`<div lang="en">${snippet('link-directory', args)}</div>`),
};
