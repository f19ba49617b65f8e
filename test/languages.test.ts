import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  setViewport,
} from '@web/test-runner-commands';
import 'axe-core';
import type * as Axe from 'axe-core';
import type { LitElement } from 'lit';
import '../src/index.js';
import { registerMessages } from '../src/classes.js';
import type { MessageKey } from '../src/core/messages.js';
import { gone } from '../src/photo-caption/zoom.history.js';
import { English, Khmer, Vietnamese } from '../stories/languages.stories.js';
import { clear, part, put, putBack, replace, seen, settled, until } from './helpers/page.js';
import { engine, fails, neverEnds, voice } from './helpers/speech.js';
import { strings } from './helpers/strings.js';

// It is a script: it says what it is on the window.
const { axe } = window as unknown as { axe: typeof Axe };

type Language = 'vi' | 'en' | 'km';

const htmlOf = ({ render }: { render?: unknown }): string => (render as () => string)();
const stories: Record<Language, string> = {
  vi: htmlOf(Vietnamese),
  en: htmlOf(English),
  km: htmlOf(Khmer),
};

const keys = Object.keys(strings) as MessageKey[];
const languages: Language[] = ['vi', 'en', 'km'];

/** What every element of a tag shows, each line of it. */
const lines = (stage: Element, tag: string): string[] =>
  [...stage.querySelectorAll(tag)].flatMap((element) => seen(element).split('\n'));

/** Puts the story of a language into the page; everything in it has come or failed. */
async function story(language: Language): Promise<Element> {
  const stage = (await put(stories[language], '')).parentElement as Element;
  const waiting =
    'news-article[src]:not(:state(loaded), :state(error)), photo-caption[src*="khong-co"]:not(:state(broken))';
  await until(() => !stage.querySelector(waiting), 'all has come or failed');
  await settled();
  return stage;
}

/** The place of the story that shows a string. */
function sectionOf(key: MessageKey): Element {
  const found = [...document.querySelectorAll('section')].find((one) =>
    one.querySelector('h2')?.textContent.split(', ').includes(key),
  );
  if (!found) throw new Error(`No section of the story shows ${key}`);
  return found;
}

