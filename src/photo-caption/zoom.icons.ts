import { icon } from '../core/icons.js';

export const cross = /* @__PURE__ */ icon('m6 6 12 12M6 18 18 6');
export const actual = /* @__PURE__ */ icon('m4 8 3-2v12M17 8l3-2v12m-8-8v.01m0 3.98v.01');
