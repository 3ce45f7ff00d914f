import { createLooks } from './looks';

const log = { error: jest.fn() };
const tick = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

it('are one at a time, and one more serves all who ask meanwhile', async () => {
  const ends: (() => void)[] = [];
  const look = jest.fn(() => new Promise<void>((end) => ends.push(end)));
  const looks = createLooks(look, log);
  const first = looks.again();
  const others = [looks.again(), looks.again(), looks.known()];
  expect(look).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await first;
  await tick();
  expect(look).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await Promise.all(others);
  expect(look).toHaveBeenCalledTimes(2);
  await looks.known();
});

it('that fail are repeated, and whoever needs to know need not wait for that', async () => {
  const look = jest.fn(async () => undefined).mockRejectedValueOnce(new Error('away'));
  const looks = createLooks(look, log);
  await looks.again();
  expect(log.error).toHaveBeenCalledWith(new Error('away'));
  await looks.known();
  expect(look).toHaveBeenCalledTimes(2);
  await looks.known();
  expect(look).toHaveBeenCalledTimes(2);

  look.mockRejectedValueOnce(new Error('away'));
  await looks.again();
  await tick(1_100);
  expect(look).toHaveBeenCalledTimes(4);
});

it('end with the newsroom', async () => {
  const look = jest.fn(async () => undefined).mockRejectedValueOnce(new Error('away'));
  const looks = createLooks(look, log);
  await looks.again();
  await looks.stop();
  await looks.again();
  await tick(1_100);
  expect(look).toHaveBeenCalledTimes(1);
});
