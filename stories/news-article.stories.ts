import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const body = `  <p>Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm. Với báo chí, Sở giao ban hằng tuần, cung cấp thông tin sớm và đúng cho phóng viên.</p>
  <photo-caption>
    <figure>
      <img src="demo/pictures/hall-960.jpg" width="1600" height="1067" alt="Hai người cùng cầm một bức trướng đóng khung trên sân khấu hội trường">
      <figcaption>Trao bức trướng chúc mừng. <small>Ảnh: Mai Tú</small></figcaption>
    </figure>
  </photo-caption>
  <h3>Những việc trước mắt</h3>
  <ul>
    <li>Cung cấp thông tin kịp thời, nhiều chiều cho báo chí.</li>
    <li>Đưa thêm ít nhất 60 thủ tục lên mức độ 3 trước hết năm 2016.</li>
  </ul>
  <p>Coi an toàn thông tin là việc hằng ngày: phát hiện sớm, xử lý nghiêm.</p>`;

const complete = `  <h2>Sở Thông tin và Truyền thông tròn mười năm</h2>
  <time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time>
  <p class="lead">Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập Sở, diễn ra sáng 5/5/2015 tại Trung tâm Hội nghị tỉnh.</p>
${body}
  <p class="byline">Văn Hà</p>`;

const meta = {
  title: 'Elements/news-article',
  component: 'news-article',
  render: (args) => snippet('news-article', args, complete),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const FromAttributes: Story = {
  args: {
    category: 'Chuyển đổi số',
    headline: 'Sở Thông tin và Truyền thông tròn mười năm',
    'heading-level': 2,
    published: '06/05/2015 09:25',
    updated: '07/05/2015 08:00',
    lead: 'Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập Sở.',
    byline: 'Văn Hà',
    'source-name': 'Cổng thông tin điện tử tỉnh Sông Lành',
  },
  render: (args) => snippet('news-article', args, body),
};

const teaser = (name: string, title: string): string =>
  snippet(
    'news-article',
    { variant: 'teaser', href: '#bai-viet' },
    `  <img src="demo/pictures/${name}-480.jpg" width="480" height="320" alt="">
  <h3>${title}</h3>
  <time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time>
  <p class="lead">Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập.</p>`,
  );

export const Teasers: Story = {
  render: () =>
    `<div style="display: grid; gap: 2em">${teaser('hall', 'Sở tròn mười năm')}${teaser('riverside', 'Trụ sở mới bên sông mở cửa đón dân')}${teaser('helpdesk', 'Bộ phận một cửa làm việc cả sáng thứ bảy')}</div>`,
};

export const LongHeadline: Story = {
  render: (args) =>
    snippet(
      'news-article',
      args,
      complete.replace(
        'Sở Thông tin và Truyền thông tròn mười năm',
        'NGHỊ QUYẾT của Hội đồng nhân dân tỉnh về quy hoạch phát triển bưu chính, viễn thông và công nghệ thông tin đến năm 2020, định hướng đến năm 2030',
      ),
    ),
};

export const NarrowColumn: Story = {
  render: (args) =>
    `<div style="max-inline-size: 20em">${snippet('news-article', args, complete)}</div>`,
};

export const Slots: Story = {
  render: (args) =>
    snippet(
      'news-article',
      args,
      `  <p slot="related"><a href="#khac">Đọc tiếp: Bộ phận một cửa làm việc cả sáng thứ bảy</a></p>
  <p slot="byline">Văn Hà</p>
  <p>Đoạn thân bài đứng trước đề bài trong mã nguồn.</p>
  <img slot="media" src="demo/pictures/helpdesk-480.jpg" width="480" height="320" alt="Quầy một cửa">
  <p slot="lead">Thứ tự trong mã nguồn không quan trọng.</p>
  <p slot="tools"><a href="#in">Bản in</a></p>
  <time slot="dateline" datetime="2015-05-06">06/05/2015</time>
  <h2 slot="headline">Mỗi phần có chỗ của nó</h2>`,
    ),
};

export const UnreadableDate: Story = {
  args: {
    headline: 'Ngày không có trong lịch',
    published: '31/02/2015',
    lead: 'Chữ của tác giả được giữ nguyên.',
  },
  render: (args) => snippet('news-article', args),
};

export const OtherTimeZone: Story = {
  args: {
    headline: 'Giờ của nơi khác',
    published: '2015-05-06T09:25:00+07:00',
    'time-zone': 'Europe/Paris',
  },
  render: (args) => snippet('news-article', args),
};

export const Ministry: Story = {
  render: (args) =>
    `<div style="--portal-accent: #9b1c1c; --news-article-rule: 2px solid #c9a227; --portal-measure: 60ch">${snippet('news-article', { ...args, category: 'Tin hoạt động' }, complete)}</div>`,
};

export const DarkHost: Story = {
  render: (args) =>
    `<div style="background: #14213a; color: #eef2f8; padding: 2em">${snippet('news-article', args, complete)}</div>`,
};

export const TextAt200Percent: Story = {
  render: (args) => `<div style="font-size: 200%">${snippet('news-article', args, complete)}</div>`,
};

export const English: Story = {
  args: {
    headline: 'Ten years of the department',
    published: '06/05/2015 09:25',
    updated: '07/05/2015',
    lead: 'Nearly 200 guests attended the ceremony.',
    'source-name': 'Portal of Sông Lành',
  },
  render: (args) => `<div lang="en">${snippet('news-article', args)}</div>`,
};

export const Khmer: Story = {
  args: {
    headline: 'មន្ទីរព័ត៌មានមានអាយុដប់ឆ្នាំ',
    published: '06/05/2015 09:25',
    updated: '07/05/2015',
    lead: 'ភ្ញៀវជិត​២០០នាក់​បាន​ចូលរួម​ពិធី។',
    'source-name': 'ខេត្តសុងឡាញ',
  },
  render: (args) => `<div lang="km">${snippet('news-article', args)}</div>`,
};

/** What is left when an editor has stripped the tags. */
export const StrippedMarkup: Story = { render: () => complete.replace(/<\/?photo-caption>/g, '') };
