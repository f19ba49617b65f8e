import { css } from 'lit';

/** The page in the colours of whatever it stands in, light or dark. */
export const styles = css`
  .embed-builder {
    --_quiet: color-mix(in srgb, CanvasText 72%, Canvas);
    --_line: color-mix(in srgb, CanvasText 22%, Canvas);
    --_edge: color-mix(in srgb, CanvasText 55%, Canvas);
    --_faint: color-mix(in srgb, CanvasText 4%, Canvas);
    --_accent: light-dark(#0b57a4, #8ab8f2);
    --_on-accent: light-dark(#fff, #10151b);
    --_warn: light-dark(#8f2a10, #ffb59c);
    --_warn-surface: light-dark(#fdf1ec, #38201a);
    container-type: inline-size;
    display: block;
    box-sizing: border-box;
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
  .embed-builder *,
  .embed-builder *::before {
    box-sizing: border-box;
  }
  .embed-builder :is(h1, h2, h3, p, ul, pre, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
  }
  .embed-builder > header,
  .embed-builder .form,
  .embed-builder .result {
    padding: 1.5em var(--workshop-inset, clamp(1em, 3cqi, 2em));
  }
  .embed-builder > header {
    display: grid;
    gap: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .embed-builder h1 {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.35;
  }
  .embed-builder header p {
    max-inline-size: 68ch;
    color: var(--_quiet);
  }
  .embed-builder h2 {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .embed-builder h3 {
    font-weight: 600;
  }
  .embed-builder :is(.form, .form > section, .result, .result > section) {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .embed-builder .result > section {
    gap: 1em;
  }
  .embed-builder .result {
    gap: 2em;
    background: var(--_faint);
  }
  .embed-builder .help,
  .embed-builder .read {
    color: var(--_quiet);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .embed-builder .form > section > .help {
    margin-block-start: -1em;
  }
  .embed-builder code {
    font:
      0.875em/1.6 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
  }

  .embed-builder .lookout {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em;
    align-items: end;
  }
  .embed-builder .stage {
    --_width: 1280;
    --_scale: min(1, calc(var(--_room, 1280) / var(--_width)));
    block-size: 34em;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: Canvas;
  }
  .embed-builder .stage[data-width='768'] {
    --_width: 768;
  }
  .embed-builder .stage[data-width='390'] {
    --_width: 390;
  }
  .embed-builder .stage[data-width='320'] {
    --_width: 320;
  }
  .embed-builder iframe {
    display: block;
    inline-size: calc(var(--_width) * 1px);
    block-size: calc(34em / var(--_scale));
    margin-inline: auto;
    border: 0;
    background: #fff;
    transform: scale(var(--_scale));
    transform-origin: 0 0;
  }
  .embed-builder .warn,
  .embed-builder .warnings[data-count]:not([data-count='0']) {
    color: var(--_warn);
  }
  .embed-builder ul {
    list-style: none;
  }
  .embed-builder .field .warn {
    padding: 0.4em 0.75em;
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-surface);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .embed-builder .warnings {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: Canvas;
  }
  .embed-builder .warnings:not([data-count='0']) {
    border-color: var(--_warn);
  }
  .embed-builder .warnings ul {
    display: grid;
    gap: 0.25em;
  }
  .embed-builder .warnings li {
    display: grid;
    color: CanvasText;
    overflow-wrap: anywhere;
  }
  .embed-builder .warnings button {
    justify-self: start;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .embed-builder .output {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .embed-builder .output + .output {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .embed-builder pre {
    max-block-size: 22em;
    overflow: auto;
    padding: 0.85em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: Canvas;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .embed-builder .said {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-block-size: 4.2em;
    overflow: hidden;
    padding: 0.6em clamp(1em, 3cqi, 2em);
    border-block-start: 1px solid var(--_line);
    background: Canvas;
    font-size: 0.9375em;
  }
  .embed-builder .said:empty {
    padding: 0;
    border: 0;
  }
  @container (min-width: 60em) {
    .embed-builder > header {
      grid-template-columns: 1fr auto;
      align-items: end;
    }
    .embed-builder > header h1 {
      grid-column: 1 / -1;
    }
    .embed-builder .bench {
      display: grid;
      grid-template-columns: clamp(24em, 36cqi, 34em) minmax(0, 1fr);
    }
    .embed-builder .result {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow: auto;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .embed-builder .chooser label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
