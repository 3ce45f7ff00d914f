import { eventually } from './eventually';

type Patient<Matchers> = {
  [Name in keyof Matchers]: Matchers[Name] extends (...args: infer Args) => unknown
    ? (...args: Args) => Promise<void>
    : never;
};
type Soon = Patient<Omit<jest.Matchers<void, unknown>, 'not' | 'resolves' | 'rejects'>>;

/** Expects of what a page says now or soon: a screen is drawn after what it waits for, and later on a busy machine. */
const patiently = (read: () => Promise<unknown>, isMeant: boolean): Soon =>
  new Proxy({} as Soon, {
    get: (_, name: keyof Soon) => {
      return (...args: unknown[]) =>
        eventually(async () => {
          const said = expect(await read());
          const matcher = (isMeant ? said : said.not)[name] as (...args: unknown[]) => void;
          matcher(...args);
        });
    },
  });

/**
 * Reads a page again until what is expected holds; fails with what it read last. An `expect(await place.innerText())`
 * looks once, at a screen that may still be drawing: it holds on a quick machine and fails on a busy one.
 *
 * @example
 * await soon(() => page.getByRole('listitem').allInnerTexts()).toEqual(['Title Le leur']);
 * await soon.not(() => page.locator('main').innerText()).toMatch(/substitution/);
 */
export const soon = Object.assign((read: () => Promise<unknown>): Soon => patiently(read, true), {
  not: (read: () => Promise<unknown>): Soon => patiently(read, false),
});
