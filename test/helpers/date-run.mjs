/** What is run of the dates in every engine and machine zone: in pages, and in Node. */
import fc from 'fast-check';

const portal = 'Asia/Ho_Chi_Minh';

/** How portals write dates, and what each is: `[written, datetime, monthFirst]`. */
export const table = [
  ['2015-05-06T09:25:00+07:00', '2015-05-06T09:25:00+07:00'],
  ['2015-05-06T02:25:00Z', '2015-05-06T09:25:00+07:00'],
  ['2015-05-06T02:25:00.000Z', '2015-05-06T09:25:00+07:00'],
  ['2015-05-05T19:25:00-0700', '2015-05-06T09:25:00+07:00'],
  ['2015-05-06T09:25', '2015-05-06T09:25:00+07:00'],
  ['2015-05-06 09:25:00', '2015-05-06T09:25:00+07:00'],
  ['2015-05-06', '2015-05-06'],
  ['2015/05/06', '2015-05-06'],
  ['06/05/2015', '2015-05-06'],
  ['06/05/2015 09:25', '2015-05-06T09:25:00+07:00'],
  ['06/05/2015 09:25:11', '2015-05-06T09:25:11+07:00'],
  ['06-05-2015', '2015-05-06'],
  ['06.05.2015', '2015-05-06'],
  ['6/5/2015', '2015-05-06'],
  ['Thứ tư, 06/05/2015 09:25', '2015-05-06T09:25:00+07:00'],
  ['Thứ Tư, ngày 06/05/2015, 09:25', '2015-05-06T09:25:00+07:00'],
  ['Thứ 4, 06/05/2015', '2015-05-06'],
  ['T4, 06/05/2015', '2015-05-06'],
  ['CN, 03/05/2015', '2015-05-03'],
  ['Thứ tư - 31/08/2016 09:39', '2016-08-31T09:39:00+07:00'],
  ['Thứ tư, 6/5/2015, 09:25 (GMT+7)', '2015-05-06T09:25:00+07:00'],
  ['10:8, Thứ Tư, 3-4-2024', '2024-04-03T10:08:00+07:00'],
  ['10:09 05/07/2018', '2018-07-05T10:09:00+07:00'],
  ['15:13 | 18-09-2017', '2017-09-18T15:13:00+07:00'],
  ['09h25 ngày 6/5/2015', '2015-05-06T09:25:00+07:00'],
  ['28/05/2020 15:32 CH', '2020-05-28T15:32:00+07:00'],
  ['28/05/2020 03:32 CH', '2020-05-28T15:32:00+07:00'],
  ['02/10/2020 08:20 SA', '2020-10-02T08:20:00+07:00'],
  ['02/10/2020 12:20 SA', '2020-10-02T00:20:00+07:00'],
  ['02/10/2020 12:20 CH', '2020-10-02T12:20:00+07:00'],
  ['6 May 2015 9:25 pm', '2015-05-06T21:25:00+07:00'],
  ['Wed, 06 May 2015 09:25:00 +0700', '2015-05-06T09:25:00+07:00'],
  ['Wed, 6 May 15 02:25 GMT', '2015-05-06T09:25:00+07:00'],
  ['Tue, 05 May 2015 19:25:00 PDT', '2015-05-06T09:25:00+07:00'],
  ['Tue, 05 May 2015 21:25:00 EST', '2015-05-06T09:25:00+07:00'],
  ['1430879100', '2015-05-06T09:25:00+07:00'],
  ['1430879100000', '2015-05-06T09:25:00+07:00'],
  [' 1430879100\n', '2015-05-06T09:25:00+07:00'],
  ['999999999999', '2001-09-09T08:46:39+07:00'],
  ['-1430879100', '1924-08-29T04:35:00+07:00'],
  ['-1', undefined],
  ['x1430879100', undefined],
  ['1430879100x', undefined],
  ['Ngày 06 tháng 5 năm 2015, 09:25', '2015-05-06T09:25:00+07:00'],
  ['ngày 6 tháng 05 năm 2015', '2015-05-06'],
  ['Th\u01b0\u0301 t\u01b0, 06/05/2015', '2015-05-06'],
  ['May 6, 2015', '2015-05-06'],
  ['6 May 2015 at 09:25', '2015-05-06T09:25:00+07:00'],
  ['06/05/2015lúc09:25', '2015-05-06T09:25:00+07:00'],
  ['09:25Thứ tư06/05/2015', '2015-05-06T09:25:00+07:00'],
  ['ngày 6 tháng 05 năm 2015', '2015-05-06', true],
  ['28/05/2020 15:32 SA', '2020-05-28T15:32:00+07:00'],
  ['6 May 49', '2049-05-06'],
  ['6 May 50', '1950-05-06'],
  ['06/05/1000', '1000-05-06'],
  ['6 Sept. 2015', '2015-09-06'],
  ['ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25', '2015-05-06T09:25:00+07:00'],
  ['ថ្ងៃទី៦ ខែឧសភា\u200b ឆ្នាំ២០១៥', '2015-05-06'],
  ['05/06/2015', '2015-06-05'],
  ['05/06/2015', '2015-05-06', true],
  ['06/05/2015 23:59:59', '2015-05-06T23:59:59+07:00'],
  ['29/02/2016', '2016-02-29'],
  // No date of the calendar, no time of the clock, or not to be told.
  ['29/02/2015', undefined],
  ['31/02/2015', undefined],
  ['05/18/2015', undefined],
  ['18/05/2015', undefined, true],
  ['06/05/2015 25:61', undefined],
  ['06/05/2015 24:00', undefined],
  ['2015-13-01', undefined],
  ['00/00/0000', undefined],
  ['06/05/15', undefined],
  ['2015', undefined],
  ['09:25', undefined],
  ['hôm qua', undefined],
  ['Hạn cuối 06/05/2015', undefined],
  ['6 marraskuu 2015', undefined],
  ['6 weekday 5 2015', undefined],
  ['06/05/2015 T4', undefined],
  ['06/05/0999', undefined],
  ['6 Mayor 2015', undefined],
  ['2015-05-06T09:25+25:00', undefined],
  ['Invalid Date', undefined],
  ['NaN', undefined],
  ['', undefined],
];

