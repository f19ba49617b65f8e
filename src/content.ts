export {
  type Article,
  type ArticleImage,
  type ArticleMedia,
  ContentError,
  type ContentLink,
  type Contributor,
  type LinkList,
  type SourceType,
} from './content/article.js';
export type { ReadOptions } from './content/fields.js';
export { readArticle, readLinks } from './content/read.js';
export { type NewsArticleBlock, structuredData } from './content/structured-data.js';
