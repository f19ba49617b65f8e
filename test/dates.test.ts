import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../src/news-article/define.js';
import type { NewsArticle } from '../src/classes.js';
import * as dateWords from '../src/core/date-words.js';
import { isTimeZone, readDate, writeDate } from '../src/core/dates.js';
import { type MessageKey, messages, registerMessages } from '../src/core/messages.js';
import { engine } from './helpers/engine.js';
import { formats, languages, run, type Run, table } from './helpers/date-run.mjs';
import { clear, part, put, seen, settled, visit, warningsOf } from './helpers/page.js';

const machines = {
  UTC: 0,
  'America/Los_Angeles': 420,
  'Asia/Ho_Chi_Minh': -420,
  'Pacific/Kiritimati': -840,
};
const portal = 'Asia/Ho_Chi_Minh';
const here = run({ readDate, writeDate });

const dateline = (element: Element): string => part(element, 'dateline').innerText.trim();

const article = (attributes: string): Promise<NewsArticle> =>
  put<NewsArticle>(`<news-article headline="Đề" ${attributes}></news-article>`);

describe('dates', () => {
  afterEach(clear);

  for (const [written, datetime, monthFirst] of table) {
    it(`reads “${written}”${monthFirst ? ', the month first,' : ''} as ${datetime ?? 'no date'}`, () => {
      expect(readDate(written, portal, { monthFirst })?.datetime).to.equal(datetime);
    });
  }

  for (const [zone, machine] of Object.entries(machines)) {
    it(`reads and writes the same on a machine in ${zone}, in a page and in Node; what it prints reads back`, async () => {
      const { value, messages } = await visit<Run>({
        path: '/test/pages/dates.html',
        zone,
        evaluate: 'window.result',
      });
      expect(messages).to.deep.equal([]);
      expect(value).to.deep.equal({ ...here, machine });
      const inNode = await executeServerCommand<Run, object>('dates-in-node', { zone });
      expect(inNode).to.deep.equal({ ...here, machine });
      expect(value.read).to.deep.equal(table.map(([, datetime]) => datetime ?? null));
    });
  }

  const instant = readDate('06/05/2015 09:25', portal);
  const day = readDate('06/02/2015', portal);
  const ways: Record<string, [time: string, day: string]> = {
    'vi full': ['Thứ tư, 06/05/2015 09:25', 'Thứ sáu, 06/02/2015'],
    'vi long': ['Ngày 06 tháng 5 năm 2015, 09:25', 'Ngày 06 tháng 02 năm 2015'],
    'vi date': ['06/05/2015', '06/02/2015'],
    'vi numeric': ['06/05/2015 09:25', '06/02/2015'],
    'en full': ['Wednesday, 6 May 2015, 09:25', 'Friday, 6 February 2015'],
    'en long': ['6 May 2015, 09:25', '6 February 2015'],
    'en date': ['6 May 2015', '6 February 2015'],
    'en numeric': ['06/05/2015 09:25', '06/02/2015'],
    'km full': ['ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25', 'ថ្ងៃសុក្រ ទី6 ខែកុម្ភៈ ឆ្នាំ2015'],
    'km long': ['ថ្ងៃទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25', 'ថ្ងៃទី6 ខែកុម្ភៈ ឆ្នាំ2015'],
    'km date': ['ថ្ងៃទី6 ខែឧសភា ឆ្នាំ2015', 'ថ្ងៃទី6 ខែកុម្ភៈ ឆ្នាំ2015'],
    'km numeric': ['06/05/2015 09:25', '06/02/2015'],
  };
  for (const language of languages) {
    for (const format of formats) {
      it(`writes ${format} in ${language}, without a time where only the day is known`, () => {
        const [time, alone] = ways[`${language} ${format}`] ?? [];
        expect(instant && writeDate(instant, language, { format })).to.equal(time);
        expect(day && writeDate(day, language, { format })).to.equal(alone);
      });
    }
  }

  it('knows the time zones of the machine, and only those', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati'].map(isTimeZone)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['', 'Sao/Hoa', 'x'].map(isTimeZone)).to.deep.equal([false, false, false]);
  });

  it('writes in full unless told, in English where a language has no words', () => {
    expect(instant && writeDate(instant, 'vi')).to.equal('Thứ tư, 06/05/2015 09:25');
    expect(instant && writeDate(instant, 'fi')).to.equal('Wednesday, 6 May 2015, 09:25');
  });

  it('looks at the first 99 characters', () => {
    const after = (blanks: number): string | undefined =>
      readDate(`06/05/2015${' '.repeat(blanks)}x`, portal)?.datetime;
    expect([after(88), after(89)]).to.deep.equal([undefined, '2015-05-06']);
  });

  it('says of Greenwich that it lies east, by nothing', () => {
    expect(readDate('06/05/2015 09:25', 'UTC')?.datetime).to.equal('2015-05-06T09:25:00+00:00');
  });

  it('reads the hours beside a change of the clock in the time that holds then', () => {
    const read = (written: string): string | undefined =>
      readDate(written, 'America/Los_Angeles')?.datetime;
    expect(read('2026-03-08 01:30')).to.equal('2026-03-08T01:30:00-08:00');
    expect(read('2026-03-08 03:30')).to.equal('2026-03-08T03:30:00-07:00');
    expect(read('2026-11-01 00:30')).to.equal('2026-11-01T00:30:00-07:00');
    expect(read('2026-11-01 02:30')).to.equal('2026-11-01T02:30:00-08:00');
  });

  it('has its words among the strings that a page may change, each by its name', () => {
    for (const [name, words] of Object.entries(dateWords)) {
      expect(messages.get(name as MessageKey), name).to.equal(words);
    }
  });

  it('reads what is written in the words of a language that the page adds, though run together', () => {
    registerMessages('la', {
      months: 'I,II,III,IV,Maius',
      dateLong: 'die{d}mensis{month}anno{yyyy}|{dies}hora{HH}:{mm}',
    });
    const written = instant && writeDate(instant, 'la', { format: 'long' });
    expect(written).to.equal('die6mensisMaiusanno2015hora09:25');
    const late = readDate('01/06/2015', portal);
    expect(late && writeDate(late, 'la', { format: 'long' })).to.equal('die1mensisanno2015');
    expect(readDate('die6mensisMaiusanno2015 09:25', portal)?.local).to.equal(instant?.local);
    expect(readDate('die6mensis5anno2015', portal, { monthFirst: true })?.local).to.equal(
      '2015-05-06',
    );
  });

  it('date-format chooses how the dateline and the update are written', async () => {
    const element = await article(
      'published="06/05/2015 09:25" updated="07/05/2015" date-format="long"',
    );
    expect(seen(element)).to.equal(
      'Đề\nNgày 06 tháng 5 năm 2015, 09:25\nCập nhật: Ngày 07 tháng 5 năm 2015',
    );
    element.dateFormat = 'numeric';
    await settled();
    expect(dateline(element)).to.match(/^06\/05\/2015 09:25\s+Cập nhật: 07\/05\/2015$/);
  });

  it('warns once of a date-format that is none, and writes in full', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => {
      element = await article('published="06/05/2015 09:25" date-format="constructor"');
    });
    expect(dateline(element)).to.equal('Thứ tư, 06/05/2015 09:25');
    expect(warnings.length).to.equal(1);
  });

  it('month-first reads the month first, only when told', async () => {
    const element = await article('published="05/06/2015"');
    expect(dateline(element)).to.equal('Thứ sáu, 05/06/2015');
    element.monthFirst = true;
    await settled();
    expect(dateline(element)).to.equal('Thứ tư, 06/05/2015');
  });

  it('khmer-digits writes Khmer digits in Khmer alone', async () => {
    const element = await article('published="06/05/2015 09:25" khmer-digits');
    expect(dateline(element)).to.equal('Thứ tư, 06/05/2015 09:25');
    (element.parentElement as HTMLElement).lang = 'km';
    await settled();
    expect(dateline(element)).to.equal('ថ្ងៃពុធ ទី៦ ខែឧសភា ឆ្នាំ២០១៥ ម៉ោង ០៩:២៥');
  });

  it('is right where three peers are wrong, on a machine in Los Angeles', async () => {
    const { value } = await visit<Record<'day' | 'missing' | 'khmer', string[]>>({
      path: '/test/pages/peers.html',
      zone: 'America/Los_Angeles',
      evaluate: 'window.shown',
    });
    const ours = (values: string[]): string | undefined => values.pop();
    expect(ours(value.day)).to.equal('Thứ tư, 06/05/2015');
    expect(value.day.length).to.equal(3);
    for (const theirs of value.day)
      expect(theirs, 'a day is shown as the day before').to.match(/\b5\b/);
    expect(ours(value.missing)).to.equal('');
    const today = new Date().getUTCFullYear();
    expect(value.missing.filter((theirs) => theirs.includes(String(today))).length).to.equal(2);
    expect(ours(value.khmer)).to.equal('ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25');
    // They have what the browser has; Chromium has no Khmer.
    if (engine === 'Chromium')
      for (const theirs of value.khmer) expect(theirs, 'English on lang=km').to.match(/May/);
  });
});
