import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const inside = `  <img src="demo/pictures/icon-services.svg" alt="" width="24" height="24">
  <h3><a href="#dich-vu">Cổng dịch vụ công Quốc gia</a></h3>
  <p>Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả mà không cần đến tận nơi.</p>`;

const narrow = (html: string): string => `<div style="max-inline-size: 22em">\n${html}\n</div>`;

const meta = {
  title: 'Elements/service-link-card',
  component: 'service-link-card',
  render: (args) => narrow(snippet('service-link-card', args, inside)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const FromAttributes: Story = {
  args: {
    heading: 'Chính sách và pháp luật',
    href: '#phap-luat',
    description: 'Toàn văn các văn bản mới, kèm phần tóm tắt ngắn gọn, dễ đọc.',
    icon: 'demo/pictures/icon-law.svg',
  },
  render: (args) => narrow(snippet('service-link-card', args)),
};

export const Row: Story = { args: { variant: 'row' } };

export const Banner: Story = {
  args: { variant: 'banner' },
  render: (args) =>
    narrow(
      snippet(
        'service-link-card',
        args,
        `  <img src="demo/pictures/riverside-480.jpg" alt="" width="480" height="320">
  <h3><a href="#tru-so">Trụ sở mới bên sông Lành</a></h3>
  <p>Đường đến, giờ làm việc và số điện thoại các phòng.</p>`,
      ),
    ),
};

export const BannerFromAttributes: Story = {
  args: {
    heading: 'Trụ sở mới bên sông Lành',
    href: '#tru-so',
    image: 'demo/pictures/riverside-480.jpg',
    'image-alt': 'Trụ sở bên sông lúc sáng sớm',
    'heading-level': 4,
    'action-text': 'Xem đường đi',
  },
  render: (args) => narrow(snippet('service-link-card', args)),
};

export const NewWindow: Story = {
  args: {
    heading: 'Hệ thống thư công vụ',
    href: 'https://thu.example/',
    target: '_blank',
    rel: 'external',
    description: 'Dành cho cán bộ, công chức của tỉnh.',
  },
  render: (args) => narrow(snippet('service-link-card', args)),
};

export const LinkAlone: Story = {
  render: (args) =>
    narrow(snippet('service-link-card', args, '  <a href="#lien-he">Liên hệ và góp ý</a>')),
};

export const LongHeading: Story = {
  render: (args) =>
    narrow(
      snippet(
        'service-link-card',
        args,
        `  <h3><a href="#dai">Quy trình tiếp nhận, xử lý và trả kết quả giải quyết thủ tục hành chính theo cơ chế một cửa liên thông</a></h3>
  <p>NGHỊ QUYẾT, Ễ Ặ Ợ: dấu tiếng Việt không bị cắt.</p>`,
      ),
    ),
};

export const UnsafeAddress: Story = {
  args: {
    heading: 'Địa chỉ không dùng được',
    href: 'javascript:alert(1)',
    description: 'Chữ còn, liên kết không.',
  },
  render: (args) => narrow(snippet('service-link-card', args)),
};

export const DarkHost: Story = {
  render: (args) =>
    `<div style="background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff">${narrow(snippet('service-link-card', args, inside))}</div>`,
};

export const Themed: Story = {
  render: (args) =>
    `<div style="--portal-accent: #9b1c1c; --portal-line: #d9b44a; --portal-surface: #fffaf0; --portal-radius: 0; --portal-muted: #5b4a42; --portal-focus: #9b1c1c; --portal-space: 0.875em">${narrow(snippet('service-link-card', args, inside))}</div>`,
};

export const RightToLeft: Story = {
  render: (args) =>
    `<div dir="rtl" lang="ar">${narrow(snippet('service-link-card', args, '  <h3><a href="#x">خدمات إلكترونية</a></h3>\n  <p>تقديم الطلبات ومتابعتها.</p>'))}</div>`,
};

export const English: Story = {
  render: (args) =>
    `<div lang="en">${narrow(snippet('service-link-card', { ...args, target: '_blank' }, '  <h3><a href="#en" target="_blank">National public services</a></h3>\n  <p>Look up procedures, apply and follow your case.</p>'))}</div>`,
};

export const Khmer: Story = {
  render: (args) =>
    `<div lang="km">${narrow(snippet('service-link-card', args, '  <h3><a href="#km" target="_blank">សេវាសាធារណៈជាតិ</a></h3>\n  <p>ស្វែងរកនីតិវិធី ដាក់ពាក្យ និងតាមដានលទ្ធផល។</p>'))}</div>`,
};

/** What is left when an editor has stripped the tag. */
export const StrippedMarkup: Story = { render: () => narrow(inside) };
