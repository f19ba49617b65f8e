import { define } from '../core/define.js';
import { ServiceLinkGroup } from './service-link-group.js';

define('service-link-group', ServiceLinkGroup);

declare global {
  interface HTMLElementTagNameMap {
    'service-link-group': ServiceLinkGroup;
  }
}
