import { message } from '../core/messages.js';

export const credit = /* @__PURE__ */ message('credit', 'Ảnh:', 'Photo:', 'រូបថត៖');
export const broken = /* @__PURE__ */ message(
  'broken',
  'Không tải được ảnh',
  'The photo did not load',
  'មិនអាចផ្ទុករូបភាពបានទេ',
);
export const retry = /* @__PURE__ */ message('retry', 'Tải lại', 'Try again', 'ព្យាយាមម្ដងទៀត');
export const zoom = /* @__PURE__ */ message('zoom', 'Phóng to ảnh:', 'Enlarge photo:', 'ពង្រីករូបថត៖');
