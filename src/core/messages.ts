import { refresh } from './embedding.js';

/** One string of the interface in each language; more languages by {@link registerMessages}. */
export interface Message {
  vi: string;
  en: string;
  km: string;
  [language: string]: string;
}

const message = (vi: string, en: string, km: string): Message => ({ vi, en, km });

/**
 * Every string that the elements say. `{n}` stands for a number.
 * The Khmer strings wait for the review of a native reader; see docs/khmer-review.md.
 *
 * Dates are patterns of `{weekday}`, `{d}` and `{dd}` (day), `{month}` (from `months`), `{MM}`,
 * `{yyyy}`, `{HH}` and `{mm}`; what follows `|` is left out where only the day is known. `weekdays`
 * begin with Sunday. What is written by these words is also read by them.
 */
export const messages = {
  details: message('Xem chi tiết', 'View details', 'មើលលម្អិត'),
  newWindow: message('Mở cửa sổ mới', 'Opens in a new window', 'បើកក្នុងផ្ទាំងថ្មី'),
  backToTop: message('Lên đầu trang', 'Back to top', 'ត្រឡប់ទៅខាងលើ'),
  updated: message('Cập nhật:', 'Updated:', 'ធ្វើបច្ចុប្បន្នភាព៖'),
  source: message('Nguồn:', 'Source:', 'ប្រភព៖'),
  credit: message('Ảnh:', 'Photo:', 'រូបថត៖'),
  broken: message('Không tải được ảnh', 'The photo did not load', 'មិនអាចផ្ទុករូបភាពបានទេ'),
  retry: message('Tải lại', 'Try again', 'ព្យាយាមម្ដងទៀត'),
  links: message('Liên kết', 'Links', 'តំណភ្ជាប់'),
  filter: message('Lọc liên kết', 'Filter links', 'ត្រងតំណភ្ជាប់'),
  matches: message('Còn {n} liên kết', 'Links left: {n}', 'នៅសល់តំណភ្ជាប់ {n}'),
  loading: message('Đang tải…', 'Loading…', 'កំពុងផ្ទុក…'),
  failed: message('Không tải được nội dung', 'The content did not load', 'មិនអាចផ្ទុកខ្លឹមសារបានទេ'),
  weekdays: message(
    'Chủ nhật,Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy',
    'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
    'អាទិត្យ,ចន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍,សុក្រ,សៅរ៍',
  ),
  // Vietnamese: January and February with a zero (Decree 30/2020/NĐ-CP, annex I).
  months: message(
    '01,02,3,4,5,6,7,8,9,10,11,12',
    'January,February,March,April,May,June,July,August,September,October,November,December',
    'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
  ),
  dateFull: message(
    '{weekday}, {dd}/{MM}/{yyyy}| {HH}:{mm}',
    '{weekday}, {d} {month} {yyyy}|, {HH}:{mm}',
    'ថ្ងៃ{weekday} ទី{d} ខែ{month} ឆ្នាំ{yyyy}| ម៉ោង {HH}:{mm}',
  ),
  dateLong: message(
    'Ngày {dd} tháng {month} năm {yyyy}|, {HH}:{mm}',
    '{d} {month} {yyyy}|, {HH}:{mm}',
    'ថ្ងៃទី{d} ខែ{month} ឆ្នាំ{yyyy}| ម៉ោង {HH}:{mm}',
  ),
  dateOnly: message('{dd}/{MM}/{yyyy}', '{d} {month} {yyyy}', 'ថ្ងៃទី{d} ខែ{month} ឆ្នាំ{yyyy}'),
  dateNumeric: message(
    '{dd}/{MM}/{yyyy}| {HH}:{mm}',
    '{dd}/{MM}/{yyyy}| {HH}:{mm}',
    '{dd}/{MM}/{yyyy}| {HH}:{mm}',
  ),
};

/** How often strings have been changed: for what is made of them and kept. */
export let edition = 0;

/** The name of a string. */
export type MessageKey = keyof typeof messages;

/**
 * Replaces strings of a language, or adds a language. Elements already in the page follow at once.
 *
 * @param language - primary language subtag in lower case, as in `lang`: `vi`, `en`, `fr` …
 * @param strings - by name; those left out stay as they are
 */
export function registerMessages(
  language: string,
  strings: Partial<Record<MessageKey, string>>,
): void {
  for (const [key, own] of Object.entries(messages)) {
    const string = strings[key as MessageKey];
    if (string) own[language] = string;
  }
  edition++;
  refresh();
}
