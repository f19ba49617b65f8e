import { home as zone, isTimeZone, readDate, writeDate } from '../../src/core/dates.js';
import { backToTop } from '../../src/back-to-top/messages.js';
import { credit as by } from '../../src/photo-caption/messages.js';
import { make } from '../../src/report/make.js';
import { blocksOf } from './body.js';
import type { Choice, Row } from './choice.js';
import { fieldsOf } from './fields.js';

/** A document that is shown nowhere: what is made in it loads nothing and runs nothing. */
export const inert = (): Document => document.implementation.createHTMLDocument();

type Attributes = Record<string, string>;

/** What of an element's fields its children say, and those children. */
interface Content {
  said: readonly string[];
  children: (Node | string)[];
  /** Attributes that follow from it. */
  more?: Attributes;
}

/** Those of these attributes that say something. */
const filled = (values: Attributes): Attributes =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));

/** Some of the fields that say something. */
const pick = (values: Row, names: string): Attributes =>
  filled(Object.fromEntries(names.split(' ').map((name) => [name, values[name] ?? ''])));

/** Makes what a choice says, in an inert document. */
class Maker {
  readonly #page = inert();
  readonly #choice: Choice;

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  #make(name: string, attributes: Attributes, ...content: (Node | string)[]): HTMLElement {
    return make(this.#page, name as 'div', attributes, ...content);
  }

