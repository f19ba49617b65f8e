import { search } from './search-box.js';
import { words } from './words.js';

/** Copies code, or selects it where the browser does not let a page copy; resolves to what was done. */
async function copy(code: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return words.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    return words.selected;
  }
}

/** The button that copies a snippet, and what it says. */
function copying(snippet: Element): HTMLElement {
  const row = document.createElement('div');
  row.className = 'copying';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', () => {
    const code = snippet.querySelector('code');
    if (!code) return;
    void copy(code).then((said) => {
      status.textContent = said;
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = ''), 5000);
    });
  });
  row.append(status, button);
  return row;
}

/** A table that fits needs no stop of the keyboard to scroll it. */
function watchTable(table: HTMLElement): void {
  new ResizeObserver(() => {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    else table.removeAttribute('tabindex');
  }).observe(table);
}

/** An example is as high as what it shows. */
function fit(frame: HTMLIFrameElement): void {
  const measure = (): void => {
    const root = frame.contentDocument?.documentElement;
    const body = frame.contentDocument?.body;
    if (!root || !body) return;
    new ResizeObserver(() => {
      frame.height = `${Math.ceil(body.getBoundingClientRect().height)}`;
    }).observe(body);
  };
  frame.addEventListener('load', measure);
  if (frame.contentDocument?.readyState === 'complete') measure();
}

/** The lists at the sides are open where they stand at the side. */
function openBeside(selector: string, query: string): void {
  const wide = matchMedia(query);
  const follow = (): void => {
    for (const list of document.querySelectorAll<HTMLDetailsElement>(selector)) {
      list.open = wide.matches;
    }
  };
  wide.addEventListener('change', follow);
  follow();
}

openBeside('.aside > details', '(min-width: 64em)');
openBeside('.contents > details', '(min-width: 80em)');
for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) search(form);
for (const snippet of document.querySelectorAll('.snippet')) snippet.append(copying(snippet));
document.querySelectorAll<HTMLElement>('.table').forEach(watchTable);
document.querySelectorAll<HTMLIFrameElement>('.example iframe').forEach(fit);
