import { html, nothing, type TemplateResult } from 'lit';
import { home as zone, isTimeZone, readDate, writeDate } from '../../src/core/dates.js';
import {
  area,
  boxed,
  describedBy,
  type Desk,
  helpOf,
  idOf,
  line,
  select,
  valueIn,
  warningsOf,
} from './controls.js';
import { type Field, fieldsOf, type Group, groups } from './fields.js';
import { groupNames, labels } from './labels.js';
import { optionNames, words } from './words.js';

const nameOf = (desk: Desk, field: string, option: string): string => {
  const said = optionNames[`${field}.${option}`] ?? optionNames[option];
  return said ? `${desk.say(said)} (${option})` : option;
};

/** A date as it is typed, with the calendar of the browser beside it, and what readers will see. */
function dateControl(desk: Desk, { name }: Field, value: string): TemplateResult {
  const { values, lang } = desk.choice;
  const own = values['time-zone'] ?? '';
  const monthFirst = 'month-first' in values;
  const date = readDate(value, isTimeZone(own) ? own : zone, { monthFirst });
  const put = (typed: string): void => {
    desk.set(name, typed);
  };
  return html`<div class="pair">
      ${line(desk, name, value, put, { help: true, placeholder: '06/05/2015 09:25' })}
      <input
        type="datetime-local"
        aria-label=${`${desk.say(labels[name] ?? words.pickDate)}: ${desk.say(words.pickDate)}`}
        .value=${date ? date.local.slice(0, 16) : ''}
        @change=${(event: Event) => {
          const [, year = '', month = '', day = '', time = ''] =
            /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(valueIn(event)) ?? [];
          const [first, second] = monthFirst ? [month, day] : [day, month];
          if (year) put(`${first}/${second}/${year} ${time}`);
        }}
      />
    </div>
    ${date ? html`<p class="read">${desk.say(words.readAs)}${writeDate(date, lang)}</p>` : nothing}`;
}

/** Any of several, in the order in which they are offered. */
function someField(desk: Desk, field: Field): TemplateResult {
  const { name, options } = field;
  const chosen = (desk.choice.values[name] ?? '').split(' ').filter(Boolean);
  return html`<fieldset class="field some" data-field=${name}>
    <legend>${desk.say(field.label)}</legend>
    <div class="checks">
      ${options.map(
        (option) =>
          html`<label>
            <input
              type="checkbox"
              name=${name}
              value=${option}
              .checked=${chosen.includes(option)}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                const isIn = (one: string): boolean =>
                  one === option ? checked : chosen.includes(one);
                desk.set(name, options.filter(isIn).join(' ') || undefined);
              }}
            />
            ${desk.say(optionNames[option] ?? { vi: option, en: option })}
          </label>`,
      )}
    </div>
    ${helpOf(name, desk.say(field.help))}
  </fieldset>`;
}

const booleanField = (desk: Desk, { name, label, help }: Field): TemplateResult =>
  html`<div class="field check" data-field=${name}>
    <label>
      <input
        id=${idOf(name)}
        type="checkbox"
        aria-describedby=${describedBy(desk, name, true)}
        .checked=${name in desk.choice.values}
        @change=${(event: Event) => {
          desk.set(name, (event.target as HTMLInputElement).checked ? '' : undefined);
        }}
      />
      ${desk.say(label)}
    </label>
    ${helpOf(name, desk.say(help))} ${warningsOf(desk, name)}
  </div>`;

function control(desk: Desk, field: Field): TemplateResult {
  const { name, kind, options, fallback } = field;
  const value = desk.choice.values[name] ?? '';
  const put = (typed: string): void => {
    desk.set(name, typed || undefined);
  };
  if (kind === 'date') return dateControl(desk, field, value);
  if (kind === 'long') return area(desk, name, value, put, { help: true });
  if (kind !== 'one')
    return line(desk, name, value, put, { ...field, help: true, placeholder: fallback });
  const byDefault = desk.say(words.byDefault);
  const first = fallback ? `${byDefault}: ${nameOf(desk, name, fallback)}` : byDefault;
  const rest = options.map((option) => [option, nameOf(desk, name, option)] as const);
  return select(desk, name, value, [['', first], ...rest], put);
}

function fieldOf(desk: Desk, field: Field): TemplateResult {
  if (field.kind === 'boolean') return booleanField(desk, field);
  if (field.kind === 'some') return someField(desk, field);
  return boxed(desk, field.name, {
    label: desk.say(field.label),
    help: desk.say(field.help),
    control: control(desk, field),
  });
}

/** Fields, drawn. */
const drawn = (desk: Desk, fields: readonly Field[]): TemplateResult[] =>
  fields.map((field) => fieldOf(desk, field));

const inGroup = ({ choice }: Desk, group: Group): Field[] =>
  fieldsOf(choice.tag).filter((field) => field.group === group);

/** The fields of what is to be read, and between them what is no attribute: the text of an article. */
export function content(desk: Desk, between: unknown): TemplateResult {
  const fields = inGroup(desk, 'content');
  const lead = fields.findIndex(({ name }) => name === 'lead');
  const at = lead < 0 ? fields.length : lead + 1;
  return html`${drawn(desk, fields.slice(0, at))} ${between} ${drawn(desk, fields.slice(at))}`;
}

/** How many fields of a group say something. */
function countOf(desk: Desk, group: Group): number {
  return inGroup(desk, group).filter(({ name }) => name in desk.choice.values).length;
}

/** The groups after the content, folded until they are wanted. */
export const folded = (desk: Desk): TemplateResult[] =>
  groups
    .filter((group) => group !== 'content')
    .filter((group) => inGroup(desk, group).length)
    .map((group) => {
      const count = countOf(desk, group);
      return html`<details data-group=${group}>
        <summary>
          ${desk.say(groupNames[group] ?? words.fill)}${count ? html` <span>${count}</span>` : nothing}
        </summary>
        ${drawn(desk, inGroup(desk, group))}
      </details>`;
    });
