interface Named {
  name?: string;
}

/** What the documentation says of an element; see custom-elements.json. */
export interface Declaration {
  name: string;
  tagName: string;
  attributes?: { name: string; fieldName: string }[];
  slots?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
  cssProperties?: { name: string }[];
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as {
  modules: { declarations: Declaration[] }[];
};

/** Every element of the manifest. */
export const declarations = manifest.modules.flatMap(({ declarations: own }) => own);
