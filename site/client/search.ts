import MiniSearch from 'minisearch';
import { excerpt, find, options, type Hit } from './terms.js';
import { words } from './words.js';

const most = 20;

/** A result: a link with the page, the section, and the passage where it was found. */
function item({ address, title, section, text, terms }: Hit, root: string): Node {
  const link = document.createElement('a');
  link.href = root + address;
  const name = document.createElement('strong');
  name.textContent = section || title;
  const place = document.createElement('span');
  place.className = 'place';
  place.textContent = section ? title : '';
  const passage = document.createElement('span');
  passage.className = 'passage';
  for (const piece of excerpt(text, terms)) {
    const part = document.createElement(piece.hit ? 'mark' : 'span');
    part.textContent = piece.text;
    passage.append(part);
  }
  link.append(name, ' ', place, passage);
  const row = document.createElement('li');
  row.append(link);
  return row;
}

/** How many results there are, in words. */
function counted(all: number, query: string): string {
  if (!all) return words.none.replace('{query}', query);
  if (all === 1) return words.one;
  return (all > most ? words.many : words.found).replace('{n}', `${Math.min(all, most)}`);
}

/** Loads an index; resolves to what looks a query up and shows its results in a place. */
export async function searcher(
  address: string,
  root: string,
): Promise<(query: string, place: Element) => string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  const index = MiniSearch.loadJSON(await answer.text(), options);
  return (query, place) => {
    const found = find(index, query);
    const line = document.createElement('p');
    const said = (line.textContent = counted(found.length, query));
    const list = document.createElement('ol');
    list.append(...found.slice(0, most).map((one) => item(one, root)));
    place.replaceChildren(line, ...(found.length ? [list] : []));
    return said;
  };
}
