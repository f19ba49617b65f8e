/** Medians, and rounds in which the contestants take turns. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The quarter points of values: between them lies the middle half. */
export const quarters = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.round((sorted.length - 1) * part)];
  return [at(0.25), at(0.75)];
};

/** Plain HTML's figure in each round is what the others' are divided by, or what is taken from them. */
const beside = (values, plain, compare) => {
  const compared = values.map((value, round) => compare(value, plain[round]));
  return { median: median(compared), quarters: quarters(compared) };
};

/** For one figure of all contestants, `{ name: [value of each round] }`: medians, ratios and differences. */
export function summarize(rounds) {
  const { plain } = rounds;
  return Object.fromEntries(
    Object.entries(rounds).map(([name, values]) => [
      name,
      {
        median: median(values),
        ratio: plain && beside(values, plain, (value, base) => (base ? value / base : undefined)),
        over: plain && beside(values, plain, (value, base) => value - base),
      },
    ]),
  );
}

/**
 * Has contestants take turns, in another order each round, so that what else the machine does falls on all
 * of them. `measure` resolves to `{ figure: number }`; the first `warm` rounds do not count.
 *
 * @returns `{ figure: { contestant: [value of each round] } }`
 */
export async function takeTurns(contestants, { rounds, warm = 0 }, measure) {
  const all = {};
  for (let round = -warm; round < rounds; round++) {
    const first = Math.abs(round) % contestants.length;
    for (const one of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const figures = await measure(one, round);
      if (round < 0) continue;
      for (const [figure, value] of Object.entries(figures)) {
        ((all[figure] ??= {})[one.name] ??= []).push(value);
      }
    }
  }
  return all;
}
