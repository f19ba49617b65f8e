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
 * The Khmer strings wait for the review of a native reader.
 */
export const messages = {
  details: message('Xem chi tiết', 'View details', 'មើលលម្អិត'),
  newWindow: message('Mở cửa sổ mới', 'Opens in a new window', 'បើកក្នុងផ្ទាំងថ្មី'),
  backToTop: message('Lên đầu trang', 'Back to top', 'ត្រឡប់ទៅខាងលើ'),
  updated: message('Cập nhật', 'Updated', 'ធ្វើបច្ចុប្បន្នភាព'),
  source: message('Nguồn', 'Source', 'ប្រភព'),
  credit: message('Ảnh', 'Photo', 'រូបភាព'),
  broken: message('Không tải được ảnh', 'The photo did not load', 'មិនអាចផ្ទុករូបភាពបានទេ'),
  retry: message('Tải lại', 'Try again', 'ព្យាយាមម្ដងទៀត'),
  links: message('Liên kết', 'Links', 'តំណភ្ជាប់'),
  filter: message('Lọc liên kết', 'Filter links', 'ត្រងតំណភ្ជាប់'),
  matches: message('Còn {n} liên kết', 'Links left: {n}', 'នៅសល់តំណភ្ជាប់ {n}'),
};

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
  refresh();
}
