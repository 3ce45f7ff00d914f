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
import { LOCALE_VARIANTS } from './variants';
import { languageOf, plainLocale as plain } from '../../locale';

/** Packs by locale code. */
export type LocalePacks = Readonly<Record<string, LocalePack>>;

const LANGUAGES = { de, en, es, fr, it, nl, pt } as const satisfies LocalePacks;

const keyOf = (locale: string, packs: LocalePacks): string | undefined =>
  Object.keys(packs).find((key) => plain(key) === plain(locale));

/**
 * The pack of a locale: its own, else its language's ("fr-CA" prints with French and looks up its names first), else
 * null. `language` says which words these are.
 *
 * @example
 * findLocalePack('fr')?.goals.penalty; //=> 'SP'
 * findLocalePack('pt-BR')?.goals.many; //=> 'Gols'
 * const { locale, language } = findLocalePack('fr-CA') ?? fr;
 * [locale, language]; //=> ['fr-CA', 'fr']
 * findLocalePack('ja'); //=> null
 */
export const findLocalePack = (locale: string, packs: LocalePacks = LOCALE_PACKS): LocalePack | null => {
  const key = keyOf(locale, packs) ?? keyOf(languageOf(plain(locale)), packs);
  const pack = key === undefined ? undefined : packs[key];
  return pack ? { ...pack, locale } : null;
};

/** A newsroom's habits by locale. `basedOn` names the pack under a language that we do not have. */
export type NewsroomStyle = Readonly<Record<string, HouseStyle & { basedOn?: string }>>;

/**
 * The packs of a newsroom: ours, its house style laid over them, and the languages that it adds. A new language is
 * based on one that is there and says what it does differently. A variant ("pt-BR") stands on its language as the
 * newsroom prints it.
 *
 * @example
 * const packs = localePacks({
 *   fr: { goals: { penalty: 's.p.' } },
 *   ca: { basedOn: 'es', goals: { one: 'Gol', many: 'Gols' } },
 * });
 * findLocalePack('fr', packs)?.goals.penalty; //=> 's.p.'
 * findLocalePack('ca', packs)?.goals.many; //=> 'Gols'
 * localePacks({ ca: {} }); //=> throws 'House style for "ca": we have no such language; "basedOn" must name one of: de, en, es, fr, it, nl, pt, pt-BR'
 */
export const localePacks = (style: NewsroomStyle): LocalePacks => {
  const packs: Record<string, LocalePack> = { ...LANGUAGES };
  const lay = (locale: string, { basedOn, ...overrides }: NewsroomStyle[string]): void => {
    if (basedOn !== undefined && typeof basedOn !== 'string')
      throw new HouseStyleError(`House style for "${locale}": "basedOn" must be the code of a language`, [
        locale,
        'basedOn',
      ]);
    const pack = findLocalePack(basedOn ?? locale, packs);
    if (!pack) {
      const known = Object.keys(packs).join(', ');
      throw new HouseStyleError(
        `House style for "${locale}": we have no such language; "basedOn" must name one of: ${known}`,
        [locale, 'basedOn'],
      );
    }
    packs[keyOf(locale, packs) ?? locale] = withHouseStyle({ ...pack, locale, language: locale }, overrides);
  };
  const styles = Object.entries(style);
  const isOurs = ([locale]: (typeof styles)[number]): boolean => Object.hasOwn(LANGUAGES, locale);
  for (const [locale, own] of styles.filter(isOurs)) lay(locale, own);
  for (const [locale, variant] of Object.entries(LOCALE_VARIANTS)) lay(locale, variant);
  for (const [locale, own] of styles.filter((entry) => !isOurs(entry))) lay(locale, own);
  return packs;
};

/** Our languages and their variants, as they print without a house style. */
export const LOCALE_PACKS = localePacks({}) as Readonly<
  Record<keyof typeof LANGUAGES | keyof typeof LOCALE_VARIANTS, LocalePack>
>;
