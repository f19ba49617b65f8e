/** A date as a portal prints it: the calendar and clock of one time zone. */
export interface PortalDate {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  /** `undefined` where only the day is known. */
  hour: number | undefined;
  minute: number | undefined;
  /** For `<time datetime>`: `2015-05-06T09:25:00+07:00`, or `2015-05-06` where only the day is known. */
  datetime: string;
  /** Milliseconds since 1970 UTC, for comparing; of a day its start in the zone. */
  epoch: number;
}

/** The numbers of an author's date; `offset` in minutes east of UTC where one was given. */
interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number | undefined;
  minute: number | undefined;
  second: number;
  offset: number | undefined;
}

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?`;
const zone = String.raw`(?<sign>[+-])(?<offsetHours>\d\d):?(?<offsetMinutes>\d\d)`;
const iso = String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ]${clock}(?: ?(?:(?<utc>Z)|${zone}))?)?$`;
const dayFirst = String.raw`^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?:\s+${clock})?$`;
const forms = [iso, dayFirst].map((form) => new RegExp(form));

function fieldsOf(value: string): Fields | undefined {
  const groups = forms.map((form) => form.exec(value)?.groups).find(Boolean);
  if (!groups) return undefined;
  const number = (name: string): number => Number(groups[name] ?? NaN);
  const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
  const east =
    Number(`${groups['sign'] ?? ''}1`) * (number('offsetHours') * 60 + number('offsetMinutes'));
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: known(number('hour')),
    minute: known(number('minute')),
    second: known(number('second')) ?? 0,
    offset: groups['utc'] ? 0 : known(east),
  };
}

const utc = (f: Omit<Fields, 'offset'>): number =>
  Date.UTC(f.year, f.month - 1, f.day, f.hour ?? 0, f.minute ?? 0, f.second);

/** Whether the calendar and the clock have this moment: no 31/02, no 25:61. */
function exists(f: Fields): boolean {
  const back = new Date(utc(f));
  return (
    f.year >= 1000 &&
    back.getUTCMonth() === f.month - 1 &&
    back.getUTCDate() === f.day &&
    back.getUTCHours() === (f.hour ?? 0) &&
    f.second < 60 &&
    Math.abs(f.offset ?? 0) <= 14 * 60
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Calendar and clock of an instant in a zone; numbers only, never Intl's words. */
function wall(epoch: number, zone: string): Omit<Fields, 'offset'> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour, minute, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** Minutes east of UTC of a zone at an instant. */
const offsetAt = (epoch: number, zone: string): number =>
  Math.round((utc(wall(epoch, zone)) - epoch) / 60_000);

/** Whether this machine knows a time zone by this name, such as `Asia/Ho_Chi_Minh`. */
export function isTimeZone(zone: string): boolean {
  try {
    return wall(0, zone).year > 0;
  } catch {
    return false;
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2015-05-06T09:25:00+07:00` */
function datetime(f: Omit<Fields, 'offset'>, offset: number): string {
  const day = `${f.year}-${two(f.month)}-${two(f.day)}`;
  if (f.hour === undefined) return day;
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const sign = offset < 0 ? '-' : '+';
  return `${day}T${two(f.hour)}:${two(f.minute ?? 0)}:${two(f.second)}${sign}${two(hours)}:${two(minutes)}`;
}

/**
 * Reads an author's date: `2015-05-06`, `2015-05-06T09:25[:00]` with or without offset,
 * `06/05/2015[ 09:25[:00]]` and `06-05-2015`, the day first. Without an offset it is the zone's own
 * time; a day alone is that day everywhere. The result is the same on every machine.
 *
 * @param zone - an IANA time zone that {@link isTimeZone} knows
 * @returns `undefined` for what is not a date, or no date of the calendar
 */
export function readDate(value: string, zone: string): PortalDate | undefined {
  const fields = fieldsOf(value.trim());
  if (!fields || !exists(fields)) return undefined;
  const asUtc = utc(fields);
  const offset = fields.offset ?? offsetAt(asUtc - offsetAt(asUtc, zone) * 60_000, zone);
  const epoch = asUtc - offset * 60_000;
  const local = fields.offset === undefined ? fields : wall(epoch, zone);
  const { year, month, day, hour, minute } = local;
  return {
    year,
    month,
    day,
    hour,
    minute,
    epoch,
    datetime: datetime(local, offsetAt(epoch, zone)),
  };
}

const names = {
  vi: 'Chủ nhật,Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy',
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  km: 'អាទិត្យ,ចន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍,សុក្រ,សៅរ៍',
  months: 'January,February,March,April,May,June,July,August,September,October,November,December',
  khmerMonths: 'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
};

const nth = (list: string, index: number): string => list.split(',')[index] ?? '';

/** The dateline of each language, in full; `time` is `09:25`, or empty. */
const full: Record<string, (d: PortalDate, weekday: number, time: string) => string> = {
  vi: (d, weekday, time) =>
    `${nth(names.vi, weekday)}, ${two(d.day)}/${two(d.month)}/${d.year}${time && ` ${time}`}`,
  en: (d, weekday, time) =>
    `${nth(names.en, weekday)}, ${d.day} ${nth(names.months, d.month - 1)} ${d.year}${time && `, ${time}`}`,
  km: (d, weekday, time) =>
    `ថ្ងៃ${nth(names.km, weekday)} ទី${d.day} ខែ${nth(names.khmerMonths, d.month - 1)} ឆ្នាំ${d.year}${time && ` ម៉ោង ${time}`}`,
};

/**
 * A date in words: `Thứ tư, 06/05/2015 09:25`, `Wednesday, 6 May 2015, 09:25`,
 * `ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25`; without a time when only the day is known.
 *
 * @param language - primary language subtag; others than vi and km read English
 */
export function writeDate(date: PortalDate, language: string): string {
  const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  const time = date.hour === undefined ? '' : `${two(date.hour)}:${two(date.minute ?? 0)}`;
  const write = Object.keys(full).includes(language) ? full[language] : full['en'];
  return write?.(date, weekday, time) ?? '';
}
