import { ElementRenderer, type RenderInfo, renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isTag, type Tag } from './classes.js';
import { escape } from './escape.js';
import { type Host, hostOf } from './host.js';
import { sameness } from './same.js';
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

/** Renders the shadow tree of an element. */
export type ShadowRenderer = (host: Host, tag: Tag) => string;

/** Has Lit render the shadow trees of one page, and those of elements that stand in them. */
function litRenderer(page: Page, styling: Styling): ShadowRenderer {
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

/** The same, once for all elements of a page whose shadow trees are the same. */
export function shadowRenderer(page: Page, styling: Styling): ShadowRenderer {
  const render = litRenderer(page, styling);
  const done = new Map<string, string>();
  return (host, tag) => {
    // What the shadow tree of another holds has a place of its own in the page.
    if (tag === 'news-article' || tag === 'service-link-group') return render(host, tag);
    const key = tag + sameness(host.render());
    const shadow = done.get(key) ?? render(host, tag);
    done.set(key, shadow);
    return shadow;
  };
}

/** Of an element in a page. */
export const tagOf = ({ tagName }: Element): Tag | undefined =>
  isTag(tagName) ? tagName : undefined;
