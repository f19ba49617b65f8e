import { message } from './messages.js';

/*
 * Patterns of dates have `{weekday}`, `{d}` and `{dd}` (day), `{month}` (from `months`), `{MM}`, `{yyyy}`,
 * `{HH}` and `{mm}`; what follows `|` is left out where only the day is known. `weekdays` begin with
 * Sunday. What is written by these words is also read by them.
 */
export const weekdays = /* @__PURE__ */ message(
  'weekdays',
  'Chủ nhật,Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy',
  'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  'អាទិត្យ,ចន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍,សុក្រ,សៅរ៍',
);
// Vietnamese: January and February with a zero (Decree 30/2020/NĐ-CP, annex I).
export const months = /* @__PURE__ */ message(
  'months',
  '01,02,3,4,5,6,7,8,9,10,11,12',
  'January,February,March,April,May,June,July,August,September,October,November,December',
  'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
);
export const dateFull = /* @__PURE__ */ message(
  'dateFull',
  '{weekday}, {dd}/{MM}/{yyyy}| {HH}:{mm}',
  '{weekday}, {d} {month} {yyyy}|, {HH}:{mm}',
  'ថ្ងៃ{weekday} ទី{d} ខែ{month} ឆ្នាំ{yyyy}| ម៉ោង {HH}:{mm}',
);
export const dateLong = /* @__PURE__ */ message(
  'dateLong',
  'Ngày {dd} tháng {month} năm {yyyy}|, {HH}:{mm}',
  '{d} {month} {yyyy}|, {HH}:{mm}',
  'ថ្ងៃទី{d} ខែ{month} ឆ្នាំ{yyyy}| ម៉ោង {HH}:{mm}',
);
export const dateOnly = /* @__PURE__ */ message(
  'dateOnly',
  '{dd}/{MM}/{yyyy}',
  '{d} {month} {yyyy}',
  'ថ្ងៃទី{d} ខែ{month} ឆ្នាំ{yyyy}',
);
export const dateNumeric = /* @__PURE__ */ message(
  'dateNumeric',
  '{dd}/{MM}/{yyyy}| {HH}:{mm}',
  '{dd}/{MM}/{yyyy}| {HH}:{mm}',
  '{dd}/{MM}/{yyyy}| {HH}:{mm}',
);
