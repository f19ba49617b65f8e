import { html, type TemplateResult } from 'lit';
import { toTokens } from './dtcg.js';
import type { Bench } from './parts.js';
import { toCss } from './tokens.js';
import { type Said, words } from './words.js';

/** What the buttons of the outputs do. */
export interface Desk extends Bench {
  copy(text: string): void;
  read(file: File): void;
}

interface Output {
  id: string;
  title: Said;
  help: Said;
  file: string;
  type: string;
  text: string;
}

function download({ file, type, text }: Output): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

function block(desk: Desk, output: Output): TemplateResult {
  const { say } = desk;
  const { id, title, help, text } = output;
  return html`<div class="output" data-output=${id}>
    <h3>${say(title)}</h3>
    <p class="help">${say(help)}</p>
    <div class="acts">
      <button
        type="button"
        data-act="copy"
        @click=${() => {
          desk.copy(text);
        }}
      >
        ${say(words.copy)}<span class="unseen"> ${say(title)}</span>
      </button>
      <button
        type="button"
        data-act="download"
        @click=${() => {
          download(output);
        }}
      >
        ${say(words.download)}<span class="unseen"> ${say(title)}</span>
      </button>
    </div>
    <pre tabindex="0" role="region" aria-label=${say(title)}><code>${text}</code></pre>
  </div>`;
}

/** The theme to take along, and the way back in. */
export function outputs(desk: Desk): TemplateResult {
  const { say, theme } = desk;
  const css: Output = {
    id: 'css',
    title: words.css,
    help: words.cssHelp,
    file: 'portal-theme.css',
    type: 'text/css',
    text: toCss(theme) || `${say(words.nothingSet)}\n`,
  };
  const json: Output = {
    id: 'json',
    title: words.json,
    help: words.jsonHelp,
    file: 'portal-theme.tokens.json',
    type: 'application/json',
    text: `${JSON.stringify(toTokens(theme), null, 2)}\n`,
  };
  return html`<section aria-labelledby="theme-export">
    <h2 id="theme-export">${say(words.export)}</h2>
    <p class="import">
      <label for="theme-import">${say(words.import)}</label>
      <input
        id="theme-import"
        type="file"
        accept=".json,.css,application/json,text/css"
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          if (input.files?.[0]) desk.read(input.files[0]);
          // The same file may be chosen again.
          input.value = '';
        }}
      />
    </p>
    <div class="outputs">${block(desk, css)} ${block(desk, json)}</div>
  </section>`;
}
