import { css } from 'lit';

/** A dark stage over the whole window. In percentages: the article may be under CSS `zoom`. */
export const sheet = css`
  dialog {
    --portal-focus: #fff;
    all: initial;
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    padding: env(safe-area-inset-top, 0) env(safe-area-inset-right, 0)
      env(safe-area-inset-bottom, 0) env(safe-area-inset-left, 0);
    overflow: auto;
    overscroll-behavior: contain;
    background: #121416;
    color: #f2f2ef;
    color-scheme: dark;
    font-family: inherit;
    font-size: max(1em, 16px);
    -webkit-text-size-adjust: inherit;
    line-height: inherit;
    overflow-wrap: break-word;
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
    gap: min(0.375em, 2%);
    justify-content: end;
    padding: min(0.5em, 2.5%);
    background: #121416;
  }
  [part='position'] {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    padding-inline-start: min(0.5em, 2.5%);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .bar button {
    display: grid;
    flex: none;
    place-items: center;
    box-sizing: border-box;
    inline-size: min(2.75em, 14.5%);
    min-block-size: 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    color: inherit;
    aspect-ratio: 1;
  }
  .bar [hidden] {
    display: none;
  }
  .bar svg {
    inline-size: 57%;
    block-size: 57%;
  }
  .bar :focus-visible {
    outline-offset: 1px;
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
    max-inline-size: calc(100% - 2em);
    block-size: fit-content;
    max-block-size: calc(100% - 2em);
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
    text-align: center;
    text-wrap: balance;
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
