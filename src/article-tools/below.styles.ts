import { css } from 'lit';

/** What tools show under their row; worn by the row once there is such a tool. */
export const below = css`
  [part='player'],
  label {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em;
  }
  label {
    font-size: 0.875em;
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
