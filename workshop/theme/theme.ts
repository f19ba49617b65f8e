import { render } from 'lit';
import { dress } from '../../src/core/dress.js';
import { fromHash, plainPage, type State, toHash } from './address.js';
import { audit, type Row, type Source } from './audit.js';
import { colourOf, counterpart, hex, unhex } from './colour.js';
import { fromTokens } from './dtcg.js';
import { exercise } from './exercise.js';
import { type Frame, frameOf, isThere, settled } from './frame.js';
import { page, type ReadyName, readyNames, type Whole } from './page.js';
import { results } from './result.styles.js';
import { styles } from './theme.styles.js';
import {
  type ColourName,
  fromCss,
  type LengthName,
  lengthOf,
  type Pair,
  type Scheme,
  schemes,
  type Theme,
  toCss,
} from './tokens.js';
import { type Said, words } from './words.js';

interface Options {
  /** Address of the folder that has `dist/cdn/` and `demo/`. */
  base: string;
  lang: 'vi' | 'en';
}

/** How long a hand must rest before the elements are measured, in milliseconds. */
const calm = 150;

const without = <T extends object>(all: T, name: keyof T): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([own]) => own !== name)) as Partial<T>;

class ThemePage implements Whole {
  readonly base: string;
  readonly lang: 'vi' | 'en';
  readonly ready = new Map<ReadyName, Theme>();
  readonly wrong = new Map<string, string>();
  readonly #root: HTMLElement;
  readonly #shown = new Map<Scheme, Frame>();
  readonly #measured = new Map<Scheme, Frame>();
  #state: State = { theme: { colours: {}, lengths: {} }, page: plainPage };
  #waiting = 0;
  rows: readonly Row[] = [];
  typing = '';
  said = '';

  constructor(root: HTMLElement, { base, lang }: Options) {
    this.#root = root;
    this.base = new URL(base || '.', document.baseURI).href;
    this.lang = lang;
    this.#state = fromHash(location.hash) ?? this.#state;
    addEventListener('hashchange', this.#arrive);
    dress(document, styles);
    dress(document, results);
    this.#draw();
    void this.#fetch();
  }

  get theme(): Theme {
    return this.#state.theme;
  }

  get page(): State['page'] {
    return this.#state.page;
  }

  say = (said: Said, filled: Record<string, string | number> = {}): string =>
    said[this.lang].replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name] ?? ''));

  async #fetch(): Promise<void> {
    try {
      for (const name of readyNames) {
        const answer = await fetch(`${this.base}dist/cdn/themes/${name}.css`);
        if (!answer.ok) throw new Error(name);
        this.ready.set(name, fromCss(await answer.text()));
      }
    } catch {
      this.said = this.say(words.notReady);
    }
    this.#draw();
  }

  /** Somebody has followed a link to another theme, or gone back. */
  #arrive = (): void => {
    const state = this.#root.isConnected ? fromHash(location.hash) : undefined;
    if (!this.#root.isConnected) removeEventListener('hashchange', this.#arrive);
    else if (state && toHash(state) !== toHash(this.#state)) this.#change(state);
  };

  #change(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    history.replaceState(history.state, '', `#${toHash(this.#state)}`);
    void this.#wear();
    this.#draw();
  }

  begin(theme: Theme): void {
    this.wrong.clear();
    this.#change({ theme });
  }

  setColour(name: Source | 'paper', scheme: Scheme, typed: string): void {
    const field = `theme-${name}-${scheme}`;
    const isToken = name !== 'ink' && name !== 'paper';
    const colour = colourOf(typed);
    this.wrong.delete(field);
    if (colour) this.#paint(name, scheme, colour);
    else if (isToken && !typed.trim()) this.clear(name);
    else {
      this.wrong.set(field, typed);
      this.#draw();
    }
  }

  #paint(name: Source | 'paper', scheme: Scheme, colour: string): void {
    if (name === 'ink' || name === 'paper') {
      this.#change({ page: { ...this.page, [name]: { ...this.page[name], [scheme]: colour } } });
      return;
    }
    const pair: Pair = { ...this.#other(name, scheme, colour), [scheme]: colour };
    this.#change({ theme: { ...this.theme, colours: { ...this.theme.colours, [name]: pair } } });
  }

  /** The pair of a colour that is set, or a pair to begin with. */
  #other(name: ColourName, scheme: Scheme, colour: string): Pair {
    const made = hex(counterpart(unhex(colour)));
    return this.theme.colours[name] ?? { light: made, dark: made, [scheme]: colour };
  }

  setLength(name: LengthName, typed: string): void {
    const field = `theme-${name}`;
    const length = lengthOf(typed);
    this.wrong.delete(field);
    if (!length && typed.trim()) {
      this.wrong.set(field, typed);
      this.#draw();
      return;
    }
    const set = length ? { [name]: `${length.number}${length.unit}` } : {};
    this.#change({
      theme: { ...this.theme, lengths: { ...without(this.theme.lengths, name), ...set } },
    });
  }

  clear(name: ColourName): void {
    for (const scheme of schemes) this.wrong.delete(`theme-${name}-${scheme}`);
    this.#change({ theme: { ...this.theme, colours: without(this.theme.colours, name) } });
  }

  copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => {
        this.#tell(words.copied);
      },
      () => {
        this.#tell(words.notCopied);
      },
    );
  }

  read(file: File): void {
    file
      .text()
      .then((text) => {
        const isJson = /^\s*[{[]/.test(text);
        this.begin(isJson ? fromTokens(JSON.parse(text)) : fromCss(text));
        this.#tell(words.imported, { name: file.name });
      })
      .catch((error: unknown) => {
        this.#tell(words.notImported, { name: file.name, why: (error as Error).message });
      });
  }

  #tell(said: Said, filled?: Record<string, string>): void {
    this.said = this.say(said, filled);
    this.#draw();
  }

  loaded(iframe: HTMLIFrameElement, scheme: Scheme, isMeasured: boolean): void {
    const frame = frameOf(iframe, scheme);
    (isMeasured ? this.#measured : this.#shown).set(scheme, frame);
    void this.#wear();
    if (isMeasured) {
      void exercise(frame.document).then(this.#measure);
      return;
    }
    const fit = (): void => {
      iframe.style.blockSize = `${frame.document.documentElement.offsetHeight}px`;
    };
    void settled(frame.document).then(fit);
    // The frame's own, and in the next frame of time: this document would see its change too late.
    const { ResizeObserver } = frame.document.defaultView as unknown as typeof globalThis;
    new ResizeObserver(() => requestAnimationFrame(fit)).observe(frame.document.documentElement);
  }

  /** Puts the theme on the previews, and measures once the hand rests. */
  async #wear(): Promise<void> {
    for (const frame of [...this.#shown.values(), ...this.#measured.values()]) {
      if (!isThere(frame.document)) continue;
      frame.wear(toCss(this.theme));
      await frame.stand(this.page);
    }
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(this.#measure, calm);
  }

  #measure = (): void => {
    const frames = [...this.#measured.values()].filter(({ document: own }) => isThere(own));
    if (!frames.length) return;
    this.rows = frames.flatMap((frame) => audit(frame, this.theme, this.page));
    this.#draw();
  };

  #draw(): void {
    render(page(this), this.#root);
  }
}

/** Makes the theme page in an element. */
export function mountTheme(root: HTMLElement, options: Options): void {
  new ThemePage(root, options);
}
