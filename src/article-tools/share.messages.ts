import { message } from '../core/messages.js';

export const share = /* @__PURE__ */ message('share', 'Chia sẻ', 'Share', 'ចែករំលែក');
export const copyLink = /* @__PURE__ */ message(
  'copyLink',
  'Sao chép liên kết',
  'Copy link',
  'ចម្លង តំណ',
);
export const copied = /* @__PURE__ */ message('copied', 'Đã sao chép', 'Copied', 'បានចម្លង');
export const copyByHand = /* @__PURE__ */ message(
  'copyByHand',
  'Hãy tự sao chép địa chỉ này:',
  'Copy this address by hand:',
  'សូមចម្លងអាសយដ្ឋាននេះដោយខ្លួនឯង៖',
);
