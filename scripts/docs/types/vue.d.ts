import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

/** Vue listens to the event `share` by `@share`, or by `onShare` in a render function. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Name>}`]?:
    ((event: Events[Name]) => void) | undefined;
};

/** An attribute without a value is text, which Vue takes as true. */
type Written<Attributes> = {
  [Name in keyof Attributes]: boolean extends Attributes[Name]
    ? Attributes[Name] | ''
    : Attributes[Name];
};

type Own<Tag extends keyof Elements> = Written<Elements[Tag]['attributes']> &
  Handlers<Elements[Tag]['events']>;

/** The elements as Vue's templates know them. */
export type PortalElements = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    /** For templates alone. */
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps;
    /** For templates alone. */
    $emit: EmitFn<{
      [Name in keyof Elements[Tag]['events']]: (event: Elements[Tag]['events'][Name]) => void;
    }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends PortalElements {}
}
