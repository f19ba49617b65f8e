import { message } from '../core/messages.js';

export const links = /* @__PURE__ */ message('links', 'Liên kết', 'Links', 'តំណភ្ជាប់');
export const filter = /* @__PURE__ */ message(
  'filter',
  'Lọc liên kết',
  'Filter links',
  'ត្រងតំណភ្ជាប់',
);
export const matches = /* @__PURE__ */ message(
  'matches',
  'Còn {n} liên kết',
  'Links left: {n}',
  'នៅសល់តំណភ្ជាប់ {n}',
);
