/**
 * Text that is safe to show from any value: primitives only, at most 20,000 characters, without NUL,
 * lone surrogates and bidirectional overrides (U+202A–202E). Zero-width spaces stay: Khmer words are
 * separated by them.
 *
 * @param most - how many characters, in place of 20,000
 */
export const text = (value: unknown, most = 20_000): string =>
  typeof value === 'string' || Number.isFinite(value)
    ? String(value)
        .slice(0, most)
        .replace(/[\0\u202a-\u202e\p{Cs}]/gu, '')
        .trim()
    : '';

/** For Lit: a property that shows as an attribute, whatever was put into it. */
export const shown = {
  reflect: true,
  converter: { toAttribute: (value: unknown): string | null => text(value) || null },
};
