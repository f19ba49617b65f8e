import { sheet } from '../../src/themes/style-dictionary.mjs';
import { colourOf } from './colour.js';

export type Scheme = 'light' | 'dark';
export const schemes = ['light', 'dark'] as const;

/** Two colours, as `#rrggbb` or `#rrggbbaa`. */
export type Pair = Record<Scheme, string>;

export const colourNames = ['accent', 'muted', 'line', 'surface', 'focus', 'rule'] as const;
export type ColourName = (typeof colourNames)[number];

export const lengthNames = ['radius', 'space', 'measure', 'width'] as const;
export type LengthName = (typeof lengthNames)[number];

export const isColour = (name: string): name is ColourName =>
  colourNames.some((own) => own === name);

export const isLength = (name: string): name is LengthName =>
  lengthNames.some((own) => own === name);

/** What is set; all else is the page's own. `rule` and `width` are the line under an article's header. */
export interface Theme {
  colours: Partial<Record<ColourName, Pair>>;
  lengths: Partial<Record<LengthName, string>>;
}

/** The property of a token; the line's colour and width share one. */
export const propertyOf = (name: ColourName | LengthName): string =>
  name === 'rule' || name === 'width' ? '--news-article-rule' : `--portal-${name}`;

/** What a length is without a theme, and how far its slider goes, in that unit. */
export const lengths: Record<LengthName, { value: string; range: [number, number, number] }> = {
  radius: { value: '0.5em', range: [0, 1.5, 0.0625] },
  space: { value: '1em', range: [0.5, 2, 0.125] },
  measure: { value: '68ch', range: [40, 90, 1] },
  width: { value: '1px', range: [1, 6, 1] },
};

const pixels: Record<string, number> = { px: 1, em: 16, rem: 16, ch: 8 };

/** `1.5em` → `1.5` and `em`; nothing for what is no such length. */
export function lengthOf(text: string): { number: number; unit: string } | undefined {
  const [, number, unit = 'px'] = /^(\d*\.?\d+)(px|em|rem|ch)?$/.exec(text.trim()) ?? [];
  // Without a unit nothing has a length, but for none.
  if (number === undefined || (!/[a-z]/.test(text) && Number(number))) return undefined;
  return { number: Number(number), unit };
}

/** Least, most and step of a token's slider in a unit. */
export function rangeOf(name: LengthName, unit: string): [number, number, number] {
  const { value, range } = lengths[name];
  const factor = (pixels[lengthOf(value)?.unit ?? ''] ?? 1) / (pixels[unit] ?? 1);
  const [least, most, step] = range;
  return [least * factor, most * factor, step * factor];
}

/** The properties of a theme: of both schemes, of light, of dark. */
function properties({ colours, lengths: set }: Theme): Parameters<typeof sheet>[0] {
  const both: Record<string, string> = {};
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  for (const name of lengthNames) {
    if (name !== 'width' && set[name]) both[propertyOf(name)] = set[name];
  }
  for (const name of colourNames) {
    const pair = colours[name];
    const line = name === 'rule' ? `${set.width ?? lengths.width.value} solid ` : '';
    if (!pair) continue;
    light[propertyOf(name)] = line + pair.light;
    dark[propertyOf(name)] = line + pair.dark;
  }
  return { both, light, dark };
}

/** The style sheet of a theme; empty where nothing is set. */
export const toCss = (theme: Theme): string => sheet(properties(theme));

/** `light-dark(a, b)` → `a` and `b`; anything else is both. */
function sides(value: string): [string, string] {
  const [, inner] = /^light-dark\((.*)\)$/.exec(value) ?? [];
  if (inner === undefined) return [value, value];
  const comma = inner.split('').findIndex((sign, at) => {
    const before = inner.slice(0, at);
    return sign === ',' && before.split('(').length === before.split(')').length;
  });
  return [inner.slice(0, comma), inner.slice(comma + 1)];
}

/** The pair that a property sets, if it is one of two fixed colours. */
function pairIn(value: string): Pair | undefined {
  const [light = '', dark = ''] = sides(value).map(colourOf);
  return light && dark ? { light, dark } : undefined;
}

/** Takes over what a declaration says, where it is understood. */
function take(theme: Theme, style: CSSStyleDeclaration): void {
  for (const name of [...lengthNames, ...colourNames]) {
    const value = style.getPropertyValue(propertyOf(name)).trim();
    const [, width = value, colour = value] = /^(\S+) solid (.+)$/.exec(value) ?? [];
    if (!isColour(name)) {
      if (lengthOf(width)) theme.lengths[name] = width;
      continue;
    }
    const pair = pairIn(colour);
    if (pair) theme.colours[name] = pair;
  }
}

/** The theme that a style sheet sets on `:root`. What stands under `@media` is for older browsers. */
export function fromCss(css: string): Theme {
  const theme: Theme = { colours: {}, lengths: {} };
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(css);
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSSupportsRule) walk(rule.cssRules);
      if (rule instanceof CSSStyleRule && rule.selectorText === ':root') take(theme, rule.style);
    }
  };
  walk(parsed.cssRules);
  return theme;
}
