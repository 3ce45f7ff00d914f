/** A locale pack as a list of settings, and house styles laid over each other: what a screen of settings is made of. */
import { plainLocale as plain } from '../../locale';
import type { NewsroomStyle } from './registry';
import type { LocalePack, PeopleForm } from './pack';
import { mayBeNull, slotsAt } from './settings';

/** What one setting of a house style may hold, as JSON has it. */
export type StyleValue = string | boolean | PeopleForm[] | null;

/** The house style of one language by the paths of its settings: `{ 'goals.penalty': 's.p.' }`. */
export type FlatStyle = Record<string, StyleValue>;

/** One setting of a locale pack. */
export interface StyleSetting {
  /** As the house style names it: "goals.penalty". */
  path: string;
  kind: 'text' | 'template' | 'yes-no' | 'people';
  /** What a template may name; empty for every other kind. */
  slots: readonly string[];
  mayBeNull: boolean;
  /** How the pack has it. Null too where it is a function, which only a file can write. */
  value: StyleValue;
  isFunction: boolean;
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value !== 'function';

const leavesOf = (tree: Tree, keys: readonly string[] = []): (readonly [readonly string[], unknown])[] =>
  Object.entries(tree).flatMap(([key, value]): (readonly [readonly string[], unknown])[] => {
    const path = [...keys, key];
    return isTree(value) ? leavesOf(value, path) : [[path, value]];
  });

const kindOf = (value: unknown, isTemplate: boolean): StyleSetting['kind'] => {
  if (typeof value === 'boolean') return 'yes-no';
  if (Array.isArray(value)) return 'people';
  return isTemplate ? 'template' : 'text';
};

/**
 * The settings of a locale pack, in the order in which the pack has them.
 *
 * @example
 * const settings = styleSettings(fr);
 * settings.find(({ path }) => path === 'goals.penalty')?.value; //=> 'SP'
 * settings.find(({ path }) => path === 'minute')?.slots; //=> ['minute', 'added']
 * settings.find(({ path }) => path === 'sheet.bench')?.kind; //=> 'yes-no'
 * settings.some(({ path }) => path === 'locale'); //=> false
 */
export const styleSettings = ({ locale: _locale, language: _language, ...habits }: LocalePack): StyleSetting[] =>
  leavesOf(habits as unknown as Tree).map(([keys, value]) => {
    const slots = slotsAt(keys);
    const isFunction = typeof value === 'function';
    return {
      path: keys.join('.'),
      kind: kindOf(value, slots !== null),
      slots: slots ?? [],
      mayBeNull: mayBeNull(keys),
      value: isFunction ? null : (value as StyleValue),
      isFunction,
    };
  });

/**
 * The house style of one language by the paths of its settings.
 *
 * @example
 * flatStyle({ minute: "{minute}'", goals: { penalty: 's.p.' } }); //=> { minute: "{minute}'", 'goals.penalty': 's.p.' }
 */
export const flatStyle = (style: object): FlatStyle =>
  Object.fromEntries(leavesOf(style as Tree).map(([keys, value]) => [keys.join('.'), value as StyleValue]));

/**
 * The inverse of {@link flatStyle}: the house style as a file holds it.
 *
 * @example
 * nestedStyle({ 'goals.penalty': 's.p.', 'goals.ownGoal': 'csc' }); //=> { goals: { penalty: 's.p.', ownGoal: 'csc' } }
 */
export const nestedStyle = (style: FlatStyle): Record<string, unknown> => {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(style)) {
    const keys = path.split('.');
    let place = nested;
    for (const key of keys.slice(0, -1)) {
      const inner = Object.hasOwn(place, key) ? place[key] : undefined;
      place = isTree(inner) ? (inner as Record<string, unknown>) : own(place, key, {});
    }
    own(place, keys.at(-1) ?? path, value);
  }
  return nested;
};

/** Gives an object a key of its own, whatever it is called. */
const own = <T>(place: Record<string, unknown>, key: string, value: T): T => {
  Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
  return value;
};

const layOver = (under: Tree, over: Tree): Tree => {
  const laid: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined;
    own(laid, key, isTree(below) && isTree(value) ? layOver(below, value) : value);
  }
  return laid;
};

/**
 * One house style laid over another, setting by setting. Neither is changed.
 *
 * @example
 * layStyle({ fr: { colon: ': ', goals: { penalty: 'SP' } } }, { fr: { goals: { penalty: 's.p.' } } });
 * //=> { fr: { colon: ': ', goals: { penalty: 's.p.' } } }
 * layStyle({ pt_br: { colon: ': ' } }, { 'pt-BR': { thousands: '.' } }); //=> { pt_br: { colon: ': ', thousands: '.' } }
 */
export const layStyle = (under: NewsroomStyle, over: NewsroomStyle): NewsroomStyle => {
  const keyOf = (locale: string): string => Object.keys(under).find((key) => plain(key) === plain(locale)) ?? locale;
  const keyed = Object.fromEntries(Object.entries(over).map(([locale, style]) => [keyOf(locale), style]));
  return layOver(under, keyed) as NewsroomStyle;
};

/**
 * What a house style says of one language, whatever the case of its code.
 *
 * @example
 * styleOf({ pt_br: { colon: ': ' } }, 'pt-BR'); //=> { colon: ': ' }
 * styleOf({}, 'fr'); //=> {}
 */
export const styleOf = (style: NewsroomStyle, locale: string): NewsroomStyle[string] =>
  Object.entries(style).find(([key]) => plain(key) === plain(locale))?.[1] ?? {};
