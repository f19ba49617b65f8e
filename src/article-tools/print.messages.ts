import { message } from '../core/messages.js';

export const preparing = /* @__PURE__ */ message(
  'preparing',
  'Đang chuẩn bị in…',
  'Preparing to print…',
  'កំពុងរៀបចំបោះពុម្ព…',
);
