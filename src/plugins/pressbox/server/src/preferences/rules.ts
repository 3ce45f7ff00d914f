/** What the page may set: what the files may, by the same rules. Pure. */
import { flatStyle, layStyle, nestedStyle, slotsOf, type NewsroomStyle } from '../../../core/src';
import { sayRefusal, type Refusal } from '../../../core/src/refusals';
import type { PageSettings } from '../../../contracts/src';
import { slipIn } from '../agate/house-style';
import { problemOf } from '../config/check';
import { isRecord } from '../platform/record';

export interface Slip {
  path: readonly string[];
  message: string;
  /** The same with its code, where the page can bring it about. */
  said?: Refusal | null;
}

/** A slip as its sentence is told to whoever saved. */
export const toldOf = ({ message, said }: Slip): string | Refusal => said ?? `${message.replace(/\.$/, '')}.`;

/** A longer text between two players is a slip of the hand. */
const LONGEST_TEXT = 300;

/** What a template prints of a chain of changes grows with every time that it names the next. */
const MOST_OFTEN = 2;

const namedTooOften = (template: string): string | undefined => {
  const slots = slotsOf(template);
  return slots.find((slot) => slots.filter((other) => other === slot).length > MOST_OFTEN);
};

/** What the page may not set of what the files may: they are written by whoever runs the newsroom. */
const problemOnPage = (locale: string, setting: string, value: unknown): string | Refusal | null => {
  if (setting === 'basedOn') return `House style for "${locale}": "basedOn" is set in the newsroom's files.`;
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST_TEXT) return sayRefusal('style.too-long', { locale, setting, most: LONGEST_TEXT });
  const slot = namedTooOften(value);
  if (slot === undefined) return null;
  return sayRefusal('style.too-often', { locale, setting, slot: `{${slot}}`, most: MOST_OFTEN });
};

/** The first of these, in a style whose settings are all known. */
const slipOfPage = (style: NewsroomStyle): Slip | null => {
  for (const [locale, own] of Object.entries(style)) {
    for (const [path, value] of Object.entries(flatStyle(own))) {
      const problem = problemOnPage(locale, path, value);
      if (!problem) continue;
      const [message, said] = typeof problem === 'string' ? [problem, null] : [problem.message, problem];
      return { path: ['houseStyle', locale, ...path.split('.')], message, said };
    }
  }
  return null;
};

/** What is wrong with a house style that the page would lay over that of the files, or null. */
export const slipInStyle = (page: NewsroomStyle, files: NewsroomStyle): Slip | null => {
  // Whether each setting is one comes first: it looks no deeper than the settings that there are.
  const slip = slipIn(layStyle(files, page));
  if (slip) return { ...slip, path: ['houseStyle', ...slip.path], message: slip.message.replace(/^houseStyle: /, '') };
  return slipOfPage(page);
};

/**
 * The first thing that is wrong with what the page sets, or null.
 *
 * @example
 * slipInPage({ timeZone: 'Rome', publish: null, houseStyle: {} }, {})?.path; //=> ['timeZone']
 */
export const slipInPage = ({ timeZone, publish, houseStyle }: PageSettings, files: NewsroomStyle): Slip | null => {
  const values = { timeZone: ['timeZone', timeZone], publish: ['factCheck.publish', publish] } as const;
  for (const [field, [path, value]] of Object.entries(values)) {
    const problem = value === null ? null : problemOf(path, value);
    if (!problem) continue;
    const said = field === 'timeZone' ? sayRefusal('settings.zone', { value: JSON.stringify(value) }) : null;
    return { path: [field], message: problem.replace(path, field), said };
  }
  return slipInStyle(houseStyle, files);
};

/**
 * What the page sets without what is wrong in it: the setting, the language where the setting is not the page's own, and
 * all of the house style where the language is not.
 */
const withoutSlip = (page: PageSettings, { path: [field, locale = '', ...keys] }: Slip): PageSettings => {
  if (field !== 'houseStyle') return { ...page, [String(field)]: null };
  if (!Object.hasOwn(page.houseStyle, locale)) return { ...page, houseStyle: {} };
  const { [locale]: own, ...others } = page.houseStyle;
  const { [keys.join('.')]: slip, ...sound } = isRecord(own) ? flatStyle(own) : {};
  return { ...page, houseStyle: slip === undefined ? others : { ...others, [locale]: nestedStyle(sound) } };
};

/**
 * What of a page that was saved holds still, and what does not: an older version of ours, or other files, have let it
 * pass.
 */
export const soundPage = (saved: PageSettings, files: NewsroomStyle): { page: PageSettings; slips: Slip[] } => {
  const slips: Slip[] = [];
  let page = saved;
  for (let slip = slipInPage(page, files); slip; slip = slipInPage(page, files)) {
    slips.push(slip);
    page = withoutSlip(page, slip);
  }
  return { page, slips };
};

/** Without languages of which nothing was sent. */
export const withoutBare = (style: NewsroomStyle): NewsroomStyle =>
  Object.fromEntries(Object.entries(style).filter(([, own]) => Object.keys(own).length > 0));

/** Without languages of which it says nothing. */
export const withoutEmpty = (style: NewsroomStyle): NewsroomStyle =>
  Object.fromEntries(Object.entries(style).filter(([, own]) => Object.keys(flatStyle(own)).length > 0));
