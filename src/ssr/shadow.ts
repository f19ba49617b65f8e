import { ElementRenderer, type RenderInfo, renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isTag, type Tag } from './classes.js';
import { escape } from './escape.js';
import { type Host, hostOf } from './host.js';
import type { Element } from './select.js';
import { sheets } from './sheets.js';
import { madeElement, type Page } from './view.js';

/** How the shadow trees get their styles. */
export interface Styling {
  /** Address of the folder `portal-elements/styles/`, with `/` at its end: its sheets are linked. By default they stand in the HTML. */
  styles?: string | undefined;
  /** The nonce of the page's Content-Security-Policy, for `<style>`. */
  nonce?: string | undefined;
}

/** Rules in a `<style>`. */
export function inStyle(rules: string, { nonce }: Styling): string {
  const allowed = nonce === undefined ? '' : ` nonce="${escape(nonce)}"`;
  return rules && `<style${allowed}>${rules}</style>`;
}

/** An element's sheet, linked or as it is. */
function styleOf(tag: Tag, styling: Styling): string {
  const { styles } = styling;
  if (styles !== undefined) return `<link rel="stylesheet" href="${escape(styles + tag)}.css">`;
  return inStyle(sheets.get(tag) ?? '', styling);
}

/** Renders the shadow trees of one page; Lit asks it for those of elements inside another's. */
export type ShadowRenderer = (host: Host, tag: Tag) => string;

export function shadowRenderer(page: Page, styling: Styling): ShadowRenderer {
  class Renderer extends ElementRenderer {
    host: Host | undefined;
    #attributes: Record<string, string> = {};

    static override matchesClass(_: unknown, tag: string): boolean {
      return isTag(tag);
    }

    override setAttribute(name: string, value: string): void {
      this.#attributes[name] = value;
    }

    override renderAttributes(): string[] {
      const written = Object.entries(this.#attributes);
      return written.map(([name, value]) => ` ${name}="${escape(value)}"`);
    }

    override renderShadow(info: RenderInfo): ReturnType<ElementRenderer['renderShadow']> {
      const outer = info.customElementHostStack.at(-2);
      const around = outer instanceof Renderer ? outer.host : undefined;
      const element = madeElement(this.tagName, this.#attributes);
      const host = (this.host ??= hostOf(page, element, around));
      return [styleOf(this.tagName as Tag, styling), () => renderThunked(host.render(), info)];
    }
  }
  return (host, tag) => {
    const renderer = new Renderer(tag);
    renderer.host = host;
    const info: RenderInfo = {
      elementRenderers: [Renderer],
      customElementInstanceStack: [],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    return collectResultSync(renderer.renderShadow(info) ?? []);
  };
}

/** Of an element in a page. */
export const tagOf = ({ tagName }: Element): Tag | undefined =>
  isTag(tagName) ? tagName : undefined;
