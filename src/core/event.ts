/**
 * The browser's own `Event`, whatever stands under that name: MooTools puts its own there, which knows
 * only events that come from the browser.
 */
export const NativeEvent = (
  'UIEvent' in globalThis ? Object.getPrototypeOf(UIEvent) : Event
) as typeof Event;
