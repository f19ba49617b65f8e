import { hydrate } from '@lit-labs/ssr-client';
import { type LitElement, ReactiveElement, render, type TemplateResult } from 'lit';
import { served } from '../core/embedding.js';

/** The members by which Lit renders; one boundary, since Lit keeps them to subclasses. */
interface Rendering {
  renderOptions: NonNullable<Parameters<typeof render>[2]>;
  createRenderRoot(): ShadowRoot;
  update(changed: Map<PropertyKey, unknown>): void;
  render(): TemplateResult;
}

/** Shows properties as attributes; of Lit's `update` that which does not render. */
const reflect = (host: LitElement, changed: Map<PropertyKey, unknown>): void => {
  (ReactiveElement.prototype as unknown as Rendering).update.call(host, changed);
};

/**
 * Has an element go on with the shadow tree that a server has rendered, instead of rendering it: its
 * nodes stay. Where the tree is not what the element would render (an older version, a browser without
 * what the server took for granted), it is rendered anew.
 */
function keep(host: LitElement): void {
  const root = host.shadowRoot;
  if (!root?.firstChild) return;
  const element = host as unknown as Rendering;
  element.createRenderRoot = () => root;
  element.update = (changed) => {
    // From now on those of the class.
    Reflect.deleteProperty(host, 'update');
    Reflect.deleteProperty(host, 'createRenderRoot');
    const value = element.render();
    reflect(host, changed);
    try {
      hydrate(value, root, element.renderOptions);
    } catch {
      Reflect.deleteProperty(root, '_$litPart$');
      root.replaceChildren();
      render(value, root, element.renderOptions);
    }
  };
}

served.take = keep;
