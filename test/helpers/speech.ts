import type { SpeechEngine, Utterance } from '../../src/article-tools/speaker.js';

/** Stand-ins run so much faster than a voice: a second takes 20 ms. Give it to the speaker as `wait`. */
export const wait = 0.02;

type Voice = ReturnType<SpeechEngine['synthesis']['getVoices']>[number];

/** A voice of a language. */
export const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

interface Told {
  charIndex?: number;
  error?: string;
}

/** How a voice speaks: what it tells of an utterance, and when (in its own milliseconds). */
type Manner = (text: string, tell: (after: number, type: string, more?: Told) => void) => void;

/** A voice as it should be: start, each word, end. */
export const speaks =
  (perCharacter = 60): Manner =>
  (text, tell) => {
    tell(0, 'start');
    for (const { index } of text.matchAll(/\S+/g)) {
      tell(index * perCharacter, 'boundary', { charIndex: index });
    }
    tell(text.length * perCharacter, 'end');
  };

/** Chrome's voices of the network: no words are told, and after 15 seconds nothing is. */
export const cutsOff =
  (perCharacter: number): Manner =>
  (text, tell) => {
    tell(0, 'start');
    if (text.length * perCharacter < 15_000) tell(text.length * perCharacter, 'end');
  };

/** Begins, and never ends. */
export const neverEnds: Manner = (_text, tell) => {
  tell(0, 'start');
};

/** Takes everything, tells nothing. */
export const silent: Manner = () => undefined;

/** Fails; at once, or having begun. */
export const fails =
  (error: string, begins = false): Manner =>
  (_text, tell) => {
    if (begins) tell(0, 'start');
    tell(10, 'error', { error });
  };

/** One manner for each utterance, the last for all that follow. */
export const inTurn = (...manners: Manner[]): Manner => {
  let turn = 0;
  return (text, tell) => manners[Math.min(turn++, manners.length - 1)]?.(text, tell);
};

class Words extends EventTarget implements Utterance {
  lang = '';
  voice: Voice | null = null;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A stand-in for `window.speechSynthesis`: one utterance at a time, the others wait. */
export class Synthesis extends EventTarget {
  voices: Voice[];
  /** Every utterance that has begun to be spoken. */
  said: Utterance[] = [];
  /** How often it was told to be silent. */
  cancels = 0;
  /** How often it was asked for voices. */
  asked = 0;
  /** Who listens to it. */
  listeners = new Set<unknown>();
  #manner: Manner;
  #queue: Utterance[] = [];
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(manner: Manner, voices: Voice[]) {
    super();
    this.#manner = manner;
    this.voices = voices;
  }

  /** What has been said, in its order. */
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  get pending(): boolean {
    return this.#queue.length > 1;
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.add(args[1]);
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.delete(args[1]);
    super.removeEventListener(...args);
  }

  getVoices(): Voice[] {
    this.asked++;
    return this.voices;
  }

  /** Voices that come after the page; unannounced they are to be found by looking. */
  bring(voices: Voice[], announced = true): void {
    this.voices = voices;
    if (announced) this.dispatchEvent(new Event('voiceschanged'));
  }

  resume(): void {
    // Never paused.
  }

  speak(utterance: Utterance): void {
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.#begin();
  }

  /** As Chrome: what is cancelled tells of it later, when something else may be spoken already. */
  cancel(): void {
    this.cancels++;
    const [live] = this.#queue;
    this.#queue = [];
    this.#timers.forEach(clearTimeout);
    if (!live) return;
    setTimeout(() => {
      tellOf(live, 'error', { error: 'interrupted' });
      tellOf(live, 'end');
    });
  }

  /** Ends what is being spoken, before its time. */
  finish(): void {
    const [live] = this.#queue;
    if (live) this.#tell(live, 'end');
  }

  #begin(): void {
    const [live] = this.#queue;
    if (!live) return;
    this.said.push(live);
    this.#timers = [];
    this.#manner(live.text, (after, type, more) => {
      this.#timers.push(setTimeout(() => this.#tell(live, type, more), after * wait));
    });
  }

  #tell(live: Utterance, type: string, more?: Told): void {
    if (live !== this.#queue[0]) return;
    const isOver = type === 'end' || type === 'error';
    if (isOver) this.#queue.shift();
    const waiting = this.#queue[0];
    tellOf(live, type, more);
    if (isOver && waiting && waiting === this.#queue[0]) this.#begin();
  }
}

function tellOf(utterance: Utterance, type: string, more: Told = {}): void {
  utterance.dispatchEvent(Object.assign(new Event(type), more));
}

/** An engine for a speaker, and its voice to look at. */
export function engine(
  manner: Manner = speaks(),
  voices: Voice[] = [voice('en-US'), voice('vi-VN'), voice('km-KH')],
): SpeechEngine & { synthesis: Synthesis } {
  return { synthesis: new Synthesis(manner, voices), Utterance: Words };
}
