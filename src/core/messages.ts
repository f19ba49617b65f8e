import { refresh } from './embedding.js';

/** One string of the interface in each language; more languages by {@link registerMessages}. */
export interface Message {
  vi: string;
  en: string;
  km: string;
  [language: string]: string;
}

/** The name of a string. */
export type MessageKey =
  | 'details'
  | 'newWindow'
  | 'backToTop'
  | 'updated'
  | 'source'
  | 'credit'
  | 'broken'
  | 'retry'
  | 'links'
  | 'filter'
  | 'matches'
  | 'loading'
  | 'failed'
  | 'weekdays'
  | 'months'
  | 'dateFull'
  | 'dateLong'
  | 'dateOnly'
  | 'dateNumeric'
  | 'zoom'
  | 'closePhoto'
  | 'previousPhoto'
  | 'nextPhoto'
  | 'actualSize'
  | 'photoPosition'
  | 'articleTools'
  | 'print'
  | 'save'
  | 'textSize'
  | 'smallerText'
  | 'largerText'
  | 'normalText'
  | 'listen'
  | 'share'
  | 'copy'
  | 'copyLink'
  | 'articleAddress'
  | 'preparingPrint'
  | 'saving'
  | 'saved'
  | 'notSaved'
  | 'notEmbedded'
  | 'savedOn'
  | 'copied'
  | 'copyByHand'
  | 'pauseListening'
  | 'resumeListening'
  | 'stopListening'
  | 'readingVoice'
  | 'notHeard';

/** What {@link registerMessages} takes for one language. */
type Strings = Partial<Record<MessageKey, string>>;

/** Every string that the elements in use say, by its name. */
export const messages = new Map<MessageKey, Message>();

/** What has been registered, for strings that come later with a part that is loaded on first use. */
const registered: [language: string, strings: Strings][] = [];

function apply(key: MessageKey, message: Message, language: string, strings: Strings): void {
  const string = strings[key];
  if (string) message[language] = string;
}

/**
 * A string of the interface. Each stands in the `messages.ts` of what says it, so that a page has
 * only the strings that it can show. `{n}` stands for a number.
 * The Khmer strings wait for the review of a native reader; see docs/khmer-review.md.
 */
export function message(key: MessageKey, vi: string, en: string, km: string): Message {
  const own: Message = { vi, en, km };
  for (const [language, strings] of registered) apply(key, own, language, strings);
  messages.set(key, own);
  return own;
}

/** How often strings have been changed: for what is made of them and kept. */
export let edition = 0;

/**
 * Replaces strings of a language, or adds a language. Elements already in the page follow at once.
 *
 * @param language - primary language subtag in lower case, as in `lang`: `vi`, `en`, `fr` …
 * @param strings - by name; those left out stay as they are
 */
export function registerMessages(language: string, strings: Strings): void {
  registered.push([language, strings]);
  for (const [key, message] of messages) apply(key, message, language, strings);
  edition++;
  refresh();
}
