import { css } from 'lit';

/** The box, and the row that invites. */
export const shadow = css`
  /* A grid that stretches the box costs more than all else of a card. */
  div {
    box-sizing: border-box;
    block-size: 100%;
    min-block-size: inherit;
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .linked {
    cursor: pointer;
  }
  .linked:hover {
    border-color: var(--_accent);
  }
  p[part='action'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: auto;
    color: var(--_accent);
    font-weight: 600;
  }
  small {
    font-size: var(--_small);
    font-weight: 400;
  }
  .linked:hover svg {
    translate: 0.2em;
  }
  :host(:dir(rtl)) svg {
    scale: -1 1;
    translate: 0;
  }
  :host([variant='row']) div {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(var(--_space) / 4) var(--_space);
  }
  :host([variant='row']) p[part='action'] {
    grid-area: 1 / 3 / 3;
    margin-block: auto;
  }
  :host([variant='row']) span {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    div,
    svg {
      transition: 0.15s;
    }
  }
  @media print {
    div {
      break-inside: avoid;
    }
    p[part='action'] {
      display: none;
    }
  }
`;

/** What is in it, the author's or made from attributes. */
export const light = css`
  :where(service-link-card, .portal-card) > :where(h1, h2, h3, h4, h5, h6, p) {
    grid-column: 2;
    margin: 0;
  }
  :where(service-link-card, .portal-card) > :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 600;
    line-height: var(--_tight);
  }
  :where(service-link-card, .portal-card) > :where(p) {
    color: var(--_muted);
  }
  :where(service-link-card a:not(p a), .portal-card a) {
    color: var(--_accent);
    text-decoration: none;
  }
  :where(service-link-card a:not(p a):focus-visible, .portal-card a:focus-visible) {
    outline: none !important;
  }
  :where(service-link-card a:not(p a):focus-visible, .portal-card a:focus-visible)::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    outline: 3px solid var(--portal-focus, var(--_accent));
    outline-offset: 3px;
    pointer-events: none;
  }
  :where(service-link-card, .portal-card) > :where(img, picture) {
    box-sizing: border-box;
    grid-row: 1 / 3;
    align-self: start;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.5em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    object-fit: contain;
  }
  :where(service-link-card[variant='banner'] img, .portal-card > [part='image']) {
    align-self: stretch;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    margin: calc(var(--_space) * -1.25) calc(var(--_space) * -1.25) calc(var(--_space) / 2);
    padding: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    aspect-ratio: 5 / 2;
    object-fit: cover;
  }
  @media print {
    :where(service-link-card, .portal-card) :where(a[href^='http'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
