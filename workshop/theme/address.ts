import { colourOf } from './colour.js';
import {
  colourNames,
  isColour,
  isLength,
  type Pair,
  lengthNames,
  lengthOf,
  type Theme,
} from './tokens.js';

/** What the previews stand on: colours of the page that will wear the theme. */
export interface Page {
  paper: Pair;
  ink: Pair;
}

export const plainPage: Page = {
  paper: { light: '#ffffff', dark: '#16181a' },
  ink: { light: '#1d1f21', dark: '#e6e6e4' },
};

export interface State {
  theme: Theme;
  page: Page;
}

const written = ({ light, dark }: Pair): string => `${light.slice(1)}-${dark.slice(1)}`;

function pairOf(text: string): Pair | undefined {
  const [light = '', dark = ''] = text.split('-').map((part) => colourOf(`#${part}`));
  return light && dark ? { light, dark } : undefined;
}

/** The state as the fragment of an address: `accent=8c1d18-f3a898&radius=0.25em`. */
export function toHash({ theme, page }: State): string {
  const words = new URLSearchParams();
  for (const name of colourNames) {
    const pair = theme.colours[name];
    if (pair) words.set(name, written(pair));
  }
  for (const name of lengthNames) if (theme.lengths[name]) words.set(name, theme.lengths[name]);
  for (const name of ['paper', 'ink'] as const) {
    if (written(page[name]) !== written(plainPage[name])) words.set(name, written(page[name]));
  }
  // An empty fragment would be read as no wish; this one wishes for nothing.
  return words.toString() || 'plain';
}

const isPage = (name: string): name is keyof Page => name in plainPage;

const isOurs = (words: URLSearchParams): boolean =>
  [...colourNames, ...lengthNames, 'paper', 'ink', 'plain'].some((name) => words.has(name));

/** What a fragment says, or nothing where it is not of ours. */
export function fromHash(hash: string): State | undefined {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  if (!isOurs(words)) return undefined;
  const theme: Theme = { colours: {}, lengths: {} };
  const page = { ...plainPage };
  for (const [name, value] of words) {
    const pair = pairOf(value);
    if (isLength(name) && lengthOf(value)) theme.lengths[name] = value;
    if (!pair) continue;
    if (isColour(name)) theme.colours[name] = pair;
    else if (isPage(name)) page[name] = pair;
  }
  return { theme, page };
}
