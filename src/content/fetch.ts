import { ContentError } from './article.js';

/** What a request may cost. */
export interface FetchLimits {
  /** Milliseconds for the headers and the whole body, a second try included. */
  timeout: number;
  /** Most bytes of the body, after decompression. */
  maxBytes: number;
  credentials: RequestCredentials;
  /** Ends the request. */
  signal: AbortSignal;
}

/** A document as it came. */
export interface Fetched {
  text: string;
  /** Lower case, without parameters: `application/json`. */
  mediaType: string;
  /** Where it came from at last. */
  url: string;
}

/** At most 128 bytes: a longer one makes browsers ask other origins for permission first. */
const accept = 'application/ld+json, application/json, application/xml;q=0.9, */*;q=0.1';

/** Milliseconds before the second try. */
const pause = 500;

/** The body, its bytes counted while they come. */
async function bytesOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const check = (bytes: number): void => {
    if (bytes > maxBytes) throw new ContentError('src', `over ${maxBytes} bytes`, 'max-bytes');
  };
  check(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    check(length);
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** How the first bytes of a document begin, and what that tells of its encoding. */
const beginnings: [RegExp, string][] = [
  [/^(\xff\xfe|[^\0]\0)/, 'utf-16le'],
  [/^(\xfe\xff|\0[^\0])/, 'utf-16be'],
  [/^\xef\xbb\xbf/, 'utf-8'],
];

/** The encoding of a document: by its first bytes, its media type, its XML declaration; else UTF-8. */
function encodingOf(bytes: Uint8Array, contentType: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared =
    /charset\s*=\s*"?([\w-]+)/i.exec(contentType) ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(start);
  return beginnings.find(([mark]) => mark.test(start))?.[1] ?? declared?.[1] ?? 'utf-8';
}

/** Bytes as text in NFC: Windows-1258 has the marks of Vietnamese letters apart. */
export function decodeBytes(bytes: Uint8Array, contentType: string): string {
  const encoding = encodingOf(bytes, contentType);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    throw new ContentError('src', `not ${encoding}`, 'charset, encoding, UTF-8');
  }
}

async function attempt(
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  const { credentials, maxBytes } = limits;
  const response = await fetch(address, { headers: { accept }, credentials, signal });
  if (!response.ok) throw new ContentError('src', `HTTP ${response.status}`, 'HTTP 200');
  const contentType = response.headers.get('content-type') ?? '';
  const bytes = await bytesOf(response, maxBytes);
  return {
    text: decodeBytes(bytes, contentType),
    mediaType: contentType.toLowerCase().split(';')[0]?.trim() ?? '',
    url: response.url || address,
  };
}

const wait = (signal: AbortSignal): Promise<void> =>
  new Promise((done, failed) => {
    const timer = setTimeout(done, pause);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      failed(new Error('aborted'));
    });
  });

/** What a browser says of a request that got no answer, told as far as it tells. */
function networkFault(address: string): ContentError {
  const { origin } = new URL(address);
  const other = origin !== location.origin;
  return new ContentError(
    'src',
    other ? `network, CORS or CSP: ${origin}` : 'network or CSP',
    other ? `Access-Control-Allow-Origin: ${location.origin}` : 'connect-src',
  );
}

/** A signal that ends with another, and after `timeout` milliseconds. */
function bounded(ended: AbortSignal, timeout: number): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (ended.aborted) abort();
  ended.addEventListener('abort', abort);
  const deadline = setTimeout(abort, timeout);
  const end = (): void => {
    abort();
    clearTimeout(deadline);
    ended.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, end };
}

/**
 * Fetches a document within bounds; tries again once when the network, not the server, fails.
 *
 * @throws {ContentError} for what the page's developer can mend
 * @throws for an end by `limits.signal` the error of the abort
 */
export async function fetchText(address: string, limits: FetchLimits): Promise<Fetched> {
  const { timeout } = limits;
  const { signal, end } = bounded(limits.signal, timeout);
  try {
    return await attempt(address, limits, signal).catch(async (fault: unknown) => {
      if (fault instanceof ContentError || signal.aborted) throw fault;
      await wait(signal);
      return attempt(address, limits, signal);
    });
  } catch (fault) {
    if (fault instanceof ContentError || limits.signal.aborted) throw fault;
    const late = new ContentError('src', `over ${timeout / 1000} s`, 'timeout');
    throw signal.aborted ? late : networkFault(address);
  } finally {
    // Also ends what is left of a body that was too long.
    end();
  }
}
