export type { Article } from '../content/article.js';
export { type ArticleOptions, renderArticle } from './article.js';
export { renderHtml, type RenderOptions } from './html.js';
export { childrenStyles } from './sheets.js';
