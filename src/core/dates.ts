/** A date as a portal prints it: the calendar and clock of one time zone. */
export interface PortalDate {
  /** `2015-05-06T09:25:00`, or `2015-05-06` where only the day is known. */
  local: string;
  /** The same with the zone's offset, for `<time datetime>`: `2015-05-06T09:25:00+07:00`. */
  datetime: string;
  /** Milliseconds since 1970 UTC, for comparing; of a day its start in the zone. */
  epoch: number;
}

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?`;
const offset = String.raw`(?: ?(?<offset>Z|[+-]\d\d:?\d\d))?`;
const forms = [
  String.raw`^(?<year>[1-9]\d{3})-(?<month>\d\d)-(?<day>\d\d)(?:[T ]${clock}${offset})?$`,
  String.raw`^(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>[1-9]\d{3})(?:\s+${clock})?$`,
].map((form) => new RegExp(form));

const minute = 60_000;
const two = (number: string | number = 0): string => String(number).padStart(2, '0');

/** Calendar and clock of an instant in UTC: `2015-05-06T09:25:00`. */
const iso = (epoch: number): string => new Date(epoch).toISOString().slice(0, 19);

/** Minutes east of UTC that `Z`, `+07:00` or `-0330` stands for. */
function minutesOf(mark: string): number {
  const [hours = 0, minutes = 0] = (mark.match(/\d\d/g) ?? []).map(Number);
  return Number(mark.replace(/\d.*|Z/, '1')) * (hours * 60 + minutes);
}

/** `+07:00` for 420 minutes east of UTC. */
function markOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

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
    return offsetAt(0, zone) < Infinity;
  } catch {
    return false;
  }
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
  const fields = forms.map((form) => form.exec(value.trim())?.groups).find(Boolean);
  if (!fields) return undefined;
  const { year, month, day, hour, minute: minutes, second, offset: given } = fields;
  const written = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minutes)}:${two(second)}`;
  const [y = 0, mo = 0, ...rest] = (written.match(/\d+/g) ?? []).map(Number);
  const asUtc = Date.UTC(y, mo - 1, ...rest);
  // The calendar has no 31/02, the clock no 25:61: there the two differ.
  if (iso(asUtc) !== written) return undefined;
  const east = given ? minutesOf(given) : offsetAt(asUtc - offsetAt(asUtc, zone) * minute, zone);
  const epoch = asUtc - east * minute;
  const here = offsetAt(epoch, zone);
  const local = iso(epoch + here * minute);
  if (!hour) return { local: local.slice(0, 10), datetime: local.slice(0, 10), epoch };
  return { local, datetime: local + markOf(here), epoch };
}

const weekdays: Record<string, string> = {
  vi: 'Chủ nhật,Thứ hai,Thứ ba,Thứ tư,Thứ năm,Thứ sáu,Thứ bảy',
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  km: 'អាទិត្យ,ចន្ទ,អង្គារ,ពុធ,ព្រហស្បតិ៍,សុក្រ,សៅរ៍',
};

const months: Record<string, string> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
  km: 'មករា,កុម្ភៈ,មីនា,មេសា,ឧសភា,មិថុនា,កក្កដា,សីហា,កញ្ញា,តុលា,វិច្ឆិកា,ធ្នូ',
};

/**
 * A date in words: `Thứ tư, 06/05/2015 09:25`, `Wednesday, 6 May 2015, 09:25`,
 * `ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25`; without a time when only the day is known.
 *
 * @param language - primary language subtag; others than vi and km read English
 */
export function writeDate({ local }: PortalDate, language: string): string {
  const [year = '', month = '', day = ''] = local.slice(0, 10).split('-');
  const time = local.slice(11, 16);
  const nth = (names: Record<string, string>, index: number): string =>
    (/^(vi|km)$/.test(language) ? names[language] : names['en'])?.split(',')[index] ?? '';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const weekday = nth(weekdays, date.getUTCDay());
  if (language === 'vi') return `${weekday}, ${day}/${month}/${year} ${time}`.trim();
  const name = nth(months, Number(month) - 1);
  return language === 'km'
    ? `ថ្ងៃ${weekday} ទី${Number(day)} ខែ${name} ឆ្នាំ${year}${time && ` ម៉ោង ${time}`}`
    : `${weekday}, ${Number(day)} ${name} ${year}${time && `, ${time}`}`;
}
