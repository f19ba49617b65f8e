import { css } from 'lit';

/** A dark stage over the whole window. In percentages: the article may be under CSS `zoom`. */
export const sheet = css`
  dialog {
    --portal-focus: #fff;
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: env(safe-area-inset-top, 0) env(safe-area-inset-right, 0)
      env(safe-area-inset-bottom, 0) env(safe-area-inset-left, 0);
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
    background: #121416;
    color: #f2f2ef;
    color-scheme: dark;
    font-style: normal;
    font-weight: 400;
    text-align: start;
    cursor: auto;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(60%, 1fr) auto / minmax(0, 1fr);
  }
  dialog::backdrop {
    background: #121416;
  }
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 0.375em;
    justify-content: end;
    padding: 0.5em;
    background: #121416;
  }
  [part='position'] {
    align-self: center;
    margin-inline: 0.5em auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .bar button {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    color: inherit;
  }
  .bar [hidden] {
    display: none;
  }
  .bar svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .bar button:hover {
    background: rgb(255 255 255 / 14%);
  }
  .bar [aria-disabled='true'] {
    background: none;
    cursor: default;
  }
  [aria-disabled='true'] svg {
    opacity: 0.35;
  }
  .bar [aria-pressed='true'] {
    background: #f2f2ef;
    color: #121416;
  }
  [part='next'] svg,
  [dir='rtl'] [part='previous'] svg {
    transform: rotate(-90deg);
  }
  [part='previous'] svg,
  [dir='rtl'] [part='next'] svg {
    transform: rotate(90deg);
  }
  .stage {
    position: relative;
    display: flex;
    overflow: hidden;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
  }
  .stage > * {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
  }
  .stage .copy {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .stage p {
    box-sizing: border-box;
    inline-size: fit-content;
    block-size: fit-content;
    padding: 1.5em;
    border: 1px dashed rgb(255 255 255 / 40%);
    border-radius: var(--_radius);
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .stage .loading {
    border-color: transparent;
    animation: appear 0.15s 0.3s backwards;
  }
  .actual {
    overflow: auto;
  }
  .actual [part] {
    position: static;
    flex: none;
    max-inline-size: none;
    max-block-size: none;
  }
  .actual,
  .pinched {
    touch-action: auto;
  }
  .stage:focus-visible {
    outline-offset: -3px;
  }
  [part='full-caption'] {
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(43em, 100%);
    min-block-size: 1em;
    margin-inline: auto;
    padding: 0.75em 1em 1em;
    overflow-wrap: anywhere;
  }
  [part='full-caption'] small {
    font-size: inherit;
    opacity: 0.8;
  }
  [part='full-caption'] a {
    color: inherit;
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (min-width: 60em) {
    .bar :is([part='previous'], [part='next']) {
      position: fixed;
      inset-block-start: calc(50% - 1.375em);
      background: rgb(255 255 255 / 10%);
    }
    .bar [part='previous'] {
      inset-inline-start: 1em;
    }
    .bar [part='next'] {
      inset-inline-end: 1em;
    }
    .stage {
      margin-inline: 4.75em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog {
      animation: appear 0.15s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .bar button {
      border-color: ButtonText;
    }
    .bar [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;
