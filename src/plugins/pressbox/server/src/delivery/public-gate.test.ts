import type { Core } from '@strapi/strapi';
import { PAGE_SCOPES } from '../pages/scopes';
import { watchPublicGate } from './public-gate';

type Shut = () => Promise<void>;

/** A newsroom whose public role may read articles until it is told otherwise, and whose database can be slow. */
const newsroom = () => {
  let granted = [{ action: PAGE_SCOPES.article }];
  let shut: Shut = () => Promise.resolve();
  let slow: Promise<void> = Promise.resolve();
  let ends: (() => void)[] | null = null;
  const strapi = {
    plugin: () => ({}),
    db: {
      query: () => ({
        async findMany() {
          const found = granted;
          await slow;
          return found;
        },
      }),
      lifecycles: { subscribe: (subscriber: { afterDelete: Shut }) => (shut = subscriber.afterDelete) },
      inTransaction: () => ends !== null,
      transaction: (work: (trx: object) => unknown) =>
        work({ onCommit: (end: () => void) => ends?.push(end), onRollback: () => undefined }),
    },
  } as unknown as Core.Strapi;
  return {
    strapi,
    close: () => (granted = []),
    shut: () => shut(),
    begin: () => (ends = []),
    commit() {
      const now = ends ?? [];
      ends = null;
      for (const end of now) end();
    },
    /** The database answers no more until the function that this returns is called. */
    slowDown() {
      let goOn: () => void = () => undefined;
      slow = new Promise((resolve) => (goOn = resolve));
      return goOn;
    },
  };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the gate before ready pages', () => {
  /** The look that comes every few seconds. */
  let look: () => void;
  beforeEach(() => {
    jest.spyOn(globalThis, 'setInterval').mockImplementation(((again: () => void) => {
      look = again;
      return { unref: () => undefined };
    }) as never);
  });
  afterEach(() => jest.restoreAllMocks());

  it('stays shut when a look that began before a change ends after it (promise 17)', async () => {
    const house = newsroom();
    const gate = await watchPublicGate(house.strapi);
    expect(gate.isOpen('article')).toBe(true);
    const goOn = house.slowDown();
    look();
    house.close();
    await house.shut();
    expect(gate.isOpen('article')).toBe(false);
    goOn();
    await settled();
    expect(gate.isOpen('article')).toBe(false);
  });

  it('is not left open after a transaction by a look from before its end (promise 17)', async () => {
    const house = newsroom();
    const gate = await watchPublicGate(house.strapi);
    house.begin();
    await house.shut();
    look();
    await settled();
    house.close();
    house.commit();
    expect(gate.isOpen('article')).toBe(false);
    await settled();
    expect(gate.isOpen('article')).toBe(false);
  });

  it('opens again at once where nothing was taken away (promise 17)', async () => {
    const house = newsroom();
    const gate = await watchPublicGate(house.strapi);
    await house.shut();
    expect(gate.isOpen('article')).toBe(false);
    await settled();
    expect(gate.isOpen('article')).toBe(true);
  });
});
