import { declarations } from './manifest.js';

const properties = declarations.flatMap(({ cssProperties = [] }) => cssProperties);
const tokens = [
  ...new Set([
    ...properties.map(({ name }) => name),
    ...['accent', 'muted', 'line', 'surface', 'radius', 'space', 'focus'].map(
      (name) => `--portal-${name}`,
    ),
  ]),
];

/** The rules of a sheet, those in conditions too. */
function rulesOf(list: CSSRuleList): CSSStyleRule[] {
  return [...list].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return rule;
    return rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [];
  });
}

const partsOf = (tag: string): (string | undefined)[] =>
  declarations.find(({ tagName }) => tagName === tag)?.cssParts?.map(({ name }) => name) ?? [];
const statesOf = (tag: string): (string | undefined)[] =>
  declarations.find(({ tagName }) => tagName === tag)?.cssStates?.map(({ name }) => name) ?? [];

/** Whether a selector selects something in a page of all elements, or a part or state that is documented. */
function selects(selector: string): boolean {
  const [, tag = '', state, part] =
    /^([\w-]+)(?::state\((\w+)\))?::part\(([\w-]+)\)$/.exec(selector) ?? [];
  if (part) return partsOf(tag).includes(part) && (!state || statesOf(tag).includes(state));
  return !!document.querySelector(selector);
}

/**
 * What a browser does not take of a style sheet, and what of it is about nothing: neither in this page nor in
 * the manifest.
 */
export function faultsOfStyle(code: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  const rules = rulesOf(sheet.cssRules);
  const written = [...code.matchAll(/^\s+([\w-]+):[^;{}]+;$/gm)].map(([, name = '']) => name);
  const taken = rules.flatMap(({ style, cssText }) =>
    [...cssText.matchAll(/([\w-]+): [^;]+;/g)]
      .map(([, name = '']) => name)
      .filter((name) => style.getPropertyValue(name)),
  );
  const lost = written.filter((name) => !taken.includes(name));
  const unknown = written.filter((name) => name.startsWith('--') && !tokens.includes(name));
  const selectors = rules.flatMap(({ selectorText }) => selectorText.split(', '));
  return [
    ...(written.length ? [] : ['no declaration']),
    ...lost.map((name) => `not taken: ${name}`),
    ...unknown.map((name) => `unknown: ${name}`),
    ...selectors.filter((selector) => !selects(selector)).map((one) => `selects nothing: ${one}`),
  ];
}
