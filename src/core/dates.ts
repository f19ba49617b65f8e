import * as messages from './date-words.js';
import { edition, type Message } from './messages.js';

/** The time zone of Vietnamese portals. */
export const home = 'Asia/Ho_Chi_Minh';

/** A date as a portal prints it: the calendar and clock of one time zone. */
export interface PortalDate {
  /** `2015-05-06T09:25:00`, or `2015-05-06` where only the day is known. */
  local: string;
  /** The same with the zone's offset, for `<time datetime>`: `2015-05-06T09:25:00+07:00`. */
  datetime: string;
  /** Milliseconds since 1970 UTC, for comparing; of a day its start in the zone. */
  epoch: number;
}

/** How a date is written; see {@link writeDate}. */
export type DateFormat = 'full' | 'long' | 'date' | 'numeric';

const clock = String.raw`(?<hour>\d{1,2})[:h](?<minute>\d{1,2})(?::(?<second>\d\d)(?:[.,]\d+)?)?(?: ?(?<half>sa|ch|am|pm))?(?: ?\(?(?<offset>z|(?:gmt|utc?)?[+-]\d{1,2}(?::?[0-5]\d)?|gmt|utc?|[ecmp][sd]t)\)?)?`;
const days = [
  String.raw`(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})`,
  // `@` stands before a month that is named as one.
  String.raw`(?<one>\d{1,2})[\s./-]+(?<other>\d{1,2})[\s./-]+(?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})[\s.,-]*@[@\s]*(?<month>\d{1,2})[\s.,-]+(?<year>\d{4}|\d\d)`,
  String.raw`@[@\s]*(?<month>\d{1,2})[\s.,]+(?<day>\d{1,2})[\s.,]+(?<year>\d{4})`,
];
const gap = String.raw`[\s,|\u2013-]`;
const forms = days.flatMap((day) =>
  [`${day}(?:(?:t|${gap}+)${clock})?`, `${clock}${gap}+${day}`].map(
    (form) => new RegExp(`^${gap}*${form}${gap}*$`),
  ),
);

const minute = 60_000;
const two = (number: string | number = 0): string => String(number).padStart(2, '0');

/** Calendar and clock of an instant in UTC: `2015-05-06T09:25:00`. */
const iso = (epoch: number): string => new Date(epoch).toISOString().slice(0, 19);

/** The instant that has this calendar and clock in UTC; the calendar's next one where there is none. */
function utc(written: string): number {
  const [year = 0, month = 1, ...rest] = written.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, ...rest);
}

