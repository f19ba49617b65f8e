import { icon } from '../core/icons.js';

export const print = /* @__PURE__ */ icon('M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z');
export const save = /* @__PURE__ */ icon('M12 4v11m-5-5 5 5 5-5M5 20h14');
export const listen = /* @__PURE__ */ icon(
  'M4 10v4h4l5 4V6L8 10zm12-1c2 2 2 4 0 6m2.5-8.5c4 4 4 7 0 11',
);
export const copy = /* @__PURE__ */ icon(
  'M10 14c1.5 1.5 3.5 1.5 5 0l3.5-3.5c3-3-1.5-7.5-4.5-4.5L12.5 7.5M14 10c-1.5-1.5-3.5-1.5-5 0l-3.5 3.5c-3 3 1.5 7.5 4.5 4.5l1.5-1.5',
);
