import { css } from 'lit';

/** What only tools in files of their own show; worn by the row once there is one. */
export const parts = css`
  .mute {
    order: 1;
  }
  [part~='active'] {
    background: currentcolor;
    color: var(--_accent);
  }
  [part~='active'] * {
    color: Canvas;
  }
  [part~='button'][part~='active']:focus-visible {
    outline: 2px solid Canvas;
    outline-offset: -5px;
  }
  /* An icon is enough beside the button that it ends; its words are its name. */
  [part~='stop'] span {
    position: absolute;
    clip-path: inset(50%);
  }
  [aria-disabled='true'] {
    color: color-mix(in srgb, currentcolor 55%, transparent);
    cursor: default;
  }
  @container (max-width: 30em) {
    [part~='link'] {
      align-items: end;
    }
  }
  @media (forced-colors: active) {
    [part~='active'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    [part~='active'] * {
      color: HighlightText;
    }
  }
  [part='player'],
  label {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em;
  }
  label {
    font-size: var(--_small);
  }
  :is(input, select) {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.85em;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  label :is(input, select) {
    margin-block-start: 0.5em;
  }
  input {
    inline-size: 100%;
  }
`;
