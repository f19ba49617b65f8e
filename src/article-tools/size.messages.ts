import { message } from '../core/messages.js';

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
