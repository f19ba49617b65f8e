import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NativeEvent } from '../core/event.js';
import type { Message } from '../core/messages.js';
import type { SetState } from '../core/states.js';
import { text } from '../core/text.js';
import { warn } from '../core/warn.js';
import type { ContentError } from './article.js';
import type { LoadRequest, RemoteSource } from './load.js';
import * as messages from './messages.js';

type Host = ReactiveControllerHost & HTMLElement & RemoteSource;
type Load<Content> = (request: LoadRequest) => Promise<Content>;

/** What an element asks for, apart from its attributes; a change of it is a new question. */
type Question = Partial<Pick<LoadRequest, 'item' | 'timeZone' | 'level' | 'teaser'>>;

const words = { loading: messages.loading, loaded: undefined, error: messages.failed };

/**
 * The content of an element that comes from elsewhere. It is got when it is first asked for and when
 * what is asked for changes; an answer that is late, or comes when the element has left the page, is
 * dropped. States `loading`, `loaded`, `error`; the events `load` and `error` tell when one is reached.
 */
export class Remote<Content> implements ReactiveController {
  /** What came, or `undefined`. */
  content: Content | undefined;
  /** What to say where there is nothing else to show. */
  message: Message | undefined;

  #host: Host;
  #setState: SetState;
  #load: Load<Content>;
  #asked = '';
  #data: object | null | undefined;
  #current: AbortController | undefined;

  /** @param load - gets and reads what is asked for */
  constructor(host: Host, setState: SetState, load: Load<Content>) {
    this.#host = host;
    this.#setState = setState;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    // What has come stays; what has not is asked for again on return.
    if (!this.content) this.#forget();
  }

  /** Asks for content: that of `data`, else of the address in `src`. Called on each update. */
  ask(question: Question = {}, data?: object | null): void {
    const { src, srcType, isConnected } = this.#host;
    const source = data ?? text(src);
    const asked = [data ? '' : text(src), srcType, ...Object.values(question)]
      .map((one) => one === true || text(one))
      .join('\n');
    if (!isConnected || (asked === this.#asked && data === this.#data)) return;
    this.#forget();
    this.#asked = asked;
    this.#data = data;
    if (source) void this.#get(source, question);
  }

  #forget(): void {
    this.#current?.abort();
    this.#current = undefined;
    this.#asked = '';
    this.#become();
  }

  #become(state?: keyof typeof words, content?: Content): void {
    this.content = content;
    this.message = state && words[state];
    for (const name of Object.keys(words)) this.#setState(name, name === state);
  }

  async #get(source: string | object, question: Question): Promise<void> {
    const host = this.#host;
    const current = (this.#current = new AbortController());
    const tell = async (event: () => Event): Promise<void> => {
      host.requestUpdate();
      await host.updateComplete;
      host.dispatchEvent(event());
    };
    this.#become('loading');
    try {
      const content = await this.#load({ host, source, signal: current.signal, ...question });
      if (current !== this.#current) return;
      this.#become('loaded', content);
      await tell(() => new NativeEvent('load'));
    } catch (error) {
      if (current !== this.#current) return;
      this.#become('error');
      // Of another kind is one that the script's own files could not be had.
      const { need = 'portal-elements', message } = error as Error & Partial<ContentError>;
      const what = typeof source === 'string' ? `src="${source.slice(0, 99)}"` : 'article';
      warn(host, `${what} (${message.slice(0, 99)})`, need);
      await tell(() => new ErrorEvent('error', { error, message }));
    }
  }
}
