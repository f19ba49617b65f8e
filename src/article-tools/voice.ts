import type { SpeechEngine, Speaker, SpeakerState } from './speaker.js';

/** Whom a voice reads to. */
export interface Reading {
  article: HTMLElement;
  language: string;
  /** How abbreviations are said, as the attribute `pronounce` has it. */
  pronounce: unknown;
  /** In place of the browser's voice. */
  speech: SpeechEngine | undefined;
}

const isSame = (one?: Reading, other?: Reading): boolean =>
  one?.article === other?.article && one?.language === other?.language;

/**
 * The voice that reads an article aloud. It is looked for by code that is loaded when an article is to
 * be heard, and anew when the article or its language is another.
 */
export class Voice {
  #changed: () => void;
  #reading: Reading | undefined;
  #speaker: Speaker | undefined;
  #isLooking = false;

  /** @param changed - told when {@link state} has changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): SpeakerState {
    return this.#speaker?.state ?? (this.#isLooking ? 'looking' : 'mute');
  }

  /** Finds a voice for an article; for none it is silent. */
  find(reading: Reading | undefined): void {
    if (isSame(reading, this.#reading)) return;
    this.#speaker?.close();
    this.#speaker = undefined;
    this.#reading = reading;
    if (reading) void this.#look(reading);
  }

  async #look(reading: Reading): Promise<void> {
    this.#isLooking = true;
    const { browserSpeech, readPronounce, Speaker } = await import('./listen.js');
    if (this.#reading !== reading) return;
    this.#isLooking = false;
    const engine = reading.speech ?? browserSpeech();
    const pronounce = readPronounce(reading.pronounce);
    const changed = this.#changed;
    if (engine) this.#speaker = new Speaker({ ...reading, pronounce, engine, changed });
    this.#speaker?.look();
    changed();
  }

  /** Reads on from where it stopped. */
  play(): void {
    this.#speaker?.play();
  }

  pause(): void {
    this.#speaker?.pause();
  }

  stop(): void {
    this.#speaker?.stop();
  }
}
