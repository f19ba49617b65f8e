import type { Elements } from './elements.js';

/** React 19 and Preact listen by `onshare`, Solid by `on:share`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Handlers<Elements[Tag]['events']>;

/**
 * The elements as JSX knows them, to be added to the tags of a framework. `Common` is what the
 * framework allows on every element:
 *
 * ```ts
 * import type { HTMLAttributes, RefAttributes } from 'react';
 * import type { PortalElements } from 'portal-elements/jsx';
 *
 * type Common = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
 *
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends PortalElements<Common> {}
 *   }
 * }
 * ```
 *
 * Of Preact it is `JSX.HTMLAttributes<HTMLElement>` from `preact`, of Solid the same from `solid-js`.
 */
export type PortalElements<Common> = {
  [Tag in keyof Elements]: Own<Tag> & Omit<Common, keyof Own<Tag>>;
};
