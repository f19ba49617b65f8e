import { firstUse } from '../core/first-use.js';
import { enhanceFrom } from '../enhance/script.js';
import { asksForReport, ownScript } from './own.js';

/** Does what the attributes of the library's own `<script>` ask for. */
export function start(found: unknown): void {
  const script = ownScript(found);
  enhanceFrom(script);
  if (asksForReport(script)) {
    void firstUse({ localName: 'script' }, import('../report/report.js')).then((part) =>
      part?.report(),
    );
  }
}
