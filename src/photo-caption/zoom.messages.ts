import { message } from '../core/messages.js';

export const closePhoto = /* @__PURE__ */ message('closePhoto', 'Đóng', 'Close', 'បិទ');
export const previousPhoto = /* @__PURE__ */ message(
  'previousPhoto',
  'Ảnh trước',
  'Previous photo',
  'រូបថតមុន',
);
export const nextPhoto = /* @__PURE__ */ message('nextPhoto', 'Ảnh sau', 'Next photo', 'រូបថតបន្ទាប់');
export const actualSize = /* @__PURE__ */ message(
  'actualSize',
  'Kích thước thật',
  'Actual size',
  'ទំហំពិត',
);
export const photoPosition = /* @__PURE__ */ message(
  'photoPosition',
  'Ảnh {n} / {of}',
  'Photo {n} of {of}',
  'រូបថតទី {n} / {of}',
);
