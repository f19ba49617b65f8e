/**
 * For Style Dictionary (4 and later): makes the style sheet of a theme of its design tokens, which are in
 * the Design Tokens Format 2025.10.
 *
 *   import { css, hooks } from 'portal-elements/themes/style-dictionary.mjs';
 *   export default { source: ['theme.tokens.json'], hooks, platforms: { css } };
 */

const hex = (share) =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

const colour = ({ components, alpha = 1 }) =>
  `#${components.map(hex).join('')}${alpha < 1 ? hex(alpha) : ''}`;

const length = ({ value, unit }) => `${value}${unit}`;

/** The value of a token in CSS. The format has no `em` and no `ch`: such a length is a number. */
function inCss({ $type, $value, $extensions }) {
  if ($type === 'color') return colour($value);
  if ($type === 'dimension') return length($value);
  if ($type === 'number') return `${$value}${$extensions?.['portal-elements']?.unit ?? ''}`;
  return `${length($value.width)} ${$value.style} ${colour($value.color)}`;
}

/** `1px solid #c9a227` and `1px solid #b08d2f` → `1px solid light-dark(#c9a227, #b08d2f)`. */
function either(light, dark) {
  if (light === dark) return light;
  const words = light.split(' ');
  return [...words.slice(0, -1), `light-dark(${words.at(-1)}, ${dark.split(' ').at(-1)})`].join(
    ' ',
  );
}

const rule = (lines, indent) =>
  `${indent}:root {\n${lines.map((line) => `${indent}  ${line};`).join('\n')}\n${indent}}\n`;

/**
 * The style sheet of a theme: its properties by name, those of colours in light and in dark. Colours go
 * by `color-scheme`, of the page or of a part of it.
 */
export function sheet({ both = {}, light = {}, dark = {} }) {
  const lines = (of) => Object.entries(of).map(([name, value]) => `${name}: ${value}`);
  const pairs = Object.entries(light).map(([name, value]) => [name, either(value, dark[name])]);
  return [
    Object.keys(both).length ? rule(lines(both), '') : '',
    pairs.length
      ? `/* Browsers of before 2024; in the dark they keep the colours of the page. */
@media (prefers-color-scheme: light) {
${rule(lines(light), '  ')}}
@supports (color: light-dark(#000, #fff)) {
${rule(lines(Object.fromEntries(pairs)), '  ')}}
`
      : '',
  ].join('');
}

export const hooks = {
  transforms: { 'portal/css': { type: 'value', transform: inCss } },
  formats: {
    'portal/theme': ({ dictionary }) => {
      const theme = { both: {}, light: {}, dark: {} };
      for (const { path, $value } of dictionary.allTokens) {
        const [first, ...rest] = path;
        const isColour = first === 'light' || first === 'dark';
        const property = `--${(isColour ? rest : path).join('-')}`;
        theme[isColour ? first : 'both'][property] = $value;
      }
      return sheet(theme);
    },
  },
};

export const css = {
  transforms: ['name/kebab', 'portal/css'],
  files: [{ destination: 'theme.css', format: 'portal/theme' }],
};
