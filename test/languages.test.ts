import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type * as Axe from 'axe-core';
import type { LitElement } from 'lit';
import '../src/index.js';
import { registerMessages } from '../src/classes.js';
import { type MessageKey, messages } from '../src/core/messages.js';
import { English, Khmer, Vietnamese } from '../stories/languages.stories.js';
import { clear, part, put, seen, settled, until } from './helpers/page.js';

// It is a script: it says what it is on the window.
const { axe } = window as unknown as { axe: typeof Axe };

type Language = 'vi' | 'en' | 'km';

const htmlOf = ({ render }: { render?: unknown }): string => (render as () => string)();
const stories: Record<Language, string> = {
  vi: htmlOf(Vietnamese),
  en: htmlOf(English),
  km: htmlOf(Khmer),
};

const keys = Object.keys(messages) as MessageKey[];
const languages: Language[] = ['vi', 'en', 'km'];

/** What every element of a tag shows, each line of it. */
const lines = (stage: Element, tag: string): string[] =>
  [...stage.querySelectorAll(tag)].flatMap((element) => seen(element).split('\n'));

/** Puts the story of a language into the page; everything in it has come or failed. */
async function story(language: Language): Promise<Element> {
  const stage = (await put(stories[language], '')).parentElement as Element;
  const waiting =
    'news-article[src]:not(:state(loaded), :state(error)), photo-caption:not(:state(broken))';
  await until(() => !stage.querySelector(waiting), 'all has come or failed');
  await settled();
  return stage;
}

/** The name that assistive technology has of a part. */
function nameOf(element: Element, name: string): string {
  axe.setup(element);
  try {
    return axe.commons.text.accessibleText(part(element, name));
  } finally {
    axe.teardown();
  }
}

const firstWords: Record<Language, string> = { vi: 'y te', en: 'HEALTH', km: 'អប់រំ' };

/** What is to be seen of a date, in each format. */
const moment: Record<Language, Record<string, string>> = {
  vi: {
    dateFull: 'Thứ tư, 06/05/2015 09:25',
    dateLong: 'Ngày 06 tháng 5 năm 2015, 09:25',
    dateOnly: '06/05/2015',
    dateNumeric: '06/05/2015 09:25',
  },
  en: {
    dateFull: 'Wednesday, 6 May 2015, 09:25',
    dateLong: '6 May 2015, 09:25',
    dateOnly: '6 May 2015',
    dateNumeric: '06/05/2015 09:25',
  },
  km: {
    dateFull: 'ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25',
    dateLong: 'ថ្ងៃទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25',
    dateOnly: 'ថ្ងៃទី6 ខែឧសភា ឆ្នាំ2015',
    dateNumeric: '06/05/2015 09:25',
  },
};

type Check = (language: Language, words: string, key: MessageKey) => Promise<void>;

/** The words stand in what an element of this tag shows. */
const shows =
  (tag: string, written: (words: string) => string | RegExp = (words) => words): Check =>
  async (language, words) => {
    const shown = lines(await story(language), tag);
    const wanted = written(words);
    expect(
      shown.some((line) => (wanted instanceof RegExp ? wanted.test(line) : line.includes(wanted))),
      shown.join('\n'),
    ).to.equal(true);
  };

/** The day stands in the format's place, whole and alone. */
const writes: Check = async (language, _, key) => {
  const stage = await story(language);
  const place = [...stage.querySelectorAll('section')].find(
    (one) => one.querySelector('h2')?.textContent === key,
  );
  expect(lines(place as Element, 'news-article')).to.deep.equal([moment[language][key]]);
};

/** Each word of a list has its line, where a date has it. */
const each =
  (patterns: Record<Language, (word: string) => string>): Check =>
  async (language, words) => {
    const shown = lines(await story(language), 'news-article');
    for (const word of words.split(',')) {
      const wanted = patterns[language](word);
      expect(
        shown.filter((line) => line.includes(wanted)),
        wanted,
      ).not.to.deep.equal([]);
    }
  };