/** Minutes east of UTC that `z`, `gmt+7`, `+07:00`, `-0330` or RFC 822's `est` stands for. */
function minutesOf(mark: string): number {
  const zone = 'ecmp'.indexOf(mark.slice(-3, -2)) + 5;
  if (/[sd]t/.test(mark)) return (mark.endsWith('dt') ? 1 - zone : -zone) * 60;
  const [, sign = '', hours, minutes] = /([+-])(\d{1,2}):?(\d*)/.exec(mark) ?? [];
  return Number(`${sign}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** `+07:00` for 420 minutes east of UTC. */
function markOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const { dateFull: full, dateLong: long, dateOnly: date, dateNumeric: numeric } = messages;
const patterns: Record<DateFormat, Message> = { full, long, date, numeric };

/** Whether a value is one of the ways to write a date. */
export const isDateFormat = (value: string): value is DateFormat =>
  Object.keys(patterns).includes(value);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC of a zone at an instant. Of Intl only the numbers are used, never its words. */
function offsetAt(epoch: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
  formats.set(zone, format);
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number(value);
  const { year = 0, month = 0, day, hour, minute: minutes } = parts;
  return Math.ceil((Date.UTC(year, month - 1, day, hour, minutes) - epoch) / minute);
}

/** Whether this machine knows a time zone by this name, such as `Asia/Ho_Chi_Minh`. */
export function isTimeZone(zone: string): boolean {
  try {
    offsetAt(0, zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The words that dates are written with in every language, in lower case, each with what it is read
 * as: a month as its number after `@`, others as a blank. A long one comes before what it holds.
 */
function vocabulary(): [word: string, as: string][] {
  const words = new Map([
    ['lúc', ' '],
    [' at ', ' '],
    ['sept', ' @9 '],
  ]);
  const add = (list: Iterable<string>, as: (index: number) => string): void => {
    [...list].forEach((word, index) => {
      if (!/^\d*$/.test(word)) words.set(word.toLowerCase(), as(index));
    });
  };
  const { weekdays, months, dateFull, dateLong } = messages;
  for (const pattern of Object.values(dateFull).concat(Object.values(dateLong))) {
    add(pattern.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [], () => ' ');
    // “tháng 5”: what stands before a month.
    add(/[\p{L}\p{M}]+(?= ?\{month)/u.exec(pattern) ?? [], () => ' @');
  }
  // RFC 822 has the first three letters of the English names.
  const short = (list: string): string => list.replace(/([^,]{3})[^,]*/g, '$1');
  for (const list of [short(weekdays.en), ...Object.values(weekdays)]) {
    add(list.split(','), () => ' ');
  }
  for (const list of [short(months.en), ...Object.values(months)]) {
    add(list.split(','), (index) => ` @${index + 1} `);
  }
  return [...words].sort(([one], [other]) => other.length - one.length);
}

let known: ReturnType<typeof vocabulary> = [];
let knownEdition = -1;

/** The vocabulary, made anew when strings have been changed. */
function words(): typeof known {
  if (knownEdition !== edition) known = vocabulary();
  knownEdition = edition;
  return known;
}

type Fields = Record<string, string | undefined>;

const fieldsOf = (plain: string): Fields | undefined =>
  forms.map((form) => form.exec(plain)?.groups).find(Boolean);

/** The fields of a date; of one with words by the words that dates are written with. */
function parse(value: string): Fields | undefined {
  const plain = value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
  const told = (): string =>
    words()
      .reduce((rest, [word, as]) => rest.split(word).join(as), plain)
      // “Thứ 4”, “T4”, “CN”
      .replace(/^ *(?:(?:thứ |t)[2-7]|cn)\b/, '');
  return fieldsOf(plain) ?? fieldsOf(told());
}

/** The hour that a mark such as SA or CH means; that of an hour over twelve says nothing. */
function hourOf({ hour, half }: Fields): number {
  const number = Number(hour ?? 0);
  if (!half || number > 12 || !number) return number;
  return (number % 12) + (/[pc]/.test(half) ? 12 : 0);
}

/** The year, month and day of its fields. */
function dayOf({ year = '', day, month, one, other }: Fields, monthFirst: boolean): string {
  // RFC 822 has years of two digits; RFC 5322 says of which century.
  const full = year.length > 2 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const [first, second] = monthFirst ? [other, one] : [one, other];
  return `${full}-${two(month ?? second)}-${two(day ?? first)}`;
}

/** `2015-05-06T09:25:00` from its fields, if the calendar and the clock have it. */
function writtenOf(fields: Fields, monthFirst: boolean): string | undefined {
  const { minute: minutes, second } = fields;
  const written = `${dayOf(fields, monthFirst)}T${two(hourOf(fields))}:${two(minutes)}:${two(second)}`;
  return written > '1000' && iso(utc(written)) === written ? written : undefined;
}

/** An instant in the calendar and clock of a zone. */
function dateAt(epoch: number, zone: string): PortalDate {
  const east = offsetAt(epoch, zone);
  const local = iso(epoch + east * minute);
  return { local, datetime: local + markOf(east), epoch };
}

/** What was written, in a zone; a day stays that day. */
function inZone(written: string, { hour, offset }: Fields, zone: string): PortalDate | undefined {
  const asUtc = utc(written);
  const east = offset ? minutesOf(offset) : offsetAt(asUtc - offsetAt(asUtc, zone) * minute, zone);
  if (Math.abs(east) > 14 * 60) return undefined;
  const date = dateAt(asUtc - east * minute, zone);
  const day = written.slice(0, 10);
  return hour ? date : { ...date, local: day, datetime: day };
}

/** How an author's date is to be read. */
export interface DateReading {
  /** `05/06/2015` is the sixth of May; else the fifth of June. */
  monthFirst?: boolean | undefined;
}

/**
 * Reads an author's date: ISO 8601 with or without offset; `06/05/2015`, `6-5-2015`, the day first, with
 * or without weekday and time, the time before or after, with SA and CH or AM and PM; in the words of
 * any language that has words for dates; RFC 822; seconds or milliseconds since 1970. Without an offset
 * it is the zone's own time; a day alone is that day everywhere. The result is the same on every machine.
 *
 * @param zone - an IANA time zone that {@link isTimeZone} knows
 * @returns `undefined` for what is not a date, or no date of the calendar
 */
export function readDate(
  value: string,
  zone: string,
  { monthFirst = false }: DateReading = {},
): PortalDate | undefined {
  const trimmed = value.trim().slice(0, 99);
  if (/^-?(\d{9,10}|\d{12,13})$/.test(trimmed)) {
    return dateAt(Number(trimmed) * (trimmed.length < 12 ? 1000 : 1), zone);
  }
  const fields = parse(trimmed);
  const written = fields && writtenOf(fields, monthFirst);
  return written ? inZone(written, fields, zone) : undefined;
}

/** How a date is to be written. */
export interface DateWriting {
  /**
   * `full` (default): `Thứ tư, 06/05/2015 09:25`; `long`: `Ngày 06 tháng 5 năm 2015, 09:25`;
   * `date`: `06/05/2015`; `numeric`: `06/05/2015 09:25`.
   */
  format?: DateFormat | undefined;
  /** Khmer digits (០–៩) where the language is Khmer. */
  khmerDigits?: boolean | undefined;
}

/**
 * A date in words: `Thứ tư, 06/05/2015 09:25`, `Wednesday, 6 May 2015, 09:25`,
 * `ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25`; without a time when only the day is known.
 *
 * @param language - primary language subtag; one without words for dates reads English
 */
export function writeDate(
  { local }: PortalDate,
  language: string,
  { format = 'full', khmerDigits = false }: DateWriting = {},
): string {
  const say = (message: Message): string => message[language] ?? message.en;
  const nth = (list: Message, index: number): string => say(list).split(',')[index] ?? '';
  const dd = local.slice(8, 10);
  const MM = local.slice(5, 7);
  const fields = new Map([
    ['yyyy', local.slice(0, 4)],
    ['MM', MM],
    ['dd', dd],
    ['d', String(Number(dd))],
    ['HH', local.slice(11, 13)],
    ['mm', local.slice(14, 16)],
    ['month', nth(messages.months, Number(MM) - 1)],
    ['weekday', nth(messages.weekdays, new Date(utc(local)).getUTCDay())],
  ]);
  const pattern = say(patterns[format]).replace(/\|(.*)/, local.length > 10 ? '$1' : '');
  const written = pattern.replace(/\{(\w+)\}/g, (_, field: string) => fields.get(field) ?? '');
  return khmerDigits && language === 'km'
    ? written.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))
    : written;
}
