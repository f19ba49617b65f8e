import { text } from './text.js';
import { warnOf } from './warn.js';

/**
 * The absolute form of an address that may be used, or `undefined`: http and https, for links mailto
 * and tel too; without user name and password; at most 4,096 characters. What was checked is what is
 * returned. One that is refused is warned of; an empty one is not.
 *
 * @param attribute - where it stands: `href` and what ends in it for links, else for media
 */
export function url(host: Element, attribute: string, value: unknown): string | undefined {
  const address = text(value);
  if (!address) return undefined;
  try {
    const { href, protocol, username } = new URL(address, host.baseURI);
    const schemes = attribute.endsWith('href') ? /^(https?|mailto|tel):$/ : /^https?:$/;
    if (schemes.test(protocol) && !username && href.length <= 4096) return href;
  } catch {
    // Not an address: refused like the others.
  }
  warnOf(host, attribute, address, 'https://…');
  return undefined;
}
