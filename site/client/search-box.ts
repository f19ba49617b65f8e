import { words } from './words.js';

type Show = (query: string, place: Element) => string;

/** The parts of the search in the header. */
interface Box {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: Element;
  results: HTMLElement;
}

const links = ({ results }: Box): HTMLAnchorElement[] => [...results.querySelectorAll('a')];

function close({ results, status }: Box): void {
  results.hidden = true;
  status.textContent = '';
}

/** The index and what reads it come with the first use. */
function loader({ form }: Box): () => Promise<Show> {
  let loading: Promise<Show> | undefined;
  return () => {
    const { index = '', root = '' } = form.dataset;
    loading ??= import('./search.js')
      .then(({ searcher }) => searcher(index, root))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

async function look(box: Box, load: () => Promise<Show>): Promise<void> {
  const query = box.input.value.trim();
  if (!query) {
    close(box);
    return;
  }
  let said = words.failed;
  try {
    const show = await load();
    // Another letter may have been typed while the index came.
    if (query !== box.input.value.trim()) return;
    said = show(query, box.results);
  } catch {
    box.results.textContent = said;
  }
  box.results.hidden = false;
  box.status.textContent = said;
}

/** Moves the focus among the field and the results under it. */
function step(box: Box, by: number): void {
  const stops = [box.input, ...links(box)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function press(box: Box, event: KeyboardEvent): void {
  const by = steps[event.key];
  if (by !== undefined && !box.results.hidden) {
    event.preventDefault();
    step(box, by);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    box.input.value = '';
    box.input.focus();
    close(box);
  }
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** `/` anywhere leads to the field, but where it is a letter of what is written. */
function slash({ input }: Box, event: KeyboardEvent): void {
  const [inner] = event.composedPath();
  const busy = event.ctrlKey || event.metaKey || event.altKey || typing(inner ?? null);
  if (event.key !== '/' || busy) return;
  event.preventDefault();
  input.focus();
  input.select();
}

/** Brings a form of search to life. */
export function search(form: HTMLFormElement): void {
  const [input, status, results] = ['input', '[role=status]', '.results'].map((part) =>
    form.querySelector<HTMLElement>(part),
  );
  if (!(input instanceof HTMLInputElement) || !status || !results) return;
  const box = { form, input, status, results };
  const load = loader(box);
  const again = (): void => void look(box, load);
  input.addEventListener('focus', () => void load().catch(() => undefined));
  input.addEventListener('input', again);
  input.addEventListener('focus', again);
  form.addEventListener('keydown', (event) => {
    press(box, event);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    links(box)[0]?.click();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(box);
  });
  document.addEventListener('keydown', (event) => {
    slash(box, event);
  });
  form.hidden = false;
}
