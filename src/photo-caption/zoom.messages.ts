import { message } from '../core/messages.js';

export const close = /* @__PURE__ */ message('close', 'Đóng', 'Close', 'បិទ');
export const previous = /* @__PURE__ */ message(
  'previous',
  'Ảnh trước',
  'Previous photo',
  'រូបថតមុន',
);
export const next = /* @__PURE__ */ message('next', 'Ảnh sau', 'Next photo', 'រូបថតបន្ទាប់');
export const actualSize = /* @__PURE__ */ message(
  'actualSize',
  'Kích thước thật',
  'Actual size',
  'ទំហំពិត',
);
export const position = /* @__PURE__ */ message(
  'position',
  'Ảnh {n} / {of}',
  'Photo {n} of {of}',
  'រូបថតទី {n} / {of}',
);
