import type { Row, Source } from './audit.js';
import type { State } from './address.js';
import type { ColourName, LengthName, Scheme } from './tokens.js';
import type { Said } from './words.js';

/** What the parts of the page know of it, and ask of it. */
export interface Bench extends State {
  readonly lang: 'vi' | 'en';
  readonly rows: readonly Row[];
  /** What was typed and is not understood, by field. */
  readonly wrong: ReadonlyMap<string, string>;
  /** The field in which something is being typed: it is not written to. */
  typing: string;
  readonly say: (said: Said, filled?: Record<string, string | number>) => string;
  setColour(name: Source | 'paper', scheme: Scheme, typed: string): void;
  setLength(name: LengthName, typed: string): void;
  clear(name: ColourName): void;
}
