import { warn } from './warn.js';

/**
 * A part of the library that is loaded on first use. Where its file does not come (offline, not copied
 * to the server, forbidden) one warning says so, and the page goes on without it.
 */
export async function firstUse<Part>(
  host: Pick<Element, 'localName'>,
  part: Promise<Part>,
): Promise<Part | undefined> {
  try {
    return await part;
  } catch {
    warn(host, '', 'mọi tệp .js của thư viện | all .js files of the library');
    return undefined;
  }
}
