import { html, type TemplateResult } from 'lit';
import type { Bar } from './bar.js';
import * as icons from './icons.js';
import * as messages from './messages.js';
import { namedAddresses } from './named.js';
import { addressOf, articleOf, subjectOf } from './subject.js';

/** Shares the address of an article: by the system's sheet, by copying it, by links of the page's own. */
export class Sharing {
  #bar: Bar;
  /** The address can only be copied by hand. */
  #byHand = false;

  constructor(bar: Bar) {
    this.#bar = bar;
  }

  #share = async (): Promise<void> => {
    const subject = this.#bar.ask('share');
    if (!subject) return;
    try {
      await navigator.share({ title: subject.headline, url: subject.address });
    } catch (error) {
      // Not the reader's own no.
      if ((error as Error).name !== 'AbortError') await this.#copy();
    }
  };

  #copy = async (): Promise<void> => {
    const { host } = this.#bar;
    try {
      await navigator.clipboard.writeText(addressOf(host));
    } catch {
      // Pages without https have no clipboard, and it may be blocked.
      await this.#show(true);
      const field = host.renderRoot.querySelector('input');
      field?.select();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only other way
      if (!field || !document.execCommand('copy')) return;
    }
    await this.#show(false);
    this.#bar.say(this.#bar.page.say(messages.copied));
  };

  /** Shows the address in a field, or takes it away. */
  async #show(byHand: boolean): Promise<void> {
    const { host } = this.#bar;
    this.#byHand = byHand;
    host.requestUpdate();
    await host.updateComplete;
  }

  render(): TemplateResult {
    const system = 'share' in navigator;
    return html`<li>
      ${system ? this.#bar.button('share', messages.share, this.#share, icons.share) : ''}
      ${this.#bar.button('copy', messages.copyLink, this.#copy, icons.copy)}
    </li>`;
  }

  /** @param links - as the attribute `share-href` has them */
  links(links: unknown): TemplateResult[] {
    const { host } = this.#bar;
    const article = articleOf(host);
    if (!links || !article) return [];
    const { address, headline } = subjectOf(host, article);
    const fill = (written: string): string =>
      written
        .replace('{url}', encodeURIComponent(address))
        .replace('{title}', encodeURIComponent(headline));
    return namedAddresses(host, 'share-href', links, fill).map(
      ({ address: href, name }) =>
        html`<li><a part="button link" href=${href}>${name || new URL(href).host}</a></li>`,
    );
  }

  /** The address, where it can only be copied by hand. */
  field(): TemplateResult | undefined {
    if (!this.#byHand) return undefined;
    return html`<label
      >${this.#bar.page.say(messages.copyByHand)}
      <input part="field" readonly value=${addressOf(this.#bar.host)}
    /></label>`;
  }
}
