import { message } from '../core/messages.js';

export const preparingPrint = /* @__PURE__ */ message(
  'preparingPrint',
  'Đang chuẩn bị in…',
  'Preparing to print…',
  'កំពុងរៀបចំបោះពុម្ព…',
);
