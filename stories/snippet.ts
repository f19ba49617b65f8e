import type { Context } from './content.js';
import { slowly } from './slow.js';

/** An attribute's value, safe inside double quotes. */
export const escaped = (value: unknown): string =>
  String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The HTML that a webmaster pastes: a tag with the attributes that say something, and what is inside. */
export function snippet(tag: string, attributes: object, inside = ''): string {
  const written = Object.entries(attributes)
    // Storybook adds a function for each event, to show it in its panel; nobody pastes that.
    .filter(([, value]) => typeof value !== 'function')
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  return inside ? `<${tag}${written}>\n${inside}\n</${tag}>` : `<${tag}${written}></${tag}>`;
}

/** Every line further in by two spaces. */
export const inner = (html: string): string => html.replace(/^(?=.)/gm, '  ');

/** A place of the story's own to stand in, such as a narrow column; not part of what is copied. */
export const frame = (style: string, html: string): string =>
  `<div data-frame style="${style}">\n${html}\n</div>`;

/** A column of text. */
export const column = (html: string): string => frame('max-inline-size: 43em', html);

/** A side column. */
export const narrow = (html: string): string => frame('max-inline-size: 20em', html);

/** A page that sets every shared property: a ministry in red and gold, with sharp corners. */
export const themed = (html: string, more = ''): string =>
  frame(
    `--portal-accent: light-dark(#9b1c1c, #f3a898); --portal-line: light-dark(#d9b44a, #8f7420); --portal-surface: light-dark(#fffaf0, #241a14); --portal-muted: light-dark(#5b4a42, #cbb9ae); --portal-focus: light-dark(#9b1c1c, #f3a898); --portal-radius: 0; --portal-space: 0.875em; ${more}`,
    html,
  );

/** Several, with air between them. */
export const stack = (...parts: string[]): string =>
  frame('display: grid; gap: 2em', parts.join('\n'));

/** Plain HTML as portals show it: with the one rule that all of them have for pictures. */
export const onAPortal = (html: string): string =>
  `<style>.portal-text img { max-width: 100%; height: auto }</style>\n<div data-frame class="portal-text">\n${html}\n</div>`;

const around = /^(?:<style>.*<\/style>\n)?<div data-frame[^>]*>\n([\s\S]*)\n<\/div>$/;

/** What is shown in a frame: of that only this is copied. */
export const marked = (html: string): string => `<!--copied-->\n${html}\n<!--/copied-->`;

/** Addresses as they are written: from the folder that holds demo/. */
export const relative = (html: string): string =>
  html.replaceAll(new URL('.', document.baseURI).href, '');

/** The HTML inside the frame of a story, as it was written. */
function framedIn(html: string): string | undefined {
  const [, srcdoc = ''] = /srcdoc="([^"]*)"/.exec(html) ?? [];
  const [, inside] = /&lt;!--copied-->\n([\s\S]*)\n&lt;!--\/copied-->/.exec(srcdoc) ?? [];
  return inside?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** What a webmaster copies of a story: without the place that it stands in. */
export const copied = (html: string): string =>
  relative(framedIn(html) ?? html.replace(around, '$1')).replaceAll(slowly, '');

/** What Storybook hands to what changes a source. */
export interface Shown extends Context {
  args?: object;
  originalStoryFn?: (args: object, context: Shown) => unknown;
}

/** The source of a story as it wrote it: Storybook hands on a string with its HTML escaped. */
export function written(code: string, context?: Shown): string {
  const own = context?.originalStoryFn?.(context.args ?? {}, context);
  return typeof own === 'string' ? own : code;
}

/** For the parameters of stories: the source shown is what a webmaster copies. */
export const source = {
  docs: {
    source: {
      transform: (code: string, context?: Shown): string => copied(written(code, context)),
    },
  },
};
