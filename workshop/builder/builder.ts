import { render } from 'lit';
import { dress } from '../../src/core/dress.js';
import { Announcer } from './announcer.js';
import { styles } from './builder.styles.js';
import type { Row } from './choice.js';
import { fields } from './fields.styles.js';
import { labels, type Said } from './labels.js';
import { fieldName } from './look.js';
import { page } from './page.js';
import type { Bench } from './parts.js';
import { type Pasted, readPasted } from './paste.js';
import { Preview } from './preview.js';
import { sampleOf } from './samples.js';
import { type Release, type Snippet, snippet, type Warning } from './snippet.js';
import { fromHash, initial, type State, toHash } from './state.js';
import { words } from './words.js';

interface Options {
  /** Address of the folder that has `dist/cdn/`, `hosts/` and `demo/`. */
  base: string;
  lang: 'vi' | 'en';
}

/** How long after a key what comes of it is drawn, in milliseconds. */
const soon = 120;

class Builder implements Bench {
  readonly lang: 'vi' | 'en';
  readonly #root: HTMLElement;
  readonly #base: string;
  #state: State;
  /** What has been filled in for the elements that are not shown now. */
  #kept = new Map<string, Pick<State['choice'], 'values' | 'rows'>>();
  #release: Release | undefined;
  #snippet: Snippet | undefined;
  #preview: Preview | undefined;
  #drawing = 0;
  #announcer = new Announcer();
  #said = '';
  #hash = '';
  pasted = '';

  constructor(root: HTMLElement, { base, lang }: Options) {
    this.#root = root;
    this.#base = new URL(base || '.', document.baseURI).href;
    this.lang = lang;
    this.#state = initial(lang);
    // On a phone a desk would be too small to read.
    if (innerWidth < 700) this.#state.view.width = 390;
    addEventListener('hashchange', this.#arrive);
    void this.#begin();
  }

  get choice(): State['choice'] {
    return this.#state.choice;
  }

  get view(): State['view'] {
    return this.#state.view;
  }

  get warnings(): readonly Warning[] {
    return [...(this.#snippet?.warnings ?? []), ...(this.#preview?.told ?? [])];
  }

  say = (said: Said): string => said[this.lang];

  async #begin(): Promise<void> {
    // A page that is there at once need not be waited for.
    if (location.hash) await this.#read();
    else this.#draw();
    const answer = await fetch(`${this.#base}dist/cdn/integrity.json`).catch(() => undefined);
    this.#release = answer?.ok ? ((await answer.json()) as Release) : undefined;
    this.#draw();
  }

  /** Somebody has followed a link to another set-up, or gone back. */
  #arrive = (): void => {
    if (!this.#root.isConnected) removeEventListener('hashchange', this.#arrive);
    else if (location.hash.slice(1) !== this.#hash) void this.#read();
  };

  async #read(): Promise<void> {
    this.#state = (await fromHash(location.hash, this.lang)) ?? this.#state;
    this.#draw();
  }

  choose = (tag: string): void => {
    const { choice } = this;
    this.#kept.set(choice.tag, { values: choice.values, rows: choice.rows });
    this.pasted = '';
    this.#change({
      choice: { ...choice, tag, ...(this.#kept.get(tag) ?? sampleOf(tag, this.lang)) },
    });
  };

  set(name: string, value: string | undefined): void {
    const rest = Object.entries(this.choice.values).filter(([own]) => own !== name);
    const values = Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
    this.#type({ choice: { ...this.choice, values } });
  }

  setRows(rows: readonly Row[]): void {
    const isTyped = rows.length === this.choice.rows.length;
    const state = { choice: { ...this.choice, rows } };
    if (isTyped) this.#type(state);
    else this.#change(state);
  }

  setUp(what: Partial<State['choice']>): void {
    this.#type({ choice: { ...this.choice, ...what } });
  }

  look(what: Partial<State['view']>): void {
    this.#change({ view: { ...this.view, ...what } });
  }

  paste(source: string): void {
    if (!source.trim()) {
      this.pasted = this.say(words.pastedNothing);
      this.#draw();
      return;
    }
    const read = readPasted(source);
    const { tools } = this.choice.values;
    const filled = Object.entries(read.values).filter(([, value]) => value);
    const values = { ...(tools && { tools }), ...Object.fromEntries(filled) };
    this.pasted = this.#recognised(read);
    this.#change({ choice: { ...this.choice, values, rows: read.rows } });
    this.tell(this.pasted);
  }

  /** What has been found in what was pasted, and what has been left out. */
  #recognised({ values, rows, left }: Pasted): string {
    const names = Object.keys(values).filter((name) => values[name] && name !== 'body-format');
    const found = names.filter((name) => name in labels).map((name) => fieldName(this, name));
    if (rows.length) found.push(`${rows.length} ${this.say(words.photosFound)}`);
    const dropped = left.join(' · ').slice(0, 200);
    const list = found.map((name) => name.toLowerCase()).join(', ');
    return `${this.say(words.pasted)}${list}.${dropped && ` ${this.say(words.leftOut)}${dropped}.`}`;
  }

  focus(selector: string): void {
    this.#draw();
    const found = this.#root.querySelector<HTMLElement>(selector);
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  }

  tell(message: string): void {
    this.#announcer.hush();
    this.#say(message);
  }

  #say = (message: string): void => {
    this.#said = message;
    this.#draw();
  };

