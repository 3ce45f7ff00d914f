/** How long each run takes, sorted, once the first ones have made the code warm. */
export const timed = (work, { times, warmUp }) => {
  const took = [];
  for (let n = -warmUp; n < times; n += 1) {
    const from = process.hrtime.bigint();
    try {
      work();
    } catch {
      // What is too long is refused, and that has its time as well.
    }
    if (n >= 0) took.push(Number(process.hrtime.bigint() - from) / 1e6);
  }
  return took.sort((a, b) => a - b);
};
