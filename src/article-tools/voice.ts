import { readPronounce } from './sentences.js';
import { browserSpeech, type SpeechEngine, Speaker, type SpeakerState } from './speaker.js';

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
  (['article', 'language', 'speech', 'pronounce'] as const).every(
    (key) => one?.[key] === other?.[key],
  );

/** The voice that reads an article aloud; looked for anew when the article, its language or the engine is another. */
export class Voice {
  #changed: () => void;
  #reading: Reading | undefined;
  #speaker: Speaker | undefined;

  /** @param changed - told when {@link state} has changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): SpeakerState {
    return this.#speaker?.state ?? 'mute';
  }

  /** Finds a voice for an article; for none it is silent. */
  find(reading: Reading | undefined): void {
    if (isSame(reading, this.#reading)) return;
    this.#speaker?.close();
    this.#speaker = undefined;
    this.#reading = reading;
    const engine = reading && (reading.speech ?? browserSpeech());
    if (!engine) return;
    const pronounce = readPronounce(reading.pronounce);
    this.#speaker = new Speaker({ ...reading, pronounce, engine, changed: this.#changed });
    this.#speaker.look();
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
