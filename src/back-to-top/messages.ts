import { message } from '../core/messages.js';

export const backToTop = /* @__PURE__ */ message(
  'backToTop',
  'Lên đầu trang',
  'Back to top',
  'ត្រឡប់ទៅខាងលើ',
);
