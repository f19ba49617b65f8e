import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../scripts/embed.mjs';
import type { Language } from './choice.js';
import { area, boxed, line, select, valueIn } from './controls.js';
import { elements, labels, type Said } from './labels.js';
import { type RowDesk } from './rows.js';
import { names, type View } from './state.js';
import type { CopyDesk } from './outputs.js';
import { words } from './words.js';

/** All that the page can do. */
export interface Bench extends RowDesk, CopyDesk {
  readonly view: View;
  readonly choose: (tag: string) => void;
  setUp(what: { folder?: string; entry?: Entry; accent?: string; lang?: Language }): void;
  look(what: Partial<View>): void;
  paste(source: string): void;
  /** Copies an address that leads to all this. */
  readonly share: () => Promise<void>;
  /** Begins the element anew. */
  readonly restart: () => void;
  /** What came of the last paste. */
  readonly pasted: string;
}

const empty: Said = { vi: '', en: '' };

/** The seven elements, by what they are for. */
export const chooser = ({ choice, say, choose }: Bench): TemplateResult =>
  html`<fieldset class="chooser">
    <legend>${say(words.element)}</legend>
    <div>
      ${names.map(
        (tag) =>
          html`<label>
            <input
              type="radio"
              name="embed-element"
              value=${tag}
              .checked=${tag === choice.tag}
              @change=${() => {
                choose(tag);
              }}
            />
            <span>${say(elements[tag] ?? empty)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;

/** Where an article that is there already is pasted. */
export function paster(desk: Bench): TemplateResult | typeof nothing {
  const { say, choice, pasted } = desk;
  if (choice.tag !== 'news-article') return nothing;
  return html`<details class="paste" data-group="paste">
    <summary>${say(words.pasteTitle)}</summary>
    <div class="field">
      <label for="embed-paste">${say(words.pasteLabel)}</label>
      <textarea
        id="embed-paste"
        rows="6"
        class="code"
        spellcheck="false"
        aria-describedby="embed-paste-help"
      ></textarea>
      <p class="help" id="embed-paste-help">${say(words.pasteHelp)}</p>
      <div class="acts">
        <button
          type="button"
          class="main"
          data-act="paste"
          @click=${(event: Event) => {
            const box = (event.target as Element).closest('details')?.querySelector('textarea');
            desk.paste(box?.value ?? '');
          }}
        >
          ${say(words.pasteDo)}
        </button>
      </div>
      ${pasted ? html`<p class="read" data-pasted>${pasted}</p>` : nothing}
    </div>
  </details>`;
}

/** The text of an article: plain, or HTML that was pasted. */
export function body(desk: Bench): TemplateResult | typeof nothing {
  const { choice, say } = desk;
  if (choice.tag !== 'news-article') return nothing;
  const isHtml = choice.values['body-format'] === 'html';
  const put = (typed: string): void => {
    desk.set('body', typed || undefined);
  };
  return html`${boxed(desk, 'body', {
    label: say(labels['body'] ?? empty),
    help: isHtml ? '' : say(words.bodyHelp),
    control: area(desk, 'body', choice.values['body'] ?? '', put, {
      rows: 9,
      help: !isHtml,
      isCode: isHtml,
    }),
  })}
  ${boxed(desk, 'body-format', {
    label: say(labels['body-format'] ?? empty),
    help: '',
    control: select(
      desk,
      'body-format',
      isHtml ? 'html' : '',
      [
        ['', say(words.asText)],
        ['html', say(words.asHtml)],
      ],
      (value) => {
        desk.set('body-format', value || undefined);
      },
    ),
  })}`;
}

/** A colour for the elements, if the portal's own will not do. */
function accent(desk: Bench): TemplateResult {
  const { choice, say } = desk;
  return html`<div class="field check">
      <label>
        <input
          type="checkbox"
          id="embed-accent-own"
          .checked=${!!choice.accent}
          @change=${(event: Event) => {
            desk.setUp({ accent: (event.target as HTMLInputElement).checked ? '#0b57a4' : '' });
          }}
        />
        ${say(words.accentOwn)}
      </label>
      <p class="help">${say(words.accentHelp)}</p>
    </div>
    ${
      choice.accent
        ? boxed(desk, 'accent', {
            label: say(labels['accent'] ?? empty),
            help: '',
            control: html`<div class="pair colour">
              ${line(desk, 'accent', choice.accent, (value) => {
                desk.setUp({ accent: value });
              })}
              <input
                type="color"
                aria-label=${say(labels['accent'] ?? empty)}
                .value=${/^#[\da-f]{6}$/i.test(choice.accent) ? choice.accent : '#000000'}
                @input=${(event: Event) => {
                  desk.setUp({ accent: valueIn(event) });
                }}
              />
            </div>`,
          })
        : nothing
    }`;
}

const entryNames = ['portal-elements.js', 'loader.js', 'portal-elements.esm.js'] as const;

/** What is the same for all elements of a portal. */
export function setup(desk: Bench): TemplateResult {
  const { choice, say } = desk;
  return html`<details data-group="setup">
    <summary>${say(words.setup)}</summary>
    ${boxed(desk, 'folder', {
      label: say(labels['folder'] ?? empty),
      help: say(words.folderHelp),
      control: line(
        desk,
        'folder',
        choice.folder,
        (folder) => {
          desk.setUp({ folder });
        },
        { kind: 'address', help: true },
      ),
    })}
    ${boxed(desk, 'entry', {
      label: say(words.entry),
      help: '',
      control: select(
        desk,
        'entry',
        choice.entry,
        entryNames.map((name) => [name, `${say(words[name])} (${name})`]),
        (value) => {
          desk.setUp({ entry: value as Entry });
        },
      ),
    })}
    ${accent(desk)}
  </details>`;
}
