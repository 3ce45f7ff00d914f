/**
 * What is typed on the page, as changes of what is stored. When somebody else has saved meanwhile they are laid over what
 * is stored then, and nothing that was typed is lost. Pure.
 */
import { flatStyle, nestedStyle } from '../../../core/src/agate/locales/style-settings';
import type { FlatStyle, PageSettings, StyleValue } from '../../../contracts/src';

/** A value; null where the setting is given back to the files. */
type Typed = { value: StyleValue } | null;

export interface Changes {
  timeZone?: PageSettings['timeZone'];
  publish?: PageSettings['publish'];
  /** By language, by the path of the setting. */
  styles: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
}

export const NO_CHANGES: Changes = { styles: {} };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The house style of a language as it stands on the page. */
export const typedStyle = (page: PageSettings, changes: Changes, locale: string): FlatStyle => {
  const style = flatStyle(page.houseStyle[locale] ?? {});
  for (const [path, typed] of Object.entries(changes.styles[locale] ?? {})) {
    if (typed) style[path] = typed.value;
    else delete style[path];
  }
  return style;
};

/** All that the page sets, as a save sends it. */
export const withChanges = (page: PageSettings, changes: Changes): PageSettings => {
  const locales = Object.keys(changes.styles);
  const styles = locales.map((locale) => [locale, nestedStyle(typedStyle(page, changes, locale))] as const);
  return {
    timeZone: changes.timeZone === undefined ? page.timeZone : changes.timeZone,
    publish: changes.publish === undefined ? page.publish : changes.publish,
    houseStyle: { ...page.houseStyle, ...Object.fromEntries(styles) },
  };
};

export const hasChanges = (page: PageSettings, changes: Changes): boolean => {
  const { timeZone, publish, houseStyle } = withChanges(page, changes);
  const isTyped = (locale: string) => !same(flatStyle(houseStyle[locale] ?? {}), flatStyle(page.houseStyle[locale] ?? {})); // prettier-ignore
  return timeZone !== page.timeZone || publish !== page.publish || Object.keys(changes.styles).some(isTyped);
};

/** What is typed into a setting of a house style; `base`: as it is where the page leaves it alone, and then it does. */
export const changeStyle = (
  changes: Changes,
  locale: string,
  path: string,
  value: StyleValue | undefined,
  base: StyleValue | undefined,
): Changes => {
  const typed: Typed = value === undefined || same(value, base) ? null : { value };
  return { ...changes, styles: { ...changes.styles, [locale]: { ...changes.styles[locale], [path]: typed } } };
};

/** A setting that somebody else has stored otherwise since it was changed here, and what is stored of it now. */
export type Clash =
  | { setting: 'timeZone'; stored: PageSettings['timeZone'] }
  | { setting: 'publish'; stored: PageSettings['publish'] }
  /** Undefined where it was given back to the files. */
  | { setting: 'style'; locale: string; path: string; stored: StyleValue | undefined };

const isClash = (before: unknown, now: unknown, mine: unknown): boolean => !same(before, now) && !same(now, mine);

/**
 * What is set on both sides, and not to the same.
 *
 * @param before as it was stored when it was changed here
 * @param now as somebody else has stored it meanwhile
 */
export const clashesOf = (before: PageSettings, now: PageSettings, changes: Changes): Clash[] => {
  const { timeZone, publish, styles } = changes;
  const clashes: Clash[] = [];
  if (timeZone !== undefined && isClash(before.timeZone, now.timeZone, timeZone))
    clashes.push({ setting: 'timeZone', stored: now.timeZone });
  if (publish !== undefined && isClash(before.publish, now.publish, publish))
    clashes.push({ setting: 'publish', stored: now.publish });
  for (const [locale, typed] of Object.entries(styles)) {
    const [was, is] = [before, now].map((page) => flatStyle(page.houseStyle[locale] ?? {}));
    for (const [path, mine] of Object.entries(typed))
      if (isClash(was?.[path], is?.[path], mine?.value)) clashes.push({ setting: 'style', locale, path, stored: is?.[path] }); // prettier-ignore
  }
  return clashes;
};

/** What is typed, without what clashes: there, what is stored stands. */
export const withoutClashes = (changes: Changes, clashes: readonly Clash[]): Changes => {
  const gone = new Set(clashes.map((clash) => (clash.setting === 'style' ? `${clash.locale} ${clash.path}` : clash.setting))); // prettier-ignore
  const { timeZone, publish, styles } = changes;
  const kept = Object.entries(styles).map(([locale, typed]) => [
    locale,
    Object.fromEntries(Object.entries(typed).filter(([path]) => !gone.has(`${locale} ${path}`))),
  ]);
  return {
    ...(timeZone !== undefined && !gone.has('timeZone') && { timeZone }),
    ...(publish !== undefined && !gone.has('publish') && { publish }),
    styles: Object.fromEntries(kept) as Changes['styles'],
  };
};
