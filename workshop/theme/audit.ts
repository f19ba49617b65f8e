import type { Page } from './address.js';
import { type Demand, hex, nearest, unhex } from './colour.js';
import type { Frame } from './frame.js';
import { measure, type Sample } from './measure.js';
import { type ColourName, colourNames, type Scheme, type Theme, toCss } from './tokens.js';

/** What a colour comes from: a token, or the words of the page. */
export type Source = ColourName | 'ink';

/** A colour on another, with all the elements that show it so; its state is the first that does. */
export interface Row extends Omit<Sample, 'tag'> {
  scheme: Scheme;
  source?: Source;
  /** The source is what lies below. */
  isBelow: boolean;
  tags: string[];
}

/** A theme in which each token has a colour of its own: what wears it comes from that token. */
const signs = new Map(colourNames.map((name, index) => [`#0${index + 1}0f0e`, name]));
const signed: Theme = {
  colours: Object.fromEntries(
    [...signs].map(([sign, name]) => [name, { light: sign, dark: sign }]),
  ),
  lengths: {},
};

/** What is behind one sample, read from the same sample under {@link signed}. */
function sourceOf(sign: Sample, ink: string): Pick<Row, 'source' | 'isBelow'> {
  const [upper, lower] = [signs.get(sign.upper), signs.get(sign.lower)];
  if (upper) return { source: upper, isBelow: false };
  if (lower) return { source: lower, isBelow: true };
  return { ...(sign.upper === ink ? { source: 'ink' } : {}), isBelow: false };
}

/** Every pair of colours that the elements of a frame show in a theme, each once. */
export function audit(frame: Frame, theme: Theme, page: Page): Row[] {
  frame.wear(toCss(signed));
  const traced = measure(frame.document);
  frame.wear(toCss(theme));
  const rows = new Map<string, Row>();
  measure(frame.document).forEach(({ tag, ...sample }, index) => {
    const source = sourceOf(traced[index] ?? { tag, ...sample }, page.ink[frame.scheme]);
    const { kind, upper, lower } = sample;
    const key = [source.source, kind, upper, lower].join();
    const row = rows.get(key) ?? { ...sample, ...source, scheme: frame.scheme, tags: [] };
    if (!row.tags.includes(tag)) row.tags.push(tag);
    rows.set(key, row);
  });
  return [...rows.values()];
}

export const fails = ({ ratio, need }: Row): boolean => ratio < need;

/** The nearest colour with which all that comes from a source passes in a scheme. */
export function proposal(
  rows: readonly Row[],
  { source, scheme, ...failing }: Row,
): string | undefined {
  if (!source) return undefined;
  const demands = rows
    .filter((row) => row.source === source && row.scheme === scheme)
    .map(({ isBelow, upper, lower, need }): Demand => ({
      against: unhex(isBelow ? upper : lower),
      need,
    }));
  const found = nearest(unhex(failing.isBelow ? failing.lower : failing.upper), demands);
  return found && hex(found);
}
