export { BackToTop } from './back-to-top/back-to-top.js';
export { LinkDirectory } from './link-directory/link-directory.js';
export { NewsArticle } from './news-article/news-article.js';
export { PhotoCaption } from './photo-caption/photo-caption.js';
export { ServiceLinkCard } from './service-link-card/service-link-card.js';
export { ServiceLinkGroup } from './service-link-group/service-link-group.js';
export { define } from './core/define.js';
export { registerMessages, type Message, type MessageKey } from './core/messages.js';
export { version } from './core/version.js';