/** The name that assistive technology has of a part, or of another node in the element. */
function nameOf(element: Element, name: string | Element): string {
  axe.setup(element);
  try {
    const node = typeof name === 'string' ? part(element, name) : name;
    return axe.commons.text.accessibleText(node);
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
  await story(language);
  expect(lines(sectionOf(key), 'news-article')).to.deep.equal([moment[language][key]]);
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

type Tools = HTMLElementTagNameMap['article-tools'];

/** The tools of the story that show a string, with a voice; what comes on first use has come. */
async function toolsOf(
  language: Language,
  key: MessageKey,
  speech = engine(neverEnds),
): Promise<Tools> {
  const shown = story(language);
  const tools = sectionOf(key).querySelector('article-tools') as Tools;
  tools.speech = speech;
  await shown;
  const { renderRoot } = tools;
  const isHere = (): boolean => !!renderRoot.querySelector('button');
  await until(() => isHere() && !renderRoot.querySelector('.kept'), 'its tools have come');
  return tools;
}

/** Presses a button. */
async function press(element: Element, name: string): Promise<void> {
  part(element, name).click();
  await settled();
}

/** What the tools say after a button was pressed; `before`: what they say meanwhile. */
async function said(tools: Tools, before = ''): Promise<string> {
  const status = part(tools, 'status');
  await until(() => !['', before].includes(status.textContent.trim()), 'something is said');
  return seen(status);
}

/** A button of the tools has the words, to be seen, once others have been pressed. */
const button =
  (name: string, ...pressed: string[]): Check =>
  async (language, words, key) => {
    replace(navigator, 'share', () => Promise.resolve());
    const tools = await toolsOf(language, key);
    for (const other of pressed) await press(tools, other);
    expect(seen(part(tools, name))).to.equal(words);
    expect(nameOf(tools, name)).to.equal(words);
  };

/** A button of the text size has the words in its name, after what is to be seen on it. */
const sized =
  (name: string): Check =>
  async (language, words, key) => {
    const tools = await toolsOf(language, key);
    const sign = seen(part(tools, name)).replace('\u00a0', ' ');
    expect(sign).to.match(/^A[−+]$|^100 %$/);
    expect(nameOf(tools, name).replace('\u00a0', ' ')).to.equal(`${sign}, ${words}`);
  };

/** Saves the article of the story; gives back what is said and what stands at the end of the file. */
async function save(
  language: Language,
  key: MessageKey,
): Promise<{ status: string; foot: Element }> {
  const files: Blob[] = [];
  replace(URL, 'createObjectURL', (file: Blob) => {
    files.push(file);
    return '';
  });
  replace(HTMLAnchorElement.prototype, 'click', () => undefined);
  const tools = await toolsOf(language, key);
  await press(tools, 'save');
  const status = await said(tools, strings.saving[language]);
  const html = (await files[0]?.text()) ?? '';
  const foot = new DOMParser().parseFromString(html, 'text/html').querySelector('footer');
  return { status, foot: foot as Element };
}

/** The lines at the end of a saved article. */
const linesOf = (foot: Element): string[] =>
  [...foot.children].map(({ textContent }) => textContent.trim());

/** Opens the first photo of the story large, by its button; closes it when it has been looked at. */
const enlarged =
  (look: (photo: LitElement, words: string) => unknown): Check =>
  async (language, words, key) => {
    await story(language);
    const photo = sectionOf(key).querySelector('photo-caption') as LitElement;
    const dialog = (): Element | null => photo.renderRoot.querySelector('dialog[open]');
    await press(photo, 'zoom');
    await until(dialog, 'open');
    try {
      await look(photo, words);
    } finally {
      photo.renderRoot.querySelector<HTMLElement>('[part=close]')?.click();
      await until(() => !dialog(), 'closed');
      await gone();
    }
  };

const placeOf = (photo: Element): string => seen(part(photo, 'position'));

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
  zoom: async (language, words) => {
    await story(language);
    const photo = sectionOf('zoom').querySelector('photo-caption') as LitElement;
    expect(nameOf(photo, 'zoom')).to.equal(`${words} ${photo.getAttribute('alt')}`);
  },
  closePhoto: enlarged(async (photo, words) => {
    expect(nameOf(photo, 'close')).to.equal(words);
    await press(photo, 'close');
    expect(photo.renderRoot.querySelector('dialog') === null).to.equal(true);
  }),
  previousPhoto: enlarged(async (photo, words) => {
    await press(photo, 'next');
    expect(nameOf(photo, 'previous')).to.equal(words);
    await press(photo, 'previous');
    expect(placeOf(photo)).to.equal('1 / 2');
  }),
  nextPhoto: enlarged(async (photo, words) => {
    expect(nameOf(photo, 'next')).to.equal(words);
    await press(photo, 'next');
    expect(placeOf(photo)).to.equal('2 / 2');
  }),
  actualSize: enlarged(async (photo, words) => {
    await until(() => !part(photo, 'actual-size').hidden, 'the photo has come');
    expect(nameOf(photo, 'actual-size')).to.equal(words);
    await press(photo, 'actual-size');
    const pixels = photo.renderRoot.querySelector('dialog [role=group]') as Element;
    expect(nameOf(photo, pixels)).to.equal(words);
  }),
  photoPosition: enlarged(async (photo, words) => {
    const status = photo.renderRoot.querySelector('dialog [role=status]') as Element;
    const place = (n: number): string => words.replace('{n}', `${n}`).replace('{of}', '2');
    const alts = [...sectionOf('photoPosition').querySelectorAll('photo-caption')].map((one) =>
      one.getAttribute('alt'),
    );
    expect(seen(status)).to.equal(`${place(1)}: ${alts[0]}`);
    await press(photo, 'next');
    expect(seen(status)).to.equal(`${place(2)}: ${alts[1]}`);
  }),
  articleTools: async (language, words) => {
    const tools = await toolsOf(language, 'articleTools');
    const list = tools.renderRoot.querySelector('ul') as Element;
    expect(nameOf(tools, list)).to.equal(words);
  },
  print: button('print'),
  save: button('save'),
  textSize: async (language, words) => {
    const tools = await toolsOf(language, 'textSize');
    const group = tools.renderRoot.querySelector('[role=group]') as Element;
    expect(nameOf(tools, group)).to.equal(words.replace('{n}', '100'));
    await press(tools, 'larger');
    expect(await said(tools)).to.equal(words.replace('{n}', '125'));
    expect(nameOf(tools, group)).to.equal(words.replace('{n}', '125'));
  },
  smallerText: sized('smaller'),
  normalText: sized('normal'),
  largerText: sized('larger'),
  listen: button('listen'),
  pauseListening: button('listen', 'listen'),
  resumeListening: button('listen', 'listen', 'listen'),
  stopListening: button('stop', 'listen'),
  readingVoice: async (language, words) => {
    const tools = await toolsOf(language, 'readingVoice');
    await press(tools, 'listen');
    expect(nameOf(tools, 'voices')).to.equal(words);
    expect(lines(sectionOf('readingVoice'), 'article-tools')).to.include(words);
    const { options } = part<HTMLSelectElement>(tools, 'voices');
    expect([...options].map(seen)).to.deep.equal([`${words} 1`, `${words} 2`]);
  },
  notHeard: async (language, words) => {
    const tools = await toolsOf(language, 'notHeard', engine(fails('synthesis-failed')));
    await press(tools, 'listen');
    expect(await said(tools)).to.equal(words);
  },
  share: button('share'),
  copy: async (language, words) => {
    const tools = await toolsOf(language, 'copyLink');
    expect(seen(part(tools, 'copy'))).to.equal(words);
  },
  copyLink: async (language, words) => {
    const tools = await toolsOf(language, 'copyLink');
    expect(nameOf(tools, 'copy')).to.equal(words);
    expect(words).to.include(strings.copy[language]);
  },
  copied: async (language, words) => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const tools = await toolsOf(language, 'copied');
    await press(tools, 'copy');
    expect(await said(tools)).to.equal(words);
  },
  copyByHand: async (language, words) => {
    replace(navigator, 'clipboard', undefined);
    replace(document, 'execCommand', () => false);
    const tools = await toolsOf(language, 'copyByHand');
    await press(tools, 'copy');
    await until(() => tools.renderRoot.querySelector('[part=field]'), 'the address is shown');
    expect(nameOf(tools, 'field')).to.equal(words);
    expect(seen(tools).split('\n')).to.include(words);
  },
  articleAddress: async (language, words) => {
    const tools = await toolsOf(language, 'articleAddress');
    expect(seen(tools)).not.to.include(words);
    await emulateMedia({ media: 'print' });
    try {
      expect(seen(tools)).to.equal(`${words} ${location.href}`);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    const { foot } = await save(language, 'save');
    expect(linesOf(foot)[0]).to.equal(`${words} ${location.href}`);
  },
  preparingPrint: async (language, words) => {
    let prints = 0;
    replace(window, 'print', () => prints++);
    const { address } = await executeServerCommand<{ address: string }, object>(
      'content-server',
      {},
    );
    const tools = await toolsOf(language, 'preparingPrint');
    const picture = new Image();
    picture.src = `${address}/silent`;
    tools.before(picture);
    await press(tools, 'print');
    expect(await said(tools)).to.equal(words);
    expect(prints).to.equal(0);
    picture.src = 'demo/pictures/icon-law.svg';
    await until(() => prints, 'printed');
    await settled();
    expect(seen(part(tools, 'status'))).to.equal('');
  },
  saving: async (language, words) => {
    const { address } = await executeServerCommand<{ address: string }, object>(
      'content-server',
      {},
    );
    const tools = await toolsOf(language, 'saved');
    const picture = new Image();
    picture.src = `${address}/silent`;
    tools.before(picture);
    await press(tools, 'save');
    expect(await said(tools)).to.equal(words);
    tools.remove();
  },
  saved: async (language, words) => {
    expect((await save(language, 'saved')).status).to.match(new RegExp(`^${words} \\S+\\.html`));
  },
  notEmbedded: async (language, words) => {
    const { status, foot } = await save(language, 'notEmbedded');
    expect(status).to.include(words.replace('{n}', '1'));
    expect(linesOf(foot)).to.include(words.replace('{n}', '1'));
  },
  savedOn: async (language, words) => {
    const { foot } = await save(language, 'savedOn');
    expect(foot.getAttribute('lang')).to.equal(language);
    expect(linesOf(foot)[1]).to.match(new RegExp(`^${words} .*\\d:\\d`));
  },
  notSaved: async (language, words) => {
    replace(URL, 'createObjectURL', () => {
      throw new Error('no');
    });
    const tools = await toolsOf(language, 'notSaved');
    await press(tools, 'save');
    expect(await said(tools, strings.saving[language])).to.equal(words);
  },
};

describe('languages', () => {
  afterEach(() => {
    putBack();
    clear();
  });

  for (const language of languages) {
    describe(`every string of ${language} is seen by the reader`, () => {
      for (const key of Object.keys(checks) as MessageKey[]) {
        it(key, () => checks[key](language, strings[key][language], key));
      }

      it('in a narrow window too: no word of a control is cut off or leaves the window', async () => {
        replace(navigator, 'share', () => Promise.resolve());
        await setViewport({ width: 320, height: 640 });
        try {
          const tools = await toolsOf(language, 'share');
          await until(() => tools.renderRoot.querySelector('[part~=copy]'), 'shares');
          const stage = tools.closest('[lang]') as Element;
          const roots = [...stage.querySelectorAll('*')].flatMap(
            ({ shadowRoot }) => shadowRoot ?? [],
          );
          const controls = roots.flatMap((root) => [
            ...root.querySelectorAll<HTMLElement>('button,a'),
          ]);
          for (const control of controls) {
            const { right } = control.getBoundingClientRect();
            expect(right, control.part.value).to.be.at.most(320);
            // A link in a line has no box of its own to be cut off by.
            if (getComputedStyle(control).display !== 'inline')
              expect(control.scrollWidth, control.part.value).to.be.at.most(control.clientWidth);
          }
          expect(controls.length).to.be.above(10);
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
        } finally {
          await setViewport({ width: 800, height: 600 });
        }
      });
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
      zoom: 'Agrandir la photo :',
      closePhoto: 'Fermer',
      previousPhoto: 'Photo précédente',
      nextPhoto: 'Photo suivante',
      actualSize: 'Taille réelle',
      photoPosition: 'Photo {n} sur {of}',
      articleTools: 'Outils de l’article',
      print: 'Imprimer',
      save: 'Enregistrer',
      textSize: 'Taille du texte : {n} %',
      smallerText: 'Texte plus petit',
      normalText: 'Taille normale',
      largerText: 'Texte plus grand',
      listen: 'Écouter',
      pauseListening: 'Suspendre',
      resumeListening: 'Reprendre',
      stopListening: 'Arrêter',
      readingVoice: 'Voix',
      notHeard: 'Cet appareil n’a pas pu lire l’article',
      share: 'Partager',
      copy: 'Copier',
      copyLink: 'Copier le lien',
      copied: 'Copié',
      copyByHand: 'Copiez cette adresse :',
      articleAddress: 'Adresse :',
      preparingPrint: 'Impression en préparation…',
      saving: 'Enregistrement…',
      saved: 'Enregistré :',
      notEmbedded: 'Photos absentes, seulement leur adresse : {n}',
      savedOn: 'Enregistré le :',
      notSaved: 'L’article n’a pas été enregistré',
    };
    const before = keys.map((key) => ({ ...strings[key] }));

    afterEach(() => {
      for (const [index, key] of keys.entries()) {
        delete strings[key]['fr'];
        Object.assign(strings[key], before[index]);
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

    it('adds a language: the tools of an article speak it at once, and what they load on first use', async () => {
      replace(navigator, 'share', () => Promise.resolve());
      replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const article = await put(
        '<article><h2>A</h2><p>B</p><article-tools tools="print save listen share"></article-tools></article>',
        'fr',
      );
      const tools = article.querySelector('article-tools') as Tools;
      tools.speech = engine(neverEnds, [voice('fr-FR')]);
      const shown = (): string => lines(article, 'article-tools').join();
      await until(() => shown() === 'Print,Save,Listen,Share,Copy', 'English as yet');
      registerMessages('fr', french);
      await settled();
      expect(shown()).to.equal('Imprimer,Enregistrer,Écouter,Partager,Copier');
      await press(tools, 'listen');
      expect(shown()).to.match(/^Imprimer,Enregistrer,Suspendre,Arrêter,/);
      await press(tools, 'copy');
      expect(await said(tools)).to.equal(french.copied);
    });

    it('holds for strings that come later, with a part that is loaded on first use', async () => {
      // A page of its own: here every part has been loaded.
      const frame = await put<HTMLIFrameElement>('<iframe></iframe>');
      frame.srcdoc = `<!doctype html><html lang="fr"><script type="module">
        import { registerMessages } from '${location.origin}/src/classes.ts';
        registerMessages('fr', { pauseListening: 'Suspendre' });
        registerMessages('en', { stopListening: 'Halt' });
        const files = performance.getEntriesByType('resource').map(({ name }) => name);
        document.documentElement.id = files.some((name) => name.includes('listen.messages'));
        import('${location.origin}/src/index.ts').then(() => (document.documentElement.className = 'ready'));
      </script><article><h2>Titre</h2><article-tools tools="listen"></article-tools></article>`;
      const find = (selector: string): HTMLElement | null | undefined =>
        frame.contentDocument
          ?.querySelector('.ready article-tools')
          ?.shadowRoot?.querySelector(selector);
      await until(() => find('ul'), 'the tools are there');
      expect(frame.contentDocument?.documentElement.id, 'is there already').to.equal('false');
      const tools = frame.contentDocument?.querySelector('article-tools') as Tools;
      tools.speech = engine(neverEnds, [voice('fr-FR')]);
      await until(() => find('li:not(.kept) [part~=listen]'), 'the voice is there');
      find('[part~=listen]')?.click();
      await until(() => find('[part~=stop]'), 'it speaks');
      const shown = ['listen', 'stop'].map((name) => find(`[part~=${name}]`)?.textContent.trim());
      expect(shown).to.deep.equal(['Suspendre', 'Halt']);
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
    const listed = ['weekdays', 'months'];
    const filled: Partial<Record<MessageKey, string[]>> = {
      matches: ['{n}'],
      photoPosition: ['{n}', '{of}'],
      textSize: ['{n}'],
      notEmbedded: ['{n}'],
    };
    const fields = ['{HH}', '{MM}', '{d}', '{dd}', '{mm}', '{month}', '{weekday}', '{yyyy}'];

    for (const key of keys) {
      it(`${key}: no string is empty, has stray placeholders, white space or marks`, () => {
        for (const language of languages) {
          const words = strings[key][language];
          for (const word of listed.includes(key) ? words.split(',') : [words]) {
            expect(word, language).to.equal(word.trim());
            expect(word, language).not.to.equal('');
          }
          expect(words, language).to.equal(words.normalize('NFC'));
          expect(words.replace(/\{\w+\}/g, ''), language).not.to.match(/[{}]/);
          if (key.startsWith('date')) expect(fields).to.include.members(placeholders(words));
          else expect(placeholders(words)).to.deep.equal(filled[key] ?? []);
        }
      });

      it(`${key}: no Latin letter in Khmer`, () => {
        const words = strings[key].km.replace(/\{\w+\}/g, '');
        expect(words).not.to.match(/\p{Script=Latin}/u);
        if (key !== 'dateNumeric') expect(words).to.match(/\p{Script=Khmer}/u);
      });
    }

    it('has every string that has a name, and no other', () => {
      expect(keys).to.have.members(Object.keys(checks));
    });

    it('ends in the marks of each language: what something follows in a colon, what goes on in dots', () => {
      const marks = (words: string): string => /[:៖…]$/.exec(words)?.[0].replace('៖', ':') ?? '';
      for (const key of keys) {
        const { vi, en, km } = strings[key];
        expect([marks(vi), marks(km)], key).to.deep.equal([marks(en), marks(en)]);
        expect(km, key).not.to.match(/:$/);
      }
    });

    it('has a space before % in Vietnamese and Khmer, none in English', () => {
      for (const key of keys) {
        const { vi, en, km } = strings[key];
        for (const words of [vi, km]) expect(words, key).not.to.match(/\S%/);
        expect(en, key).not.to.match(/\s%/);
      }
      expect([strings.textSize.vi, strings.textSize.en].join()).to.match(/ %.*\S%/);
    });

    it('has seven days and twelve months in every language, each once', () => {
      for (const language of languages) {
        const days = strings.weekdays[language].split(',');
        const months = strings.months[language].split(',');
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
        const { vi, en, km } = strings[key];
        const isList = listed.includes(key);
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
