import { highlight } from './highlight.js';
import { type Passage, passagesOf, primary, rangesOf } from './passages.js';
import { letter, pronounce, sentencesOf } from './sentences.js';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** What is spoken at once. Tells `start`, `boundary` (a word, with its `charIndex`), `end` and `error`. */
export interface Utterance extends EventTarget {
  readonly text: string;
  lang: string;
  voice: Voice | null;
}

/** The browser's voice, or a stand-in for it. */
export interface SpeechEngine {
  /** As `window.speechSynthesis`; Safari's had no events before 16. */
  synthesis: Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> & {
    readonly speaking: boolean;
    readonly pending: boolean;
    getVoices(): Voice[];
    speak(utterance: Utterance): void;
    cancel(): void;
    resume(): void;
  };
  /** As `window.SpeechSynthesisUtterance`. */
  Utterance: new (text: string) => Utterance;
}

/**
 * What a speaker is at: it waits for voices; there is none of the language; it can begin; it reads; it
 * keeps its place; the voice does not work.
 */
export type SpeakerState = 'looking' | 'mute' | 'ready' | 'speaking' | 'paused' | 'failed';

interface Options {
  /** What is read: as it is shown, from its first text to its last. */
  article: HTMLElement;
  /** Primary language subtag of the text to read and of the voice. */
  language: string;
  /** How abbreviations are said. */
  pronounce: ReadonlyMap<string, string>;
  engine: SpeechEngine;
  /** Called after the state has changed. */
  changed: () => void;
  /** Factor of every delay; 1 by default. For tests with an engine that is as much faster. */
  wait?: number;
}

/** What is read between two rests. */
interface Piece {
  passage: Passage;
  start: number;
  end: number;
}

/** In milliseconds: between two looks for voices, and how long it looks. */
const look = 250;
const patience = 3_000;
/** In milliseconds: until a voice must have begun; what it is given beyond its words; each character. */
const toStart = 4_000;
const toRest = 3_000;
const perCharacter = 120;

/** Those that read or are paused: one, but for the moment in which another begins. */
const begun = new Set<Speaker>();

/** The browser's own voice, if it has one; WebViews have none. */
export function browserSpeech(): SpeechEngine | undefined {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = window as Partial<
    typeof globalThis
  >;
  return synthesis && Utterance && { synthesis, Utterance };
}

/** The best voice of a language: one of this device before one of the network, then the default. */
function voiceOf(voices: Voice[], language: string): Voice | undefined {
  const rank = (voice: Voice): number => Number(voice.localService) * 2 + Number(voice.default);
  return voices
    .filter(({ lang }) => primary(lang) === language)
    .sort((one, other) => rank(other) - rank(one))[0];
}

function* piecesOf(article: HTMLElement, language: string): Generator<Piece> {
  for (const passage of passagesOf(article, language)) {
    for (const span of sentencesOf(passage.text)) yield { passage, ...span };
  }
}

/**
 * Reads an article aloud, sentence by sentence, with a voice of its language, and marks the sentence.
 * Pausing cancels and remembers: the browser's own pause is broken on Android. It stops when another
 * speaker begins, here or in another script, and when the reader leaves the page.
 */
