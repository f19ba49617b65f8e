import { css } from 'lit';

/**
 * What every shadow sheet begins with: the shared tokens with their defaults, made from the page's
 * own colours. Where `color-mix` is unknown (Chromium before 111) each falls back to the inherited
 * colour, or to none. An element names those that it uses; the manifest has the rest from here.
 *
 * @cssprop [--portal-accent=color-mix(in srgb, LinkText 45%, currentcolor)] - links and “View details”; by default between the page's link and text colours
 * @cssprop [--portal-muted=color-mix(in srgb, currentcolor 76%, transparent)] - dates, captions, descriptions; by default the text colour, weaker
 * @cssprop [--portal-line=color-mix(in srgb, currentcolor 20%, transparent)] - borders; by default the text colour, faint
 * @cssprop [--portal-surface=color-mix(in srgb, currentcolor 3.5%, transparent)] - background of cards and labels; by default the text colour, very faint
 * @cssprop [--portal-radius=0.5em] - corners
 * @cssprop [--portal-space=1em] - distances
 * @cssprop [--portal-focus=var(--portal-accent)] - focus ring; by default the accent
 */
export const base = css`
  :host {
    --_accent: var(--portal-accent, color-mix(in srgb, LinkText 45%, currentcolor));
    --_muted: var(--portal-muted, color-mix(in srgb, currentcolor 76%, transparent));
    --_line: var(--portal-line, color-mix(in srgb, currentcolor 20%, transparent));
    --_surface: var(--portal-surface, color-mix(in srgb, currentcolor 3.5%, transparent));
    --_radius: var(--portal-radius, 0.5em);
    --_space: var(--portal-space, 1em);
    --_tight: 1.35;
    --_high: 1.65;
    --_small: clamp(0.875em, 14px, 1em);
    display: block;
    line-height: var(--_high);
    overflow-wrap: break-word;
  }
  :host(:lang(km)) {
    --_tight: 1.6;
    --_high: 1.85;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Old layouts have no size, or no line breaks, above their text. */
  :host,
  :where(:host > *) {
    font-size: max(1em, 12px);
    white-space: normal;
  }
  /* What a page may do to its words breaks a control. */
  :where(
    button,
    [part='bar'],
    [part='pill'],
    [part='directory'],
    [part='broken'],
    [part='action']
  ) {
    letter-spacing: normal;
    line-height: var(--_high);
    word-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 3px solid var(--portal-focus, var(--_accent));
    outline-offset: 2px;
  }
`;
