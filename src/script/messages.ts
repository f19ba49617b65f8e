export { registerMessages } from '../core/messages.js';
