import { search } from './search-box.js';
import { words } from './words.js';

/** A button that copies the code of a snippet, and says so. */
function copyButton(snippet: Element): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy;
  const status = document.createElement('span');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const say = (said: string): void => {
    button.textContent = said === words.notCopied ? words.copy : said;
    status.textContent = said;
    setTimeout(() => {
      button.textContent = words.copy;
      status.textContent = '';
    }, 4000);
  };
  button.addEventListener('click', () => {
    const code = snippet.querySelector('code')?.textContent ?? '';
    navigator.clipboard.writeText(code).then(
      () => {
        say(words.copied);
      },
      () => {
        say(words.notCopied);
      },
    );
  });
  const row = document.createElement('div');
  row.className = 'copying';
  row.append(button, status);
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
for (const snippet of document.querySelectorAll('.snippet')) snippet.append(copyButton(snippet));
document.querySelectorAll<HTMLElement>('.table').forEach(watchTable);
document.querySelectorAll<HTMLIFrameElement>('.example iframe').forEach(fit);
