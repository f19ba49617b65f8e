import type { Row } from './choice.js';

/** What an element begins with, so that nobody begins with an empty page. */
export interface Sample {
  values: Readonly<Record<string, string>>;
  rows: readonly Row[];
}

const pictures = '/portal-elements/pictures/';
const hall = `${pictures}hall-960.jpg`;
const riverside = `${pictures}riverside-960.jpg`;
const size = { width: '960', height: '640' };

const vi: Record<string, Sample> = {
  'news-article': {
    values: {
      headline: 'Sở Thông tin và Truyền thông tròn mười năm',
      published: '06/05/2015 09:25',
      lead: 'Gần 200 đại biểu dự lễ kỷ niệm mười năm thành lập Sở.',
      body: 'Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm.\n\nMười năm sau, người dân của cả tỉnh nộp hồ sơ qua mạng, và mỗi xã đều có một điểm bưu điện văn hóa.',
      byline: 'Vân Hà',
      tools: 'print save text-size share',
    },
    rows: [
      {
        src: hall,
        alt: 'Đại biểu ngồi kín hội trường.',
        caption: 'Toàn cảnh buổi lễ.',
        credit: 'Mai Tú',
        after: '1',
      },
    ],
  },
  'photo-caption': {
    values: {
      src: riverside,
      alt: 'Trụ sở tường vàng bên sông, hàng dừa soi bóng.',
      caption: 'Trụ sở của Sở bên sông Lành.',
      credit: 'Sơn Na Ri',
      ...size,
      zoom: '',
    },
    rows: [],
  },
  'service-link-card': {
    values: {
      heading: 'Cổng dịch vụ công',
      href: 'https://dichvucong.example/',
      description: 'Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả.',
    },
    rows: [],
  },
  'service-link-group': {
    values: { heading: 'Dịch vụ cho người dân' },
    rows: [
      {
        text: 'Cổng dịch vụ công',
        href: 'https://dichvucong.example/',
        description: 'Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả.',
      },
      {
        text: 'Văn bản pháp luật',
        href: 'https://vanban.example/',
        description: 'Văn bản của tỉnh, từ năm 2005 đến nay.',
      },
    ],
  },
  'link-directory': {
    values: { label: 'Cổng thông tin điện tử của các đơn vị' },
    rows: [
      { text: 'Sở Y tế', href: 'https://soyte.example/', group: 'Các sở' },
      { text: 'Sở Giáo dục và Đào tạo', href: 'https://sogddt.example/', group: 'Các sở' },
      { text: 'Huyện Bến Lúa', href: 'https://benlua.example/', group: 'Các huyện' },
    ],
  },
  'article-tools': {
    values: { tools: 'print save text-size share' },
    rows: [{ text: 'Tải bản PDF', href: '/van-ban/thong-bao.pdf' }],
  },
  'back-to-top': { values: {}, rows: [] },
};

const en: Record<string, Sample> = {
  'news-article': {
    values: {
      headline: 'One-stop office opens in Bến Lúa commune',
      published: '03/04/2024 10:08',
      lead: 'Residents now file their papers in the commune itself.',
      body: 'The office has four counters and is open on Saturdays too.\n\nOn its first day 62 residents came, most of them for certificates of birth and of residence.',
      byline: 'Vân Hà',
      tools: 'print save text-size share',
    },
    rows: [
      {
        src: hall,
        alt: 'A full hall listens to a speaker.',
        caption: 'The opening.',
        credit: 'Mai Tú',
        after: '1',
      },
    ],
  },
  'photo-caption': {
    values: {
      src: riverside,
      alt: 'A yellow building by a river, coconut palms mirrored in the water.',
      caption: 'The department’s seat by the Lành river.',
      credit: 'Sơn Na Ri',
      ...size,
      zoom: '',
    },
    rows: [],
  },
  'service-link-card': {
    values: {
      heading: 'Public Service Portal',
      href: 'https://dichvucong.example/',
      description: 'File papers and follow their results.',
    },
    rows: [],
  },
  'service-link-group': {
    values: { heading: 'Services for residents' },
    rows: [
      {
        text: 'Public Service Portal',
        href: 'https://dichvucong.example/',
        description: 'File papers and follow their results.',
      },
      {
        text: 'Laws and decrees',
        href: 'https://vanban.example/',
        description: 'Those of the province, since 2005.',
      },
    ],
  },
  'link-directory': {
    values: { label: 'Portals of the offices' },
    rows: [
      { text: 'Department of Health', href: 'https://soyte.example/', group: 'Departments' },
      { text: 'Department of Education', href: 'https://sogddt.example/', group: 'Departments' },
      { text: 'Bến Lúa district', href: 'https://benlua.example/', group: 'Districts' },
    ],
  },
  'article-tools': {
    values: { tools: 'print save text-size share' },
    rows: [{ text: 'Download as PDF', href: '/documents/notice.pdf' }],
  },
  'back-to-top': { values: {}, rows: [] },
};

const nothing: Sample = { values: {}, rows: [] };

/** The sample of an element in the language of the builder. */
export const sampleOf = (tag: string, lang: 'vi' | 'en'): Sample =>
  ({ vi, en })[lang][tag] ?? nothing;

/** The address of a sample's picture in the workshop, where no release has been copied. */
export const hereOf = (address: string): string => address.replace(pictures, 'demo/pictures/');
