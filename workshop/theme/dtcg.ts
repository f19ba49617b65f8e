import { colourOf, unhex } from './colour.js';
import {
  type ColourName,
  colourNames,
  lengthNames,
  lengthOf,
  lengths,
  type Scheme,
  schemes,
  type Theme,
} from './tokens.js';

/**
 * Design tokens of the Design Tokens Community Group, format 2025.10
 * (https://www.designtokens.org/TR/2025.10/format/). Colours stand in the groups `light` and `dark`.
 * Lengths in `em` and `ch`, which the format has not, are numbers with their unit in `$extensions`.
 */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const round = (number: number): number => Number(number.toFixed(4));

function colourValue(hex: string): Json {
  const [r, g, b, alpha] = unhex(hex);
  return {
    colorSpace: 'srgb',
    components: [r, g, b].map(round),
    ...(alpha < 1 ? { alpha: round(alpha) } : {}),
    hex: hex.slice(0, 7),
  };
}

function dimension(text: string): Json {
  const { number = 0, unit = 'px' } = lengthOf(text) ?? {};
  return { value: number, unit };
}

function lengthToken(text: string): Json {
  const { value, unit } = dimension(text);
  if (unit === 'px' || unit === 'rem') return { $type: 'dimension', $value: { value, unit } };
  return { $type: 'number', $value: value, $extensions: { 'portal-elements': { unit } } };
}

const pathOf = (name: ColourName): [string, string] =>
  name === 'rule' ? ['news-article', name] : ['portal', name];

function colourGroup(theme: Theme, scheme: Scheme): Json {
  const groups: Record<string, Json> = {};
  for (const name of colourNames) {
    const value = theme.colours[name]?.[scheme];
    if (!value) continue;
    const [group, key] = pathOf(name);
    const width = dimension(theme.lengths.width ?? lengths.width.value);
    (groups[group] ??= {})[key] =
      name === 'rule'
        ? { $type: 'border', $value: { color: colourValue(value), width, style: 'solid' } }
        : { $type: 'color', $value: colourValue(value) };
  }
  return groups;
}

/** The design tokens of a theme. */
export function toTokens(theme: Theme): Json {
  const set = lengthNames.filter((name) => name !== 'width' && theme.lengths[name]);
  const own = set.map((name) => [name, lengthToken(theme.lengths[name] ?? '')]);
  return {
    ...(own.length ? { portal: Object.fromEntries(own) as Json } : {}),
    ...Object.fromEntries(
      schemes
        .map((scheme) => [scheme, colourGroup(theme, scheme)] as const)
        .filter(([, groups]) => Object.keys(groups).length),
    ),
  };
}

interface Token {
  type: string;
  value: unknown;
  unit: string;
}

/** The token of a path, with the type of its group; `{a.b}` leads to another. */
function tokenOf(root: Json, path: readonly string[], depth = 0): Token | undefined {
  let at: unknown = root;
  let type = '';
  for (const name of ['', ...path]) {
    if (name) at = isObject(at) ? at[name] : undefined;
    if (isObject(at) && typeof at['$type'] === 'string') type = at['$type'];
  }
  if (!isObject(at) || !('$value' in at)) return undefined;
  const { $value: value, $extensions: more } = at;
  const [, alias] = /^\{(.+)\}$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (alias && depth < 10) return tokenOf(root, alias.split('.'), depth + 1);
  const own = isObject(more) ? more['portal-elements'] : undefined;
  const unit = isObject(own) && typeof own['unit'] === 'string' ? own['unit'] : '';
  return { type, value, unit };
}

/** CSS of a colour; in earlier drafts of the format a colour is a text. */
function colourText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value) || !Array.isArray(value['components'])) return '';
  const { colorSpace: space, components, alpha = 1 } = value as { [key: string]: unknown };
  const numbers = `${(components as unknown[]).join(' ')} / ${String(alpha)}`;
  const called = /^(hsl|hwb|lab|lch|oklab|oklch)$/.test(String(space));
  return called ? `${String(space)}(${numbers})` : `color(${String(space)} ${numbers})`;
}

function lengthText({ value, unit }: Token): string {
  if (isObject(value)) return `${String(value['value'])}${String(value['unit'])}`;
  return typeof value === 'number' ? `${value}${unit}` : String(value);
}

function colourFrom(root: Json, theme: Theme, name: ColourName, scheme: Scheme): string {
  const token = tokenOf(root, [scheme, ...pathOf(name)]);
  if (!token) return '';
  const border = token.type === 'border' && isObject(token.value) ? token.value : undefined;
  const width = border && lengthText({ ...token, value: border['width'] });
  if (width && lengthOf(width)) theme.lengths.width = width;
  const colour = colourOf(colourText(border ? border['color'] : token.value));
  if (!colour) throw new Error([scheme, ...pathOf(name)].join('.'));
  return colour;
}

/** The theme of design tokens; what is not ours is left. Throws the path of a token that is not understood. */
export function fromTokens(json: unknown): Theme {
  const theme: Theme = { colours: {}, lengths: {} };
  if (!isObject(json)) throw new Error('{}');
  for (const name of lengthNames) {
    const token = name === 'width' ? undefined : tokenOf(json, ['portal', name]);
    if (!token) continue;
    const text = lengthText(token);
    if (!lengthOf(text)) throw new Error(`portal.${name}`);
    theme.lengths[name] = text;
  }
  for (const name of colourNames) {
    const light = colourFrom(json, theme, name, 'light');
    const dark = colourFrom(json, theme, name, 'dark') || light;
    if (dark) theme.colours[name] = { light: light || dark, dark };
  }
  if (!Object.keys({ ...theme.colours, ...theme.lengths }).length) throw new Error('portal');
  return theme;
}
