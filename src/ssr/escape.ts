const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, also between the quotes of an attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
