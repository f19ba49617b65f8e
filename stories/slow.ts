import { later } from './expect.js';

/** Marks an address whose answer comes late; it is not part of what is copied. */
export const slowly = '?slow';

const slow = Symbol.for('portal-elements stories: slow line');

/**
 * A slow line, without a server: requests for addresses that end in {@link slowly} are sent at once, but
 * their answers are handed on late. Everything else goes as before.
 */
export function slowLine(): typeof slowly {
  const { fetch: fast } = window as typeof window & { fetch: typeof fetch & { [slow]?: true } };
  if (fast[slow]) return slowly;
  window.fetch = Object.assign(
    async (...request: Parameters<typeof fetch>): Promise<Response> => {
      const answer = await fast(...request);
      if (new Request(...request).url.endsWith(slowly)) await later();
      return answer;
    },
    { [slow]: true as const },
  );
  return slowly;
}
