/** What the page may set: what the files may, by the same rules. Pure. */
import { flatStyle, layStyle, nestedStyle, slotsOf, type NewsroomStyle } from '../../../core/src';
import type { PageSettings } from '../../../contracts/src';
import { slipIn } from '../agate/house-style';
import { problemOf } from '../config/check';
import { isRecord } from '../platform/record';

export interface Slip {
  path: readonly string[];
  message: string;
}

/** A longer text between two players is a slip of the hand. */
const LONGEST_TEXT = 300;

/** What a template prints of a chain of changes grows with every time that it names the next. */
const MOST_OFTEN = 2;

const namedTooOften = (template: string): string | undefined => {
  const slots = slotsOf(template);
  return slots.find((slot) => slots.filter((other) => other === slot).length > MOST_OFTEN);
};

/** What the page may not set of what the files may: they are written by whoever runs the newsroom. */
const problemOnPage = (path: string, value: unknown): string | null => {
  if (path === 'basedOn') return `"basedOn" is set in the newsroom's files`;
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST_TEXT) return `"${path}" has ${LONGEST_TEXT} characters at most`;
  const slot = namedTooOften(value);
  return slot === undefined ? null : `"${path}" names {${slot}} more than ${MOST_OFTEN} times`;
};

/** The first of these, in a style whose settings are all known. */
const slipOfPage = (style: NewsroomStyle): Slip | null => {
  for (const [locale, own] of Object.entries(style)) {
    for (const [path, value] of Object.entries(flatStyle(own))) {
      const problem = problemOnPage(path, value);
      if (problem)
        return {
          path: ['houseStyle', locale, ...path.split('.')],
          message: `House style for "${locale}": ${problem}.`,
        };
    }
  }
  return null;
};

/** What is wrong with a house style that the page would lay over that of the files, or null. */
export const slipInStyle = (page: NewsroomStyle, files: NewsroomStyle): Slip | null => {
  // Whether each setting is one comes first: it looks no deeper than the settings that there are.
  const slip = slipIn(layStyle(files, page));
  if (slip) return { path: ['houseStyle', ...slip.path], message: slip.message.replace(/^houseStyle: /, '') };
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
    if (problem) return { path: [field], message: problem.replace(path, field) };
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
