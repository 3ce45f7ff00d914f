/** How a language prints what the facts of a match name, and the marks of a text: what translations share. */
import { claimsOfArticle, convertMark, type ConvertOptions, type OwnFactWords } from '../facts';
import type { Entity, MatchFacts } from '../match';
import { nameIn } from '../names';
import type { Told } from './lost';

export interface SuggestOptions {
  /** A newsroom's habits by locale, as agate takes them. */
  houseStyle?: ConvertOptions['houseStyle'];
  /** The newsroom's own words for the fact check. */
  words?: OwnFactWords;
}

/** What a source prints, and what another language prints in its place. */
export interface Print {
  kind: 'mark' | 'name';
  printed: string;
  right: string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Where some words stand by themselves in a text. */
export const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const [before, after] = [text.slice(0, at).slice(-1), text.charAt(at + words.length)];
    const isWhole = (sign: string, edge: string): boolean => !LETTER.test(sign) || !LETTER.test(edge);
    if (isWhole(before, words.charAt(0)) && isWhole(after, words.slice(-1))) places.push(at);
  }
  return places;
};

const PRINTS = ['name', 'shortName', 'demonym', 'nickname'] as const;

/** Everybody and everything that the facts of some matches name. */
const named = (matches: readonly MatchFacts[]): Entity[] => {
  const all = matches.flatMap(({ home, away, competition, referee, sheets, events }) => [
    home,
    away,
    competition,
    referee,
    ...sheets.flatMap(({ coach, appearances }) => [coach, ...appearances.map(({ player }) => player)]),
    ...events.flatMap(({ player, playerOff, assistBy, coach }) => [player, playerOff, assistBy, coach]),
  ]);
  const entities = all.flatMap((entity) => entity ?? []);
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
};

const MIN_STEM = 4;
/** "Argentine" and "Argentina": a word of the one language may well be the other's own. */
export const looksAlike = (a: string, b: string): boolean => {
  const stem = Math.max(MIN_STEM, Math.min(a.length, b.length) - 2);
  return a.slice(0, stem).toLowerCase() === b.slice(0, stem).toLowerCase();
};

/** Every form of every name in two languages, where both have one: equal ones too. */
export const namePrints = (matches: readonly MatchFacts[], from: string, to: string): Print[] =>
  named(matches).flatMap((entity) => {
    const [there, here] = [nameIn(entity, from), nameIn(entity, to)];
    return PRINTS.flatMap((print) => {
      const [printed, right] = [there[print], here[print]];
      return printed && right ? [{ kind: 'name' as const, printed, right }] : [];
    });
  });

/** The forms that are right of anything in a language. */
export const rightNames = (matches: readonly MatchFacts[], locale: string): ReadonlySet<string | null> =>
  new Set(named(matches).flatMap((entity) => Object.values(nameIn(entity, locale))));

/** The marks of a source, as another language prints them: equal ones too. */
export const markPrints = (
  source: Told,
  to: string,
  matches: readonly MatchFacts[],
  options: SuggestOptions,
): Print[] => {
  const { houseStyle, words } = options;
  return claimsOfArticle(source.words, matches, { locale: source.locale, ...(words && { words }) })
    .filter(({ claim }) => claim === 'mark')
    .flatMap((claim) => {
      const right = convertMark(claim, { from: source.locale, to, ...(houseStyle && { houseStyle }) });
      return right ? [{ kind: 'mark' as const, printed: claim.printed, right }] : [];
    });
};

/** Where names stand in a text as the language prints them: a shorter one within is a part of it. */
export const rightPlaces = (text: string, forms: readonly string[]): { start: number; end: number }[] =>
  forms.flatMap((form) => placesOf(text, form).map((start) => ({ start, end: start + form.length })));
