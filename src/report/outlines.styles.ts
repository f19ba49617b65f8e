/** By this name the build knows what to make smaller. */
const css = String.raw;

/** The boxes over the page; their colours are the panel's. */
export const boxes = css`
  .box {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    border: 2px solid var(--mark);
    border-radius: 3px;
    box-shadow:
      0 0 0 1px #fff,
      inset 0 0 0 1px #fff;
  }
  .box span {
    position: absolute;
    inset-block-end: 100%;
    left: -2px;
    padding: 0 6px;
    border-radius: 3px 3px 0 0;
    background: var(--mark);
    color: var(--on-mark);
    font:
      600 12px/18px system-ui,
      sans-serif;
    white-space: nowrap;
  }
  .low span {
    inset-block: 0 auto;
    border-radius: 0 0 3px 0;
    left: 0;
  }
  .current {
    border-width: 4px;
    background: rgb(179 38 30 / 12%);
  }
  @media (prefers-color-scheme: dark) {
    .box {
      box-shadow:
        0 0 0 1px #000,
        inset 0 0 0 1px #000;
    }
    .current {
      background: rgb(255 138 128 / 16%);
    }
  }
  @media (forced-colors: active) {
    .box {
      border-color: Highlight;
    }
    .box span {
      border: 1px solid;
    }
  }
`;
