/** The tag that runs this script; an image or a form of the page that is named `currentScript` is none. */
export const ownScript = (found: unknown): HTMLScriptElement | undefined =>
  found instanceof HTMLScriptElement ? found : undefined;

/** Whether the page's developer asks for the report: `data-debug` on the script, `?portal-debug` in the address. */
export const asksForReport = (script: HTMLScriptElement | undefined): boolean =>
  Boolean(script?.hasAttribute('data-debug')) || /[?&]portal-debug\b/.test(location.search);
