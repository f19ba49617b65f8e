import { html, type TemplateResult } from 'lit';
import { dress } from '../core/dress.js';
import { nearest } from '../core/flat-tree.js';
import { icon } from '../core/icons.js';
import type { Message } from '../core/messages.js';
import { warnOf } from '../core/warn.js';
import type { Bar, Part } from './bar.js';
import { listen as sound } from './icons.js';
import * as own from './listen.messages.js';
import { listen } from './messages.js';
import { type Named, namedAddresses } from './named.js';
import { parts } from './parts.styles.js';
import { primary } from './passages.js';
import type { SpeechEngine } from './speaker.js';
import { articleOf, firstShown } from './subject.js';
import { type Reading, Voice } from './voice.js';

const pauseIcon = /* @__PURE__ */ icon('M8 5v14m8-14v14');
const stopIcon = /* @__PURE__ */ icon('M6 6h12v12H6z');

/** Stops what is heard in this page: it is one article at a time. */
let silence: (() => void) | undefined;

/** Whether a value of the page's can speak. */
function isEngine(value: Partial<SpeechEngine> | null | undefined): boolean {
  const { synthesis, Utterance } = value ?? {};
  const does = ['speak', 'cancel', 'getVoices'] as const;
  return !!Utterance && does.every((name) => typeof synthesis?.[name] === 'function');
}

/** The language in which an article begins; empty where it is not told. */
function languageOf(article: HTMLElement): string {
  const first = firstShown(article, 'h1,h2,h3,h4,h5,h6,p') ?? article;
  return primary(nearest(first, '[lang]')?.getAttribute('lang') ?? '');
}

/** What an article can be heard by. */
export interface Voices {
  /** Recordings, as the attribute `audio` has them. */
  audio?: string | undefined;
  pronounce?: unknown;
  speech?: SpeechEngine | undefined;
}

/**
 * Lets an article be heard: by its recordings, else by a voice of its language. Where there is neither
 * there is no button.
 */
export class Listening implements Part<Voices> {
  #bar: Bar;
  #voice = new Voice(() => {
    if (this.#voice.state === 'failed') this.#bar.say(this.#bar.page.say(own.notHeard));
    void this.#keepFocus();
  });
  #audio: string | undefined;
  #recordings: Named[] = [];
  #recording = 0;
  /** The recordings that could not be played, as the attribute had them. */
  #missed: string | undefined;
  /** The player is shown. */
  #isOpen = false;

  constructor(bar: Bar) {
    this.#bar = bar;
    dress(bar.host.renderRoot, parts);
  }

  /** Gets ready for what is to be heard; for nothing, where it is left out. */
  prepare(voices?: Voices): void {
    const { host } = this.#bar;
    const audio = voices?.audio;
    this.#audio = audio;
    this.#recordings = this.#missed === audio ? [] : namedAddresses(host, 'audio', audio);
    this.#voice.find(voices && !this.#recordings.length ? this.#reading(voices) : undefined);
  }

  /** What a voice is to read, in the language in which the article begins. */
  #reading({ speech, pronounce }: Voices): Reading | undefined {
    const { host, page } = this.#bar;
    const article = articleOf(host);
    if (speech !== undefined && !isEngine(speech)) {
      warnOf(host, 'speech', typeof speech, '{ synthesis, Utterance }');
    } else if (article) {
      return { article, language: languageOf(article) || page.language, pronounce, speech };
    }
    return undefined;
  }

  get #player(): HTMLAudioElement | null {
    return this.#bar.host.renderRoot.querySelector('audio');
  }

  /** Shows the state; where the button that had the focus goes, the focus goes to the other. */
  async #keepFocus(): Promise<void> {
    const { host } = this.#bar;
    const { shadowRoot } = host;
    const had = shadowRoot?.activeElement?.part.contains('stop');
    host.requestUpdate();
    await host.updateComplete;
    if (had && !shadowRoot?.activeElement) {
      shadowRoot?.querySelector<HTMLElement>('[part~=listen]')?.focus();
    }
  }

  /** Starts, or pauses. */
  #toggle = async (): Promise<void> => {
    const { host } = this.#bar;
    const recorded = this.#recordings.length > 0;
    const starts = recorded ? !this.#isOpen : this.#voice.state !== 'speaking';
    if (starts && !this.#bar.ask('listen')) return;
    this.#isOpen = recorded && starts;
    host.requestUpdate();
    await host.updateComplete;
    if (recorded) this.#play();
    else if (starts) this.#speak();
    else this.#voice.pause();
  };

  #speak(): void {
    this.#takeTurn();
    this.#voice.play();
  }

  /** Where the browser refuses, the player is there to be used. */
  #play(): void {
    this.#player?.play().catch(() => undefined);
  }

  #takeTurn = (): void => {
    if (silence !== this.#stop) silence?.();
    silence = this.#stop;
  };

  #stop = (): void => {
    this.#voice.stop();
    this.#player?.pause();
  };

  #choose = async (event: Event): Promise<void> => {
    const { host } = this.#bar;
    this.#recording = (event.target as HTMLSelectElement).selectedIndex;
    host.requestUpdate();
    await host.updateComplete;
    this.#play();
  };

  /** Recordings that cannot be played give way to the browser's voice. */
  #miss = (): void => {
    const { host, page } = this.#bar;
    warnOf(host, 'audio', this.#recordings[this.#recording]?.address, 'mp3, https://…');
    this.#missed = this.#audio;
    this.#isOpen = false;
    this.#bar.say(page.say(own.notHeard));
  };

  /** The buttons. Without a voice none: what place was kept stays, at the end, so that nothing jumps. */
  render(): TemplateResult {
    const { state } = this.#voice;
    if (state === 'speaking') return this.#item(own.pauseListening, pauseIcon, '');
    if (state === 'paused') return this.#item(own.resumeListening, sound, '');
    const isReady = this.#recordings.length || /ready|failed/.test(state);
    return this.#item(listen, sound, isReady ? '' : `kept ${state}`);
  }

  #item(words: Message, icon: TemplateResult, kept: string): TemplateResult {
    const isReading = words !== listen;
    const part = isReading || this.#isOpen ? 'listen active' : 'listen';
    return html`<li class=${kept}>
      ${this.#bar.button(part, words, this.#toggle, icon)}
      ${isReading ? this.#bar.button('stop', own.stopListening, this.#stop, stopIcon) : ''}
    </li>`;
  }

  /** The player of a recording, once it has been asked for. */
  below(): unknown {
    const recording = this.#recordings[this.#recording];
    if (!this.#isOpen || !recording) return undefined;
    const audio = html`<audio
      part="player"
      controls
      preload="none"
      src=${recording.address}
      @play=${this.#takeTurn}
      @error=${this.#miss}
    ></audio>`;
    return this.#recordings.length > 1 ? [this.#choice(), audio] : audio;
  }

  /** The choice between recordings. */
  #choice(): TemplateResult {
    const name = this.#bar.page.say(own.readingVoice);
    const options = this.#recordings.map(
      (one, index) => html`<option>${one.name || `${name} ${index + 1}`}</option>`,
    );
    return html`<label
      >${name}
      <select part="voices" @change=${this.#choose}>
        ${options}
      </select></label
    >`;
  }
}
