/** Red, green, blue and alpha of sRGB, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const channel = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');

/** `#rrggbb`, or `#rrggbbaa` where light comes through. */
export const hex = ([r, g, b, alpha]: Colour): string =>
  `#${[r, g, b].map(channel).join('')}${channel(alpha) === 'ff' ? '' : channel(alpha)}`;

/** What `hex` has written. */
export function unhex(text: string): Colour {
  const [r = 0, g = 0, b = 0, alpha = 1] = (text.match(/\w\w/g) ?? []).map(
    (pair) => parseInt(pair, 16) / 255,
  );
  return [r, g, b, alpha];
}

const known = new Map<string, string>();

/** What a colour comes to on an element of this scheme and this colour, as the browser says. */
function computed(css: string, scheme: string, around: string): string {
  const probe = document.createElement('i');
  const outer = document.createElement('i');
  Object.assign(outer.style, { colorScheme: scheme, color: around, display: 'none' });
  // So that the answer is in sRGB, whatever the space of the question.
  probe.style.color = `color-mix(in srgb, ${css} 100%, transparent)`;
  outer.append(probe);
  document.documentElement.append(outer);
  const { color } = getComputedStyle(probe);
  outer.remove();
  return color;
}

/** A colour of CSS that is the same wherever it stands, or nothing. */
function read(css: string): string {
  if (!CSS.supports('color', css) || /[;{}]|var\(/.test(css)) return '';
  const here = computed(css, 'light', 'red');
  if (here !== computed(css, 'dark', 'blue')) return '';
  // `color(srgb 0.5 0.1 0.1 / 0.5)`
  const [r = 0, g = 0, b = 0, alpha = 1] = here
    .slice(11)
    .split(/[ /)]+/)
    .filter(Boolean)
    .map(Number);
  return hex([r, g, b, alpha]);
}

/**
 * Any colour of CSS as `hex` writes it; empty for what is none, and for what another place would show
 * otherwise, such as `currentcolor` or `Canvas`.
 */
export function colourOf(css: string): string {
  const word = css.trim();
  if (/^#([\da-f]{6}|[\da-f]{8})$/i.test(word)) return hex(unhex(word));
  const result = known.get(word) ?? read(word);
  known.set(word, result);
  return result;
}

/** What is seen of one colour on another. */
export function over(upper: Colour, lower: Colour): Colour {
  const alpha = upper[3];
  const mix = (index: 0 | 1 | 2): number => upper[index] * alpha + lower[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([r, g, b]: Colour): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The contrast ratio of two colours that nothing shines through. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Lightness and the two axes of OKLab: https://bottosson.github.io/posts/oklab/ */
function toLab([red, green, blue]: Colour): [number, number, number] {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: readonly [number, number, number]): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  // By way of what can be written, and shown.
  return unhex(hex([red, green, blue, 1]));
}

/** The colour of another lightness; less colourful where the screen has no such colour. */
function relit(colour: Colour, lightness: number): Colour {
  const [, a, b] = toLab(colour);
  for (let share = 1; share > 0; share -= 0.05) {
    const lab = [lightness, a * share, b * share] as const;
    const made = fromLab(lab);
    const back = toLab(made);
    if (Math.hypot(back[0] - lab[0], back[1] - lab[1], back[2] - lab[2]) < 0.02) return made;
  }
  return fromLab([lightness, 0, 0]);
}

/** What a colour has to stand out from, and by how much. */
export interface Demand {
  against: Colour;
  need: number;
}

/** The colour nearest in lightness that meets every demand, or none. */
export function nearest(colour: Colour, demands: readonly Demand[]): Colour | undefined {
  const meets = (one: Colour): boolean =>
    demands.every(({ against, need }) => contrast(one, against) >= need);
  const [start] = toLab(colour);
  for (let step = 0; step <= 500; step++) {
    for (const lightness of [start - step / 500, start + step / 500]) {
      if (lightness < 0 || lightness > 1) continue;
      const made = step ? relit(colour, lightness) : colour;
      if (meets(made)) return made;
    }
  }
  return undefined;
}

/** The colour for the other scheme to begin with: as far from that scheme's page as it was from its own. */
export function counterpart(colour: Colour): Colour {
  const [lightness] = toLab(colour);
  const [r, g, b] = relit(colour, Math.min(0.97, Math.max(0.15, 1.2 - lightness)));
  return [r, g, b, colour[3]];
}
