/** Characters that no database keeps: NUL, which ends a string in C, and half of a pair. */
// eslint-disable-next-line no-control-regex -- NUL is what is looked for
const BAD = /\u0000|\p{Surrogate}/u;

/** Whether a value holds a character that no text may hold, at whatever depth. */
export const holdsBadText = (value: unknown): boolean => {
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      if (BAD.test(next)) return true;
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) open.push(key, inner ?? null);
    }
  }
  return false;
};
