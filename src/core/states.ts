/** Turns a custom state of the element, `:state(name)`, on or off. */
export type SetState = (name: string, on: boolean) => void;

/**
 * The setter of an element's custom states. Where the browser has no states (Safari before 17.4) or
 * wants them with dashes (Chromium before 125) it does nothing: states refine, content never needs them.
 */
export function states(host: HTMLElement): SetState {
  const internals = (host as Partial<HTMLElement>).attachInternals?.call(host);
  return (name, on) => {
    try {
      internals?.states[on ? 'add' : 'delete'](name);
    } catch {
      // Chromium 90–124: only `--name` is allowed.
    }
  };
}
