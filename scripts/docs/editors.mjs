/** What editors show while one writes: VS Code's custom data for HTML and CSS, JetBrains' web-types. */
import { customProperties, elements, read, valuesOf } from './model.mjs';

const named = (title, entries = [], name = (entry) => entry.name) =>
  entries.length
    ? `\n\n**${title}**\n\n${entries.map((entry) => `- \`${name(entry)}\` – ${entry.description}`).join('\n')}`
    : '';

/** All of an element that its tag can say. */
const described = ({ description, slots, events, cssParts, cssStates, cssProperties }) =>
  description +
  named('Slots', slots, ({ name }) => name || '(default)') +
  named('Events', events) +
  named('Parts', cssParts) +
  named('States', cssStates) +
  named('Custom properties', cssProperties);

const byDefault = (entry) =>
  entry.default && entry.default !== 'false'
    ? `${entry.description}\n\nDefault: \`${entry.default.replaceAll("'", '')}\``
    : entry.description;

const markdown = (value) => ({ kind: 'markdown', value });

/** VS Code's name for attributes that are written without a value. */
const noValue = 'v';

/** An attribute with its values, as VS Code has them. */
function attribute(entry) {
  const values = valuesOf(entry.type).map((name) => ({ name }));
  return {
    name: entry.name,
    description: markdown(byDefault(entry)),
    ...(values.length ? { values } : {}),
    ...(entry.type.text === 'boolean' ? { valueSet: noValue } : {}),
  };
}

/** For VS Code's setting `html.customData`. */
export const htmlData = () => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: markdown(described(element)),
    attributes: element.attributes.map(attribute),
  })),
});

/** Parts or states under one name each, with what they are of each element. */
function together(kind, nameOf) {
  const all = new Map();
  for (const { tagName, [kind]: entries = [] } of elements) {
    for (const { name, description } of entries) {
      const lines = all.get(name) ?? [];
      all.set(name, [...lines, `\`<${tagName}>\`: ${description}`]);
    }
  }
  return [...all].map(([name, lines]) => ({
    name: nameOf(name),
    description: markdown(lines.join('\n\n')),
  }));
}

/** For VS Code's setting `css.customData`. */
export const cssData = () => ({
  version: 1.1,
  properties: customProperties.map((property) => ({
    name: property.name,
    description: markdown(byDefault(property)),
  })),
  pseudoElements: together('cssParts', (name) => `::part(${name})`),
  pseudoClasses: together('cssStates', (name) => `:state(${name})`),
});

const plain = ({ name, description }) => ({ name, description });

/** An attribute as web-types have it. */
function webAttribute(entry) {
  const isBoolean = entry.type.text === 'boolean';
  return {
    ...plain(entry),
    ...(entry.default && !isBoolean ? { default: entry.default.replaceAll("'", '') } : {}),
    value: isBoolean ? { kind: 'no-value', type: 'boolean' } : { type: entry.type.text },
  };
}

/** For JetBrains' editors, by the key `web-types` of package.json. */
export const webTypes = () => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'portal-elements',
  version: JSON.parse(read('package.json')).version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(webAttribute),
        slots: element.slots.map(plain),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map((field) => ({ ...plain(field), type: field.type.text })),
          events: (element.events ?? []).map((event) => ({
            ...plain(event),
            type: event.type.text,
          })),
        },
        css: {
          parts: element.cssParts.map(plain),
          'pseudo-classes': (element.cssStates ?? []).map((state) => ({
            ...plain(state),
            name: `state(${state.name})`,
          })),
        },
      })),
    },
    css: {
      properties: customProperties.map((property) => ({
        ...plain(property),
        default: property.default,
      })),
    },
  },
});
