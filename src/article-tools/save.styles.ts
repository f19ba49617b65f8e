import { css } from 'lit';

/** How a saved article looks: the reader's machine has fonts and colours. */
export const reading = css`
  :root {
    color-scheme: light dark;
  }
  body {
    max-width: 68ch;
    margin: 0 auto;
    padding: 2rem 1rem;
    font:
      1em/1.65 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  :where(:lang(km)) {
    --tight: 1.6;
    line-height: 1.85;
  }
  a {
    color: #0b5394;
  }
  @media (prefers-color-scheme: dark) {
    a {
      color: #8cbcf2;
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.5em 0 0.5em;
    line-height: var(--tight, 1.35);
    text-wrap: balance;
    break-after: avoid;
  }
  h1,
  .headline {
    margin: 0 0 0.25em;
    font-size: clamp(1.5rem, 1rem + 3.2vw, 2.25rem);
  }
  .dateline,
  .source,
  .category,
  caption,
  figcaption,
  body > footer {
    margin: 0.5em 0;
    color: color-mix(in srgb, CanvasText 75%, Canvas);
    font-size: 0.9rem;
  }
  .dateline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  footer p,
  .dateline * {
    margin: 0;
  }
  .lead {
    font-size: 1.125em;
  }
  .lead,
  .byline,
  summary {
    font-weight: 600;
  }
  .byline,
  .source {
    text-align: end;
  }
  figure {
    margin: 1.5em 0;
    text-align: center;
  }
  figcaption:is(:lang(vi), :lang(en)) {
    font-style: italic;
  }
  figcaption {
    text-wrap: balance;
  }
  figcaption small {
    display: inline-block;
    font-size: inherit;
    font-style: normal;
  }
  li + li {
    margin-top: 0.4em;
  }
  img {
    max-width: 100%;
    height: auto;
    vertical-align: middle;
  }
  .away {
    display: block;
    font-size: 0.9rem;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  caption,
  th,
  td {
    text-align: start;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border: 1px solid #8886;
    overflow-wrap: break-word;
    vertical-align: top;
  }
  pre {
    white-space: pre-wrap;
  }
  body > footer {
    margin-top: 3rem;
    padding-top: 1em;
    border-top: 1px solid #8886;
  }
  @media print {
    body {
      max-width: none;
      padding: 0;
    }
    .wide {
      overflow: visible;
    }
    footer {
      break-before: avoid;
    }
    figure,
    tr,
    img {
      break-inside: avoid;
    }
    main a[href^='http']:not(.away)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
