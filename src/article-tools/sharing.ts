import { html, type TemplateResult } from 'lit';
import { dress } from '../core/dress.js';
import { icon } from '../core/icons.js';
import type { Bar, Part } from './bar.js';
import * as icons from './icons.js';
import { copy } from './messages.js';
import { namedAddresses } from './named.js';
import { parts } from './parts.styles.js';
import * as messages from './share.messages.js';
import { addressOf, articleOf, headlineOf } from './subject.js';

const sheet = /* @__PURE__ */ icon('M12 15V4M7.5 8 12 3.5 16.5 8M6 12H5v8h14v-8h-1');

/** What an article can be shared by. */
export interface Ways {
  /** Links of the page's own, as the attribute `share-href` has them. */
  shareHref?: string | undefined;
}

/** Shares the address of an article: by the system's sheet, by copying it, by links of the page's own. */
export class Sharing implements Part<Ways> {
  #bar: Bar;
  #links: string | undefined;
  /** The address can only be copied by hand. */
  #isByHand = false;

  constructor(bar: Bar) {
    this.#bar = bar;
    dress(bar.host.renderRoot, parts);
  }

  prepare(ways?: Ways): void {
    this.#links = ways?.shareHref;
  }

  #share = async (): Promise<void> => {
    const subject = this.#bar.ask('share', 'sheet');
    if (!subject) return;
    try {
      await navigator.share({ title: subject.headline, url: subject.address });
    } catch (error) {
      // Not the reader's own no.
      if ((error as Error).name !== 'AbortError') await this.#copyAddress();
    }
  };

  #copy = async (): Promise<void> => {
    if (this.#bar.ask('share', 'copy')) await this.#copyAddress();
  };

  async #copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(addressOf(this.#bar.host));
      this.#isByHand = false;
    } catch {
      // Pages without https have no clipboard, and it may be blocked.
      this.#isByHand = true;
      await this.#renew();
      this.#isByHand = !this.#copyField();
    }
    await this.#renew();
    if (!this.#isByHand) this.#bar.say(this.#bar.page.say(messages.copied));
  }

  /** Copies what stands in the field, the old way; tells whether it could. */
  #copyField(): boolean {
    const input = this.#bar.host.renderRoot.querySelector('input');
    input?.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages without https have no other
    return !!input && document.execCommand('copy');
  }

  async #renew(): Promise<void> {
    const { host } = this.#bar;
    host.requestUpdate();
    await host.updateComplete;
  }

  render(): TemplateResult[] {
    const system = 'share' in navigator;
    const buttons = html`<li>
      ${system ? this.#bar.button('share', messages.share, this.#share, sheet) : ''}
      ${this.#bar.button('copy', copy, this.#copy, icons.copy, messages.copyLink)}
    </li>`;
    return [buttons, ...this.#own()];
  }

  /** The page's own links, with address and headline filled in. */
  #own(): TemplateResult[] {
    const { host } = this.#bar;
    const article = articleOf(host);
    if (!this.#links || !article) return [];
    const address = encodeURIComponent(addressOf(host));
    const headline = encodeURIComponent(headlineOf(article));
    const fill = (written: string): string =>
      written.split('{url}').join(address).split('{title}').join(headline);
    return namedAddresses(host, 'share-href', this.#links, fill).map(
      ({ address: href, name }) =>
        html`<li><a part="button link" href=${href}>${name || new URL(href).host}</a></li>`,
    );
  }

  /** The address, where it can only be copied by hand. */
  below(): TemplateResult | undefined {
    if (!this.#isByHand) return undefined;
    return html`<label
      >${this.#bar.page.say(messages.copyByHand)}
      <input part="field" readonly value=${addressOf(this.#bar.host)}
    /></label>`;
  }
}
