import { html, type TemplateResult } from 'lit';
import { warnOf } from './warn.js';

/** The headings that an author may write. */
export const headings = 'h1,h2,h3,h4,h5,h6';

/** The template of each heading; made by hand, since a tag name cannot be a binding. */
const templates = headings.split(',').map((tag) => {
  const strings = [`<${tag} dir="auto" part="`, '">', `</${tag}>`];
  return Object.assign(strings, { raw: strings });
});

/** A real heading of the level asked for, 1 to 6; another level is warned of, and `fallback` used. */
export function heading(
  host: Pick<Element, 'localName'> & { headingLevel: number },
  fallback: number,
  part: string,
  content: unknown,
): TemplateResult {
  const { headingLevel } = host;
  const strings = templates[headingLevel - 1];
  if (!strings) warnOf(host, 'heading-level', headingLevel, '1–6');
  return html(strings ?? (templates[fallback - 1] as TemplateStringsArray), part, content);
}
