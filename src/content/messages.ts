import { message } from '../core/messages.js';

export const loading = /* @__PURE__ */ message('loading', 'Đang tải…', 'Loading…', 'កំពុងផ្ទុក…');
export const failed = /* @__PURE__ */ message(
  'failed',
  'Không tải được nội dung',
  'The content did not load',
  'មិនអាចផ្ទុកខ្លឹមសារបានទេ',
);
