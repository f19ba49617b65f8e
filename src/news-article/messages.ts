import { message } from '../core/messages.js';

export const updated = /* @__PURE__ */ message(
  'updated',
  'Cập nhật:',
  'Updated:',
  'ធ្វើបច្ចុប្បន្នភាព៖',
);
export const source = /* @__PURE__ */ message('source', 'Nguồn:', 'Source:', 'ប្រភព៖');
