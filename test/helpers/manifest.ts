interface Named {
  name?: string;
}

/** A member, attribute or event with its type. */
export interface Typed {
  name: string;
  type: { text: string };
  description: string;
  default?: string;
}

/** What the documentation says of an element; see custom-elements.json. */
export interface Declaration {
  name: string;
  tagName: string;
  summary: string;
  description: string;
  attributes?: (Typed & { fieldName: string })[];
  members?: (Typed & { kind: 'field' | 'method'; attribute?: string; privacy?: string })[];
  events?: Typed[];
  slots?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
  cssProperties?: { name: string; default: string; description: string }[];
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as {
  modules: { declarations: Declaration[] }[];
};

/** Every element of the manifest. */
export const declarations = manifest.modules.flatMap(({ declarations: own }) => own);
