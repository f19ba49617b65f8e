import { text } from './text.js';
import { warnOf } from './warn.js';

/**
 * The absolute form of an address that may be used, or `undefined`: http and https, to be followed
 * mailto and tel too; without user name and password; at most 4,096 characters. What was checked is what
 * is returned.
 *
 * @param base - what a relative address is relative to
 * @param linked - to be followed; else to be loaded as picture, sound or data
 */
export function address(
  value: unknown,
  base: string | undefined,
  linked: boolean,
): string | undefined {
  const written = text(value);
  // To be asked for nothing is common, and `new URL` is slow.
  if (!written) return undefined;
  try {
    const { href, protocol, username, password } = new URL(written, base);
    const schemes = linked ? /^(https?|mailto|tel):/ : /^https?:/;
    if (schemes.test(protocol) && !(username + password) && href.length <= 4096) return href;
  } catch {
    // Not an address: refused like the others.
  }
  return undefined;
}

/**
 * The same for an attribute of an element. One that is refused is warned of; an empty one is not.
 *
 * @param attribute - where it stands: `href` and what ends in it for links, else for media
 */
export function url(host: Element, attribute: string, value: unknown): string | undefined {
  const found = address(value, host.baseURI, attribute.endsWith('href'));
  if (!found && text(value)) warnOf(host, attribute, value, 'https://…');
  return found;
}
