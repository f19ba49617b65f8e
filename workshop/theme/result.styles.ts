import { css } from 'lit';

/** Previews, the table of contrast and what is exported; the colours are those of the page. */
export const results = css`
  .theme-page .previews {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .theme-page .frames {
    display: grid;
    grid-auto-columns: minmax(min(88%, 20em), 1fr);
    grid-auto-flow: column;
    gap: 1em;
    align-items: start;
    overflow-x: auto;
    scroll-snap-type: x proximity;
  }
  .theme-page .frame {
    scroll-snap-align: start;
  }
  .theme-page iframe {
    display: block;
    inline-size: 100%;
    block-size: 60em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
  }
  .theme-page iframe.measured {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 40em;
    block-size: 40em;
    border: 0;
    visibility: hidden;
  }
  .theme-page .frame h3 {
    margin-block-end: 0.35em;
  }
  .theme-page .wide {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: Canvas;
  }
  .theme-page table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .theme-page :is(th, td) {
    padding: 0.6em 0.75em;
    text-align: start;
    vertical-align: top;
  }
  .theme-page thead th {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .theme-page tbody :is(th, td) {
    border-block-start: 1px solid var(--_line);
  }
  .theme-page tbody th {
    min-inline-size: 7.5em;
    font-weight: 600;
  }
  .theme-page small {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  .theme-page .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .theme-page .pass {
    color: var(--_well);
  }
  .theme-page .fail {
    color: var(--_warn);
    font-weight: 600;
  }
  .theme-page .fail span {
    display: block;
  }
  .theme-page .fail button {
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  .theme-page .sample {
    display: grid;
    place-items: center;
    inline-size: 3.25em;
    block-size: 2.25em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    background: var(--_lower);
    color: var(--_upper);
    font-weight: 600;
  }
  .theme-page .sample:is(.text, .large)::before {
    content: 'Aa';
  }
  .theme-page .sample.large::before {
    font-size: 1.35em;
  }
  .theme-page .sample:is(.mark, .edge, .ring)::before {
    inline-size: 1.6em;
    block-size: 1.1em;
    border: 2px solid;
    border-radius: 0.25em;
    content: '';
  }
  .theme-page .sample.mark::before {
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
  }
  .theme-page details > summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .theme-page .outputs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 1.5em;
    align-items: start;
  }
  .theme-page .output {
    display: grid;
    gap: 0.6em;
    grid-template-columns: minmax(0, 1fr);
  }
  .theme-page pre {
    max-block-size: 24em;
    overflow: auto;
    padding: 0.85em 1em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    background: Canvas;
    tab-size: 2;
  }
  .theme-page pre code {
    white-space: pre;
    overflow-wrap: normal;
  }
  .theme-page .import {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .theme-page .import label {
    font-weight: 600;
  }
  .theme-page .import input {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    font: inherit;
  }
  .theme-page .unseen {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .theme-page .state {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    background: Canvas;
    color: var(--_well);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .theme-page .state.failing {
    background: var(--_warn-surface);
    color: var(--_warn);
  }
  .theme-page .said {
    color: CanvasText;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  /* On a phone the previews stay in sight while the hand is at the values. */
  @container (max-width: 59.99em) {
    .theme-page :is(.controls, header) :is(button, input) {
      scroll-margin-block-end: 24em;
    }
    .theme-page .previews {
      position: sticky;
      z-index: 1;
      inset-block-end: 2.5em;
      padding-block: 0.5em;
      border-block-start: 1px solid var(--_line);
      background: Canvas;
    }
    .theme-page .previews h2 {
      position: absolute;
      clip-path: inset(50%);
    }
    .theme-page .frame h3 {
      font-size: 0.875em;
    }
    .theme-page .frame iframe {
      block-size: min(20em, 36vh) !important;
    }
    .theme-page :is(th, td) {
      padding: 0.5em 0.4em;
    }
    .theme-page .sample {
      inline-size: 2.25em;
      block-size: 2em;
    }
    .theme-page td {
      font-size: 0.9375em;
    }
    .theme-page tbody th {
      min-inline-size: 6em;
    }
    .theme-page td button {
      font-size: 0.9375em;
      white-space: normal;
    }
  }
`;
