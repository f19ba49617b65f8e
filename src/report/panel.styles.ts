/** By this name the build knows what to make smaller. */
const css = String.raw;

/** The panel in its own colours: a page's must not make a report illegible. */
export const sheet = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    pointer-events: none !important;
    color-scheme: light dark;
    --ink: #1f2328;
    --quiet: #57606a;
    --paper: #fff;
    --faint: #f3f4f6;
    --line: #d0d5db;
    --mark: #b3261e;
    --on-mark: #fff;
    --accent: #0b57a4;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .panel {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    display: flex;
    flex-direction: column;
    inline-size: min(26em, 100% - 32px);
    max-block-size: min(40em, 100% - 32px);
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
    font:
      15px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  header,
  footer {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 8px 16px;
  }
  header {
    border-block-end: 1px solid var(--line);
  }
  footer {
    flex-wrap: wrap;
    padding: 8px 16px;
    border-block-start: 1px solid var(--line);
  }
  .folded header {
    border-block-end: 0;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  h2 {
    flex: 1;
    font-weight: 600;
  }
  h2 small {
    display: block;
    color: var(--quiet);
    font-size: 13px;
    font-weight: 400;
  }
  h3 {
    display: flex;
    gap: 8px;
    padding: 16px 16px 4px;
    color: var(--quiet);
    font-size: 14px;
    font-weight: 600;
  }
  h3 span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .list {
    flex: 1 1 auto;
    overflow: auto;
    padding-block-end: 8px;
    overscroll-behavior: contain;
  }
  .none {
    padding: 24px 16px;
  }
  ul {
    list-style: none;
  }
  li button {
    display: grid;
    grid-template-columns: 1.9em 1fr;
    inline-size: 100%;
    padding: 8px 16px;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }
  li button:hover {
    background: var(--faint);
  }
  li [aria-current] {
    background: var(--faint);
    box-shadow: inset 3px 0 var(--mark);
  }
  li b {
    color: var(--mark);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  li span {
    grid-column: 2;
  }
  .mend {
    color: var(--quiet);
  }
  code {
    grid-column: 2;
    margin-block-start: 2px;
    color: var(--quiet);
    font:
      12px/1.5 system-ui,
      sans-serif;
  }
  button {
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--paper);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  footer button,
  header button {
    font-weight: 600;
  }
  footer button:hover,
  header button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  header button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .folded .fold svg {
    transform: rotate(180deg);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }
  [role='status']:not(:empty) {
    flex-basis: 100%;
    color: var(--quiet);
    font-size: 14px;
  }
  textarea {
    flex-basis: 100%;
    block-size: 5em;
    border: 1px solid var(--line);
    background: var(--faint);
    color: inherit;
    font:
      12px/1.5 system-ui,
      sans-serif;
  }
  .up {
    inset-block: 16px auto;
  }
  @media (max-width: 600px) {
    .panel {
      inset: auto 0 0;
      inline-size: 100%;
      max-block-size: 50%;
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
    }
    .up {
      inset: 0 0 auto;
      border-width: 0 0 1px;
      border-radius: 0 0 12px 12px;
    }
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --ink: #e8eaed;
      --quiet: #aab1ba;
      --paper: #1f2226;
      --faint: #2a2e33;
      --line: #454b53;
      --mark: #ff8a80;
      --on-mark: #2b0503;
      --accent: #8ab8f2;
    }
  }
  @media (forced-colors: active) {
    li [aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
