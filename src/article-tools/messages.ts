import { message } from '../core/messages.js';

export const tools = /* @__PURE__ */ message(
  'tools',
  'Công cụ bài viết',
  'Article tools',
  'ឧបករណ៍អត្ថបទ',
);
export const print = /* @__PURE__ */ message('print', 'In', 'Print', 'បោះពុម្ព');
export const save = /* @__PURE__ */ message('save', 'Lưu', 'Save', 'រក្សាទុក');
export const textSize = /* @__PURE__ */ message(
  'textSize',
  'Cỡ chữ {n} %',
  'Text size {n}%',
  'ទំហំអក្សរ {n} %',
);
export const smaller = /* @__PURE__ */ message(
  'smaller',
  'Chữ nhỏ hơn',
  'Smaller text',
  'អក្សរតូចជាង',
);
export const normal = /* @__PURE__ */ message(
  'normal',
  'Cỡ chữ bình thường',
  'Normal text size',
  'ទំហំអក្សរធម្មតា',
);
export const larger = /* @__PURE__ */ message('larger', 'Chữ to hơn', 'Larger text', 'អក្សរធំជាង');
export const listen = /* @__PURE__ */ message('listen', 'Nghe', 'Listen', 'ស្ដាប់');
export const copyLink = /* @__PURE__ */ message('copyLink', 'Chép liên kết', 'Copy link', 'ចម្លងតំណ');
export const address = /* @__PURE__ */ message('address', 'Địa chỉ:', 'Address:', 'អាសយដ្ឋាន៖');
