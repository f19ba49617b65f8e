import { message } from '../core/messages.js';

export const copyByHand = /* @__PURE__ */ message(
  'copyByHand',
  'Hãy tự sao chép địa chỉ này:',
  'Copy this address by hand:',
  'សូមចម្លងអាសយដ្ឋាននេះដោយខ្លួនឯង៖',
);
