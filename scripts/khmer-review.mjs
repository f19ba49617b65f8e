/**
 * Writes docs/khmer-review.md: every Khmer string of the elements on one page, for a native reader.
 *
 * Usage: npm run khmer-review, after a change of src/core/messages.ts. The page depends on the table
 * alone; the same table gives the same page.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readDate, writeDate } from '../dist/core/dates.js';
import { messages } from '../dist/core/messages.js';

const file = fileURLToPath(new URL('../docs/khmer-review.md', import.meta.url));

/** Where a reader meets each string, in Vietnamese and English. */
const places = {
  details: ['cuối thẻ dịch vụ', 'foot of a service card'],
  newWindow: ['thẻ dịch vụ mở cửa sổ mới', 'service card that opens a new window'],
  backToTop: ['liên kết về đầu trang', 'link to the top of the page'],
  updated: ['bài viết, trước ngày cập nhật', 'article, before the date of the update'],
  source: ['cuối bài viết, trước tên nguồn', 'foot of an article, before the name of the source'],
  credit: ['dưới ảnh, trước tên người chụp', 'under a photo, before the photographer’s name'],
  broken: ['chỗ của ảnh không tải được', 'in place of a photo that did not load'],
  retry: ['nút dưới dòng trên', 'button under the line above'],
  links: ['danh sách liên kết không có tên', 'list of links that has no name of its own'],
  filter: ['ô lọc trong danh sách liên kết', 'field that filters a list of links'],
  matches: ['dưới ô lọc, khi đang lọc', 'under that field, while filtering'],
  loading: ['chỗ của nội dung đang tải', 'in place of content on its way'],
  failed: ['chỗ của nội dung không tải được', 'in place of content that did not come'],
};

const lists = {
  weekdays: ['Thứ trong tuần', 'Days of the week'],
  months: ['Tháng', 'Months'],
};

const patterns = {
  dateFull: ['đầy đủ', 'full'],
  dateLong: ['dài', 'long'],
  dateOnly: ['chỉ ngày', 'the day alone'],
  dateNumeric: ['bằng số', 'in numbers'],
};

const missing = Object.keys(messages).filter(
  (key) => ![places, lists, patterns].some((known) => key in known),
);
if (missing.length) throw new Error(`Say where it appears: ${missing.join(', ')}`);

const box = '☐';
/** A vertical line would end the cell. */
const cell = (words) => words.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const strings = Object.entries(places).map(([key, [vi, en]]) => {
  const message = messages[key];
  return [`\`${key}\``, `${vi}<br>${en}`, message.vi, message.en, message.km, box];
});

const wordsOf = (key) => {
  const { vi, en, km } = messages[key];
  const [inVietnamese, inEnglish] = [vi, en].map((list) => list.split(','));
  return km
    .split(',')
    .map((word, index) => [
      `\`${key}\` ${index + 1}`,
      inVietnamese[index],
      inEnglish[index],
      word,
      box,
    ]);
};

const example = readDate('06/05/2015 09:25', 'Asia/Ho_Chi_Minh');
const dates = Object.entries(patterns).map(([key, [vi, en]], index) => {
  const name = ['full', 'long', 'date', 'numeric'][index];
  const message = messages[key];
  const both = (language) =>
    `${message[language]}<br>${writeDate(example, language, { format: name })}`;
  return [`\`${key}\``, `${vi}<br>${en}`, both('vi'), both('en'), both('km'), box];
});

const page = `# Khmer strings for review

Written by \`npm run khmer-review\` from \`src/core/messages.ts\`; do not edit it by hand.

**Every Khmer string below is awaiting a native reviewer.** None of them has been confirmed yet. For each row please read the Khmer beside the Vietnamese and the English: does it mean the same, and is it what a government portal would write? Mark the box, or write the better words beside it.

To hand in corrections: change the third string of the row in \`src/core/messages.ts\`, run \`npm run khmer-review\`, and send both files together. Whoever does not work with code may send this page with the boxes filled in.

## Bằng tiếng Việt

**Mọi chuỗi tiếng Khmer dưới đây đang chờ người bản ngữ xem lại;** chưa chuỗi nào được xác nhận. Ở mỗi dòng, xin đọc câu Khmer bên cạnh câu tiếng Việt và tiếng Anh: có cùng nghĩa không, có đúng lối viết của cổng thông tin nhà nước không? Xin đánh dấu vào ô, hoặc ghi cách viết đúng hơn bên cạnh.

Để gửi sửa đổi: sửa chuỗi thứ ba của dòng ấy trong \`src/core/messages.ts\`, chạy \`npm run khmer-review\`, gửi cả hai tệp. Người không làm việc với mã nguồn có thể gửi chính trang này, đã đánh dấu.

## Strings

\`{n}\` stands for a number and stays as it is. – \`{n}\` thay cho một con số, xin giữ nguyên.

${table(['Name', 'Where it appears', 'Vietnamese', 'English', 'Khmer', 'Verdict'], strings)}

${Object.entries(lists)
  .map(
    ([key, [vi, en]]) => `## ${en} – ${vi}

${table(['Name', 'Vietnamese', 'English', 'Khmer', 'Verdict'], wordsOf(key))}`,
  )
  .join('\n\n')}

## Dates – Ngày giờ

The first line of a cell is the pattern, the second an example. Words in braces are filled in and stay as they are: weekday, day, month, year, hour, minute. What follows the line \`|\` is left out where only the day is known. – Dòng đầu là khuôn, dòng sau là ví dụ. Chữ trong ngoặc nhọn được điền vào, xin giữ nguyên; phần sau dấu \`|\` bỏ đi khi chỉ biết ngày.

${table(['Name', 'Format', 'Vietnamese', 'English', 'Khmer', 'Verdict'], dates)}
`;

const options = await resolveConfig(file);
await writeFile(file, await format(page, { ...options, parser: 'markdown' }));
