import '../index.js';
import { start } from './start.js';

export { enhance } from '../enhance/enhance.js';
export { registerMessages } from '../core/messages.js';

start([...document.querySelectorAll('script')].find(({ src }) => src === import.meta.url));
