import { define } from '../core/define.js';
import { ArticleTools } from './article-tools.js';

define('article-tools', ArticleTools);

declare global {
  interface HTMLElementTagNameMap {
    'article-tools': ArticleTools;
  }
}
