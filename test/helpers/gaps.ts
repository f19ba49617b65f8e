import type { Declaration } from './manifest.js';

/** What of the elements was to be seen: lines such as `news-article attribute headline`. */
export type Seen = Set<string>;

interface Typed {
  name: string;
  type?: { text: string };
}
/** The values of a type that lists them: `'full' | 'teaser'`. */
const valuesOf = ({ type }: Typed): string[] => {
  const parts = type?.text.split(' | ') ?? [];
  return parts.every((part) => /^'.*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
};

/** Everything that the documentation says of an element. */
export function promises(declaration: Declaration): string[] {
  const { tagName, attributes = [], events = [], members = [] } = declaration;
  const { slots = [], cssParts = [], cssStates = [], cssProperties = [] } = declaration;
  const line = (kind: string, name = ''): string => `${tagName} ${kind} ${name || '(default)'}`;
  const values = attributes.flatMap((one) =>
    valuesOf(one).map((value) => line('attribute', `${one.name}="${value}"`)),
  );
  const own = members.filter(
    ({ kind, attribute, privacy }) => kind === 'field' && !attribute && !privacy,
  );
  return [
    ...attributes.map(({ name }) => line('attribute', name)),
    ...values,
    ...own.map(({ name }) => line('property', name)),
    ...slots.map(({ name }) => line('slot', name)),
    ...cssParts.map(({ name }) => line('part', name)),
    ...cssStates.map(({ name }) => line('state', name)),
    ...cssProperties.map(({ name }) => line('css property', name)),
    ...events.map(({ name }) => line('event', name)),
  ];
}

/** Notes what the elements of a stage show now. */
export function look(stage: Element, declarations: readonly Declaration[], seen: Seen): void {
  for (const declaration of declarations) {
    const { tagName } = declaration;
    for (const element of stage.querySelectorAll(tagName)) {
      for (const line of lookAt(element, declaration)) seen.add(`${tagName} ${line}`);
    }
  }
}

function lookAt(element: Element, declaration: Declaration): string[] {
  const { cssStates = [], cssProperties = [], members = [] } = declaration;
  const style = getComputedStyle(element);
  const slots = [...element.childNodes]
    .filter((node) => node instanceof Element || node.textContent?.trim())
    .map((node) => (node instanceof Element && node.slot) || '(default)');
  const parts = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])];
  return [
    ...[...element.attributes].flatMap(({ name, value }) => [
      `attribute ${name}`,
      `attribute ${name}="${value}"`,
    ]),
    ...members
      .filter(
        ({ name }) => typeof (element as unknown as Record<string, unknown>)[name] === 'object',
      )
      .map(({ name }) => `property ${name}`),
    ...slots.map((name) => `slot ${name}`),
    ...parts.flatMap(({ part }) => [...part].map((name) => `part ${name}`)),
    ...cssStates
      .filter(({ name = '' }) => element.matches(`:state(${name})`))
      .map(({ name = '' }) => `state ${name}`),
    ...cssProperties
      .filter(({ name }) => style.getPropertyValue(name))
      .map(({ name }) => `css property ${name}`),
  ];
}

/** Notes the events of our elements until `stop`. */
export function hear(declarations: readonly Declaration[], seen: Seen): () => void {
  const stopping = new AbortController();
  const types = new Set(declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)));
  for (const type of types) {
    const note = (event: Event): void => {
      for (const at of event.composedPath()) {
        // Of a photo inside it is no event of the article's: it is not fired by it.
        const isOwn = event.composed || at === event.composedPath()[0];
        if (at instanceof Element && isOwn) seen.add(`${at.localName} event ${type}`);
      }
    };
    // A load does not go up to the window.
    document.addEventListener(type, note, { capture: true, signal: stopping.signal });
  }
  return () => {
    stopping.abort();
  };
}

/** What is promised of the elements and was not to be seen in any of the stories. */
export const gaps = (declarations: readonly Declaration[], seen: readonly Seen[]): string[] =>
  declarations.flatMap(promises).filter((line) => !seen.some((one) => one.has(line)));
