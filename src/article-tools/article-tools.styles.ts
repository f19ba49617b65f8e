import { css } from 'lit';

export const shadow = css`
  :host {
    color: var(--_muted);
  }
  /* Not on the host: a page that resets everything resets that too. */
  [part='bar'] {
    position: relative;
    container-type: inline-size;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    /* The first icon stands under the words above. */
    margin-inline-start: -0.74em;
    padding: 0;
    list-style: none;
    overflow: hidden;
  }
  li,
  [role='group'] {
    display: flex;
  }
  li {
    margin-inline-start: -1px;
    margin-block: 0.25em;
    border-inline-start: 1px solid var(--_line);
  }
  .own {
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.85em;
    padding-inline: 0.85em;
    font-size: var(--_small);
  }
  /* Keeps its width in a row with others, and no row of its own. */
  .kept {
    block-size: 0;
    margin-block: 0;
    visibility: hidden;
  }
  [part~='button'] {
    box-sizing: border-box;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    font: inherit;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    margin: 0;
    padding: 0.25em 0.85em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-size: var(--_small);
    line-height: var(--_tight);
    text-decoration: none;
    cursor: pointer;
  }
  [part~='button']:focus-visible {
    outline-offset: -3px;
  }
  [part~='button']:not([part~='active']):hover {
    background: var(--_surface);
    color: var(--_accent);
  }
  [part~='normal'] {
    min-inline-size: 4.5em;
    font-variant-numeric: tabular-nums;
  }
  [part~='smaller'] {
    font-size: clamp(0.8em, 12px, 1em);
  }
  [part~='larger'] {
    min-inline-size: 3em;
    /* As high as its neighbours, for all its letters. */
    min-block-size: 0;
    font-size: 1.05em;
  }
  @container (max-width: 30em) {
    ul {
      margin-inline-start: -0.4em;
    }
    [part~='button'] {
      padding-inline: 0.5em;
    }
    [part~='normal'],
    [part~='tool'] {
      font-size: clamp(0.8em, 12px, 1em);
    }
    [part~='tool'] {
      flex-direction: column;
      gap: 0.2em;
    }
    [part~='normal'] {
      min-inline-size: 3.6em;
    }
  }
  [part='status'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.25em 1em #0003;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .quiet {
    clip-path: inset(50%);
  }
  [part='address'] {
    display: none;
    margin: 0;
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  @media print {
    [part='bar'] {
      display: none;
    }
    [part='address'] {
      display: block;
    }
  }
`;