  #value(name: string): string {
    return this.#choice.values[name] ?? '';
  }

  /** A heading of the level chosen, or of `lower` more. */
  #heading(content: Node | string, lower = 0): HTMLElement {
    const own = fieldsOf(this.#choice.tag).find(({ name }) => name === 'heading-level');
    const level = Number(this.#value('heading-level') || own?.fallback || 2) + lower;
    return this.#make(`h${Math.min(6, Math.max(1, level))}`, {}, content);
  }

  #paragraph(name: string, words: string): HTMLElement[] {
    return words ? [this.#make('p', { class: name }, words)] : [];
  }

  #link(words: string, href = '', more: Attributes = {}): HTMLElement {
    return this.#make('a', filled({ href, ...more }), words);
  }

  /** A picture; without words for it, it has no `alt` unless it is decoration. */
  #image(row: Row, more: Attributes = {}, isDecoration = false): HTMLElement {
    const { src = '', alt = '' } = row;
    return this.#make('img', {
      ...filled({ src }),
      ...more,
      ...((alt || isDecoration) && { alt: isDecoration ? '' : alt }),
    });
  }

  /** Who took a photo, as the element itself says it. */
  #credit({ credit = '' }: Row): string {
    if (!credit || /[:៖]/.test(credit)) return credit;
    return `${by[this.#choice.lang]} ${credit}`;
  }

  #figure(row: Row, image: HTMLElement): HTMLElement {
    const { caption = '', href = '' } = row;
    const credit = this.#credit(row);
    const who = credit ? [this.#make('small', {}, credit)] : [];
    const words = caption && credit ? [caption, ' ', ...who] : [caption, ...who].filter(Boolean);
    const picture = href ? this.#make('a', { href }, image) : image;
    return this.#make(
      'figure',
      {},
      picture,
      ...(words.length ? [this.#make('figcaption', {}, ...words)] : []),
    );
  }

  #photo(): Content {
    const said =
      'src srcset sizes width height alt caption credit href loading fetchpriority decorative';
    const { values } = this.#choice;
    const more = pick(values, 'srcset sizes width height loading fetchpriority');
    const image = this.#image(values, more, 'decorative' in values);
    return { said: said.split(' '), children: values['src'] ? [this.#figure(values, image)] : [] };
  }

  #date(name: string): { written: string; datetime: string } {
    const value = this.#value(name);
    const own = this.#value('time-zone');
    const monthFirst = 'month-first' in this.#choice.values;
    const date = readDate(value, isTimeZone(own) ? own : zone, { monthFirst });
    return date
      ? { written: writeDate(date, this.#choice.lang), datetime: date.datetime }
      : { written: value, datetime: '' };
  }

  #article(): Content {
    const { rows, values } = this.#choice;
    const { written, datetime } = this.#date('published');
    const updated = this.#date('updated');
    const headline = this.#value('headline');
    const blocks = blocksOf(values, this.#page);
    const photos = rows.map((row, index) => {
      const lazy = { ...(index > 0 && { loading: 'lazy' }) };
      const figure = this.#figure(row, this.#image(row, filled(lazy)));
      const photo = this.#make('photo-caption', { zoom: '' }, figure);
      return { photo, after: Math.min(blocks.length, Number(row['after'] ?? 0) || 0) };
    });
    const at = (place: number): Node[] =>
      photos.filter(({ after }) => after === place).map(({ photo }) => photo);
    return {
      said: 'headline heading-level published lead byline month-first updated'.split(' '),
      children: [
        ...(headline ? [this.#heading(headline)] : []),
        ...(written
          ? [this.#make('p', {}, this.#make('time', filled({ datetime }), written))]
          : []),
        ...this.#paragraph('lead', this.#value('lead')),
        ...at(0),
        ...blocks.flatMap((block, index) => [block, ...at(index + 1)]),
        ...this.#paragraph('byline', this.#value('byline')),
      ],
      more: filled({ updated: updated.datetime || updated.written }),
    };
  }

  /** The children of a card. */
  #inCard(row: Row, lower: number, image?: HTMLElement): (Node | string)[] {
    const { text = '', href = '', description = '' } = row;
    const link = this.#link(text, href, pick(row, 'target rel'));
    return [
      ...(image ? [image] : []),
      this.#heading(link, lower),
      ...(description ? [this.#make('p', {}, description)] : []),
    ];
  }

  /** The picture of a card, where it has one: two cannot be told apart as children. */
  #inCardPicture(): HTMLElement | undefined {
    const [src, icon, alt] = ['image', 'icon', 'image-alt'].map((name) => this.#value(name));
    if (src) return icon ? undefined : this.#image({ src, alt: alt ?? '' }, {}, !alt);
    return icon ? this.#image({ src: icon }, {}, true) : undefined;
  }

  #card(): Content {
    const { values } = this.#choice;
    const picture = this.#inCardPicture();
    const said = 'heading href description heading-level target rel'.split(' ');
    const isAcross = picture && this.#value('image') && !this.#value('variant');
    return {
      said: picture ? [...said, 'image', 'image-alt', 'icon'] : said,
      children: this.#inCard({ ...values, text: this.#value('heading') }, 0, picture),
      ...(isAcross && { more: { variant: 'banner' } }),
    };
  }

  #group(): Content {
    const { rows } = this.#choice;
    const alt = this.#value('banner-alt');
    const [src, href] = [this.#value('banner'), this.#value('banner-href')];
    const image = this.#image({ src, alt }, {}, !alt);
    const banner = href ? this.#make('a', { href }, image) : image;
    const heading = this.#value('heading');
    const cards = rows.map((row) => {
      const icon = row['icon'] ? this.#image({ src: row['icon'] }, {}, true) : undefined;
      return this.#make('service-link-card', {}, ...this.#inCard(row, 1, icon));
    });
    return {
      said: 'heading heading-level banner banner-alt banner-href'.split(' '),
      children: [...(src ? [banner] : []), ...(heading ? [this.#heading(heading)] : []), ...cards],
    };
  }

  #list(): HTMLElement {
    const list = this.#make('ul', {});
    const groups = new Map<string, HTMLElement>([['', list]]);
    for (const { text = '', href = '', group = '' } of this.#choice.rows) {
      const into = groups.get(group) ?? this.#make('ul', {});
      if (!groups.has(group)) list.append(this.#make('li', {}, group, into));
      groups.set(group, into);
      into.append(this.#make('li', {}, this.#link(text, href)));
    }
    return list;
  }

  #directory(): Content {
    const label = this.#value('label');
    const heading = label ? [this.#make('h2', {}, label)] : [];
    return {
      said: ['label'],
      children: [...heading, ...(this.#choice.rows.length ? [this.#list()] : [])],
    };
  }

  #top(): Content {
    const words = this.#value('label') || backToTop[this.#choice.lang];
    return {
      said: ['href', 'label'],
      children: [this.#link(words, this.#value('href') || '#top')],
    };
  }

  #tools(): Content {
    const links = this.#choice.rows.map(({ text = '', href }) => this.#link(text, href));
    return { said: [], children: links };
  }

  #content(): Content {
    const all: Record<string, () => Content> = {
      'news-article': () => this.#article(),
      'photo-caption': () => this.#photo(),
      'service-link-card': () => this.#card(),
      'service-link-group': () => this.#group(),
      'link-directory': () => this.#directory(),
      'article-tools': () => this.#tools(),
      'back-to-top': () => this.#top(),
    };
    return all[this.#choice.tag]?.() ?? { said: [], children: [] };
  }

  /** The element: what is to be read as children, the rest as attributes. */
  element(): HTMLElement {
    const { tag, values } = this.#choice;
    const { said, children, more = {} } = this.#content();
    const attributes = fieldsOf(tag)
      .filter(
        ({ name, kind }) =>
          !said.includes(name) && (values[name] || (kind === 'boolean' && name in values)),
      )
      .map(({ name }): [string, string] => [name, values[name] ?? '']);
    return this.#make(tag, { ...Object.fromEntries(attributes), ...more }, ...children);
  }
}

/** The element that a choice is, with its addresses as they were typed: not yet for a page. */
export const elementOf = (choice: Choice): HTMLElement => new Maker(choice).element();
