import { html, type TemplateResult } from 'lit';
import { firstUse } from '../core/first-use.js';
import type { Bar } from './bar.js';
import * as icons from './icons.js';
import * as messages from './messages.js';
import { addressOf, articleOf, subjectOf } from './subject.js';

/** What is loaded where the page has links of its own, or the address can only be copied by hand. */
type More = typeof import('./share.js');

/** Shares the address of an article: by the system's sheet, by copying it, by links of the page's own. */
export class Sharing {
  #bar: Bar;
  #more: More | undefined;
  #isAsked = false;
  /** The address can only be copied by hand. */
  #byHand = false;

  constructor(bar: Bar) {
    this.#bar = bar;
  }

  async #load(): Promise<void> {
    this.#more ??= await firstUse(this.#bar.host, import('./share.js'));
    await this.#renew();
  }

  async #renew(): Promise<void> {
    const { host } = this.#bar;
    host.requestUpdate();
    await host.updateComplete;
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
    try {
      await navigator.clipboard.writeText(addressOf(this.#bar.host));
      this.#byHand = false;
    } catch {
      // Pages without https have no clipboard, and it may be blocked.
      this.#byHand = true;
      await this.#load();
      this.#byHand = !this.#more?.copyField(this.#bar);
    }
    await this.#renew();
    if (!this.#byHand) this.#bar.say(this.#bar.page.say(messages.copied));
  };

  render(): TemplateResult {
    const system = 'share' in navigator;
    return html`<li>
      ${system ? this.#bar.button('share', messages.share, this.#share, icons.share) : ''}
      ${this.#bar.button('copy', messages.copyLink, this.#copy, icons.copy)}
    </li>`;
  }

  /** @param links - as the attribute `share-href` has them */
  links(links: string | undefined): TemplateResult[] | undefined {
    const { host } = this.#bar;
    const article = articleOf(host);
    if (!links || !article) return undefined;
    if (!this.#isAsked) void this.#load();
    this.#isAsked = true;
    return this.#more?.shareLinks(this.#bar, links, subjectOf(host, article));
  }

  /** The address, where it can only be copied by hand. */
  field(): TemplateResult | undefined {
    return this.#byHand ? this.#more?.field(this.#bar) : undefined;
  }
}
