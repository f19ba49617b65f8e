const voids = /^(area|br|col|embed|hr|img|input|source|track|wbr)$/;
const inline =
  /^(a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Text as HTML. */
export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

/** An attribute's value as it stands between double quotes. */
export const quoted = (value: string): string => escaped(value).replace(/"/g, '&quot;');

/** Attributes whose empty value says something; others are written by their name alone. */
const valued = /^(alt|value|data-.*)$/;

const startTag = (element: Element): string => {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value || valued.test(name) ? ` ${name}="${quoted(value)}"` : ` ${name}`,
  );
  return `<${element.localName}${attributes.join('')}>`;
};

/** Whether something in it is to stand on a line of its own. */
const hasBlocks = (element: Element): boolean =>
  [...element.children].some(
    (child) =>
      (!inline.test(child.localName) && child.localName !== 'img') ||
      (child.localName === 'img' && element.children.length > 1 && !element.matches('p,a,li,td')) ||
      hasBlocks(child),
  );

/** On one line. */
function flat(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? escaped(node.textContent ?? '') : '';
  const start = startTag(node);
  if (voids.test(node.localName)) return start;
  return `${start}${[...node.childNodes].map(flat).join('')}</${node.localName}>`;
}

const folded = (html: string): string => html.replace(/[ \t\n]+/g, ' ').trim();

/** What is in an element, a line for each block and for each run of words between them. */
function linesIn(element: Element, indent: string): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const end = (): void => {
    const words = folded(run.map(flat).join(''));
    if (words) lines.push(indent + words);
    run = [];
  };
  for (const child of element.childNodes) {
    const isBlock = isElement(child) && (!inline.test(child.localName) || hasBlocks(child));
    if (!isBlock) run.push(child);
    else {
      end();
      lines.push(print(child, indent));
    }
  }
  end();
  return lines;
}

/**
 * A node as HTML for people to read: a block on its own line, what is in it indented. What comes out is
 * parsed to the same nodes, white space between blocks aside.
 */
export function print(node: Node, indent = ''): string {
  if (!isElement(node)) return indent + folded(flat(node));
  if (node.localName === 'pre') return indent + flat(node);
  if (!hasBlocks(node)) return indent + folded(flat(node));
  const inside = linesIn(node, `${indent}  `);
  return [`${indent}${startTag(node)}`, ...inside, `${indent}</${node.localName}>`].join('\n');
}
