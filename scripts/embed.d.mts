/** Where a file is, and the hash of it. */
export interface At {
  address: string;
  integrity: string;
  /** What `data-enhance` is to say; no such attribute by default. */
  enhance?: string | undefined;
}

export type Entry =
  | 'portal-elements.js'
  | 'portal-elements.esm.js'
  | 'loader.js'
  | 'portal-elements.css'
  | `themes/${'neutral' | 'ministry' | 'province'}.css`;

export const nameOf: (entry: string, version: string) => string;
export const entries: Record<Entry, (at: At) => string>;
export const policyOf: (origins?: Record<string, readonly string[]>) => string;
export const trustedTypes: string;
