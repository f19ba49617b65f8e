import { css } from 'lit';

export const shadow = css`
  article {
    max-inline-size: var(--portal-measure, 68ch);
  }
  header {
    container-type: inline-size;
    margin-block-end: var(--_space);
    border-block-end: var(--news-article-rule, 0 solid);
  }
  p:where([part]) {
    margin: 0;
  }
  [part='headline'],
  slot[name='headline']::slotted(*) {
    --_margin: 0;
    margin: 0;
    font-size: 1.5em;
    font-size: clamp(1.5em, 1em + 3.2cqi, 2.25em);
    font-weight: 700;
    line-height: var(--_tight);
    text-wrap: balance;
  }
  p:is([part='category'], [part='source']),
  div[part='dateline'] {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  p[part='category'] {
    color: var(--_accent);
    font-weight: 600;
  }
  div[part='dateline'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block: 0.5em;
  }
  slot[name='dateline']::slotted(*) {
    --_margin: 0;
  }
  [part='lead'],
  slot[name='lead']::slotted(*) {
    margin: 0 0 var(--_space);
    font-size: 1.125em;
    font-weight: 600;
  }
  /* Holds floats, and lets margins collapse as they do before the element is there. */
  [part='body']::after {
    display: block;
    clear: both;
    content: '';
  }
  slot[lang^='km'] {
    --_tight: 1.6;
    line-height: 1.85;
  }
  [part='status'] {
    color: var(--_muted);
  }
  [part='byline'],
  [part='source'],
  slot[name='byline']::slotted(*) {
    --_margin: var(--_space) 0;
    margin-block: var(--_margin);
    text-align: end;
  }
  [part='byline'],
  slot[name='byline']::slotted(*) {
    font-weight: 600;
  }
  [part='link'] {
    color: inherit;
    text-decoration: none;
  }
  :host([variant='teaser']) article {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  :host([variant='teaser']) article > div {
    flex: 2 1 16em;
    min-inline-size: 0;
  }
  slot[name='media'] > *,
  slot[name='media']::slotted(*) {
    flex: 1 1 11em;
    align-self: flex-start;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: auto;
    margin: 0;
  }
  :host([variant='teaser']) [part='headline'],
  :host([variant='teaser']) slot[name='headline']::slotted(*) {
    font-size: 1.25em;
  }
  @media print {
    slot[name='tools']::slotted(:not(article-tools)) {
      display: none;
    }
  }
`;

export const light = css`
  :where(news-article, .portal-body) > :where(p, ul, ol, dl, table, blockquote, figure) {
    margin-block: var(--_margin, 0 var(--_space));
  }
  :where(news-article, .portal-body) > :where(h1, h2, h3, h4, h5, h6) {
    margin-block: var(--_margin, calc(var(--_space) * 1.5) calc(var(--_space) / 2));
    line-height: var(--_tight);
  }
  :where(news-article, .portal-body) > :where(photo-caption, figure) {
    margin-block: calc(var(--_space) * 1.5);
  }
  :where(news-article, .portal-body) :where(img) {
    max-inline-size: 100%;
    block-size: auto;
  }
  :where(news-article) :where(img[style*='height']:not([style*='object-fit'])) {
    block-size: auto !important;
  }
  :where(news-article li + li, .portal-body li + li) {
    margin-block-start: calc(var(--_space) / 2);
  }
  :where(news-article, .portal-body) :where(th, td) {
    overflow-wrap: anywhere;
  }
  :where(news-article, .portal-body) :where([lang^='km']) {
    --_tight: 1.6;
    line-height: 1.85;
  }
  @media print {
    :where(news-article, .portal-body) :where(a[href^='http'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    :where(news-article, .portal-body) > :where(figure, photo-caption, table) {
      break-inside: avoid;
    }
  }
`;
