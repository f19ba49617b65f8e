import { colourOf, unhex } from './colour.js';
import {
  type ColourName,
  colourNames,
  type LengthName,
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

/** What a token says of itself under the name of this library. */
function unitOf(extensions: unknown): string {
  const own = isObject(extensions) ? extensions['portal-elements'] : undefined;
  return isObject(own) && typeof own['unit'] === 'string' ? own['unit'] : '';
}

/** What stands at a path, and the type of the group nearest to it. */
function findAt(root: Json, path: readonly string[]): { node: unknown; type: string } {
  let node: unknown = root;
  let type = root['$type'];
  for (const name of path) {
    node = isObject(node) ? node[name] : undefined;
    type = (isObject(node) && node['$type']) || type;
  }
  return { node, type: typeof type === 'string' ? type : '' };
}

/** The token of a path; `{a.b}` leads to another. */
function tokenOf(root: Json, path: readonly string[], depth = 0): Token | undefined {
  const { node, type } = findAt(root, path);
  if (!isObject(node) || !('$value' in node)) return undefined;
  const { $value: value, $extensions: extensions } = node;
  const [, alias] = /^\{(.+)\}$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (alias && depth < 10) return tokenOf(root, alias.split('.'), depth + 1);
  return { type, value, unit: unitOf(extensions) };
}

/** CSS of a colour; in earlier drafts of the format a colour is a text. */
function colourText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value) || !Array.isArray(value['components'])) return '';
  const { colorSpace: space, components, alpha = 1 } = value;
  const numbers = `${(components as unknown[]).join(' ')} / ${String(alpha)}`;
  const called = /^(hsl|hwb|lab|lch|oklab|oklch)$/.test(String(space));
  return called ? `${String(space)}(${numbers})` : `color(${String(space)} ${numbers})`;
}

function lengthText({ value, unit }: Token): string {
  if (isObject(value)) return `${String(value['value'])}${String(value['unit'])}`;
  return typeof value === 'number' ? `${value}${unit}` : String(value);
}

/** The colour of a token, and the width of a border. */
function parted({ type, value }: Token): { colour: unknown; width: unknown } {
  const isBorder = type === 'border' && isObject(value);
  return isBorder
    ? { colour: value['color'], width: value['width'] }
    : { colour: value, width: '' };
}

/** A colour of one scheme; empty where there is none. Takes over the width of a border. */
function sideOf(root: Json, theme: Theme, path: readonly string[]): string {
  const token = tokenOf(root, path);
  if (!token) return '';
  const { colour, width } = parted(token);
  const side = colourOf(colourText(colour));
  if (!side) throw new Error(path.join('.'));
  const thick = lengthText({ ...token, value: width });
  if (lengthOf(thick)) theme.lengths.width = thick;
  return side;
}

/** Takes over a colour of both schemes; that of one alone is that of both. */
function takeColour(root: Json, theme: Theme, name: ColourName): void {
  const [light, dark] = schemes.map((scheme) => sideOf(root, theme, [scheme, ...pathOf(name)]));
  if (light || dark)
    theme.colours[name] = { light: light || dark || '', dark: dark || light || '' };
}

function takeLength(root: Json, theme: Theme, name: LengthName): void {
  const token = name === 'width' ? undefined : tokenOf(root, ['portal', name]);
  if (!token) return;
  const text = lengthText(token);
  if (!lengthOf(text)) throw new Error(`portal.${name}`);
  theme.lengths[name] = text;
}

/** The theme of design tokens; what is not ours is left. Throws the path of a token that is not understood. */
export function fromTokens(json: unknown): Theme {
  const theme: Theme = { colours: {}, lengths: {} };
  if (!isObject(json)) throw new Error('{}');
  for (const name of lengthNames) takeLength(json, theme, name);
  for (const name of colourNames) takeColour(json, theme, name);
  if (!Object.keys({ ...theme.colours, ...theme.lengths }).length) throw new Error('portal');
  return theme;
}
