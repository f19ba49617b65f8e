import './news-article/define.js';
import './article-tools/define.js';
import './link-directory/define.js';
import './service-link-group/define.js';
import './service-link-card/define.js';
import './photo-caption/define.js';
import './back-to-top/define.js';

export { registerMessages } from './core/messages.js';
