/**
 * One memory of what is on the screen. Strapi's i18n plugin adds the middleware of the panel's requests to the store a
 * second time. The second one is never told that a form was closed: everything that was opened since the panel was
 * loaded is fetched anew at each save, match after match (docs/decisions/0023).
 */
type Make = () => unknown;

/**
 * The middlewares of the store without those that it has anyhow.
 *
 * @param added as plugins added them
 * @param own the one that the store brings itself
 * @example
 * withoutSecond([() => watch, () => requests], requests); //=> [() => watch]
 */
export const withoutSecond = <Added extends Make>(added: readonly Added[], own: unknown): Added[] =>
  added.filter((make) => make() !== own);
