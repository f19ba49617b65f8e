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

/** What the reader can do with the article; a recording is preferred to the browser's voice. */
export const Tools: Story = {
  args: {
    tools: 'print save text-size share listen',
    audio: 'demo/audio/nu.wav Giọng nữ, demo/audio/nam.wav Giọng nam',
  },
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

/** A JSON-LD file, such as other portals offer: everything shown comes from it. */
export const FromJsonLd: Story = {
  args: { src: 'demo/data/article.json' },
  render: (args) => snippet('news-article', args),
};

/** The newest item of an RSS feed. A feed's minutes are often wrong: the day alone is shown. */
export const FromRss: Story = {
  args: { src: 'demo/data/feed.xml' },
  render: (args) => snippet('news-article', args),
};

/** A post of WordPress: table, figure and list pass the sanitizer; styles, scripts and dots that count readers do not. */
export const FromWordPress: Story = {
  args: { src: 'demo/data/wordpress.json', 'source-name': 'Sở Y tế tỉnh Sông Lành' },
  render: (args) => snippet('news-article', args),
};

export const FromDrupal: Story = {
  args: { src: 'demo/data/drupal.json' },
  render: (args) => snippet('news-article', args),
};

export const FromLiferay: Story = {
  args: { src: 'demo/data/liferay.json', 'source-name': 'Sở Nội vụ tỉnh Sông Lành' },
  render: (args) => snippet('news-article', args),
};

export const FromAtomInEnglish: Story = {
  args: { src: 'demo/data/atom.xml' },
  render: (args) => `<div lang="en">${snippet('news-article', args)}</div>`,
};

export const FromJsonFeedInKhmer: Story = {
  args: { src: 'demo/data/feed.json', 'khmer-digits': true },
  render: (args) => `<div lang="km">${snippet('news-article', args)}</div>`,
};

const block = (id: string, fields: object): string =>
  `<script type="application/ld+json" id="${id}">
${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields }, null, 2)}
</script>
`;

/** A block that the page has for search engines is the article too. */
export const FromBlockInThePage: Story = {
  args: { src: '#bai-trong-trang' },
  render: (args) =>
    block('bai-trong-trang', {
      headline: 'Đài truyền thanh xã phát thêm bản tin tiếng Khmer',
      description: 'Bản tin dài mười phút, phát lúc 17 giờ mỗi ngày ở 22 xã của hai huyện.',
      datePublished: '2024-03-07T17:00:00+07:00',
      articleBody:
        'Bản tin do chính cán bộ xã biên tập: giá nông sản, lịch tiêm chủng, thông báo của trường.\n\nNgười ở xa quê nghe lại trên cổng thông tin điện tử của huyện.',
      author: { name: 'Thạch Sa Bình' },
      image: {
        contentUrl: 'demo/pictures/hall-960.jpg',
        alt: 'Hội trường đông người, hai người trên sân khấu nâng bức trướng',
        caption: 'Buổi ra mắt bản tin tại huyện Trà Đôn.',
        creditText: 'Mai Tú',
        width: 960,
        height: 640,
      },
    }) + snippet('news-article', args),
};

/** Of all blocks of the page the one with this address. */
export const FromThePage: Story = {
  args: { src: 'page', item: 'https://songlanh.example/tin-tuc/muc-nuoc' },
  render: (args) =>
    block('tin-muc-nuoc', {
      headline: 'Mực nước sông Lành xuống dưới báo động một',
      url: 'https://songlanh.example/tin-tuc/muc-nuoc',
      datePublished: '2023-10-21T06:00:00+07:00',
      articleBody: 'Các trường ở xã Tân Lành đón học sinh trở lại từ thứ hai.',
      author: { name: 'Hạ Miên' },
    }) + snippet('news-article', args),
};

/** For programs: the same as data. */
export const FromData: Story = {
  render: (args) => snippet('news-article', args),
  play: ({ canvasElement }) => {
    const element = canvasElement.querySelector('news-article');
    const article = {
      headline: 'Thư viện tỉnh cho mượn sách qua bưu điện',
      description: 'Người đọc đặt sách trên mạng, nhận và trả tại điểm bưu điện gần nhà.',
      datePublished: '2024-03-04T09:00:00+07:00',
      articleBody: 'Mỗi lần mượn được năm cuốn trong ba tuần. Bưu phí hai chiều do tỉnh trả.',
      author: [{ name: 'Quế Trân' }],
    };
    if (element) Object.assign(element, { article });
  },
  parameters: {
    docs: {
      story: { autoplay: true },
      source: {
        code: `<news-article id="bai"></news-article>
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
    snippet(
      'news-article',
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
  render: (args) => snippet('news-article', args),
};

/** The file is not there: the children stay as they were. */
export const NotFound: Story = {
  args: { src: 'demo/data/khong-co.json' },
  render: (args) => snippet('news-article', args, complete),
};

/** The file is not there, and neither are children. */
export const NothingToShow: Story = {
  args: { src: 'demo/data/khong-co.json' },
  render: (args) => snippet('news-article', args),
};

export const NothingToShowInKhmer: Story = {
  args: { src: 'demo/data/khong-co.json' },
  render: (args) => `<div lang="km">${snippet('news-article', args)}</div>`,
};

export const TeaserFromData: Story = {
  args: { variant: 'teaser', src: 'demo/data/article.json' },
  render: (args) => snippet('news-article', args),
};

/** Three items of one feed, by `item` or by the fragment of the address. */
export const TeasersFromAFeed: Story = {
  args: { variant: 'teaser', 'heading-level': 3 },
  render: (args) =>
    `<div style="display: grid; gap: 2em">
${[
  { src: 'demo/data/feed.xml' },
  { src: 'demo/data/feed.xml', item: 'hoi-nghi-chuyen-doi-so' },
  { src: 'demo/data/feed.xml#tru-so-moi' },
]
  .map((one) => snippet('news-article', { ...args, ...one }))
  .join('\n')}
</div>`,
};

const headlines = {
  vi: 'Bến phà Vàm Lành mở lại',
  en: 'Vàm Lành landing reopens',
  km: 'កំពង់ចម្លងវ៉ាមឡាញបើកឡើងវិញ',
};

/** Each way to write a date, in each language. */
export const DateFormats: Story = {
  args: { published: '06/05/2015 09:25', updated: '07/05/2015 08:00' },
  render: (args) =>
    `<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr)); gap: 2em">
${Object.entries(headlines)
  .map(
    ([lang, headline]) =>
      `<div lang="${lang}">\n${['full', 'long', 'date', 'numeric'].map((format) => snippet('news-article', { ...args, 'date-format': format, category: format, headline, 'heading-level': 3 })).join('\n')}\n</div>`,
  )
  .join('\n')}
</div>`,
};

export const KhmerDigits: Story = {
  args: {
    headline: headlines.km,
    published: '06/05/2015 09:25',
    updated: '07/05/2015',
    'khmer-digits': true,
  },
  render: (args) => `<div lang="km">${snippet('news-article', args)}</div>`,
};

/** A system that writes the month first: this is the sixth of May. */
export const MonthFirst: Story = {
  args: {
    headline: 'Phần mềm viết tháng trước ngày',
    published: '05/06/2015 09:25 AM',
    'month-first': true,
    'date-format': 'long',
  },
  render: (args) => snippet('news-article', args),
};

/** Describes the article to search engines by a block in the page's head; to be seen there alone. */
export const StructuredData: Story = { args: { 'json-ld': true } };

/** From a file, on a dark page. */
export const DataOnADarkHost: Story = {
  args: { src: 'demo/data/wordpress.json' },
  render: (args) =>
    `<div style="background: #14213a; color: #eef2f8; padding: 2em; --portal-accent: #9cc4ff">${snippet('news-article', args)}</div>`,
};

/** What is left when an editor has stripped the tags. */
export const StrippedMarkup: Story = { render: () => complete.replace(/<\/?photo-caption>/g, '') };
