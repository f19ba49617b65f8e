import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { patience } from './engine.js';
import { noteSurface } from './surface.js';

/** A node of the accessibility tree. */
export interface AxNode {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  children?: AxNode[];
}

interface Visit {
  path: string;
  width?: number;
  height?: number;
  script?: boolean;
  dark?: boolean;
  still?: boolean;
  forcedColors?: boolean;
  print?: boolean;
  /** The time zone of the machine. */
  zone?: string;
  tree?: boolean;
  /** Selector of the element to take a picture of. */
  picture?: string;
  keys?: string[];
  /** Run, and awaited, before the page is printed. */
  act?: string;
  evaluate?: string;
}

interface Visited<Value> {
  messages: string[];
  requests: string[];
  /** With `print`: the text and the number of pictures of each page of paper. */
  pages: { text: string; pictures: number }[];
  value: Value;
  tree: AxNode;
  /** PNG in base64. */
  picture: string;
}

/** Opens a page of the test server in a window of its own. */
export const visit = <Value = unknown>(options: Visit): Promise<Visited<Value>> =>
  executeServerCommand('visit', options);

/** Every node of an accessibility tree, in reading order. */
export const nodesOf = (tree: AxNode): AxNode[] => [
  tree,
  ...(tree.children ?? []).flatMap(nodesOf),
];

let stage: HTMLElement | undefined;

/** Puts HTML into the page, in Vietnamese unless told, and waits until its elements have rendered. */
export async function put<T extends Element = LitElement>(html: string, lang = 'vi'): Promise<T> {
  stage?.remove();
  stage = document.createElement('div');
  stage.lang = lang;
  stage.innerHTML = html;
  document.body.append(stage);
  await settled();
  return stage.firstElementChild as T;
}

/** Takes away what the last test put into the page. */
export function clear(): void {
  noteSurface();
  stage?.remove();
}

/** Waits until every element of ours has rendered, twice: a change may ask for another. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise(requestAnimationFrame);
    const all = [...document.querySelectorAll<LitElement>('*')];
    await Promise.all(all.map((element) => element.updateComplete));
  }
  noteSurface();
}

/** Waits until `condition` holds; while it throws, what it asks for is not there yet. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 5000 * patience;
  let fault: unknown = new Error(`It never came to be: ${what}`);
  while (performance.now() < end) {
    try {
      if (condition()) return;
    } catch (error) {
      fault = error;
    }
    await new Promise(requestAnimationFrame);
  }
  throw fault;
}

/** What the reader sees of an element: the text of its flat tree, each block's white space folded. */
export function seen(element: Element): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden' || node.matches('style,script,svg')) return;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = node.shadowRoot ?? node;
    const block = display !== 'inline' && display !== 'contents' ? '\n' : '';
    texts.push(block);
    for (const child of assigned.length ? assigned : inside.childNodes) walk(child);
    texts.push(block);
  };
  walk(element);
  return texts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** An element of the shadow tree by its part. */
export function part<T extends HTMLElement = HTMLElement>(host: Element, name: string): T {
  const found = host.shadowRoot?.querySelector<T>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${host.localName}> shows no part "${name}"`);
  return found;
}

/** The console's warnings while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => warnings.push(String(args[0]));
  try {
    await act();
    await settled();
    await new Promise((done) => setTimeout(done));
  } finally {
    console.warn = warn;
  }
  return warnings;
}

const undo: (() => void)[] = [];

/** Is done when the test is over, by {@link putBack}. */
export function afterwards(act: () => void): void {
  undo.push(act);
}

/** Puts something in the place of a property of the page until {@link putBack}. */
export function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  afterwards(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** Puts everything back that a test has replaced. */
export function putBack(): void {
  for (const back of undo.splice(0)) back();
}
