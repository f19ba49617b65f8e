import { text } from '../core/text.js';
import { url } from '../core/url.js';

/** An address and what it is called; the name may be empty. */
export interface Named {
  address: string;
  name: string;
}

/**
 * The addresses of an attribute: `a.mp3 Giọng nữ, b.mp3 Giọng nam`, written as in `srcset`: an address,
 * white space, its name, a comma. Those that may not be used are warned of and left out.
 *
 * @param fit - makes of what is written the address that is checked
 */
export function namedAddresses(
  host: Element,
  attribute: string,
  value: unknown,
  fit = (written: string): string => written,
): Named[] {
  return text(value)
    .split(/,\s+/)
    .flatMap((entry) => {
      const [written = '', ...name] = entry.replace(/,$/, '').trim().split(/\s+/);
      const address = url(host, attribute, fit(written));
      return address ? [{ address, name: name.join(' ') }] : [];
    });
}
