/** A newsroom's own habits, laid over a locale pack: data, as config/plugins.ts holds it. */
import { slotsOf } from './template';
import { PEOPLE_FORMS, type LocalePack } from './pack';
import { mayBeNull, slotsAt } from './settings';
import { sayRefusal, type Refusal } from '../../refusals';

type DeepPartial<T> = T extends readonly unknown[] | string | number | boolean | null | ((...args: never[]) => unknown)
  ? T
  : { [Key in keyof T]?: DeepPartial<T[Key]> };

/** What a pack is called, which no habit changes. */
const IDENTITY = ['locale', 'language'] as const satisfies (keyof LocalePack)[];
const isIdentity = (key: string): boolean => (IDENTITY as readonly string[]).includes(key);

/** Any part of a pack but what it is called. */
export type HouseStyle = DeepPartial<Omit<LocalePack, (typeof IDENTITY)[number]>>;

/** A slip in a house style. The message names the setting by its path. */
export class HouseStyleError extends Error {
  override readonly name = 'HouseStyleError';

  /**
   * @param path where the slip is: the language, then the keys below it
   * @param said the same with its code, where a page of the panel can bring it about
   */
  constructor(
    message: string,
    readonly path: readonly string[],
    readonly said: Refusal | null = null,
  ) {
    super(message);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (values: readonly string[]): string => values.join(', ');

const settingsOf = (base: object): string[] => Object.keys(base).filter((key) => !isIdentity(key));

/** The whole sentence of what is wrong with a setting of a language. */
type Say = (locale: string, setting: string) => Refusal;

/** What is wrong with the value of one setting: the end of a sentence that begins with its path, or all of it; or null. */
const problemOf = (keys: readonly string[], base: unknown, value: unknown): string | Say | null => {
  const slots = slotsAt(keys);
  if (value === null) return mayBeNull(keys) ? null : 'may not be null; leave it out to keep the language’s own';
  if (Array.isArray(base)) {
    const isList = Array.isArray(value) && value.every((form) => (PEOPLE_FORMS as readonly unknown[]).includes(form));
    const isOnceEach = isList && value.length > 0 && new Set(value).size === value.length;
    return isOnceEach ? null : (locale, setting) => sayRefusal('style.lists', { locale, setting, forms: PEOPLE_FORMS });
  }
  if (typeof base === 'boolean') return typeof value === 'boolean' ? null : 'must be true or false';
  if (typeof value === 'function') return slots ? null : 'must be a text; only templates may be functions';
  if (typeof value !== 'string') return slots ? 'must be a template (a text with slots)' : 'must be a text';
  const stray = slots && slotsOf(value).find((slot) => !slots.includes(slot));
  return stray ? (locale, setting) => sayRefusal('style.slot', { locale, setting, slot: `{${stray}}`, slots }) : null;
};

const merge = (base: unknown, overrides: unknown, keys: readonly string[], locale: string): unknown => {
  const fail = (path: readonly string[], problem: string | Say): never => {
    if (typeof problem !== 'string') {
      const said = problem(locale, path.join('.'));
      throw new HouseStyleError(said.message.replace(/\.$/, ''), [locale, ...path], said);
    }
    throw new HouseStyleError(
      `House style for "${locale}": ${path.length > 0 ? `"${path.join('.')}" ` : ''}${problem}`,
      [locale, ...path],
    );
  };
  if (!isRecord(base)) {
    const problem = problemOf(keys, base, overrides);
    return problem === null ? overrides : fail(keys, problem);
  }
  if (!isRecord(overrides)) return fail(keys, `must be an object with any of: ${listed(settingsOf(base))}`);
  const merged = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const path = [...keys, key];
    if (!Object.hasOwn(base, key) || (keys.length === 0 && isIdentity(key))) {
      fail(path, `is not a setting; settings here: ${listed(settingsOf(base))}`);
    }
    if (value !== undefined) merged[key] = merge(base[key], value, path, locale);
  }
  return merged;
};

/**
 * A pack with a newsroom's habits laid over it. Neither is changed. What the newsroom leaves out stays the language's
 * own; a setting that does not exist, or a template with a slot that does not, is refused by name.
 *
 * @example
 * const ours = withHouseStyle(fr, { minute: "{minute}[+{added}]'", goals: { penalty: 's.p.' }, sheet: { lines: ' ; ' } });
 * printMinute({ minute: 62, added: 0 }, ours); //=> "62'"
 * printMinute({ minute: 62, added: 0 }, fr); //=> '62e'
 * withHouseStyle(fr, JSON.parse('{ "goals": { "penlaty": "s.p." } }'));
 * //=> throws 'House style for "fr": "goals.penlaty" is not a setting; settings here: one, many, beforeMark, penalty, ownGoal, unknownScorer'
 */
export const withHouseStyle = (pack: LocalePack, overrides: HouseStyle): LocalePack =>
  // `merge` keeps the shape of its first argument: it adds no key and lets no value change its type.
  merge(pack, overrides, [], pack.locale) as LocalePack;

/**
 * French with the space before the colon that typography asks for: narrow, and never the end of a line. Web
 * pages set an ordinary space, and so does the pack.
 */
export const NARROW_SPACES = { colon: '\u202f: ' } satisfies HouseStyle;
