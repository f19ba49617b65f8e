import { message } from '../core/messages.js';

export const details = /* @__PURE__ */ message(
  'details',
  'Xem chi tiết',
  'View details',
  'មើលលម្អិត',
);
export const newWindow = /* @__PURE__ */ message(
  'newWindow',
  'Mở cửa sổ mới',
  'Opens in a new window',
  'បើកក្នុងផ្ទាំងថ្មី',
);
