import type { LitElement, TemplateResult } from 'lit';
import { classes, isTag, type Tag } from './classes.js';
import type { Element } from './select.js';
import { type Page, View } from './view.js';

/** An element that is rendered on a server. */
export interface Host extends Pick<LitElement, 'attributeChangedCallback'> {
  willUpdate(changed: Map<string, unknown>): void;
  updated(changed: Map<string, unknown>): void;
  render(): TemplateResult;
  renderRoot: object;
}

/** Where an element stands: as what it sees itself, and inside which other one’s shadow tree. */
interface Standing {
  view: View;
  root: { host: Host | undefined };
}

/** Under which a host has its standing; a WeakMap of them would cost a fifth of the rendering. */
const standing = Symbol('standing');

/** The standing of a host, once it is in the page. */
const standingOf = (host: { [standing]?: Standing }): Standing => {
  const found = host[standing];
  if (!found) throw new Error('An element reads the page before it is in one');
  return found;
};

/** A subclass whose members of the DOM are those of a {@link View}. */
function servedClass(tag: Tag): new () => Host {
  const Base = classes[tag] as unknown as new () => Host;
  const Served = class extends Base {};
  const members = Object.entries(Object.getOwnPropertyDescriptors(View.prototype));
  for (const [name, descriptor] of members) {
    if (name === 'constructor') continue;
    const kind = 'value' in descriptor ? 'value' : 'get';
    const read = Reflect.get(descriptor, kind) as (this: View, ...args: unknown[]) => unknown;
    const member = function (this: object, ...args: unknown[]): unknown {
      return Reflect.apply(read, standingOf(this).view, args);
    };
    Object.defineProperty(Served.prototype, name, { [kind]: member });
  }
  Object.defineProperty(Served.prototype, 'getRootNode', {
    value(this: object) {
      return standingOf(this).root;
    },
  });
  return Served;
}

const served = new Map<Tag, new () => Host>();

/**
 * Makes an element of the page, as far as it is one on a server.
 *
 * @param around - the element whose shadow tree it stands in
 */
export function hostOf(page: Page, element: Element, around?: Host): Host {
  const { tagName } = element;
  if (!isTag(tagName)) throw new Error(`Not an element of this library: ${tagName}`);
  const Served = served.get(tagName) ?? servedClass(tagName);
  served.set(tagName, Served);
  const host = new Served();
  Object.assign(host, { [standing]: { view: page.view(element), root: { host: around } } });
  for (const { name, value } of element.attrs) host.attributeChangedCallback(name, null, value);
  host.willUpdate(new Map());
  return host;
}
