import { html, type TemplateResult } from 'lit';
import { fails, type Row } from './audit.js';
import { mend, shownRatio } from './controls.js';
import type { Bench } from './parts.js';
import { kinds, names, states, words } from './words.js';

/** How the pair looks: words as words, lines as lines. */
const sample = ({ kind, upper, lower }: Row): TemplateResult =>
  html`<span class=${`sample ${kind}`} .style=${`--_upper: ${upper}; --_lower: ${lower}`}></span>`;

function line(bench: Bench, row: Row): TemplateResult {
  const { say } = bench;
  const { source, scheme, kind, state, upper, lower, ratio, need, tags } = row;
  const called = source ? say(names[source][0]) : say(words.fixed);
  const what = [say(kinds[kind]), say(states[state]), say(words[scheme]).toLowerCase()];
  const isFailing = fails(row);
  return html`<tr data-pair=${`${source ?? 'fixed'}-${kind}-${scheme}`}>
    <td>${sample(row)}</td>
    <th scope="row">
      ${called}
      <small>${what.filter(Boolean).join(' · ')}</small>
      <small><code>${upper}</code> ${say(words.on)} <code>${lower}</code></small>
      <small>${tags.join(', ')}</small>
    </th>
    <td class="number">${shownRatio(ratio)} <small>${say(words.needed)} ${need}</small></td>
    <td class=${isFailing ? 'fail' : 'pass'}>
      <span>${say(isFailing ? words.fail : words.pass)}</span> ${isFailing ? mend(bench, row) : ''}
    </td>
  </tr>`;
}

function table(bench: Bench, rows: readonly Row[], name: string): TemplateResult {
  const { say } = bench;
  const { sample, pair, ratio, verdict } = words;
  return html`<div class="wide" role="region" aria-label=${name} tabindex="0">
    <table>
      <thead>
        <tr>
          ${[sample, pair, ratio, verdict].map((head) => html`<th scope="col">${say(head)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => line(bench, row))}
      </tbody>
    </table>
  </div>`;
}

/** What has been found, in one sentence. */
export function summary({ say, rows }: Bench): string {
  const failing = rows.filter(fails).length;
  if (!rows.length) return say(words.measuring);
  return failing
    ? say(words.someFail, { k: failing, n: rows.length })
    : say(words.allPass, { n: rows.length });
}

/** Every pair that was measured; those that fail stand first. */
export function contrastTable(bench: Bench): TemplateResult {
  const byRatio = [...bench.rows].sort((a, b) => a.ratio / a.need - b.ratio / b.need);
  const failing = byRatio.filter(fails);
  const passing = byRatio.filter((row) => !fails(row));
  return html`<section class="contrast" aria-labelledby="theme-contrast">
    <h2 id="theme-contrast">${bench.say(words.contrast)}</h2>
    <p>${summary(bench)}</p>
    ${failing.length ? table(bench, failing, bench.say(words.fail)) : ''}
    <details>
      <summary>${bench.say(words.showPassing, { n: passing.length })}</summary>
      ${table(bench, passing, bench.say(words.pass))}
    </details>
  </section>`;
}
