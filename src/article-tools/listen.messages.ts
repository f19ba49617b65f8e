import { message } from '../core/messages.js';

export const pause = /* @__PURE__ */ message('pause', 'Tạm dừng', 'Pause', 'ផ្អាក');
export const resume = /* @__PURE__ */ message('resume', 'Nghe tiếp', 'Resume', 'ស្ដាប់បន្ត');
export const stop = /* @__PURE__ */ message('stop', 'Dừng', 'Stop', 'ឈប់');
export const voice = /* @__PURE__ */ message('voice', 'Giọng đọc', 'Voice', 'សំឡេងអ្នកអាន');
export const silent = /* @__PURE__ */ message(
  'silent',
  'Không nghe được bài',
  'The article could not be read aloud',
  'មិនអាចស្ដាប់អត្ថបទបានទេ',
);
