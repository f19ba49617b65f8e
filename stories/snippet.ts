/** An attribute's value, safe inside double quotes. */
const escaped = (value: unknown): string =>
  String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The HTML that a webmaster pastes: a tag with the attributes that say something, and what is inside. */
export function snippet(tag: string, attributes: object, inside = ''): string {
  const written = Object.entries(attributes)
    // Storybook adds a function for each event, to show it in its panel; nobody pastes that.
    .filter(([, value]) => typeof value !== 'function')
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  return inside ? `<${tag}${written}>\n${inside}\n</${tag}>` : `<${tag}${written}></${tag}>`;
}
