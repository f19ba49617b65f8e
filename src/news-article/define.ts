import '../article-tools/define.js';
import { define } from '../core/define.js';
import { NewsArticle } from './news-article.js';

define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
