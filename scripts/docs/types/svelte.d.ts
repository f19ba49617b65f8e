import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

/** Svelte 5 listens by `onshare`, Svelte 4 by `on:share`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?:
    ((event: Events[Name]) => void) | null | undefined;
};

type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Handlers<Elements[Tag]['events']>;

/** The elements as Svelte's templates know them. */
export type PortalElements = {
  [Tag in keyof Elements]: Own<Tag> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends PortalElements {}
}
