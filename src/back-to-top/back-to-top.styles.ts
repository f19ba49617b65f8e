import { css } from 'lit';

export const shadow = css`
  :host {
    min-block-size: 3em;
  }
  div {
    position: fixed;
    z-index: 20;
    inset-block: auto 1em;
    inset-inline: auto 0;
    margin-inline: auto 1em;
    display: flex;
    gap: 0.5em;
    align-items: center;
    inline-size: fit-content;
    padding: 0.5em 1.1em 0.5em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    background: var(--_backdrop, Canvas);
    color: var(--_accent);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.16);
    font-weight: 600;
  }
  .hidden {
    visibility: hidden;
    opacity: 0;
  }
  :host([position='start']) div {
    inset-inline: 0 auto;
    margin-inline: 1em auto;
  }
  :host([placement='dock']) {
    position: sticky;
    inset-block-end: 1em;
  }
  .home:not(.hidden),
  :host(:is([placement='dock'], [placement='inline'])) div {
    position: relative;
    inset: auto;
  }
  :host([placement='inline']) {
    display: inline-block;
  }
  a,
  ::slotted(a) {
    color: inherit;
    text-decoration: none;
  }
  a::after,
  ::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 2em;
  }
  a:focus-visible,
  ::slotted(a:focus-visible) {
    outline: none !important;
  }
  a:focus-visible::after,
  ::slotted(a:focus-visible)::after {
    outline: 3px solid var(--portal-focus, var(--_accent));
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    div {
      transition:
        opacity 0.15s,
        visibility 0.15s;
    }
  }
  @media print {
    div {
      display: none;
    }
  }
`;
