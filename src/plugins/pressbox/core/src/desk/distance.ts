/** How far apart two words are. */

/**
 * How many letters have to change, go or come to make one word another (Levenshtein).
 *
 * @example
 * editDistance('koopmeiners', 'koopmeinrs'); //=> 1
 * editDistance('leao', ''); //=> 4
 */
export const editDistance = (a: string, b: string): number => {
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let one = 1; one <= a.length; one += 1) {
    let before = row[0] ?? 0;
    row[0] = one;
    for (let other = 1; other <= b.length; other += 1) {
      const same = a.charCodeAt(one - 1) === b.charCodeAt(other - 1) ? 0 : 1;
      const above = row[other] ?? 0;
      row[other] = Math.min(above + 1, (row[other - 1] ?? 0) + 1, before + same);
      before = above;
    }
  }
  return row[b.length] ?? 0;
};
