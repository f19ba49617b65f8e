import { css } from 'lit';

/** Where the photo stands, and the frame of one that did not arrive. */
export const shadow = css`
  @media (min-width: 30em) {
    :host(:is([position='start'], [position='end'])) {
      inline-size: min(50%, 20em);
      margin-block: 0.3em var(--_space);
    }
    :host([position='start']) {
      float: left;
      float: inline-start;
      margin-inline-end: calc(var(--_space) * 1.5);
    }
    :host([position='end']) {
      float: right;
      float: inline-end;
      margin-inline-start: calc(var(--_space) * 1.5);
    }
  }
  [part='broken'] {
    box-sizing: border-box;
    display: grid;
    gap: calc(var(--_space) / 2);
    place-content: center;
    justify-items: center;
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: var(--_space);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
    aspect-ratio: var(--_ratio);
  }
  [part='broken'] ~ :is(a, img) {
    display: none;
  }
  button,
  [part='zoom'] {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .portal-photo {
    position: relative;
  }
  /* The mark stands on the photo: many resets indent figures. */
  ::slotted(figure) {
    margin-inline: 0 !important;
  }
  [part='zoom'] {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: calc((100% - var(--_width)) / 2 + 0.5em);
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: clamp(2em, 0.22 * var(--_width), 2.75em);
    min-block-size: 0;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    background: rgb(0 0 0 / 65%);
    color: #fff;
    font-size: 16px;
    aspect-ratio: 1;
  }
  [part='zoom']:hover {
    background: #000;
  }
  :host(:is([ratio], [position='full'])) :is([part='zoom'], [part='broken']) {
    --_width: 100%;
  }
  span[part='zoom'] {
    pointer-events: none;
  }
  [part='zoom']:focus-visible {
    box-shadow: 0 0 0 2px #fff;
  }
  @media print {
    button,
    [part='zoom'] {
      display: none;
    }
  }
`;

/** The photo and its caption, the author's or made from attributes. */
export const light = css`
  :where(photo-caption > figure, .portal-photo) {
    margin: 0;
    text-align: center;
  }
  :where(photo-caption, .portal-photo) :where(img) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
  }
  /* CKEditor 4 writes the size into the style: on a narrow screen the picture would be squeezed. */
  :where(photo-caption) :where(img[style*='height']:not([style*='object-fit'])) {
    block-size: auto !important;
  }
  :where(photo-caption:is([ratio], [position='full']), :host(:is([ratio], [position='full'])))
    :where(img) {
    inline-size: 100%;
    aspect-ratio: var(--_ratio);
    object-fit: var(--_fit);
  }
  :where(photo-caption[zoom], :host([zoom])) :where(img) {
    cursor: zoom-in;
  }
  :where(photo-caption:is(:state(broken), :state(fallback))) :where(img) {
    display: none;
  }
  :where(photo-caption, .portal-photo) :where(figcaption) {
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_muted);
    font-size: clamp(0.9em, 15px, 1em);
  }
  :where(photo-caption, .portal-photo) :where(figcaption:is(:lang(vi), :lang(en))) {
    font-style: italic;
  }
  :where(photo-caption, .portal-photo) :where(small) {
    font-size: inherit;
    font-style: normal;
  }
`;
