import { html, type TemplateResult } from 'lit';
import { idOf } from './controls.js';
import { content, folded } from './form.js';
import { elements } from './labels.js';
import { lookout, warningList } from './look.js';
import { outputs } from './outputs.js';
import { type Bench, body, chooser, paster, setup } from './parts.js';
import { rowList } from './rows.js';
import type { Snippet } from './snippet.js';
import { words } from './words.js';

function form(desk: Bench): TemplateResult {
  const { say, choice } = desk;
  return html`<div class="form">
    ${chooser(desk)}
    <section aria-labelledby="embed-fill">
      <h2 id="embed-fill">
        ${say(words.fill)}: ${say(elements[choice.tag] ?? { vi: '', en: '' })}
      </h2>
      <p class="help"><code>&lt;${choice.tag}&gt;</code></p>
      ${paster(desk)} ${content(desk, [body(desk), rowList(desk)])} ${folded(desk)} ${setup(desk)}
    </section>
  </div>`;
}

const result = (desk: Bench, snippet: Snippet | undefined): TemplateResult =>
  html`<div class="result">
    <section aria-labelledby="embed-look">
      <h2 id="embed-look">${desk.say(words.look)}</h2>
      ${lookout(desk)}
      <div class="stage" data-width=${desk.view.width}>
        <iframe id=${idOf('frame')} title=${desk.say(words.preview)}></iframe>
      </div>
      ${warningList(desk)}
    </section>
    <section aria-labelledby="embed-copy">
      <h2 id="embed-copy">${desk.say(words.copyAll)}</h2>
      ${outputs(desk, snippet)}
    </section>
  </div>`;

/**
 * The whole page.
 *
 * @param snippet - what can be copied; nothing where the release is not known
 * @param said - what is told to those who listen
 */
export const page = (desk: Bench, snippet: Snippet | undefined, said: string): TemplateResult =>
  html`<div class="embed-builder" lang=${desk.lang}>
    <header>
      <h1>${desk.say(words.title)}</h1>
      <p>${desk.say(words.intro)}</p>
      <div class="acts">
        <button type="button" data-act="share" @click=${desk.share}>
          ${desk.say(words.share)}
        </button>
        <button type="button" data-act="restart" @click=${desk.restart}>
          ${desk.say(words.restart)}
        </button>
      </div>
    </header>
    <div class="bench">${form(desk)} ${result(desk, snippet)}</div>
    <p role="status" class="said">${said}</p>
  </div>`;
