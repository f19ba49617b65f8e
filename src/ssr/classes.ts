import type { LitElement } from 'lit';
// Lit's own renderer leaves tags alone that are not registered.
import '../index.js';
import { ArticleTools } from '../article-tools/article-tools.js';
import { BackToTop } from '../back-to-top/back-to-top.js';
import { LinkDirectory } from '../link-directory/link-directory.js';
import { NewsArticle } from '../news-article/news-article.js';
import { PhotoCaption } from '../photo-caption/photo-caption.js';
import { ServiceLinkCard } from '../service-link-card/service-link-card.js';
import { ServiceLinkGroup } from '../service-link-group/service-link-group.js';

/** Our elements by their tags. */
export const classes = {
  'article-tools': ArticleTools,
  'back-to-top': BackToTop,
  'link-directory': LinkDirectory,
  'news-article': NewsArticle,
  'photo-caption': PhotoCaption,
  'service-link-card': ServiceLinkCard,
  'service-link-group': ServiceLinkGroup,
} satisfies Record<string, typeof LitElement>;

export type Tag = keyof typeof classes;

export const isTag = (name: string): name is Tag => Object.hasOwn(classes, name);

export const tags: Tag[] = Object.keys(classes).filter(isTag);
