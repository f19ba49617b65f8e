import { message } from '../core/messages.js';

export const pauseListening = /* @__PURE__ */ message(
  'pauseListening',
  'Tạm dừng',
  'Pause',
  'ផ្អាក',
);
export const resumeListening = /* @__PURE__ */ message(
  'resumeListening',
  'Nghe tiếp',
  'Resume',
  'ស្ដាប់បន្ត',
);
export const stopListening = /* @__PURE__ */ message('stopListening', 'Dừng', 'Stop', 'ឈប់');
export const readingVoice = /* @__PURE__ */ message(
  'readingVoice',
  'Giọng đọc',
  'Voice',
  'សំឡេងអ្នកអាន',
);
export const notHeard = /* @__PURE__ */ message(
  'notHeard',
  'Không nghe được bài',
  'The article could not be read aloud',
  'មិនអាចស្ដាប់អត្ថបទបានទេ',
);
