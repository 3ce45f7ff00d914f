import type { Context } from 'koa';

/** What any page may ask for: the content API, the files it names, and the reader. The rest is the panel's. */
const OPEN = /^\/(api|uploads|reader)(\/|$)/;

/** Whether any page may read what is answered at a path. */
export const isOpen = (path: string): boolean => OPEN.test(path);

const originOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).origin] : []);

/**
 * Whose pages may read an answer: anybody's what the content API says, and the panel's own what the panel is told.
 *
 * @param publicUrl where the newsroom is reached from outside, or an empty string
 */
export const originsFor =
  (publicUrl: string) =>
  ({ path, protocol, host }: Pick<Context, 'path' | 'protocol' | 'host'>): string[] =>
    isOpen(path) ? ['*'] : [...originOf(publicUrl), `${protocol}://${host}`];
