import { css } from 'lit';

export const shadow = css`
  details {
    position: relative;
  }
  :host(:is(:not([variant]), [variant='dropdown'])) {
    display: inline-block;
    inline-size: 22em;
    max-inline-size: 100%;
    padding-block-end: 0.5em;
    vertical-align: top;
  }
  [part='label'] {
    font-weight: 600;
    line-height: var(--_tight);
  }
  slot[name='label']::slotted(*) {
    margin: 0 !important;
    font: inherit;
  }
  /* The words of a control, not a heading of the page's size. */
  summary slot::slotted(*) {
    font: inherit !important;
  }
  summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding: 0.65em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] svg {
    rotate: x 180deg;
  }
  details [part='panel'] {
    margin-block: 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host(:is(:not([variant]), [variant='dropdown'])) [part='panel'] {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    max-block-size: var(--link-directory-height, min(26em, 70vh));
    overflow: auto;
    background: var(--_backdrop, Canvas);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.16);
  }
  div.up[part='panel'] {
    inset-block-end: 100%;
  }
  p {
    margin: 0;
    padding: 0.75em var(--_inset, 1em) 0;
  }
  p,
  [part='group'] {
    color: var(--_muted);
  }
  p[part='status'] {
    padding-block-end: 0.75em;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 30em;
    padding: 0.45em 0.75em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    /* A field cuts its text at the line, and Khmer may be typed anywhere. */
    line-height: 1.85 !important;
  }
  input::placeholder {
    color: inherit;
    opacity: 1;
  }
  :host(:is([variant='list'], [variant='columns'])) {
    --_inset: 0;
  }
  :host([variant='columns']) .portal-links {
    columns: 16em;
  }
  :host([variant='columns']) .portal-links > ul {
    padding-block-start: 0;
  }
  @media print {
    p,
    svg {
      display: none;
    }
    :host(:is(:not([variant]), [variant])) {
      display: block;
      inline-size: auto;
    }
    :host(:is(:not([variant]), [variant])) [part='panel'] {
      position: static;
      max-block-size: none;
      columns: 16em;
    }
  }
`;

/** The links, the author's list or ours. */
export const light = css`
  :where(link-directory, .portal-links) :where(ul, ol) {
    margin: 0;
    padding: 0.25em 0;
    list-style-type: '';
  }
  /* All columns begin at one height. */
  :where(link-directory[variant='columns'] > ul) {
    padding-block-start: 0;
  }
  :where(link-directory, .portal-links) :where(li) {
    margin: 0;
    break-inside: avoid;
  }
  :where(link-directory, .portal-links) :where(li > a) {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.55em var(--_inset, 1em);
  }
  :where(link-directory, .portal-links) :where(li:has(> ul, > ol)) {
    padding: 0.55em 0 0 var(--_inset, 1em);
    font-weight: 600;
  }
  :where(link-directory, .portal-links) :where(li > ul, li > ol) {
    font-weight: 400;
  }
  :where(link-directory, .portal-links) :where(a) {
    color: var(--_accent);
    text-decoration: none;
  }
  :where(link-directory, .portal-links) :where(a:hover) {
    background: var(--_surface);
    text-decoration: underline;
  }
  :where(link-directory, .portal-links) :where(a:focus-visible) {
    outline: 3px solid var(--portal-focus, var(--_accent));
    outline-offset: -3px;
  }
  @media print {
    :where(link-directory, .portal-links) :where(a) {
      display: block;
    }
    :where(link-directory, .portal-links) :where(a[href^='http'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
