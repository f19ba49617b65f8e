/** The document and every shadow tree in it. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsOf(shadowRoot) : [],
  );
  return [root, ...inner];
}

/** The rules of a state as if it were everywhere: its pseudo-class becomes one of the same weight. */
function everywhere(rules: CSSRuleList, state: RegExp): string {
  return [...rules]
    .map((rule) => {
      if (!('cssRules' in rule)) return '';
      const { cssRules, cssText } = rule as CSSGroupingRule;
      if ('selectorText' in rule) {
        const { selectorText, style } = rule as CSSStyleRule;
        return state.test(selectorText)
          ? `${selectorText.replace(state, ':not(._)')} { ${style.cssText} }`
          : '';
      }
      const inner = everywhere(cssRules, state);
      return inner && `${cssText.slice(0, cssText.indexOf('{'))} { ${inner} }`;
    })
    .join('\n');
}

const still = `*, *::before, *::after { transition: none !important; animation: none !important; }`;

const pseudos = { '': /$^/g, hover: /:hover\b/g, focus: /:focus(-visible)?\b/g };

export type ElementState = keyof typeof pseudos;
export const elementStates = Object.keys(pseudos) as ElementState[];

/** Does something while every element of a document is as if the pointer or the focus were on it. */
export function during(within: Document, state: ElementState, act: () => void): void {
  const { CSSStyleSheet } = within.defaultView as unknown as typeof globalThis;
  const before = rootsOf(within).map((root) => ({ root, sheets: [...root.adoptedStyleSheets] }));
  for (const { root, sheets } of before) {
    const added = new CSSStyleSheet();
    const own = [...sheets, ...root.styleSheets];
    added.replaceSync(
      [still, ...own.map((sheet) => everywhere(sheet.cssRules, pseudos[state]))].join('\n'),
    );
    root.adoptedStyleSheets = [...sheets, added];
  }
  try {
    act();
  } finally {
    for (const { root, sheets } of before) root.adoptedStyleSheets = sheets;
  }
}
