/** Which link of a translation stands for which of its source. */
import type { LinkOf } from '../tags';
import { urlOf } from './pieces';

const sameUrl = (a: LinkOf | undefined, b: LinkOf | undefined): boolean => urlOf(a) !== null && urlOf(a) === urlOf(b);

/**
 * Of each link of a source, the place of that of its translation: the same address first, the others in their order.
 *
 * @example
 * counterparts([{ url: '/b' }, { url: '/en/a' }], [{ url: '/a' }, { url: '/b' }]); //=> [1, 0]
 */
export const counterparts = (own: readonly LinkOf[], source: readonly LinkOf[]): (number | null)[] => {
  const free = new Set(own.keys());
  const found = source.map((link, place) => {
    const at = sameUrl(own[place], link) && free.has(place) ? place : [...free].find((index) => sameUrl(own[index], link)); // prettier-ignore
    if (at === undefined) return null;
    free.delete(at);
    return at;
  });
  return found.map((at) => {
    if (at !== null) return at;
    const [next] = free;
    if (next !== undefined) free.delete(next);
    return next ?? null;
  });
};

const placeIn = (tag: string): number | null => {
  const place = Number(tag.slice(1)) - 1;
  return Number.isInteger(place) && place >= 0 ? place : null;
};

/** What the links of a file stand for where it is brought back. Those that it names and nobody has stored are none. */
export const createLinks = (own: readonly LinkOf[], source: readonly LinkOf[]) => {
  const links: LinkOf[] = [...own];
  const standsFor = counterparts(own, source);
  const taken = new Map<number, number>();
  /** The link that stands for one of the source; it comes along where the translation has none. */
  const forSource = (place: number): number | null => {
    const link = source[place];
    if (!link) return null;
    const known = standsFor[place] ?? taken.get(place);
    if (known !== undefined && known !== null) return known;
    taken.set(place, links.push(link) - 1);
    return links.length - 1;
  };
  const ofOwn = (place: number | null, url: string): number | null => {
    const called = place === null ? null : (standsFor[place] ?? null);
    if (called !== null && urlOf(own[called]) === url) return called;
    const at = own.findIndex((link) => urlOf(link) === url);
    return at === -1 ? null : at;
  };
  const ofSource = (place: number | null, url: string): number | null => {
    if (place !== null && urlOf(source[place]) === url) return place;
    const at = source.findIndex((link) => urlOf(link) === url);
    return at === -1 ? null : at;
  };
  const tagOf = (at: number | null): string | null => (at === null ? null : `a${at + 1}`);
  return {
    /** What `<a1>`, `<a2>` … stand for by now. */
    links,
    inTranslation(tag: string, url: string | null): string | null {
      if (!/^[at]\d/.test(tag)) return tag;
      const place = placeIn(tag);
      if (tag.startsWith('t')) {
        const isOwn = place !== null && place < own.length && (url === null || urlOf(own[place]) === url);
        return isOwn ? tagOf(place) : url === null ? null : tagOf(ofOwn(null, url));
      }
      if (url === null) return place === null ? null : tagOf(forSource(place));
      const mine = ofOwn(place, url);
      if (mine !== null) return tagOf(mine);
      const theirs = ofSource(place, url);
      return theirs === null ? null : tagOf(forSource(theirs));
    },
    inSource(tag: string, url: string | null): string | null {
      if (!/^[at]\d/.test(tag)) return tag;
      const place = placeIn(tag);
      return tagOf((url === null ? null : ofSource(place, url)) ?? place) ?? tag;
    },
  };
};