export const languages = ['vi', 'en', 'km'];
export const formats = ['full', 'long', 'date', 'numeric'];
const zones = [
  portal,
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Paris',
];

/** An instant, to the minute, and one way to write it. */
const cases = fc.record({
  minutes: fc.integer({ min: Date.UTC(1920, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 }),
  zone: fc.constantFrom(...zones),
  language: fc.constantFrom(...languages),
  format: fc.constantFrom(...formats),
  khmerDigits: fc.boolean(),
});

/** Throws for a printed form that does not read back to what was printed. */
function checkRoundTrips({ readDate, writeDate }) {
  fc.assert(
    fc.property(cases, ({ minutes, zone, language, format, khmerDigits }) => {
      const epoch = minutes * 60_000;
      const date = readDate(new Date(epoch).toISOString(), zone);
      if (date.epoch !== epoch) return false;
      const again = readDate(date.datetime, zone);
      const printed = writeDate(date, language, { format, khmerDigits });
      const back = readDate(printed, zone);
      const length = format === 'date' ? 10 : 16;
      return (
        again.epoch === epoch &&
        back.local.slice(0, 16) === date.local.slice(0, length) &&
        writeDate(back, language, { format, khmerDigits }) === printed &&
        // In the hour that a zone repeats, the text alone cannot tell which.
        (format === 'date' || Math.abs(back.epoch - epoch) <= 3_600_000)
      );
    }),
    { numRuns: 2000 },
  );
}

/**
 * Reads the table, prints instants in every language and format, and checks that what is printed reads
 * back; the result must be the same everywhere.
 */
export function run(dates) {
  const { readDate, writeDate } = dates;
  checkRoundTrips(dates);
  const days = ['1975-04-30', '2015-05-06T09:25', '2024-02-29T00:00', '2099-12-31T23:59'];
  return {
    machine: new Date(2015, 4, 6).getTimezoneOffset(),
    read: table.map(
      ([written, , monthFirst]) => readDate(written, portal, { monthFirst })?.datetime ?? null,
    ),
    printed: days.flatMap((day) =>
      languages.flatMap((language) =>
        formats.map((format) =>
          writeDate(readDate(day, portal), language, { format, khmerDigits: true }),
        ),
      ),
    ),
  };
}
