import { message } from '../core/messages.js';

export const saving = /* @__PURE__ */ message('saving', 'Đang lưu…', 'Saving…', 'កំពុងរក្សាទុក…');
export const saved = /* @__PURE__ */ message('saved', 'Đã lưu:', 'Saved:', 'បានរក្សាទុក៖');
export const notEmbedded = /* @__PURE__ */ message(
  'notEmbedded',
  'Số ảnh không lưu kèm được, chỉ ghi địa chỉ: {n}',
  'Photos that could not be included, only their addresses: {n}',
  'ចំនួនរូបថតដែលមិនអាចរក្សាទុកជាមួយបាន មានតែអាសយដ្ឋាន៖ {n}',
);
export const savedOn = /* @__PURE__ */ message('savedOn', 'Lưu lúc:', 'Saved on:', 'រក្សាទុកនៅ៖');
export const notSaved = /* @__PURE__ */ message(
  'notSaved',
  'Không lưu được bài',
  'The article could not be saved',
  'មិនអាចរក្សាទុកអត្ថបទបានទេ',
);
