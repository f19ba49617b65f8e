import { message } from '../core/messages.js';

export const tools = /* @__PURE__ */ message(
  'tools',
  'Công cụ bài viết',
  'Article tools',
  'ឧបករណ៍អត្ថបទ',
);
export const print = /* @__PURE__ */ message('print', 'In', 'Print', 'បោះពុម្ព');
export const preparing = /* @__PURE__ */ message(
  'preparing',
  'Đang chuẩn bị in…',
  'Preparing to print…',
  'កំពុងរៀបចំបោះពុម្ព…',
);
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
  'Cỡ chữ thường',
  'Normal text',
  'អក្សរធម្មតា',
);
export const larger = /* @__PURE__ */ message('larger', 'Chữ to hơn', 'Larger text', 'អក្សរធំជាង');
export const listen = /* @__PURE__ */ message('listen', 'Nghe', 'Listen', 'ស្ដាប់');
export const pause = /* @__PURE__ */ message('pause', 'Tạm dừng', 'Pause', 'ផ្អាក');
export const resume = /* @__PURE__ */ message('resume', 'Nghe tiếp', 'Resume', 'ស្ដាប់បន្ត');
export const stop = /* @__PURE__ */ message('stop', 'Dừng', 'Stop', 'ឈប់');
export const voice = /* @__PURE__ */ message('voice', 'Giọng đọc', 'Voice', 'សំឡេងអ្នកអាន');
export const silent = /* @__PURE__ */ message(
  'silent',
  'Máy này không đọc được bài',
  'This device could not read the article aloud',
  'ឧបករណ៍នេះមិនអាចអានអត្ថបទបានទេ',
);
export const share = /* @__PURE__ */ message('share', 'Chia sẻ', 'Share', 'ចែករំលែក');
export const copyLink = /* @__PURE__ */ message('copyLink', 'Chép liên kết', 'Copy link', 'ចម្លងតំណ');
export const copied = /* @__PURE__ */ message('copied', 'Đã sao chép', 'Copied', 'បានចម្លង');
export const copyByHand = /* @__PURE__ */ message(
  'copyByHand',
  'Hãy tự sao chép địa chỉ này:',
  'Copy this address by hand:',
  'សូមចម្លងអាសយដ្ឋាននេះដោយខ្លួនឯង៖',
);
export const address = /* @__PURE__ */ message('address', 'Địa chỉ:', 'Address:', 'អាសយដ្ឋាន៖');
