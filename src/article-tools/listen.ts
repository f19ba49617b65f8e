export { readPronounce } from './sentences.js';
export { browserSpeech, Speaker } from './speaker.js';
