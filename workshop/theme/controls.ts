import { html, noChange, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fails, proposal, type Row } from './audit.js';
import type { Bench } from './parts.js';
import {
  type ColourName,
  colourNames,
  lengthNames,
  lengthOf,
  lengths,
  type LengthName,
  propertyOf,
  rangeOf,
  type Scheme,
  schemes,
} from './tokens.js';
import { names, type Said, words } from './words.js';

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** What a ratio is shown as: never better than it is. */
export const shownRatio = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** The button that takes the proposed colour, or nothing where there is none. */
export function mend(bench: Bench, row: Row): TemplateResult | string {
  const { source, scheme } = row;
  const colour = proposal(bench.rows, row);
  if (!source || !colour) return '';
  return html`<button
    type="button"
    data-use=${`${source}-${scheme}`}
    @click=${() => {
      bench.setColour(source, scheme, colour);
    }}
  >
    <i class="dot" .style=${`--_dot: ${colour}`}></i>${bench.say(words.use, { colour })}
  </button>`;
}

/** The worst failing pair of a token in a scheme, beside its field. */
function flag(bench: Bench, name: Listed, scheme: Scheme): TemplateResult | string {
  const failing = bench.rows
    .filter((row) => row.source === name && row.scheme === scheme && fails(row))
    .sort((a, b) => a.ratio / a.need - b.ratio / b.need)[0];
  if (!failing) return '';
  const { ratio, need } = failing;
  return html`<p class="flag" data-flag=${`${name}-${scheme}`}>
    ${shownRatio(ratio)} : 1, ${bench.say(words.needed)} ${need} ${mend(bench, failing)}
  </p>`;
}

/** Names in the list of colours: tokens, and the colours of the page. */
type Listed = ColourName | 'ink' | 'paper';

/** The picker shows what is seen also of a colour that is not set. */
function picker(bench: Bench, name: Listed, scheme: Scheme, value: string): TemplateResult {
  const { say, rows } = bench;
  const seen = rows.find((row) => row.source === name && row.scheme === scheme && !row.isBelow);
  return html`<input
    type="color"
    class=${value ? '' : 'unset'}
    aria-label=${`${say(names[name][0])}, ${say(words[scheme])}: ${say(words.pick)}`}
    .value=${live((value || (seen?.upper ?? '#888888')).slice(0, 7))}
    @input=${(event: Event) => {
      bench.setColour(name, scheme, valueIn(event) + value.slice(7));
    }}
  />`;
}

/** Where a value is written, with what is said of one that is not understood. */
function entry(
  bench: Bench,
  id: string,
  { value, hint, wrong }: { value: string; hint: string; wrong: Said },
  set: (typed: string) => void,
): TemplateResult {
  const fault = bench.wrong.get(id);
  return html`<input
      id=${id}
      type="text"
      aria-invalid=${fault === undefined ? 'false' : 'true'}
      aria-describedby=${`${id}-wrong`}
      autocomplete="off"
      spellcheck="false"
      placeholder=${hint}
      .value=${bench.typing === id ? noChange : live(fault ?? value)}
      @input=${() => {
        bench.typing = id;
      }}
      @change=${(event: Event) => {
        bench.typing = '';
        set(valueIn(event));
      }}
    />
    <p class="flag" id=${`${id}-wrong`} ?hidden=${fault === undefined}>${bench.say(wrong)}</p>`;
}

function colourField(bench: Bench, name: Listed, scheme: Scheme): TemplateResult {
  const { say, theme, page } = bench;
  const id = `theme-${name}-${scheme}`;
  const pair = name === 'ink' || name === 'paper' ? page[name] : theme.colours[name];
  const value = pair?.[scheme] ?? '';
  const text = { value, hint: say(words.asPage), wrong: words.wrongColour };
  return html`<div class="colour">
    <label for=${id}>${say(words[scheme])}</label>
    <div class="entry">
      ${picker(bench, name, scheme, value)}
      ${entry(bench, id, text, (typed) => {
        bench.setColour(name, scheme, typed);
      })}
    </div>
    ${flag(bench, name, scheme)}
  </div>`;
}

function colourToken(bench: Bench, name: Listed): TemplateResult {
  const { say, theme } = bench;
  const [called, use] = names[name];
  const isToken = name !== 'ink' && name !== 'paper';
  return html`<fieldset data-token=${name}>
    <legend>${say(called)} ${isToken ? html`<code>${propertyOf(name)}</code>` : ''}</legend>
    ${
      isToken
        ? html`<p class="help">
            ${say(use)}
            <button
              type="button"
              class="quiet"
              aria-label=${say(words.clearLong, { name: say(called) })}
              ?disabled=${!theme.colours[name]}
              @click=${() => {
                bench.clear(name);
              }}
            >
              ${say(words.clear)}
            </button>
          </p>`
        : ''
    }
    <div class="pair">${schemes.map((scheme) => colourField(bench, name, scheme))}</div>
  </fieldset>`;
}

function lengthField(bench: Bench, name: LengthName): TemplateResult {
  const { say, theme } = bench;
  const id = `theme-${name}`;
  const value = theme.lengths[name] ?? '';
  const { number, unit } = lengthOf(value || lengths[name].value) ?? { number: 0, unit: 'em' };
  const [least, most, step] = rangeOf(name, unit);
  const [called, use] = names[name];
  const text = { value, hint: lengths[name].value, wrong: words.wrongLength };
  return html`<div class="length" data-token=${name}>
    <label for=${id}>${say(called)} <code>${propertyOf(name)}</code></label>
    <p class="help">${say(use)}</p>
    <div class="entry">
      <input
        type="range"
        aria-label=${`${say(called)}: ${say(words.slide)}`}
        aria-valuetext=${`${number}${unit}`}
        min=${least}
        max=${most}
        step=${step}
        .value=${live(String(number))}
        @input=${(event: Event) => {
          bench.setLength(name, `${Number(Number(valueIn(event)).toFixed(4))}${unit}`);
        }}
      />
      ${entry(bench, id, text, (typed) => {
        bench.setLength(name, typed);
      })}
    </div>
  </div>`;
}

/** All tokens, and the colours of the page. */
export const controls = (bench: Bench): TemplateResult => html`
  <section aria-labelledby="theme-colours">
    <h2 id="theme-colours">${bench.say(words.colours)}</h2>
    ${colourNames.map((name) => colourToken(bench, name))}
  </section>
  <section aria-labelledby="theme-lengths">
    <h2 id="theme-lengths">${bench.say(words.lengths)}</h2>
    ${lengthNames.map((name) => lengthField(bench, name))}
  </section>
  <section aria-labelledby="theme-page">
    <h2 id="theme-page">${bench.say(words.page)}</h2>
    <p class="help">${bench.say(words.pageHelp)}</p>
    ${(['paper', 'ink'] as const).map((name) => colourToken(bench, name))}
  </section>
`;
