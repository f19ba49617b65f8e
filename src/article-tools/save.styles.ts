import { css } from 'lit';

/** How a saved article looks. */
export const reading = css`
  :root {
    --muted: #595f67;
    --line: #d9dce0;
    --link: #0b5394;
    --tight: 1.35;
    color-scheme: light dark;
    color: #1b1d20;
    background: #fff;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --muted: #a6adb5;
      --line: #3c4147;
      --link: #8cbcf2;
      color: #e6e8ea;
      background: #16181b;
    }
  }
  body {
    max-width: 68ch;
    margin: 0 auto;
    padding: 2rem 1rem;
    font:
      1em/1.65 system-ui,
      'Noto Sans',
      sans-serif;
    overflow-wrap: anywhere;
  }
  :lang(km) {
    --tight: 1.6;
    font-family: 'Noto Sans Khmer', 'Khmer OS Siemreap', 'Leelawadee UI', 'Khmer MN', sans-serif;
    line-height: 1.85;
  }
  a {
    color: var(--link);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.5em 0 0.5em;
    line-height: var(--tight);
    text-wrap: balance;
  }
  .headline {
    margin: 0;
    font-size: clamp(1.5rem, 1rem + 3.2vw, 2.25rem);
  }
  .headline a {
    color: inherit;
  }
  p,
  ul,
  ol,
  dl,
  blockquote,
  pre,
  details {
    margin: 0 0 1em;
  }
  p:empty {
    display: none;
  }
  .dateline,
  .source,
  .category,
  figcaption,
  .away,
  body > footer {
    color: var(--muted);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .dateline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0.5em 0 1em;
  }
  .dateline * {
    margin: 0;
  }
  .lead {
    font-size: 1.125em;
    font-weight: 600;
  }
  .byline,
  .source {
    text-align: end;
  }
  .byline {
    font-weight: 600;
  }
  figure {
    margin: 1.5em 0;
    text-align: center;
  }
  figcaption {
    margin-top: 0.5em;
    font-size: 0.9em;
  }
  figcaption:is(:lang(vi), :lang(en)) {
    font-style: italic;
  }
  figcaption small {
    font-size: inherit;
    font-style: normal;
  }
  img {
    max-width: 100%;
    height: auto;
    border-radius: 0.25em;
    vertical-align: middle;
  }
  .away {
    display: block;
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--line);
  }
  pre {
    white-space: pre-wrap;
  }
  summary {
    font-weight: 600;
  }
  li + li {
    margin-top: 0.5em;
  }
  hr {
    border: 0;
    border-top: 1px solid var(--line);
  }
  .wide {
    margin: 0 0 1em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border: 1px solid var(--line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }
  body > footer {
    margin-top: 3rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  body > footer p {
    margin: 0;
  }
  @media print {
    body {
      max-width: none;
      padding: 0;
    }
    .wide {
      overflow: visible;
    }
    figure,
    tr,
    img {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    main a[href^='http']:not(.away)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
