import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, Parser } from 'parse5';
import { isTag } from './classes.js';
import { attribute, type Element, isElement } from './select.js';

type Node = DefaultTreeAdapterTypes.Node;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** HTML as a browser would read it, and our elements in it. */
export interface Tree {
  root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;
  /** Our elements, in the order of the text. */
  hosts: Element[];
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
export const childrenOf = (node: Node): Child[] => ('childNodes' in node ? node.childNodes : []);

/**
 * Calls `see` with every node inside a node, in the order of the text, until it says that it has seen
 * enough. What stands in a `<template>` is not inside. Not by recursion: old pages nest without end.
 */
export function walk(node: Node, see: (inside: Child) => boolean): void {
  const waiting: Child[] = [];
  for (let at: Node | undefined = node; ;) {
    const children = childrenOf(at);
    for (let index = children.length; index--;) {
      const child = children[index];
      if (child) waiting.push(child);
    }
    const next = waiting.pop();
    if (!next || see(next)) return;
    at = next;
  }
}

/** The text inside a node. */
export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  let text = '';
  walk(node, (inside) => {
    if ('value' in inside) text += inside.value;
    return false;
  });
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
  let parser: TreeParser | undefined;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(name, space, attrs) {
      // Of the same attributes is no other than the element of the tag that is being read.
      const isRead = parser?.attrs === attrs;
      const start = isRead ? parser?.tokenizer.preprocessor.offset : undefined;
      const element: Element = {
        nodeName: name,
        tagName: name,
        attrs,
        namespaceURI: space,
        childNodes: [],
        parentNode: null,
        start,
      };
      if (isRead && space === html.NS.HTML && isTag(name)) hosts.push(element);
      return element;
    },
  };
  const made: Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = isWhole
    ? new TreeParser({ treeAdapter })
    : TreeParser.getFragmentParser(null, { treeAdapter });
  if (made instanceof TreeParser) parser = made;
  made.tokenizer.write(text, true);
  const root = isWhole ? made.document : made.getFragment();
  return { root, hosts: hosts.filter((host) => isIn(root, host) && !isServed(host)) };
}
