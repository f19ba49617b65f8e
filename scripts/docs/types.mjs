/** The elements' attributes and events as TypeScript, for the typings of the frameworks in `types/`. */
import { elements } from './model.mjs';

/** Attributes are text: what reads as a number will do for one, and any text where any text may stand. */
const loose = (type) => type.replace(/\bnumber\b/g, 'number | `${number}`');

/** @param also - types that a field takes beside its own */
const field = (name, { type, description }) => `  /** ${description} */
  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${loose(type.text)} | undefined;`;

/** Attributes by their own names and by those of their properties, then what is a property alone. */
function fieldsOf({ attributes, members }) {
  const fields = new Map();
  for (const entry of attributes) {
    fields.set(entry.name, entry);
    fields.set(entry.fieldName, entry);
  }
  for (const entry of members) {
    if (entry.kind === 'field' && !fields.has(entry.name)) fields.set(entry.name, entry);
  }
  return [...fields].map(([name, entry]) => field(name, entry)).join('\n');
}

const eventsOf = ({ events = [] }) =>
  events.map(({ name, type, description }) => `  /** ${description} */\n  ${name}: ${type.text};`);

/** What can be written on the tags: a module without a program. */
export const elementTypes = () => `import type {
  ${elements.map(({ name }) => name).join(',\n  ')},
  SpeechEngine,
  ToolEvent,
} from '../classes.js';
${elements
  .map(
    (element) => `
/** What can be written on \`<${element.tagName}>\`. */
export interface ${element.name}Attributes {
${fieldsOf(element)}
}

/** What \`<${element.tagName}>\` tells. */
export interface ${element.name}Events {
${eventsOf(element).join('\n')}
}
`,
  )
  .join('')}
/** Tag → its class, attributes and events. */
export interface Elements {
${elements
  .map(
    ({ tagName, name, summary }) => `  /** ${summary} */
  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: ${name}Events };`,
  )
  .join('\n')}
}
`;
