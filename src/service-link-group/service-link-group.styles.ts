import { css } from 'lit';

export const shadow = css`
  div {
    --_gap: calc(var(--_space) * 1.25);
    --_least: 15em;
  }
  :host([variant='row']) div {
    --_least: 10em;
  }
  :host([variant='stack']) div {
    --_least: 100%;
  }
  p[part='status'] {
    color: var(--_muted);
  }
  @media print {
    div {
      --_least: 10em;
    }
  }
`;

/** The banner, the heading and the list, the author's or ours. */
export const light = css`
  :where(service-link-group > ul, .portal-group > ul) {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        max(
          min(100%, var(--_least)),
          (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns)
        ),
        1fr
      )
    );
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  :where(service-link-group > ul, .portal-group > ul) > :where(li) {
    display: grid;
    min-inline-size: 0;
  }
  /* What is far off the screen is laid out when it comes near. The ring of a focus reaches out of the box. */
  @supports (overflow-clip-margin: 1em) {
    :where(service-link-group > ul, .portal-group > ul) > :where(li:nth-child(n + 25)) {
      content-visibility: auto;
      contain-intrinsic-size: auto 10em;
      overflow-clip-margin: 1em;
    }
  }
  :where(service-link-group, .portal-group slot) > :where(h1, h2, h3, h4, h5, h6, p) {
    margin: 0 0 calc(var(--_space) * 0.75);
  }
  :where(service-link-group, .portal-group slot) > :where(h1, h2, h3, h4, h5, h6) {
    line-height: var(--_tight);
  }
  :where(service-link-group, service-link-group > a, .portal-group slot, .portal-group a)
    > :where(img, picture, picture > img) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-block-end: var(--_space);
    border-radius: var(--_radius);
  }
`;
