export { renderHtml, type RenderOptions } from './html.js';
export { childrenStyles } from './sheets.js';
