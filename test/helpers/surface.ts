import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';
import { hear, look, promises, type Seen } from './gaps.js';
import { declarations } from './manifest.js';

/** What of the documented attributes, properties, slots, parts, states and events this file's tests use. */
const used: Seen = new Set();

/** Notes what the elements of the page show now. */
export function noteSurface(): void {
  if (engine === 'Chromium') look(document.body, declarations, used);
}

if (engine === 'Chromium') {
  hear(declarations, used);
  after(async () => {
    noteSurface();
    const promised = declarations.flatMap(promises);
    await executeServerCommand('surface', {
      promised,
      used: promised.filter((line) => used.has(line)),
    });
  });
}
