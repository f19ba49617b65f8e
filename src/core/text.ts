/** A string without NUL, lone surrogates, bidirectional overrides (U+202A–202E) and outer white space. */
export const clean = (value: string): string =>
  value.replace(/[\0\u202a-\u202e\p{Cs}]/gu, '').trim();

/**
 * Text that is safe to show from any value: primitives only, {@link clean}, at most 20,000 characters.
 * Zero-width spaces stay: Khmer words are separated by them.
 */
export const text = (value: unknown): string =>
  typeof value === 'string' || Number.isFinite(value) ? clean(String(value).slice(0, 20_000)) : '';

/** For Lit: a property that shows as an attribute, whatever was put into it. */
export const shown = {
  reflect: true,
  converter: { toAttribute: (value: unknown): string | null => text(value) || null },
};
