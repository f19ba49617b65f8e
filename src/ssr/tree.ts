import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, Parser } from 'parse5';
import { isTag } from './classes.js';
import { attribute, type Element, isElement } from './select.js';

type Node = DefaultTreeAdapterTypes.Node;

/** HTML as a browser would read it, with where in the text each element begins. */
export interface Tree {
  root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
  /** Our elements, in the order of the text. */
  hosts: Element[];
  /** Where the `>` of an element's start tag stands. One that the parser has made up is not there. */
  starts: Map<Element, number>;
}

/** Keeps in sight which tag is being read. */
class TreeParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  attrs: unknown;

  override onStartTag(token: Parameters<Parser<never>['onStartTag']>[0]): void {
    this.attrs = token.attrs;
    super.onStartTag(token);
  }
}

/** Whether a node is in the tree, and not in a `<template>`. */
function isIn(root: Node, node: Element): boolean {
  let at: Node | null = node;
  while (at && at !== root) at = 'parentNode' in at ? at.parentNode : null;
  return at === root;
}

/** The children of a node. */
export const childrenOf = (node: Node): DefaultTreeAdapterTypes.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** Every element inside a node, in the order of the text. What stands in a `<template>` is not inside. */
export function* elementsIn(node: Node): Generator<Element> {
  const waiting = [...childrenOf(node)].reverse();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (isElement(at)) yield at;
    for (const child of [...childrenOf(at)].reverse()) waiting.push(child);
  }
}

/** The text inside a node. */
export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  let text = '';
  const waiting = [...childrenOf(node)].reverse();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.nodeName === '#text' && 'value' in at) text += at.value;
    for (const child of [...childrenOf(at)].reverse()) waiting.push(child);
  }
  return text;
}

/** Whether a server has rendered an element already. */
const isServed = (host: Element): boolean =>
  host.childNodes.some(
    (child) => isElement(child) && attribute(child, 'shadowrootmode') !== undefined,
  );

/** Whether a text is a document, not a piece of one. */
const isDocument = (text: string): boolean =>
  /^\ufeff?(?:\s|<!--(?:(?!-->)[^])*-->)*<(?:!doctype|html|head|body)\b/i.test(text);

/**
 * Parses HTML.
 *
 * @param isWhole - whether it is a document; else a piece of one
 */
export function parse(text: string, isWhole = isDocument(text)): Tree {
  const hosts: Element[] = [];
  const starts = new Map<Element, number>();
  let parser: TreeParser | undefined;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, space, attrs) {
      const element = defaultTreeAdapter.createElement(name, space, attrs);
      // Of the same attributes is no other than the element of the tag that is being read.
      if (parser?.attrs === attrs) {
        starts.set(element, parser.tokenizer.preprocessor.offset);
        if (space === html.NS.HTML && isTag(name)) hosts.push(element);
      }
      return element;
    },
  };
  const made: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = isWhole
    ? new TreeParser({ treeAdapter })
    : TreeParser.getFragmentParser(null, { treeAdapter });
  if (made instanceof TreeParser) parser = made;
  made.tokenizer.write(text, true);
  const root = isWhole ? made.document : made.getFragment();
  return { root, starts, hosts: hosts.filter((host) => isIn(root, host) && !isServed(host)) };
}
