/**
 * The last line of a run of everything: what holds, what is broken, and what nobody tried.
 *
 * @param {{ broken: readonly string[], away: readonly string[], skipped: number }} run steps that failed, databases
 *   that did not answer, and how many tests were skipped
 */
export const verdict = ({ broken, away, skipped }) => {
  const untried = [
    ...(away.length > 0 ? [`NOT run, since it did not answer: ${away.join(', ')}.`] : []),
    ...(skipped > 0 ? [`NOT run, since it was skipped: ${skipped === 1 ? 'one test' : `${skipped} tests`}.`] : []),
  ];
  if (broken.length > 0) return [`Broken: ${broken.join(', ')}.`, ...untried].join(' ');
  return untried.length === 0 ? 'Everything holds.' : ['What was run holds.', ...untried].join(' ');
};