/** Where each string is seen. */
const checks: Record<MessageKey, Check> = {
  details: shows('service-link-card'),
  newWindow: shows('service-link-card'),
  backToTop: async (language, words) => {
    const element = (await story(language)).querySelector('back-to-top') as Element;
    expect(seen(element)).to.equal(words);
    expect(nameOf(element, 'link')).to.equal(words);
  },
  updated: shows('news-article', (words) => new RegExp(`^${words} .*2015`)),
  source: shows('news-article', (words) => new RegExp(`^${words} .`)),
  credit: shows('photo-caption', (words) => new RegExp(`^${words} .`)),
  broken: shows('photo-caption'),
  retry: async (language, words) => {
    const element = (await story(language)).querySelector('photo-caption') as Element;
    expect(seen(element).split('\n')).to.include(words);
    expect(nameOf(element, 'retry')).to.equal(words);
  },
  links: shows('link-directory', (words) => new RegExp(`^${words}$`)),
  filter: async (language, words) => {
    const directory = (await story(language)).querySelector('link-directory') as Element;
    expect(part<HTMLInputElement>(directory, 'filter').placeholder).to.equal(words);
    expect(nameOf(directory, 'filter')).to.equal(words);
  },
  matches: async (language, words) => {
    const directory = (await story(language)).querySelector('link-directory') as Element;
    expect(seen(directory)).not.to.include(words.replace('{n}', ''));
    part(directory, 'filter').focus();
    await sendKeys({ type: firstWords[language] });
    await settled();
    expect(seen(part(directory, 'status'))).to.equal(words.replace('{n}', '1'));
    await sendKeys({ press: 'x' });
    await settled();
    expect(seen(part(directory, 'status'))).to.equal(words.replace('{n}', '0'));
  },
  loading: async (language, words) => {
    const shown = put(stories[language], '');
    const element = document.querySelector<LitElement>('news-article[src]')!;
    await element.updateComplete;
    expect(seen(element)).to.equal(words);
    await shown;
    await until(() => element.matches(':state(loaded)'), 'loaded');
    await settled();
    expect(seen(element)).not.to.include(words);
  },
  failed: shows('news-article', (words) => new RegExp(`^${words}$`)),
  weekdays: each({
    vi: (word) => `${word}, `,
    en: (word) => `${word}, `,
    km: (word) => `ថ្ងៃ${word} ទី`,
  }),
  months: each({
    vi: (word) => `tháng ${word} năm 2015`,
    en: (word) => `6 ${word} 2015`,
    km: (word) => `ខែ${word} ឆ្នាំ2015`,
  }),
  dateFull: writes,
  dateLong: writes,
  dateOnly: writes,
  dateNumeric: writes,
};

