import { css } from 'lit';

/** The page in the colours of whatever it stands in, light or dark. */
export const styles = css`
  .theme-page {
    --_quiet: color-mix(in srgb, CanvasText 72%, Canvas);
    --_line: color-mix(in srgb, CanvasText 22%, Canvas);
    --_edge: color-mix(in srgb, CanvasText 55%, Canvas);
    --_faint: color-mix(in srgb, CanvasText 4%, Canvas);
    --_accent: light-dark(#0b57a4, #8ab8f2);
    --_warn: light-dark(#8f2a10, #ffb59c);
    --_warn-surface: light-dark(#fdf1ec, #38201a);
    --_well: light-dark(#1c6b3c, #8fd3a8);
    container-type: inline-size;
    display: block;
    background: Canvas;
    color: CanvasText;
    font:
      1em/1.55 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Khmer',
      sans-serif;
    text-align: start;
  }
  .theme-page *,
  .theme-page *::before {
    box-sizing: border-box;
  }
  .theme-page :is(h1, h2, h3, p, pre, fieldset, legend, small, table, th, td) {
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
  }
  .theme-page :is(header, .controls, .previews, .result, .state) {
    padding: 1.5em var(--workshop-inset, clamp(1em, 3cqi, 2em));
  }
  .theme-page header {
    display: grid;
    gap: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .theme-page h1 {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.35;
  }
  .theme-page header > p {
    max-inline-size: 68ch;
    color: var(--_quiet);
  }
  .theme-page h2 {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .theme-page :is(h3, legend, .length > label) {
    font-weight: 600;
  }
  .theme-page :is(.ready, .acts) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .theme-page .ready {
    margin-block-start: 0.5em;
  }
  .theme-page .ready p {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  .theme-page button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    cursor: pointer;
  }
  .theme-page button:not(:disabled):hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .theme-page [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .theme-page button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  .theme-page .dots {
    display: flex;
  }
  .theme-page .dot {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_dot);
  }
  .theme-page .dots .dot + .dot {
    margin-inline-start: -0.35em;
  }
  .theme-page .dots:not(:has(i)) {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: linear-gradient(135deg, CanvasText 50%, Canvas 50%);
  }
  .theme-page :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .theme-page code {
    font:
      0.8125em/1.6 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .theme-page :is(legend, label) code {
    color: var(--_quiet);
    font-weight: 400;
  }
  .theme-page .help {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .theme-page :is(.controls, .controls > section, .result, .result > section) {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .theme-page .controls {
    gap: 2.25em;
  }
  .theme-page :is(.previews, .result) {
    background: var(--_faint);
  }
  .theme-page .result {
    gap: 2.5em;
  }
  .theme-page .result > section {
    gap: 0.75em;
  }
  .theme-page :is(fieldset, .length) {
    min-inline-size: 0;
  }
  .theme-page legend code {
    margin-inline-start: 0.25em;
  }
  .theme-page fieldset .help {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .theme-page button.quiet {
    min-block-size: 1.75em;
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .theme-page button.quiet:disabled {
    visibility: hidden;
  }
  .theme-page .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.5em 0.75em;
  }
  .theme-page .colour label {
    font-size: 0.875em;
  }
  .theme-page .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .theme-page input[type='text'] {
    flex: 1 1 3em;
    inline-size: 3em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .theme-page .length input[type='text'] {
    flex: 0 0 6.5em;
    inline-size: 6.5em;
  }
  .theme-page ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .theme-page input[type='color'] {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin: 0;
    padding: 0.2em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
    cursor: pointer;
  }
  .theme-page input.unset {
    border-style: dashed;
  }
  .theme-page input[type='range'] {
    flex: 1 1 3em;
    min-inline-size: 0;
    block-size: 2.75em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .theme-page [aria-invalid='true'] {
    border-color: var(--_warn);
    box-shadow: inset 0 0 0 1px var(--_warn);
  }
  .theme-page .flag:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    margin-block-start: 0.35em;
    padding: 0.35em 0.6em;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-surface);
    color: var(--_warn);
    font-size: 0.875em;
  }
  .theme-page :is(.flag, td) button {
    gap: 0.35em;
    min-block-size: 2em;
    padding: 0.15em 0.45em;
    white-space: nowrap;
  }
  @container (min-width: 60em) {
    .theme-page .bench {
      display: grid;
      grid-template: auto 1fr / 25em minmax(0, 1fr);
    }
    .theme-page .controls {
      position: sticky;
      inset-block-start: 0;
      grid-row: span 2;
      align-self: start;
      max-block-size: calc(100vh - 3em);
      overflow: auto;
    }
    .theme-page :is(.previews, .result) {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .theme-page :is(.sample, .dot) {
      forced-color-adjust: none;
    }
  }
`;
