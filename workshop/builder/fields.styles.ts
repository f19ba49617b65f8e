import { css } from 'lit';

/** Fields, folds, rows and buttons; the colours are those of the page. */
export const fields = css`
  .embed-builder .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }
  .embed-builder .field > label,
  .embed-builder legend {
    font-weight: 600;
  }
  .embed-builder .chooser > legend {
    margin-block-end: 0.6em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .embed-builder
    :is(input:not([type='checkbox'], [type='radio'], [type='color']), select, textarea) {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.55em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    line-height: 1.5;
  }
  .embed-builder textarea {
    resize: vertical;
  }
  .embed-builder textarea.code {
    font:
      0.875em/1.6 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
  }
  .embed-builder ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .embed-builder [aria-invalid='true'] {
    border-color: var(--_warn);
    box-shadow: inset 0 0 0 1px var(--_warn);
  }
  .embed-builder :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .embed-builder .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    gap: 0.5em;
  }
  .embed-builder .pair > [type='datetime-local'] {
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }
  .embed-builder .pair.colour {
    grid-template-columns: minmax(0, 1fr) 4em;
  }
  .embed-builder input[type='color'] {
    inline-size: 100%;
    block-size: 2.75em;
    padding: 0.2em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
  }
  .embed-builder :is(.check > label, .checks > label) {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 400;
  }
  .embed-builder .check > label {
    font-weight: 600;
  }
  .embed-builder :is(.check, .checks) input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .embed-builder .checks {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }

  .embed-builder .chooser > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    gap: 0.5em;
  }
  .embed-builder .chooser label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.35em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    line-height: 1.4;
    cursor: pointer;
  }
  .embed-builder .chooser label:hover {
    border-color: var(--_accent);
  }
  .embed-builder .chooser label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .embed-builder .chooser input {
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }

  .embed-builder details {
    border: 1px solid var(--_line);
    border-radius: 0.375em;
  }
  .embed-builder details[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-block-end: 1.25em;
  }
  .embed-builder details > :not(summary) {
    margin-inline: 1em;
  }
  .embed-builder details[open]::details-content {
    display: contents;
  }
  .embed-builder summary {
    padding: 0.65em 1em;
    border-radius: 0.375em;
    font-weight: 600;
    cursor: pointer;
  }
  .embed-builder :is(summary, h3) span {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-start: 0.35em;
    border-radius: 1em;
    background: var(--_line);
    color: CanvasText;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.6;
    text-align: center;
  }
  .embed-builder .paste {
    border-style: dashed;
    border-color: var(--_edge);
  }

  .embed-builder .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .embed-builder .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85em;
    padding: 0.25em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
  }
  .embed-builder .row > legend {
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .embed-builder .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .embed-builder button {
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
  }
  .embed-builder button:hover:enabled {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .embed-builder button:disabled {
    border-color: var(--_line);
    color: var(--_quiet);
    cursor: default;
  }
  .embed-builder button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .embed-builder button.main:hover {
    background: color-mix(in srgb, var(--_accent) 85%, CanvasText);
    color: var(--_on-accent);
  }
  .embed-builder .rows > button {
    justify-self: start;
  }
`;