export class Speaker {
  #options: Options;
  #wait: number;
  #state: SpeakerState = 'looking';
  #voice: Voice | null = null;
  #pieces: Generator<Piece> | undefined;
  /** What is being read, or was when it was paused. */
  #piece: Piece | undefined;
  /** What is still to be said of it. */
  #words: string[] = [];
  /** Kept: Chrome forgets one that nobody holds, and never ends it. */
  #utterance: Utterance | undefined;
  /** How often in a row the voice has not worked. */
  #failures = 0;
  #unmark: (() => void) | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#wait = options.wait ?? 1;
  }

  get state(): SpeakerState {
    return this.#state;
  }

  #turn(state: SpeakerState): void {
    this.#state = state;
    this.#options.changed();
  }

  /** Looks for a voice: now, for three seconds, and whenever the browser tells of new ones. */
  look(): void {
    this.close();
    this.#options.engine.synthesis.addEventListener?.('voiceschanged', this.#find);
    addEventListener('pagehide', this.#leave);
    this.#seek(patience / look);
  }

  #seek(times: number): void {
    this.#find();
    if (this.#voice) return;
    if (!times) this.#turn('mute');
    else
      this.#poll = setTimeout(() => {
        this.#seek(times - 1);
      }, look * this.#wait);
  }

  #find = (): void => {
    const { engine, language } = this.#options;
    this.#voice = voiceOf(engine.synthesis.getVoices(), language) ?? this.#voice;
    if (this.#voice && /looking|mute/.test(this.#state)) this.#turn('ready');
  };

  #leave = (): void => {
    this.stop();
  };

  /** Reads on from where it was paused, else from the start. */
  play(): void {
    if (!this.#voice || this.#state === 'speaking') return;
    this.#takeTurn();
    const { article, language } = this.#options;
    this.#pieces ??= piecesOf(article, language);
    this.#failures = 0;
    this.#turn('speaking');
    if (this.#piece) this.#take(this.#piece);
    this.#next();
  }

  /** Makes everybody else fall silent, whoever they are. */
  #takeTurn(): void {
    const { synthesis } = this.#options.engine;
    for (const other of begun) if (other !== this) other.stop();
    begun.add(this);
    if (synthesis.speaking || synthesis.pending) synthesis.cancel();
    synthesis.resume();
  }

  /** Falls silent and keeps the place: the start of the sentence. */
  pause(): void {
    if (this.#state !== 'speaking') return;
    this.#hush();
    this.#turn('paused');
  }

  /** Falls silent; the next time it reads from the start. */
  stop(): void {
    if (/speaking|paused/.test(this.#state)) this.#end('ready');
  }

  /** Stops, and looks for voices no more. */
  close(): void {
    this.stop();
    clearTimeout(this.#poll);
    this.#options.engine.synthesis.removeEventListener?.('voiceschanged', this.#find);
    removeEventListener('pagehide', this.#leave);
  }

  /** Leaves the utterance: what is still told of it is no longer heard. */
  #hush(): void {
    clearTimeout(this.#watch);
    const spoken = this.#utterance;
    this.#utterance = undefined;
    if (spoken) this.#options.engine.synthesis.cancel();
  }

  #end(state: SpeakerState): void {
    this.#hush();
    this.#pieces = this.#piece = undefined;
    this.#words = [];
    begun.delete(this);
    this.#unmark?.();
    this.#turn(state);
  }

  /** Says what is left of the piece, else the next. */
  #next(): void {
    while (!this.#words.length) {
      const next = this.#pieces?.next();
      if (!next || next.done) {
        this.#end('ready');
        return;
      }
      this.#take(next.value);
    }
    this.#say(this.#words.shift() ?? '');
  }

  /** Takes up a piece, unless it has left the page or says nothing. */
  #take(piece: Piece): void {
    const { passage, start, end } = piece;
    const ranges = rangesOf(passage, start, end);
    const words = pronounce(passage.text.slice(start, end), this.#options.pronounce);
    this.#piece = piece;
    this.#words = [];
    if (!ranges.length || !letter.test(words)) return;
    for (const span of sentencesOf(words)) {
      this.#words.push(words.slice(span.start, span.end));
    }
    this.#unmark = highlight(ranges);
  }

  #say(words: string): void {
    const { synthesis, Utterance } = this.#options.engine;
    const utterance = new Utterance(words);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice?.lang.replace('_', '-') ?? '';
    for (const type of ['start', 'boundary', 'end', 'error']) {
      utterance.addEventListener(type, this.#hear);
    }
    this.#utterance = utterance;
    this.#expect(toStart, () => {
      this.#words.unshift(words);
      this.#fail();
    });
    synthesis.speak(utterance);
  }

  /** What is done when nothing is heard of the voice for a time. */
  #expect(time: number, otherwise: () => void): void {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(otherwise, time * this.#wait);
  }

  /** What an utterance tells; Chrome tells of cancelled ones, too, and late. */
  #hear = (event: Event): void => {
    const { type, target } = event;
    const { charIndex = 0, error = '' } = event as Partial<SpeechSynthesisErrorEvent>;
    if (target !== this.#utterance) return;
    if (/start|boundary/.test(type)) {
      // A digit is three characters' worth of words.
      const rest = (target as Utterance).text.slice(charIndex).replace(/\p{Nd}/gu, '000');
      this.#expect(toRest + perCharacter * rest.length, () => {
        this.#hush();
        this.#goOn();
      });
      return;
    }
    // It is over by itself: to cancel now would be to cancel what somebody else says.
    this.#utterance = undefined;
    if (type === 'end') this.#goOn();
    else if (/interrupt|cancel/.test(error)) this.#end('ready');
    else this.#fail();
  };

  #goOn(): void {
    this.#failures = 0;
    this.#next();
  }

  /** Goes on once without the voice having worked; the second time in a row it gives up. */
  #fail(): void {
    this.#hush();
    if (++this.#failures > 1) this.#end('failed');
    else this.#next();
  }
}
