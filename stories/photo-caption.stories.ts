import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const picture = (name: string, alt: string, caption: string): string => `  <figure>
    <img src="demo/pictures/${name}-960.jpg"
         srcset="demo/pictures/${name}-480.jpg 480w, demo/pictures/${name}-960.jpg 960w, demo/pictures/${name}-1600.jpg 1600w"
         sizes="(min-width: 48em) 43em, 100vw" width="1600" height="1067" alt="${alt}">
    <figcaption>${caption} <small>Ảnh: Mai Tú</small></figcaption>
  </figure>`;

const hall = picture(
  'hall',
  'Hai người cùng cầm một bức trướng đóng khung trên sân khấu hội trường',
  'Trao bức trướng chúc mừng mười năm thành lập.',
);
const words =
  '<p>Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm. Từ những ngày ấy đến nay, Sở đã giúp tỉnh xây dựng quy hoạch, kế hoạch phát triển của ngành.</p>';

const column = (html: string): string => `<div style="max-inline-size: 43em">\n${html}\n</div>`;

const meta = {
  title: 'Elements/photo-caption',
  component: 'photo-caption',
  render: (args) => column(snippet('photo-caption', args, hall)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const FromAttributes: Story = {
  args: {
    src: 'demo/pictures/riverside-960.jpg',
    srcset: 'demo/pictures/riverside-480.jpg 480w, demo/pictures/riverside-960.jpg 960w',
    sizes: '(min-width: 48em) 43em, 100vw',
    width: 960,
    height: 640,
    alt: 'Trụ sở màu vàng nhạt soi bóng xuống sông lúc sáng sớm',
    caption: 'Trụ sở của Sở bên sông Lành.',
    credit: 'Sơn Na Ri',
    href: 'demo/pictures/riverside-1600.jpg',
    loading: 'eager',
    fetchpriority: 'high',
  },
  render: (args) => column(snippet('photo-caption', args)),
};

export const Square: Story = { args: { ratio: '1/1' } };

export const Contained: Story = { args: { ratio: '21/9', fit: 'contain' } };

export const Start: Story = {
  args: { position: 'start' },
  render: (args) => column(snippet('photo-caption', args, hall) + words.repeat(2)),
};

export const End: Story = {
  args: { position: 'end' },
  render: (args) => column(snippet('photo-caption', args, hall) + words.repeat(2)),
};

export const Full: Story = {
  args: { position: 'full' },
  render: (args) => snippet('photo-caption', args, hall),
};

export const Broken: Story = {
  render: (args) =>
    column(snippet('photo-caption', args, hall.replaceAll(/hall-\d+/g, 'khong-co'))),
};

/** Another photo in the place of one that did not arrive; its alt and caption stay. */
export const Fallback: Story = {
  args: { 'fallback-src': 'demo/pictures/riverside-960.jpg' },
  render: (args) =>
    column(snippet('photo-caption', args, hall.replaceAll(/hall-\d+/g, 'khong-co'))),
};

export const BrokenInEnglish: Story = {
  args: {
    src: 'demo/pictures/missing.jpg',
    alt: 'The meeting hall',
    caption: 'The ceremony.',
    credit: 'Mai Tú',
    loading: 'eager',
  },
  render: (args) => `<div lang="en">${column(snippet('photo-caption', args))}</div>`,
};

export const Decorative: Story = {
  args: { src: 'demo/pictures/banner-960.jpg', width: 960, height: 192, decorative: true },
  render: (args) => column(snippet('photo-caption', args)),
};

export const Khmer: Story = {
  render: () =>
    `<div lang="km">${column(snippet('photo-caption', { caption: 'ពិធីខួបដប់ឆ្នាំ។', credit: 'Mai Tú' }, '  <img src="demo/pictures/hall-960.jpg" width="1600" height="1067" alt="សាលប្រជុំ">'))}</div>`,
};

export const RightToLeft: Story = {
  args: { position: 'start' },
  render: (args) =>
    `<div dir="rtl" lang="ar">${column(`${snippet('photo-caption', { ...args, caption: 'حفل الذكرى العاشرة' }, '  <img src="demo/pictures/hall-480.jpg" width="480" height="320" alt="قاعة الاجتماعات">')}<p>${'نص عربي للتجربة في فقرة طويلة. '.repeat(12)}</p>`)}</div>`,
};

const riverside = picture('riverside', 'Trụ sở màu vàng nhạt bên sông', 'Trụ sở bên sông Lành.');
const helpdesk = picture(
  'helpdesk',
  'Một người dân đứng ở quầy tiếp nhận hồ sơ',
  'Bộ phận một cửa, xem <a href="#dich-vu">các dịch vụ</a>.',
);

const article = (html: string): string => column(`<article>\n${html}\n</article>`);

const gallery = (args: object): string =>
  [hall, riverside, helpdesk].map((inside) => snippet('photo-caption', args, inside)).join(words);

/** Opens the first photo of a story, as its reader would. */
async function openFirst({ canvasElement }: { canvasElement: Element }): Promise<void> {
  const photo = canvasElement.querySelector('photo-caption') as
    (HTMLElement & { updateComplete: Promise<unknown> }) | null;
  await photo?.updateComplete;
  photo?.querySelector('img')?.click();
  const dialog = (): Element | null | undefined => photo?.shadowRoot?.querySelector('dialog[open]');
  while (photo && !dialog()) await new Promise(requestAnimationFrame);
  // It fades in.
  await Promise.all(
    dialog()
      ?.getAnimations()
      .map(({ finished }) => finished) ?? [],
  );
}

/** A click on a photo or its button opens it large; the photos of an article can be stepped through. */
export const Zoom: Story = {
  args: { zoom: true },
  render: (args) => article(gallery(args)),
};

export const ZoomOpen: Story = { ...Zoom, play: openFirst };

/** The link works without script too; its photo is what opens. */
export const ZoomOfALink: Story = {
  args: { zoom: true, group: 'san-khau' },
  render: (args) =>
    column(
      snippet(
        'photo-caption',
        args,
        `  <figure>
    <a href="demo/pictures/banner-1600.jpg"><img src="demo/pictures/banner-480.jpg" width="480" height="96" alt="Toàn cảnh sông Lành"></a>
    <figcaption>Toàn cảnh sông Lành.</figcaption>
  </figure>`,
      ),
    ),
};

export const ZoomRightToLeft: Story = {
  args: { zoom: true, lang: 'ar' },
  render: (args) => `<div dir="rtl">${article(gallery(args))}</div>`,
  play: openFirst,
};

/** Text at twice its size in a narrow column: the buttons keep theirs, and their places. */
export const ZoomOfLargeText: Story = {
  args: { zoom: true },
  render: (args) =>
    `<div style="max-inline-size: 320px; font-size: 200%">${article(gallery(args))}</div>`,
  play: openFirst,
};

/** A column of thumbnails: on a small photo the button is smaller. */
export const ZoomInANarrowColumn: Story = {
  args: { zoom: true, group: 'cot-hep' },
  render: (args) =>
    `<div style="max-inline-size: 150px">${[hall, riverside, helpdesk].map((inside) => snippet('photo-caption', args, inside)).join('\n')}</div>`,
};

export const ZoomInEnglish: Story = {
  args: { zoom: true, lang: 'en' },
  render: (args) => article(gallery(args)),
  play: openFirst,
};

export const ZoomInKhmer: Story = {
  args: { zoom: true, lang: 'km' },
  render: (args) => article(gallery(args)),
  play: openFirst,
};

/** What is left when an editor has stripped the tag. */
export const StrippedMarkup: Story = { render: () => column(hall) };
