import '../../src/index.js';
import '../../src/article-tools/listen.messages.js';
import '../../src/article-tools/print.messages.js';
import '../../src/article-tools/save.messages.js';
import '../../src/article-tools/share.messages.js';
import '../../src/article-tools/size.messages.js';
import '../../src/photo-caption/zoom.messages.js';
import { type Message, type MessageKey, messages } from '../../src/core/messages.js';

/** Every string that the elements say, also those that come with a part loaded on first use. */
export const strings = Object.fromEntries(messages) as Record<MessageKey, Message>;