describe('languages', () => {
  afterEach(clear);

  for (const language of languages) {
    describe(`every string of ${language} is seen by the reader`, () => {
      for (const key of keys) {
        it(key, () => checks[key](language, messages[key][language], key));
      }
    });
  }

  describe('the language of an element', () => {
    const article =
      '<news-article headline="Đề" published="06/05/2015 09:25" updated="07/05/2015 08:00"></news-article>';
    const spoken: Record<Language, string> = {
      vi: 'Thứ tư, 06/05/2015 09:25 Cập nhật: Thứ năm, 07/05/2015 08:00',
      en: 'Wednesday, 6 May 2015, 09:25 Updated: Thursday, 7 May 2015, 08:00',
      km: 'ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25 ធ្វើបច្ចុប្បន្នភាព៖ ថ្ងៃព្រហស្បតិ៍ ទី7 ខែឧសភា ឆ្នាំ2015 ម៉ោង 08:00',
    };

    /** The dateline, in one line. */
    const dateline = (element: Element): string =>
      part(element, 'dateline').innerText.replace(/\s+/g, ' ').trim();

    /** An article in the second of two shadow trees, one in the other. */
    async function nested(lang: string): Promise<{ inner: HTMLElement; element: Element }> {
      const outer = await put<HTMLElement>('<div></div>', lang);
      outer.attachShadow({ mode: 'open' }).innerHTML = '<section><p></p></section>';
      const inner = outer.shadowRoot?.querySelector('p') as HTMLElement;
      const root = inner.attachShadow({ mode: 'open' });
      root.innerHTML = article;
      await settled();
      return { inner, element: root.firstElementChild as Element };
    }

    it('is that of the nearest lang, through two shadow roots', async () => {
      const { inner, element } = await nested('en');
      expect(dateline(element)).to.equal(spoken.en);
      const between = inner.parentElement as HTMLElement;
      between.lang = 'km';
      await settled();
      expect(dateline(element)).to.equal(spoken.km);
      element.setAttribute('lang', 'vi');
      await settled();
      expect(dateline(element)).to.equal(spoken.vi);
    });

    it('follows a change above a shadow host, strings and dates, and its end', async () => {
      const { element } = await nested('vi');
      const above = document.body.lastElementChild as HTMLElement;
      for (const language of ['en', 'km', 'vi'] as const) {
        above.lang = language;
        await settled();
        expect(dateline(element)).to.equal(spoken[language]);
      }
      above.lang = 'en';
      await settled();
      above.removeAttribute('lang');
      await settled();
      expect(dateline(element)).to.equal(spoken.vi);
    });

    it('follows a change of the page’s own, strings and dates', async () => {
      const { element } = await nested('');
      document.body.lastElementChild?.removeAttribute('lang');
      try {
        for (const language of ['en', 'km', 'vi'] as const) {
          document.documentElement.lang = language;
          await settled();
          expect(dateline(element)).to.equal(spoken[language]);
        }
      } finally {
        document.documentElement.removeAttribute('lang');
      }
    });

    it('follows the element to another place of the page', async () => {
      const stage = await put(`<div><p lang="en">${article}</p><p lang="km"></p></div>`);
      const element = stage.querySelector('news-article') as Element;
      expect(dateline(element)).to.equal(spoken.en);
      stage.lastElementChild?.append(element);
      await settled();
      expect(dateline(element)).to.equal(spoken.km);
    });

    for (const [lang, language] of [
      ['vi-VN', 'vi'],
      ['EN-GB', 'en'],
      ['km-KH', 'km'],
      ['ja', 'en'],
      ['zh-Hant', 'en'],
      ['', 'vi'],
    ] as const) {
      it(`is ${language} for lang="${lang}"`, async () => {
        expect(dateline(await put(article, lang))).to.equal(spoken[language]);
      });
    }

    it('is Vietnamese where no lang is stated at all', async () => {
      const element = await put(article, 'en');
      element.parentElement?.removeAttribute('lang');
      expect(element.closest('[lang]')?.localName).to.equal(undefined);
      await settled();
      expect(dateline(element)).to.equal(spoken.vi);
    });
  });

  describe('registerMessages', () => {
    const french: Record<MessageKey, string> = {
      details: 'Voir le détail',
      newWindow: 'Nouvelle fenêtre',
      backToTop: 'Haut de page',
      updated: 'Mis à jour :',
      source: 'Origine :',
      credit: 'Cliché',
      broken: 'La photo n’a pas été chargée',
      retry: 'Réessayer',
      links: 'Liens',
      filter: 'Filtrer les liens',
      matches: 'Liens restants : {n}',
      loading: 'Chargement…',
      failed: 'Le contenu n’a pas été chargé',
      weekdays: 'dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi',
      months:
        'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
      dateFull: '{weekday} {d} {month} {yyyy}| à {HH}:{mm}',
      dateLong: '{d} {month} {yyyy}| à {HH}:{mm}',
      dateOnly: '{d} {month} {yyyy}',
      dateNumeric: '{dd}/{MM}/{yyyy}| {HH}:{mm}',
    };
    const before = keys.map((key) => ({ ...messages[key] }));

    afterEach(() => {
      for (const [index, key] of keys.entries()) {
        delete messages[key]['fr'];
        Object.assign(messages[key], before[index]);
      }
      // What is kept of the strings is made anew.
      registerMessages('vi', {});
    });

    const time = (element: Element): HTMLTimeElement | null | undefined =>
      element.shadowRoot?.querySelector('time');

    it('changes one string of a language, at once, and no other', async () => {
      const card = await put(
        '<service-link-card heading="Dịch vụ" href="#a" target="_blank"></service-link-card>',
      );
      expect(seen(card)).to.equal('Dịch vụ\nXem chi tiết\nMở cửa sổ mới');
      registerMessages('vi', { details: 'Vào trang' });
      await settled();
      expect(seen(card)).to.equal('Dịch vụ\nVào trang\nMở cửa sổ mới');
      (card.parentElement as HTMLElement).lang = 'en';
      await settled();
      expect(seen(card)).to.equal('Dịch vụ\nView details\nOpens in a new window');
    });

    it('changes how dates of a language are written, at once', async () => {
      const element = await put('<news-article published="06/05/2015 09:25"></news-article>');
      registerMessages('vi', { dateFull: '{HH} giờ {mm}, {weekday} {d}-{MM}-{yyyy}' });
      await settled();
      expect(seen(element)).to.equal('09 giờ 25, Thứ tư 6-05-2015');
    });

    it('adds a language: elements in the page speak it at once, all of it', async () => {
      const stage = (
        await put(
          `<div><service-link-card heading="A" href="#a" target="_blank"></service-link-card>
          <back-to-top placement="inline"></back-to-top>
          <news-article headline="A" published="06/05/2015" updated="07/05/2015" source-name="B"></news-article>
          <link-directory open variant="accordion" filter="on"><ul><li><a href="#a">A</a></li></ul></link-directory></div>`,
          'fr',
        )
      ).parentElement as Element;
      expect(lines(stage, 'back-to-top')).to.deep.equal(['Back to top']);
      registerMessages('fr', french);
      await settled();
      expect(lines(stage, 'service-link-card')).to.include.members([
        french.details,
        french.newWindow,
      ]);
      expect(lines(stage, 'back-to-top')).to.deep.equal([french.backToTop]);
      expect(lines(stage, 'news-article')).to.deep.equal([
        'A',
        'mercredi 6 mai 2015',
        'Mis à jour : jeudi 7 mai 2015',
        'Origine : B',
      ]);
      expect(lines(stage, 'link-directory')).to.deep.equal([french.links, 'A']);
      const directory = stage.querySelector('link-directory') as Element;
      expect(nameOf(directory, 'filter')).to.equal(french.filter);
    });

    for (const [format, words] of [
      ['full', 'mercredi 6 mai 2015 à 09:25'],
      ['long', '6 mai 2015 à 09:25'],
      ['date', '6 mai 2015'],
      ['numeric', '06/05/2015 09:25'],
    ] as const) {
      it(`writes its dates: ${format}`, async () => {
        registerMessages('fr', french);
        const element = await put(
          `<news-article published="2015-05-06T09:25:00+07:00" date-format="${format}"></news-article>`,
          'fr',
        );
        expect(seen(element)).to.equal(words);
      });
    }

    for (const [published, datetime] of [
      ['mercredi 6 mai 2015', '2015-05-06'],
      ['Mercredi 6 mai 2015 à 09:25', '2015-05-06T09:25:00+07:00'],
      ['6 mai 2015', '2015-05-06'],
      ['samedi 1 AOÛT 2015', '2015-08-01'],
    ] as const) {
      it(`reads its dates: ${published}`, async () => {
        const html = `<news-article published="${published}"></news-article>`;
        const strange = await put(html, 'fr');
        expect(time(strange)?.dateTime).to.equal(undefined);
        expect(seen(strange)).to.equal(published);
        registerMessages('fr', french);
        expect(time(await put(html, 'fr'))?.dateTime).to.equal(datetime);
        // What a date is does not depend on the language of the page that shows it.
        expect(time(await put(html, 'vi'))?.dateTime).to.equal(datetime);
      });
    }

    it('reads every day and month of it that it writes, and the other languages as before', async () => {
      registerMessages('fr', french);
      const days = [
        ...Array.from({ length: 7 }, (_, index) => `2015-05-0${index + 3}`),
        ...Array.from(
          { length: 12 },
          (_, index) => `2016-${String(index + 1).padStart(2, '0')}-29`,
        ),
      ];
      const html = (published: string): string =>
        `<news-article published="${published}"></news-article>`;
      for (const language of ['fr', ...languages]) {
        await put(`<div>${days.map((day) => html(`${day}T20:07`)).join('')}</div>`, language);
        const written = lines(document.body, 'news-article');
        expect(written.length).to.equal(days.length);
        const stage = await put(`<div>${written.map(html).join('')}</div>`, 'en');
        expect([...stage.children].map((element) => time(element)?.dateTime)).to.deep.equal(
          days.map((day) => `${day}T20:07:00+07:00`),
        );
      }
    });
  });

  describe('the table of strings', () => {
    const placeholders = (words: string): string[] =>
      (words.match(/\{.*?\}/g) ?? []).sort((one, other) => one.localeCompare(other));
    const fields = ['{HH}', '{MM}', '{d}', '{dd}', '{mm}', '{month}', '{weekday}', '{yyyy}'];

    for (const key of keys) {
      it(`${key}: no string is empty, has stray placeholders, white space or marks`, () => {
        for (const language of languages) {
          const words = messages[key][language];
          for (const word of /s$/.test(key) && words.includes(',') ? words.split(',') : [words]) {
            expect(word, language).to.equal(word.trim());
            expect(word, language).not.to.equal('');
          }
          expect(words, language).to.equal(words.normalize('NFC'));
          expect(words.replace(/\{\w+\}/g, ''), language).not.to.match(/[{}]/);
          if (key.startsWith('date')) expect(fields).to.include.members(placeholders(words));
          else expect(placeholders(words)).to.deep.equal(key === 'matches' ? ['{n}'] : []);
        }
      });

      it(`${key}: no Latin letter in Khmer`, () => {
        const words = messages[key].km.replace(/\{\w+\}/g, '');
        expect(words).not.to.match(/\p{Script=Latin}/u);
        if (key !== 'dateNumeric') expect(words).to.match(/\p{Script=Khmer}/u);
      });
    }

    it('has seven days and twelve months in every language, each once', () => {
      for (const language of languages) {
        const days = messages.weekdays[language].split(',');
        const months = messages.months[language].split(',');
        expect([new Set(days).size, days.length]).to.deep.equal([7, 7]);
        expect([new Set(months).size, months.length]).to.deep.equal([12, 12]);
      }
    });

    it('stands whole in docs/khmer-review.md, each Khmer string beside the others', async () => {
      const page = await (await fetch('/docs/khmer-review.md')).text();
      const rows = page.split('\n').map((row) =>
        row
          .replaceAll('\\|', '¦')
          .split('|')
          .map((cell) => cell.trim()),
      );
      for (const key of keys) {
        const { vi, en, km } = messages[key];
        const isList = key === 'weekdays' || key === 'months';
        const split = (words: string): string[] =>
          isList ? words.split(',') : [words.replaceAll('|', '¦')];
        for (const [index, word] of split(km).entries()) {
          const others = [split(vi)[index], split(en)[index], word];
          const holds = (row: string[]): boolean =>
            row[1] === `\`${key}\`${isList ? ` ${index + 1}` : ''}` &&
            others.every((wanted) => row.some((cell) => cell.split('<br>')[0] === wanted)) &&
            row.includes('☐');
          expect(rows.filter(holds).length, `${key}: ${word}`).to.equal(1);
        }
      }
    });
  });
});
