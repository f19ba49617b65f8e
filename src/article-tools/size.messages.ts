import { message } from '../core/messages.js';

export const textSize = /* @__PURE__ */ message(
  'textSize',
  'Cỡ chữ {n} %',
  'Text size {n}%',
  'ទំហំអក្សរ {n} %',
);
export const smallerText = /* @__PURE__ */ message(
  'smallerText',
  'Chữ nhỏ hơn',
  'Smaller text',
  'អក្សរតូចជាង',
);
export const normalText = /* @__PURE__ */ message(
  'normalText',
  'Cỡ chữ bình thường',
  'Normal text size',
  'ទំហំអក្សរធម្មតា',
);
export const largerText = /* @__PURE__ */ message(
  'largerText',
  'Chữ to hơn',
  'Larger text',
  'អក្សរធំជាង',
);
