/**
 * On CI a test that fails is run once more, and says aloud why it failed first: another program on the machine may
 * have held up a browser or a clock. At a desk nothing is run twice.
 */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
