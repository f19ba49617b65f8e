import type { Said } from '../../src/report/finding.js';
import vietnamese from '../../docs/manifest.vi.json' with { type: 'json' };

export type { Said };

const table = (rows: string): Record<string, Said> =>
  Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .map(([name = '', vi = '', en = '']) => [name, { vi, en }]),
  );

/** What a webmaster calls each element. */
export const elements = table(`
  news-article       | Bài viết             | News article
  photo-caption      | Ảnh có chú thích     | Photo with caption
  service-link-card  | Thẻ dịch vụ          | Service card
  service-link-group | Nhóm thẻ dịch vụ     | Group of service cards
  link-directory     | Danh bạ liên kết     | Link directory
  article-tools      | Thanh công cụ        | Article tools
  back-to-top        | Lên đầu trang        | Back to top
`);

export const groupNames = table(`
  content   | Nội dung           | Content
  look      | Trình bày          | Look
  behaviour | Cách hoạt động     | Behaviour
  advanced  | Nâng cao           | Advanced
`);

/** What a field is called: by its attribute, or by element and attribute where that differs. */
export const labels = table(`
  headline                | Tiêu đề                                 | Headline
  heading                 | Tên                                     | Name
  label                   | Nhãn                                    | Label
  lead                    | Sapô (đoạn mở đầu)                      | Lead
  byline                  | Tác giả                                 | Byline
  source-name             | Nguồn tin                               | Source
  category                | Chuyên mục                              | Section
  published               | Ngày đăng                               | Published
  updated                 | Ngày cập nhật                           | Updated
  body                    | Nội dung bài                            | Text
  body-format             | Cách ghi nội dung                       | The text is
  heading-level           | Cấp đề mục                              | Heading level
  href                    | Địa chỉ                                 | Address
  news-article.href       | Địa chỉ của bài                         | Address of the article
  article-tools.href      | Địa chỉ của bài                         | Address of the article
  photo-caption.href      | Địa chỉ ảnh cỡ lớn                      | Address of the large photo
  back-to-top.href        | Đích đến                                | Where it leads
  link-directory.label    | Tên danh bạ                             | Name of the directory
  back-to-top.label       | Chữ trên nút                            | Words of the link
  src                     | Nguồn dữ liệu                           | Source of content
  photo-caption.src       | Địa chỉ ảnh                             | Address of the photo
  src-type                | Loại nguồn dữ liệu                      | Kind of source
  item                    | Bài cần lấy                             | Which article
  timeout                 | Thời gian chờ (giây)                    | Time limit (seconds)
  max-bytes               | Dung lượng tối đa (byte)                | Most bytes
  credentials             | Gửi cookie                              | Cookies
  time-zone               | Múi giờ                                 | Time zone
  variant                 | Kiểu hiển thị                           | Variant
  date-format             | Cách ghi ngày                           | Form of dates
  month-first             | Tháng ghi trước ngày                    | Month before day
  khmer-digits            | Dùng chữ số Khmer                       | Khmer digits
  tools                   | Công cụ cho người đọc                   | Tools for the reader
  audio                   | Bản ghi âm                              | Recordings
  json-ld                 | Mô tả bài cho máy tìm kiếm (JSON-LD)    | Describe it to search engines (JSON-LD)
  for                     | Mã (id) của bài viết                    | Id of the article
  pronounce               | Cách đọc chữ viết tắt                   | How abbreviations are said
  share-href              | Nơi chia sẻ khác                        | Other ways to share
  remember                | Nhớ cỡ chữ trong lần truy cập này       | Keep the text size for this visit
  alt                     | Văn bản thay thế (alt)                  | Text alternative (alt)
  caption                 | Chú thích                               | Caption
  credit                  | Người chụp                              | Credit
  srcset                  | Các cỡ ảnh (srcset)                     | Candidates (srcset)
  sizes                   | Bề rộng hiển thị (sizes)                | Display width (sizes)
  width                   | Chiều rộng tệp (px)                     | Width of the file (px)
  height                  | Chiều cao tệp (px)                      | Height of the file (px)
  loading                 | Khi nào tải ảnh                         | When to load
  fetchpriority           | Mức ưu tiên tải                         | Loading priority
  ratio                   | Tỉ lệ khung                             | Shape
  fit                     | Ảnh trong khung                         | Photo in the box
  position                | Vị trí                                  | Position
  decorative              | Ảnh chỉ để trang trí                    | Decoration only
  fallback-src            | Ảnh thay khi ảnh lỗi                    | Photo to show if it fails
  zoom                    | Cho phóng to ảnh                        | Can be enlarged
  group                   | Tên bộ ảnh                              | Set of photos
  description             | Mô tả                                   | Description
  action-text             | Chữ mời bấm                             | Words that invite
  icon                    | Địa chỉ biểu tượng                      | Address of the icon
  image                   | Địa chỉ ảnh                             | Address of the picture
  image-alt               | Văn bản thay thế của ảnh (alt)          | Text alternative of the picture (alt)
  target                  | Mở liên kết ở đâu (target)              | Where it opens (target)
  rel                     | Quan hệ liên kết (rel)                  | Kind of link (rel)
  columns                 | Số cột nhiều nhất                       | Most columns
  banner                  | Địa chỉ ảnh băng-rôn                    | Address of the banner
  banner-alt              | Văn bản thay thế của băng-rôn (alt)     | Text alternative of the banner (alt)
  banner-href             | Băng-rôn dẫn tới                        | Where the banner leads
  open                    | Mở sẵn                                  | Open at first
  name                    | Tên bộ danh bạ                          | Set of directories
  filter                  | Ô lọc                                   | Filter
  sort                    | Xếp theo tên                            | Sort by name
  show-after              | Hiện sau khi cuộn                       | Shown after
  min-page                | Trang dài tối thiểu (màn hình)          | Shortest page (viewports)
  scroller                | Mã (id) của vùng cuộn                   | Id of what scrolls
  behavior                | Cách cuộn                               | Scrolling
  placement               | Cách đặt                                | Placement
  dock                    | Mã (id) của phần không được che         | Id of what it must not cover
  text                    | Chữ của liên kết                        | Words of the link
  after                   | Đặt sau đoạn số                         | After paragraph number
  link.group              | Nhóm                                    | Group
  link.icon               | Địa chỉ biểu tượng                      | Address of the icon
  folder                  | Thư mục chứa tệp                        | Folder of the files
  accent                  | Màu nhấn                                | Accent colour
`);

const inVietnamese = vietnamese as Readonly<Record<string, string>>;

/** What only matters to who writes the tag by hand: the form writes children where it can. */
const byHand =
  /,? (khi bên trong|when (it|that|there|no))\b[^.;]*\b(inside( says so)?|không [^.;]*|chưa [^.;]*)(?=[.;])/g;

/** The documentation of an attribute as help: without its marks of code. */
export function help(description: string, label: Said): Said {
  const plain = (words: string): string =>
    words
      .replace(byHand, '')
      .replace(/[^.]*JavaScript[^.]*\./g, '')
      .replace(/`([^`]*)`/g, '$1')
      .trim();
  // Help that says the label once more is none.
  const unless = (words: string, own: string): string =>
    words.length < 6 || words.replace(/^The |\.$/g, '').toLowerCase() === own.toLowerCase()
      ? ''
      : words;
  return {
    vi: unless(plain(inVietnamese[description] ?? description), label.vi),
    en: unless(plain(description), label.en),
  };
}
