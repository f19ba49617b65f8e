import type { Source } from './audit.js';
import type { Kind } from './measure.js';
import type { ElementState } from './states.js';
import type { LengthName } from './tokens.js';

export interface Said {
  vi: string;
  en: string;
}

const said = (vi: string, en: string): Said => ({ vi, en });

/** A name, and what it is for. */
export const names: Record<Source | LengthName | 'paper', [Said, Said]> = {
  accent: [
    said('Màu nhấn', 'Accent'),
    said(
      'liên kết, “Xem chi tiết”, viền khi rê chuột',
      'links, “View details”, borders under the pointer',
    ),
  ],
  muted: [
    said('Chữ phụ', 'Muted words'),
    said('ngày đăng, chú thích, mô tả', 'dates, captions, descriptions'),
  ],
  line: [said('Đường kẻ', 'Lines'), said('viền thẻ, vạch ngăn', 'borders of cards, between tools')],
  surface: [
    said('Mặt thẻ', 'Surface'),
    said('nền của thẻ và nhãn', 'background of cards and labels'),
  ],
  focus: [said('Vòng tiêu điểm', 'Focus ring'), said('khi đi bằng bàn phím', 'when going by keys')],
  rule: [
    said('Nét dưới tít', 'Rule'),
    said('dưới tít và ngày đăng', 'under headline and dateline'),
  ],
  ink: [said('Chữ của trang', 'Words of the page'), said('', '')],
  paper: [said('Nền của trang', 'Paper of the page'), said('', '')],
  radius: [said('Bo góc', 'Corners'), said('thẻ, nhãn, ảnh', 'cards, labels, photos')],
  space: [said('Khoảng cách', 'Distances'), said('giữa các phần', 'between parts')],
  measure: [
    said('Chiều dài dòng', 'Length of lines'),
    said('dòng dài nhất của bài', 'the longest of an article'),
  ],
  width: [
    said('Độ dày nét dưới tít', 'Width of the rule'),
    said('khi đã chọn màu cho nét', 'once the rule has a colour'),
  ],
};

export const kinds: Record<Kind, Said> = {
  text: said('chữ', 'words'),
  large: said('chữ lớn', 'large words'),
  mark: said('biểu tượng', 'icon'),
  edge: said('viền ô nhập', 'edge of a field'),
  ring: said('vòng quanh phần tử', 'ring around an element'),
};

export const states: Record<ElementState, Said> = {
  '': said('', ''),
  hover: said('khi rê chuột', 'under the pointer'),
  focus: said('', ''),
};

export const words = {
  title: said('Tạo giao diện', 'Make a theme'),
  intro: said(
    'Sửa giá trị và xem ngay trên các phần tử thật. Tương phản được đo trên nền sáng và nền tối theo WCAG 2.2 mức AA.',
    'Change values and see them on the real elements at once. Contrast is measured in light and dark against WCAG 2.2, level AA.',
  ),
  ready: said('Bắt đầu từ mẫu có sẵn', 'Begin with a ready theme'),
  neutral: said('Trung tính', 'Neutral'),
  ministry: said('Bộ: đỏ sẫm, nét vàng', 'Ministry: deep red, gold lines'),
  province: said('Tỉnh: xanh', 'Province: blue'),
  notReady: said('Không tải được giao diện mẫu.', 'The ready themes could not be fetched.'),
  colours: said('Màu', 'Colours'),
  lengths: said('Kích thước', 'Sizes'),
  page: said('Nền và chữ của trang', 'Paper and words of the page'),
  pageHelp: said(
    'Màu của cổng sẽ dùng giao diện này: để xem thử và để đo, không nằm trong tệp xuất ra.',
    'The colours of the portal that will wear the theme: to look at and to measure, not exported.',
  ),
  light: said('Sáng', 'Light'),
  dark: said('Tối', 'Dark'),
  pick: said('chọn màu', 'pick'),
  slide: said('kéo', 'slide'),
  asPage: said('theo trang', 'as the page'),
  clear: said('Bỏ', 'Clear'),
  clearLong: said('Bỏ {name}, theo màu của trang', 'Clear {name}: as the page has it'),
  wrongColour: said(
    'Không phải màu cố định của CSS. Ví dụ: #8c1d18, oklch(45% 0.15 27).',
    'Not a fixed colour of CSS. Such as: #8c1d18, oklch(45% 0.15 27).',
  ),
  wrongLength: said('Không phải độ dài, ví dụ: 0.5em, 8px.', 'Not a length, such as 0.5em or 8px.'),
  preview: said('Xem thử', 'Preview'),
  inLight: said('Nền sáng', 'In light'),
  inDark: said('Nền tối', 'In dark'),
  contrast: said('Tương phản', 'Contrast'),
  measuring: said('Đang đo…', 'Measuring…'),
  allPass: said('{n} cặp màu, tất cả đạt AA.', '{n} pairs of colours, all pass AA.'),
  someFail: said('{k} trong {n} cặp màu chưa đạt AA.', '{k} of {n} pairs of colours fail AA.'),
  sample: said('Mẫu', 'Sample'),
  pair: said('Cặp màu', 'Pair'),
  ratio: said('Tỷ lệ', 'Ratio'),
  verdict: said('Kết quả', 'Result'),
  pass: said('Đạt', 'Passes'),
  fail: said('Chưa đạt', 'Fails'),
  showPassing: said('{n} cặp đạt', '{n} pairs that pass'),
  fixed: said('Màu cố định', 'A fixed colour'),
  on: said('trên', 'on'),
  needed: said('cần', 'needs'),
  use: said('Dùng {colour}', 'Use {colour}'),
  export: said('Xuất và nhập', 'Export and import'),
  css: said('Tệp CSS', 'CSS'),
  cssHelp: said(
    'Lưu cạnh trang rồi thêm một dòng: <link rel="stylesheet" href="portal-theme.css">. Trang tối theo một class thì thêm color-scheme: dark vào class đó.',
    'Save it by the page and add one line: <link rel="stylesheet" href="portal-theme.css">. A page that is dark by a class says color-scheme: dark in that class.',
  ),
  json: said('Design tokens (JSON)', 'Design tokens (JSON)'),
  jsonHelp: said(
    'Theo Design Tokens Format 2025.10. Style Dictionary từ bản 4 đọc được với cấu hình trong portal-elements/themes/style-dictionary.mjs.',
    'In the Design Tokens Format 2025.10. Style Dictionary, from version 4, reads it with the configuration in portal-elements/themes/style-dictionary.mjs.',
  ),
  nothingSet: said(
    '/* Chưa đặt gì: các phần tử theo màu của trang. */',
    '/* Nothing is set: the elements are as the page is. */',
  ),
  copy: said('Sao chép', 'Copy'),
  copied: said('Đã sao chép.', 'Copied.'),
  notCopied: said(
    'Trình duyệt không cho sao chép; hãy tải xuống.',
    'The browser does not copy; download it.',
  ),
  download: said('Tải xuống', 'Download'),
  import: said('Nhập tệp JSON hoặc CSS', 'Import a JSON or CSS file'),
  imported: said('Đã nhập {name}.', '{name} is imported.'),
  notImported: said('Không đọc được {name}: {why}.', '{name} could not be read: {why}.'),
} satisfies Record<string, Said>;
