/** Tags and attributes have no letters of two units. */
const letters = (word: string): string[] => word.split('');

const bare = (word: string): string => word.replace(/[-_]/g, '');

/** How many letters must be put in, taken out or changed to make one word the other. */
function distance(one: string, other: string): number {
  let row = ['', ...letters(other)].map((_, index) => index);
  letters(one).forEach((letter, line) => {
    const next = [line + 1];
    letters(other).forEach((own, index) => {
      const changed = (row[index] ?? 0) + Number(own !== letter);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    });
    row = next;
  });
  return row[other.length] ?? 0;
}

/** Whether two words differ by two letters at most, whatever their hyphens; of a short one by one. */
export function isNear(word: string, known: string): boolean {
  const [one, other] = [bare(word), bare(known)];
  const most = other.length < 6 ? 1 : 2;
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** The word of a list that was probably meant: one that is near, or one that is a part of the word. */
export function meant(word: string, known: readonly string[]): string | undefined {
  const isPart = (own: string): boolean => word.startsWith(`${own}-`) || word.endsWith(`-${own}`);
  return known.find((own) => isNear(word, own)) ?? known.find(isPart);
}
