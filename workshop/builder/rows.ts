import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnsOf, type Row } from './choice.js';
import { area, boxed, type Desk, idOf, line } from './controls.js';
import { labels, type Said } from './labels.js';
import { words } from './words.js';

/** A page whose choice has rows. */
export interface RowDesk extends Desk {
  setRows(rows: readonly Row[]): void;
  /** Moves the focus once the page has been drawn anew. */
  focus(selector: string): void;
}

const called: Record<string, [one: Said, all: Said]> = {
  'news-article': [words.photo, words.photos],
  'service-link-group': [words.card, words.cards],
};

const kinds: Record<string, string> = {
  src: 'address',
  href: 'address',
  icon: 'address',
  after: 'number',
};

const labelOf = (tag: string, name: string): Said =>
  (name === 'src' ? labels['photo-caption.src'] : undefined) ??
  (tag === 'link-directory' ? labels[`link.${name}`] : undefined) ??
  labels[name] ?? { vi: name, en: name };

const helps: Record<string, Said> = { alt: words.altHelp, after: words.afterHelp };

/** The name of a row's field, for telling what is wrong with it. */
export function rowFieldName(desk: Desk, field: string): string {
  const [index = '', name = ''] = field.split('.');
  const [one] = called[desk.choice.tag] ?? [words.link];
  return `${desk.say(one)} ${Number(index) + 1}, ${desk.say(labelOf(desk.choice.tag, name))}`;
}

function cell(desk: RowDesk, index: number, name: string): TemplateResult {
  const { tag, rows } = desk.choice;
  const field = `${index}.${name}`;
  const value = rows[index]?.[name] ?? '';
  const put = (typed: string): void => {
    // Those of this moment: others may have been typed since this was drawn.
    desk.setRows(
      desk.choice.rows.map((row, at) => (at === index ? { ...row, [name]: typed } : row)),
    );
  };
  const isLong = name === 'caption' || name === 'description';
  const said = helps[name];
  const help = !!said;
  return boxed(desk, field, {
    label: desk.say(labelOf(tag, name)),
    help: said ? desk.say(said) : '',
    control: isLong
      ? area(desk, field, value, put, { rows: 2 })
      : line(desk, field, value, put, {
          help,
          ...(kinds[name] && { kind: kinds[name] }),
          ...(name === 'after' && { min: 0 }),
        }),
  });
}

function moved(rows: readonly Row[], from: number, to: number): Row[] {
  const rest = rows.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}

function buttons(desk: RowDesk, index: number, name: string): TemplateResult {
  const { length } = desk.choice.rows;
  const go = (to: number, act: string): void => {
    desk.setRows(moved(desk.choice.rows, index, to));
    desk.focus(`[data-row="${to}"] [data-act="${act}"]:enabled, [data-row="${to}"] button:enabled`);
  };
  const remove = (): void => {
    desk.setRows(desk.choice.rows.filter((_, at) => at !== index));
    const next = Math.min(index, length - 2);
    desk.focus(next < 0 ? '[data-act=add]' : `[data-row="${next}"] [data-act=remove]`);
  };
  const button = (act: string, said: Said, isOff: boolean, does: () => void): TemplateResult =>
    html`<button
      type="button"
      data-act=${act}
      ?disabled=${isOff}
      aria-label=${`${desk.say(said)}: ${name}`}
      @click=${does}
    >
      ${desk.say(said)}
    </button>`;
  return html`<div class="acts">
    ${button('up', words.up, index === 0, () => {
      go(index - 1, 'up');
    })}
    ${button('down', words.down, index === length - 1, () => {
      go(index + 1, 'down');
    })}
    ${button('remove', words.remove, false, remove)}
  </div>`;
}

/** The list of photos, cards or links of an element that has one. */
export function rowList(desk: RowDesk): TemplateResult | typeof nothing {
  const { tag, rows } = desk.choice;
  const columns = columnsOf(tag);
  if (!columns.length) return nothing;
  const [one, all] = called[tag] ?? [words.link, words.links];
  const add = (): void => {
    desk.setRows([
      ...desk.choice.rows,
      columns.includes('after') ? { after: String(rows.length) } : {},
    ]);
    desk.focus(`#${idOf(`${rows.length}.${columns[0] ?? ''}`)}`);
  };
  return html`<fieldset class="rows">
    <legend>${desk.say(all)}</legend>
    ${repeat(
      rows,
      (_, index) => index,
      (_, index) => {
        const name = `${desk.say(one)} ${index + 1}`;
        return html`<fieldset class="row" data-row=${index}>
          <legend>${name}</legend>
          ${columns.map((column) => cell(desk, index, column))} ${buttons(desk, index, name)}
        </fieldset>`;
      },
    )}
    <button type="button" data-act="add" @click=${add}>
      ${desk.say(words.add)}: ${desk.say(one).toLowerCase()}
    </button>
  </fieldset>`;
}
