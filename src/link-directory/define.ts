import { define } from '../core/define.js';
import { LinkDirectory } from './link-directory.js';

define('link-directory', LinkDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'link-directory': LinkDirectory;
  }
}
