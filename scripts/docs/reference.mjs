/** The whole reference of an element in Markdown, for the site's pages and Storybook. */
import { elementOf, say, table, valuesOf } from './model.mjs';

const words = {
  en: {
    attribute: 'Attribute',
    attributes: 'Attributes',
    initial: 'Default',
    meaning: 'Meaning',
    type: 'Type',
    property: 'Property',
    properties: 'Properties',
    named: 'Each attribute is a property of the same name in JavaScript, but for these:',
    isAttribute: 'the attribute {name}',
    slot: 'Slot',
    slots: 'Slots',
    unnamed: '(no name)',
    event: 'Event',
    events: 'Events',
    kind: 'Class',
    method: 'Method',
    methods: 'Methods',
    part: 'Part',
    parts: 'Parts',
    partsUse: 'What the element makes itself, for CSS:',
    custom: 'Custom property',
    customs: 'Custom properties',
    state: 'State',
    states: 'States',
    statesUse: 'For CSS:',
  },
  vi: {
    attribute: 'Thuộc tính',
    attributes: 'Thuộc tính',
    initial: 'Mặc định',
    meaning: 'Ý nghĩa',
    type: 'Kiểu',
    property: 'Thuộc tính',
    properties: 'Trong JavaScript',
    named: 'Trong JavaScript, mỗi thuộc tính có cùng tên như trong HTML, trừ:',
    isAttribute: 'thuộc tính HTML {name}',
    slot: 'Vị trí',
    slots: 'Vị trí (slot)',
    unnamed: '(không tên)',
    event: 'Sự kiện',
    events: 'Sự kiện',
    kind: 'Lớp',
    method: 'Phương thức',
    methods: 'Phương thức',
    part: 'Part',
    parts: 'Part',
    partsUse: 'Những gì phần tử tự tạo, để định dạng bằng CSS:',
    custom: 'Biến',
    customs: 'Biến CSS',
    state: 'Trạng thái',
    states: 'Trạng thái',
    statesUse: 'Dùng trong CSS:',
  },
};

const code = (text) => (text ? `\`${text}\`` : '');
const list = (texts) => texts.map(code).join(', ');

/** A type for people: the values it names, else its name. */
const typeOf = ({ type }) =>
  /^'[^']*'( \| '[^']*')*$/.test(type.text) ? list(valuesOf(type)) : code(type.text);

const initialOf = (entry) => code(entry.default?.replaceAll("'", ''));

/** Properties that no attribute tells of: alone, or under another name. */
const ownProperties = ({ attributes, members }) =>
  members.filter(
    ({ kind, name }) =>
      kind === 'field' && !attributes.some((attribute) => attribute.name === name),
  );

/** The sections that an element has, each a heading and what stands under it. */
function sectionsOf(element, lang) {
  const said = words[lang];
  const {
    attributes,
    slots,
    events = [],
    members,
    cssParts,
    cssProperties,
    cssStates = [],
  } = element;
  const meaning = ({ description }) => say(description, lang);
  const byName = (head, entries, name = ({ name }) => code(name)) =>
    entries.length &&
    table(
      [head, said.meaning],
      entries.map((one) => [name(one), meaning(one)]),
    );
  const propertyOf = ({ name, ...one }) => [
    code(name),
    one.attribute ? said.isAttribute.replace('{name}', code(one.attribute)) : meaning(one),
    typeOf(one),
  ];
  const properties = ownProperties(element);
  const [first] = cssParts;
  const under = (use, example, rows) =>
    rows && `${use} \`${element.tagName}${example}\`\n\n${rows}`;
  return [
    [
      said.attributes,
      table(
        [said.attribute, said.meaning, said.type, said.initial],
        attributes.map((one) => [code(one.name), meaning(one), typeOf(one), initialOf(one)]),
      ),
    ],
    [
      said.properties,
      properties.length &&
        `${said.named}\n\n${table([said.property, said.meaning, said.type], properties.map(propertyOf))}`,
    ],
    [said.slots, byName(said.slot, slots, ({ name }) => code(name) || said.unnamed)],
    [
      said.events,
      events.length &&
        table(
          [said.event, said.meaning, said.kind],
          events.map((one) => [code(one.name), meaning(one), code(one.type.text)]),
        ),
    ],
    [
      said.methods,
      byName(
        said.method,
        members.filter(({ kind }) => kind === 'method'),
      ),
    ],
    [said.parts, under(said.partsUse, `::part(${first.name})`, byName(said.part, cssParts))],
    [
      said.customs,
      table(
        [said.custom, said.meaning, said.initial],
        cssProperties.map((one) => [code(one.name), meaning(one), initialOf(one)]),
      ),
    ],
    [
      said.states,
      under(said.statesUse, `:state(${cssStates[0]?.name})`, byName(said.state, cssStates)),
    ],
  ];
}

/**
 * The reference of an element: its attributes, properties, slots, events, methods, parts, custom
 * properties and states, under headings of the third level; what it has none of is left out.
 *
 * @param {string} tag
 * @param {'vi' | 'en'} lang
 * @returns {string} Markdown
 */
export const reference = (tag, lang) =>
  sectionsOf(elementOf(tag), lang)
    .filter(([, content]) => content)
    .map(([heading, content]) => `### ${heading}\n\n${content}\n`)
    .join('\n');
