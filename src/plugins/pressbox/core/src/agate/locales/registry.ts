/** The languages we print, and those a newsroom adds. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { HouseStyleError, withHouseStyle, type HouseStyle } from './house-style';
import { it } from './it';
import { nl } from './nl';
import type { LocalePack } from './pack';
import { pt } from './pt';

/** Packs by locale code. */
export type LocalePacks = Readonly<Record<string, LocalePack>>;

export const LOCALE_PACKS = { de, en, es, fr, it, nl, pt } as const satisfies LocalePacks;

/**
 * The pack of a locale: its own, else its language's ("fr-CA" prints with French and looks up its names first), else
 * null.
 *
 * @example
 * findLocalePack('fr')?.goals.penalty; //=> 'SP'
 * findLocalePack('pt-BR')?.locale; //=> 'pt-BR'
 * findLocalePack('ja'); //=> null
 */
export const findLocalePack = (locale: string, packs: LocalePacks = LOCALE_PACKS): LocalePack | null => {
  const language = locale.split('-')[0] ?? locale;
  const key = [locale, language].find((candidate) => Object.hasOwn(packs, candidate));
  const pack = key === undefined ? undefined : packs[key];
  return pack ? { ...pack, locale } : null;
};

/** A newsroom's habits by locale. `basedOn` names the pack under a language that we do not have. */
export type NewsroomStyle = Readonly<Record<string, HouseStyle & { basedOn?: string }>>;

/**
 * The packs of a newsroom: ours, its house style laid over them, and the languages that it adds. A new language is
 * based on one that is there and says what it does differently.
 *
 * @example
 * const packs = localePacks({
 *   fr: { goals: { penalty: 's.p.' } },
 *   ca: { basedOn: 'es', goals: { one: 'Gol', many: 'Gols' } },
 * });
 * findLocalePack('fr', packs)?.goals.penalty; //=> 's.p.'
 * findLocalePack('ca', packs)?.goals.many; //=> 'Gols'
 * localePacks({ ca: {} }); //=> throws 'House style for "ca": we have no such language; "basedOn" must name one of: de, en, es, fr, it, nl, pt'
 */
export const localePacks = (style: NewsroomStyle, base: LocalePacks = LOCALE_PACKS): LocalePacks => {
  const packs: Record<string, LocalePack> = { ...base };
  for (const [locale, { basedOn, ...overrides }] of Object.entries(style)) {
    const pack = findLocalePack(basedOn ?? locale, packs);
    if (!pack) {
      const known = Object.keys(packs).join(', ');
      throw new HouseStyleError(
        `House style for "${locale}": we have no such language; "basedOn" must name one of: ${known}`,
      );
    }
    packs[locale] = withHouseStyle({ ...pack, locale }, overrides);
  }
  return packs;
};
