import manifest from '../../custom-elements.json' with { type: 'json' };

/** An attribute as it is documented. */
export interface Attribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: Attribute[];
}

const { modules } = manifest as unknown as { modules: { declarations: Declaration[] }[] };

/** The elements of the library and their attributes, as custom-elements.json has them. */
export const attributesOf: ReadonlyMap<string, readonly Attribute[]> = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes] as const] : [])),
);
