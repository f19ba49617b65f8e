import { html, type TemplateResult } from 'lit';
import type { Bar } from './bar.js';
import { namedAddresses } from './named.js';
import { copyByHand } from './share.messages.js';
import { addressOf, type Subject } from './subject.js';

/**
 * Links of the page's own for sharing.
 *
 * @param links - as the attribute `share-href` has them
 */
export function shareLinks({ host }: Bar, links: unknown, subject: Subject): TemplateResult[] {
  const fill = (written: string): string =>
    written
      .replace('{url}', encodeURIComponent(subject.address))
      .replace('{title}', encodeURIComponent(subject.headline));
  return namedAddresses(host, 'share-href', links, fill).map(
    ({ address, name }) =>
      html`<li><a part="button link" href=${address}>${name || new URL(address).host}</a></li>`,
  );
}

/** The address in a field, where it can only be copied by hand. */
export const field = ({ host, page }: Bar): TemplateResult =>
  html`<label
    >${page.say(copyByHand)} <input part="field" readonly value=${addressOf(host)}
  /></label>`;

/** Copies what stands in the field, the old way; tells whether it could. */
export function copyField({ host }: Bar): boolean {
  const input = host.renderRoot.querySelector('input');
  input?.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages without https have no other way
  return !!input && document.execCommand('copy');
}
