import type { Elements } from './elements.js';

type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as `${Prefix}${Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};

type Own<Tag extends keyof Elements, Prefix extends string> = Elements[Tag]['attributes'] &
  Handlers<Elements[Tag]['events'], Prefix>;

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
 * `Prefix` is how events are listened to: React 19 and Preact by `onshare`, Solid by `on:share`.
 */
export type PortalElements<Common, Prefix extends 'on' | 'on:' = 'on'> = {
  [Tag in keyof Elements]: Own<Tag, Prefix> & Omit<Common, keyof Own<Tag, Prefix>>;
};
