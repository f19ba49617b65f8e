import { define } from '../core/define.js';
import { PhotoCaption } from './photo-caption.js';

define('photo-caption', PhotoCaption);

declare global {
  interface HTMLElementTagNameMap {
    'photo-caption': PhotoCaption;
  }
}
