import { css } from 'lit';

/**
 * What the body of an article needs that comes from elsewhere: the page's own styles do not reach it.
 * Adopted by the element's root when such a body comes.
 */
export const body = css`
  :where(.portal-body) > :where(:first-child) {
    margin-block-start: 0;
  }
  :where(.portal-body) :where(a) {
    color: var(--_accent);
  }
  :where(.portal-body) :where(figure) {
    margin-inline: 0;
  }
  :where(.portal-body) :where(figcaption) {
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_muted);
    font-size: 0.9em;
    font-style: italic;
    text-align: center;
  }
  :where(.portal-body) :where(figcaption:lang(km)) {
    font-style: normal;
  }
  :where(.portal-body) :where(img) {
    border-radius: 0.25em;
  }
  :where(.portal-body) :where(figure > img, figure > a > img) {
    display: block;
    margin-inline: auto;
  }
  :where(.portal-body) :where(blockquote) {
    margin-inline: 0;
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_line);
  }
  :where(.portal-body) :where(table) {
    inline-size: auto;
    max-inline-size: 100%;
    border-collapse: collapse;
  }
  :where(.portal-body) :where(th, td) {
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
