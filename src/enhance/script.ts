import { warnOf } from '../core/warn.js';
import { enhance } from './enhance.js';
import { names, presetsOf } from './rules.js';

/**
 * Enhances the page as the library's own `<script>` asks: `data-enhance` alone for `data-portal` and
 * classes; with the names of presets for their markup too; with `watch` among them also what comes
 * later. Waits for the page where it is still being parsed. Never throws.
 */
export function enhanceFrom(script: HTMLScriptElement | undefined): void {
  const asked = script?.getAttribute('data-enhance');
  if (typeof asked !== 'string' || !script) return;
  const words: string[] = asked.toLowerCase().match(/[^\s,]+/g) ?? [];
  const presets = presetsOf(
    words.filter((word) => word !== 'watch'),
    (word) => {
      warnOf(script, 'data-enhance', word, `${names.join(', ')}, watch`);
    },
  );
  enhance(document, { presets, watch: words.includes('watch') });
}
