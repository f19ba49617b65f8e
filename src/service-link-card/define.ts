import { define } from '../core/define.js';
import { ServiceLinkCard } from './service-link-card.js';

define('service-link-card', ServiceLinkCard);

declare global {
  interface HTMLElementTagNameMap {
    'service-link-card': ServiceLinkCard;
  }
}