  /** What has been typed is drawn a moment later. */
  #type(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    clearTimeout(this.#drawing);
    this.#drawing = window.setTimeout(this.#draw, soon);
  }

  #change(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    this.#draw();
  }

  #draw = (): void => {
    clearTimeout(this.#drawing);
    const { choice, view } = this;
    const release = this.#release ?? { version: '', files: {} };
    this.#snippet = snippet(choice, release, [this.#preview?.ground ?? '#ffffff']);
    render(page(this, this.#release && this.#snippet, this.#said), this.#root);
    this.#attach();
    const { element } = this.#snippet;
    this.#preview?.show({ element, view, lang: choice.lang, accent: choice.accent });
    this.#announcer.look(this, this.#say);
    void this.#keep();
  };

  /** The frame is the page's from its first drawing to its last. */
  #attach(): void {
    const frame = this.#root.querySelector('iframe');
    if (!frame || this.#preview) return;
    this.#preview = new Preview(frame, this.#base, this.#draw);
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    new ResizeObserver(([entry]) => {
      // Round it: its own style is written anew with each width.
      stage.parentElement?.style.setProperty('--_room', String(entry?.contentRect.width ?? 0));
    }).observe(stage);
  }

  /** Keeps the state in the address, so that the address can be sent. */
  async #keep(): Promise<void> {
    const hash = await toHash(this.#state);
    if (hash === this.#hash || !this.#root.isConnected) return;
    const isFirst = !this.#hash && !location.hash;
    this.#hash = hash;
    // Nothing has been chosen yet: the address stays clean.
    if (!isFirst) history.replaceState(history.state, '', `#${hash}`);
  }

  share = async (): Promise<void> => {
    this.#hash = await toHash(this.#state);
    history.replaceState(history.state, '', `#${this.#hash}`);
    try {
      await navigator.clipboard.writeText(location.href);
      this.tell(`${this.say(words.copied)}${this.say(words.share)}`);
    } catch {
      this.tell(location.href);
    }
  };

  restart = (): void => {
    this.#kept.clear();
    this.pasted = '';
    this.#change(initial(this.lang, this.choice.tag));
  };
}

/**
 * Puts the embed builder into an element of a page: choose, fill in, look, copy. What has been chosen
 * stands in the address.
 */
export function mountBuilder(root: HTMLElement, options: Options): void {
  dress(document, styles);
  dress(document, fields);
  new Builder(root, options);
}
