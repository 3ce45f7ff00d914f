import { ATTEMPTS, wasSentAway, withRetries } from './retries';

const deadlock = (code = '40P01') => Object.assign(new Error('deadlock detected'), { code });

/** Work that fails with each of some errors in turn, then is done, and counts how often it was begun. */
const failing = (...errors: readonly unknown[]) => {
  const state = { begun: 0 };
  const work = async (): Promise<string> => {
    const error = errors[state.begun];
    state.begun += 1;
    if (error !== undefined) throw error;
    return 'done';
  };
  return { work, state };
};

describe('a piece of work that a database has sent away (promise 16)', () => {
  it.each(['40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_CHECKREAD'])('is done again after %s', async (code) => {
    const { work, state } = failing(deadlock(code));
    await expect(withRetries(work)).resolves.toBe('done');
    expect(state.begun).toBe(2);
  });

  it('is done again until it is done, and once more by nobody', async () => {
    const { work, state } = failing(deadlock(), deadlock('40001'), deadlock());
    await expect(withRetries(work)).resolves.toBe('done');
    expect(state.begun).toBe(4);
  });

  it('is given up after so many attempts, with what the database said last', async () => {
    const errors = Array.from({ length: ATTEMPTS + 1 }, () => deadlock());
    const { work, state } = failing(...errors);
    await expect(withRetries(work)).rejects.toBe(errors[ATTEMPTS - 1]);
    expect(state.begun).toBe(ATTEMPTS);
  });

  it('is not done again after anything else, be it thrown first or later', async () => {
    const refusal = Object.assign(new Error('duplicate key'), { code: '23505' });
    const first = failing(refusal);
    await expect(withRetries(first.work)).rejects.toBe(refusal);
    expect(first.state.begun).toBe(1);
    const second = failing(deadlock(), refusal);
    await expect(withRetries(second.work)).rejects.toBe(refusal);
    expect(second.state.begun).toBe(2);
  });

  it('is done once where nothing is wrong', async () => {
    const { work, state } = failing();
    await expect(withRetries(work)).resolves.toBe('done');
    expect(state.begun).toBe(1);
  });

  it.each([undefined, null, 'thrown words', new Error('no code'), { code: 40001.5 }, { code: null }])(
    'is not known by %p',
    (error) => {
      expect(wasSentAway(error)).toBe(false);
    },
  );
});
