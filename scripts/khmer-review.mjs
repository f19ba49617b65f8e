/**
 * Writes docs/khmer-review.md: every Khmer string of the elements on one page, for a native reader.
 *
 * Usage: npm run khmer-review, after a change of a string. The page depends on the strings alone; the
 * same strings give the same page.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readDate, writeDate } from '../dist/core/dates.js';
import { messages } from '../dist/core/messages.js';

/** Every file with strings: `messages.js`, `*.messages.js` and the words of dates. */
const dist = new URL('../dist/', import.meta.url);
const files = (await readdir(dist, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(^|[./])messages\.js$|^core\/date-words\.js$/.test(name));
await Promise.all(files.map((name) => import(new URL(name, dist).href)));

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
  zoom: [
    'nút trên ảnh (trình đọc màn hình đọc), trước lời tả ảnh',
    'button on a photo, read by screen readers, before what is to be seen on it',
  ],
  closePhoto: ['nút đóng ảnh đã phóng to', 'button that closes an enlarged photo'],
  previousPhoto: ['nút sang ảnh trước', 'button to the photo before'],
  nextPhoto: ['nút sang ảnh sau', 'button to the photo after'],
  actualSize: ['nút xem ảnh đúng từng điểm ảnh', 'button that shows every pixel of the photo'],
  photoPosition: [
    'khi sang ảnh khác (trình đọc màn hình đọc): ảnh thứ mấy trong mấy ảnh',
    'when another photo is shown, read by screen readers: which of how many',
  ],
  articleTools: [
    'hàng nút của bài viết (trình đọc màn hình đọc)',
    'row of an article’s buttons, read by screen readers',
  ],
  print: ['nút in bài viết', 'button that prints the article'],
  preparingPrint: ['sau khi bấm nút in, trong lúc chờ ảnh', 'after that button, while photos come'],
  articleAddress: [
    'bài viết trên giấy hoặc trong tệp đã lưu, trước địa chỉ trang',
    'article on paper or in a saved file, before its address',
  ],
  save: ['nút lưu bài viết thành một tệp', 'button that saves the article as a file'],
  saving: ['sau khi bấm nút lưu, trong lúc lưu', 'after that button, while it is saved'],
  saved: ['sau khi lưu, trước tên tệp', 'after saving, before the name of the file'],
  notEmbedded: [
    'sau khi lưu và trong tệp đã lưu, khi có ảnh không lưu được',
    'after saving and in the saved file, when photos could not be included',
  ],
  savedOn: ['cuối tệp đã lưu, trước ngày giờ', 'foot of a saved file, before day and time'],
  notSaved: ['khi không lưu được', 'when nothing could be saved'],
  textSize: [
    'nhóm nút cỡ chữ, và khi đổi cỡ chữ (trình đọc màn hình đọc)',
    'buttons of the text size, and when it changes; read by screen readers',
  ],
  smallerText: ['nút A− (trình đọc màn hình đọc)', 'button A−, read by screen readers'],
  normalText: [
    'nút trở về 100 % (trình đọc màn hình đọc)',
    'button back to 100 %, read by screen readers',
  ],
  largerText: ['nút A+ (trình đọc màn hình đọc)', 'button A+, read by screen readers'],
  listen: ['nút nghe đọc bài viết', 'button that reads the article aloud'],
  pauseListening: ['nút ấy trong khi đang đọc', 'that button while it is read'],
  resumeListening: ['nút ấy khi tạm dừng', 'that button while it is paused'],
  stopListening: ['nút thôi đọc', 'button that ends the reading'],
  readingVoice: [
    'ô chọn bản ghi âm; tên bản không có tên: tiếp theo là số',
    'choice of recordings; the name of one without: a number follows',
  ],
  notHeard: ['khi không đọc được bài', 'when the article could not be read aloud'],
  share: ['nút mở bảng chia sẻ của máy', 'button that opens the device’s own sheet for sharing'],
  copy: ['nút chép địa chỉ của bài viết', 'button that copies the article’s address'],
  copyLink: ['nút ấy (trình đọc màn hình đọc)', 'that button, read by screen readers'],
  copied: ['sau khi chép', 'after copying'],
  copyByHand: [
    'trên ô có địa chỉ, khi trình duyệt không chép được',
    'above a field with the address, when the browser could not copy it',
  ],
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

const known = Object.keys({ ...places, ...lists, ...patterns });
const missing = [...messages.keys()].filter((key) => !known.includes(key));
if (missing.length) throw new Error(`Say where it appears: ${missing.join(', ')}`);
const gone = known.filter((key) => !messages.has(key));
if (gone.length) throw new Error(`No such string: ${gone.join(', ')}`);

const box = '☐';
/** A vertical line would end the cell. */
const cell = (words) => words.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const strings = Object.entries(places).map(([key, [vi, en]]) => {
  const message = messages.get(key);
  return [`\`${key}\``, `${vi}<br>${en}`, message.vi, message.en, message.km, box];
});

const wordsOf = (key) => {
  const { vi, en, km } = messages.get(key);
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
  const message = messages.get(key);
  const both = (language) =>
    `${message[language]}<br>${writeDate(example, language, { format: name })}`;
  return [`\`${key}\``, `${vi}<br>${en}`, both('vi'), both('en'), both('km'), box];
});

const page = `# Khmer strings for review

Written by \`npm run khmer-review\` from the strings in \`src\`; do not edit it by hand.

**Every Khmer string below is awaiting a native reviewer.** None of them has been confirmed yet. For each row please read the Khmer beside the Vietnamese and the English: does it mean the same, and is it what a government portal would write? Mark the box, or write the better words beside it.

To hand in corrections: find the name of the row in \`src\` (a file \`messages.ts\` or \`….messages.ts\`, or \`src/core/date-words.ts\`), change the last of its strings, run \`npm run khmer-review\`, and send both files together. Whoever does not work with code may send this page with the boxes filled in.

## Bằng tiếng Việt

**Mọi chuỗi tiếng Khmer dưới đây đang chờ người bản ngữ xem lại;** chưa chuỗi nào được xác nhận. Ở mỗi dòng, xin đọc câu Khmer bên cạnh câu tiếng Việt và tiếng Anh: có cùng nghĩa không, có đúng lối viết của cổng thông tin nhà nước không? Xin đánh dấu vào ô, hoặc ghi cách viết đúng hơn bên cạnh.

Để gửi sửa đổi: tìm tên của dòng ấy trong \`src\` (tệp \`messages.ts\` hoặc \`….messages.ts\`, hoặc \`src/core/date-words.ts\`), sửa chuỗi cuối cùng của nó, chạy \`npm run khmer-review\`, gửi cả hai tệp. Người không làm việc với mã nguồn có thể gửi chính trang này, đã đánh dấu.

## Strings

\`{n}\` and \`{of}\` stand for numbers and stay as they are. – \`{n}\` và \`{of}\` thay cho con số, xin giữ nguyên.

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
