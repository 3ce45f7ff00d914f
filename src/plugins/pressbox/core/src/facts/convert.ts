/** A mark in the print of another language: what a translator would otherwise retype. */
import { findLocalePack, LOCALE_PACKS, localePacks, type NewsroomStyle } from '../agate/locales';
import { printMinute } from '../agate/print/minute';
import { fillTemplate } from '../agate/locales/template';
import type { Claim } from './finding';

export interface ConvertOptions {
  /** The language it is printed in. */
  from: string;
  /** The language it shall be printed in. */
  to: string;
  /** A newsroom's habits by locale, as agate takes them. */
  houseStyle?: NewsroomStyle;
}

const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
];

/**
 * Prints a mark, or a bare score, the way another language prints it; what came first still does. Null where there is
 * nothing to convert, or no such language.
 *
 * @example
 * const home = { id: 'h', name: 'Rovers' };
 * const away = { id: 'a', name: 'Town' };
 * const [mark] = claimsOf('But (1-0, 45e+2, SP).', [matchOf({ home, away })], { locale: 'fr' }).filter(({ claim }) => claim === 'mark');
 * convertMark(mark, { from: 'fr', to: 'de' }); //=> '(1:0, 45.+2, Elfmeter)'
 * convertMark(mark, { from: 'fr', to: 'it' }); //=> "(1-0, 45'+2 rig.)"
 */
export const convertMark = (
  { claim, printed, score, minutes, word }: Claim,
  { from, to, houseStyle }: ConvertOptions,
): string | null => {
  const packs = houseStyle ? localePacks(houseStyle) : LOCALE_PACKS;
  const pack = findLocalePack(to, packs);
  if (!pack || (claim !== 'mark' && score === null)) return null;
  if (findLocalePack(from, packs)?.locale === pack.locale) return printed;
  const [minute = null] = minutes;
  const time = claim === 'mark' ? printMinute(minute, pack) : null;
  const result = score && fillTemplate(pack.score.result, { home: score.home, away: score.away });
  if (time === null && !result) return null;
  const scoreFirst = score === null || /^\D*\d{1,2}\s*(?:[-–—:‑‐]|[ax]\s)/u.test(printed);
  const parts = scoreFirst ? [result, time] : [time, result];
  const kind = word === 'penalty' ? pack.goals.penalty : word === 'own-goal' ? pack.goals.ownGoal : null;
  const inside = parts.filter(Boolean).join(', ') + (kind ? pack.goals.beforeMark + kind : '');
  const [open = '', close = ''] = BRACKETS.find(([opener]) => printed.startsWith(opener)) ?? [];
  return `${open}${inside}${close}`;
};
