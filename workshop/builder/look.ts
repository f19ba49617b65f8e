import { html, nothing, type TemplateResult } from 'lit';
import { hosts } from '../hosts.js';
import type { Language } from './choice.js';
import { type Desk, idOf, select } from './controls.js';
import { labels, type Said } from './labels.js';
import type { Bench } from './parts.js';
import { rowFieldName } from './rows.js';
import { type Variant, variants, type View, widths } from './state.js';
import { languageNames, words } from './words.js';

const themes = [
  ['light', words.light],
  ['dark', words.dark],
  ['host', words.hostTheme],
] as const;

const variantNames: Record<Variant, Said> = {
  html: words.html,
  cms: words.cms,
  fallback: words.fallback,
};

const hostName = ({ lang, say }: Bench, id: string, name: string): string => {
  if (lang === 'en') return name;
  return id === 'none' || id === 'portal-2009' ? say(words[id]) : name;
};

/** The choices of the preview: what each is called, what holds, what there is, and what choosing does. */
const views = (
  desk: Bench,
): [string, Said, string, [string, string][], (value: string) => void][] => {
  const { say, view, choice } = desk;
  const put =
    (name: keyof View) =>
    (value: string): void => {
      desk.look({ [name]: name === 'width' ? Number(value) : value });
    };
  const lang = (value: string): void => {
    desk.setUp({ lang: value as Language });
  };
  const pages = hosts.map(({ id, name }): [string, string] => [id, hostName(desk, id, name)]);
  const sizes = widths.map((width): [string, string] => [String(width), `${width} px`]);
  const grounds = themes.map(([id, name]): [string, string] => [id, say(name)]);
  const shapes = variants.map((id): [string, string] => [id, say(variantNames[id])]);
  return [
    ['view-host', words.host, view.host, pages, put('host')],
    ['view-width', words.width, String(view.width), sizes, put('width')],
    ['view-theme', words.theme, view.theme, grounds, put('theme')],
    ['view-lang', words.pageLang, choice.lang, Object.entries(languageNames), lang],
    ['view-variant', words.variant, view.variant, shapes, put('variant')],
  ];
};

/** Where and how the element is looked at. */
export const lookout = (desk: Bench): TemplateResult =>
  html`<div class="lookout">
    ${views(desk).map(
      ([name, label, value, options, put]) =>
        html`<div class="field">
          <label for=${idOf(name)}>${desk.say(label)}</label
          >${select(desk, name, value, options, put)}
        </div>`,
    )}
  </div>`;

/** What a field is called when something is said of it. */
export const fieldName = (desk: Desk, field: string): string =>
  field.includes('.')
    ? rowFieldName(desk, field)
    : desk.say(labels[`${desk.choice.tag}.${field}`] ?? labels[field] ?? { vi: field, en: field });

/** All warnings, each with the way to its field. */
export function warningList(desk: Bench): TemplateResult {
  const { say, warnings } = desk;
  return html`<div class="warnings" data-count=${warnings.length}>
    <h3>
      ${say(words.warnings)} ${warnings.length ? html`<span>${warnings.length}</span>` : nothing}
    </h3>
    ${
      warnings.length
        ? html`<ul>
            ${warnings.map(
              ({ field, problem, mend }) =>
                html`<li>
                  <button
                    type="button"
                    @click=${() => {
                      desk.focus(`#${idOf(field)}`);
                    }}
                  >
                    ${fieldName(desk, field)}
                  </button>
                  <span>${say(problem)} ${say(mend)}</span>
                </li>`,
            )}
          </ul>`
        : html`<p class="help">${say(words.noWarnings)}</p>`
    }
  </div>`;
}
