import { message } from '../core/messages.js';

export const articleTools = /* @__PURE__ */ message(
  'articleTools',
  'Công cụ bài viết',
  'Article tools',
  'ឧបករណ៍អត្ថបទ',
);
export const print = /* @__PURE__ */ message('print', 'In', 'Print', 'បោះពុម្ព');
export const save = /* @__PURE__ */ message('save', 'Lưu', 'Save', 'រក្សាទុក');
export const listen = /* @__PURE__ */ message('listen', 'Nghe', 'Listen', 'ស្ដាប់');
export const copy = /* @__PURE__ */ message('copy', 'Sao chép', 'Copy', 'ចម្លង');
export const articleAddress = /* @__PURE__ */ message(
  'articleAddress',
  'Địa chỉ:',
  'Address:',
  'អាសយដ្ឋាន៖',
);
