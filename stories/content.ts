import type { Sample } from './content.sample.js';
import { en } from './content.en.js';
import { km } from './content.km.js';
import { vi } from './content.vi.js';

/** The languages of the toolbar. */
export type Lang = 'vi' | 'en' | 'km';

/** What Storybook tells a story beside its args: what the toolbar says. */
export interface Context {
  globals?: Record<string, unknown> | undefined;
}

/** A text in each language. */
export type Texts<Text = string> = Record<Lang, Text>;

const samples: Texts<Sample> = { vi, en, km };
const isLang = (value: unknown): value is Lang => typeof value === 'string' && value in samples;

/** The language of the toolbar; without one the stories speak Vietnamese. */
export function langOf(context?: Context): Lang {
  const lang = context?.globals?.['lang'];
  return isLang(lang) ? lang : 'vi';
}

/** What the stories say, in the language of the toolbar. */
export const sampleOf = (context?: Context): Sample => samples[langOf(context)];

/** One text in the language of the toolbar. */
export const say = <Text>(context: Context | undefined, texts: Texts<Text>): Text =>
  texts[langOf(context)];
