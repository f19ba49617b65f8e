import { html, type TemplateResult } from 'lit';
import { contrastTable, summary } from './contrast.js';
import { controls } from './controls.js';
import { fails } from './audit.js';
import { frameSource } from './frame.js';
import { type Desk, outputs } from './output.js';
import { type Scheme, schemes, type Theme, toCss } from './tokens.js';
import { words } from './words.js';

export const readyNames = ['neutral', 'ministry', 'province'] as const;
export type ReadyName = (typeof readyNames)[number];

/** What the whole page knows beyond its parts. */
export interface Whole extends Desk {
  readonly base: string;
  readonly ready: ReadonlyMap<ReadyName, Theme>;
  /** What is told to those who listen. */
  readonly said: string;
  begin(theme: Theme): void;
  loaded(iframe: HTMLIFrameElement, scheme: Scheme, isMeasured: boolean): void;
}

/** A ready theme as a button, with its colours. */
function start(whole: Whole, name: ReadyName): TemplateResult {
  const theme = whole.ready.get(name);
  const isOn = !!theme && toCss(theme) === toCss(whole.theme);
  const dots = (['accent', 'rule', 'surface'] as const).map((colour) => {
    const { light } = theme?.colours[colour] ?? {};
    return light ? html`<i class="dot" .style=${`--_dot: ${light}`}></i>` : '';
  });
  return html`<button
    type="button"
    data-ready=${name}
    ?disabled=${!theme}
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${() => {
      if (theme) whole.begin(theme);
    }}
  >
    <span class="dots" aria-hidden="true">${dots}</span>${whole.say(words[name])}
  </button>`;
}

const titles = { light: words.inLight, dark: words.inDark };

/** An iframe with the elements; those that are only measured nobody sees or reaches. */
function frame(whole: Whole, scheme: Scheme, isMeasured: boolean): TemplateResult {
  const { say, base, lang } = whole;
  return html`<iframe
    class=${isMeasured ? 'measured' : ''}
    data-scheme=${scheme}
    title=${`${say(words.preview)}: ${say(titles[scheme])}`}
    ?inert=${isMeasured}
    aria-hidden=${isMeasured ? 'true' : 'false'}
    tabindex=${isMeasured ? '-1' : '0'}
    .srcdoc=${frameSource(base, lang, say(titles[scheme]), isMeasured)}
    @load=${({ target }: Event) => {
      whole.loaded(target as HTMLIFrameElement, scheme, isMeasured);
    }}
  ></iframe>`;
}

const previews = (whole: Whole): TemplateResult =>
  html`<section class="previews" aria-labelledby="theme-preview">
    <h2 id="theme-preview">${whole.say(words.preview)}</h2>
    <div
      class="frames"
      role="region"
      tabindex="0"
      aria-label=${schemes.map((scheme) => whole.say(titles[scheme])).join(', ')}
    >
      ${schemes.map(
        (scheme) =>
          html`<div class="frame">
            <h3>${whole.say(titles[scheme])}</h3>
            ${frame(whole, scheme, false)}
          </div>`,
      )}
    </div>
    ${schemes.map((scheme) => frame(whole, scheme, true))}
  </section>`;

/** The whole page. */
export const page = (whole: Whole): TemplateResult =>
  html`<div class="theme-page" lang=${whole.lang}>
    <header>
      <h1>${whole.say(words.title)}</h1>
      <p>${whole.say(words.intro)}</p>
      <div class="ready" role="group" aria-label=${whole.say(words.ready)}>
        <p>${whole.say(words.ready)}</p>
        ${readyNames.map((name) => start(whole, name))}
      </div>
    </header>
    <div class="bench">
      <div class="controls">${controls(whole)}</div>
      ${previews(whole)}
      <div class="result">${contrastTable(whole)} ${outputs(whole)}</div>
    </div>
    <p class=${`state ${whole.rows.some(fails) ? 'failing' : ''}`}>
      <span role="status" class="summary">${summary(whole)}</span>
      <span role="status" class="said">${whole.said}</span>
    </p>
  </div>`;
