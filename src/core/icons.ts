import { html, type TemplateResult } from 'lit';

/** Icons by one hand: 24 grid, 1.5 px strokes, round caps; drawn for this project. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Shapes of icons that stand in a template of their element. */
export const arrowPath = 'M4 12h16m-6-6 6 6-6 6';
export const leavePath = 'M6 18 18 6M9 6h9v9';

export const leave = /* @__PURE__ */ icon(leavePath);
export const up = /* @__PURE__ */ icon('M12 20V4M6 10l6-6 6 6');
export const chevron = /* @__PURE__ */ icon('m6 9 6 6 6-6');
export const enlarge = /* @__PURE__ */ icon('M14 4h6v6m0-6-7 7M10 20H4v-6m0 6 7-7');
