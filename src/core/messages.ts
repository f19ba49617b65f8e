import { refresh } from './embedding.js';

/** One string of the interface in each language; more languages by {@link registerMessages}. */
export interface Message {
  vi: string;
  en: string;
  km: string;
  [language: string]: string;
}

/**
 * Every string that the elements say. `{n}` stands for a number.
 * The Khmer strings wait for the review of a native reader.
 */
export const messages = {
  details: { vi: 'Xem chi tiết', en: 'View details', km: 'មើលលម្អិត' },
  newWindow: { vi: 'Mở cửa sổ mới', en: 'Opens in a new window', km: 'បើកក្នុងផ្ទាំងថ្មី' },
  backToTop: { vi: 'Lên đầu trang', en: 'Back to top', km: 'ត្រឡប់ទៅខាងលើ' },
  updated: { vi: 'Cập nhật', en: 'Updated', km: 'ធ្វើបច្ចុប្បន្នភាព' },
  source: { vi: 'Nguồn', en: 'Source', km: 'ប្រភព' },
  credit: { vi: 'Ảnh', en: 'Photo', km: 'រូបភាព' },
  broken: { vi: 'Không tải được ảnh', en: 'The photo did not load', km: 'មិនអាចផ្ទុករូបភាពបានទេ' },
  retry: { vi: 'Tải lại', en: 'Try again', km: 'ព្យាយាមម្ដងទៀត' },
  links: { vi: 'Liên kết', en: 'Links', km: 'តំណភ្ជាប់' },
  filter: { vi: 'Lọc liên kết', en: 'Filter links', km: 'ត្រងតំណភ្ជាប់' },
  matches: { vi: 'Còn {n} liên kết', en: 'Links left: {n}', km: 'នៅសល់តំណភ្ជាប់ {n}' },
} satisfies Record<string, Message>;

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
  for (const [key, message] of Object.entries<Message>(messages)) {
    const string = strings[key as MessageKey];
    if (string) message[language] = string;
  }
  refresh();
}
