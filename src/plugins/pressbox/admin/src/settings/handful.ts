/** The settings of a house style that newsrooms differ in; the others stand below them, by their paths. Pure. */
import type { LanguageSetting, StyleValue } from '../../../contracts/src';
import { ENGLISH, type TextKey } from '../translations/english';

const HANDFUL = [
  'minute',
  'colon',
  'score.result',
  'score.halfTime',
  'score.extraTime',
  'score.shootOut',
  'scoreline.halfTime',
  'thousands',
  'goals.one',
  'goals.many',
  'goals.penalty',
  'goals.ownGoal',
  'list.entries',
  'list.sides',
  'list.people',
  'sheet.lines',
  'sheet.players',
  'sheet.change',
  'sheet.captain',
  'sheet.bench',
] as const;

/** The key of a setting's name, or null where its path is all the name it has. */
export const nameOf = (path: string): TextKey | null => {
  const key = `settings.style.${path}`;
  return key in ENGLISH ? (key as TextKey) : null;
};

/** First those that have a name, in the order in which one looks for them; then all others. */
export const sorted = (
  settings: readonly LanguageSetting[],
): { first: LanguageSetting[]; others: LanguageSetting[] } => ({
  first: HANDFUL.flatMap((path) => settings.find((setting) => setting.path === path) ?? []),
  others: settings.filter(({ path }) => !(HANDFUL as readonly string[]).includes(path)),
});

const FORMS = ['demonym', 'nickname', 'name'] as const;
export type Form = (typeof FORMS)[number];

/** Every order in which a side may be named: the name alone, the people and then the nickname, and so on. */
export const PEOPLE_ORDERS: readonly (readonly Form[])[] = FORMS.flatMap((first) => [
  [first],
  ...FORMS.filter((second) => second !== first).flatMap((second) => [
    [first, second],
    [first, second, ...FORMS.filter((third) => third !== first && third !== second)],
  ]),
]);

/** As a select knows it, and back. */
export const orderKey = (value: StyleValue | undefined): string => (Array.isArray(value) ? value.join(' ') : '');
export const orderOf = (key: string): Form[] =>
  PEOPLE_ORDERS.find((order) => orderKey([...order]) === key)?.slice() ?? [];
