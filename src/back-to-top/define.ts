import { define } from '../core/define.js';
import { BackToTop } from './back-to-top.js';

define('back-to-top', BackToTop);

declare global {
  interface HTMLElementTagNameMap {
    'back-to-top': BackToTop;
  }
}
