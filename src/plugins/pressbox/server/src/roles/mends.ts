/** What earlier versions gave to the roles and should not have: each is put right once, where it is as we made it. */
import { PERIOD_STARTS } from '../../../core/src';
import * as uids from '../platform/uids';
import { CHANGES_PICTURES } from './duties';
import { EXISTING_DOCUMENT } from './conditions';
import { actionOf, sameSet, type Permission } from './permission';
import type { Change } from './rows';

/** What a translator could write of words without drafts, field by field. */
const WERE_LIVE: Readonly<Record<string, readonly string[]>> = {
  [uids.TAG]: ['name', 'slug', 'description'],
  [uids.COMMENTARY_ENTRY]: ['text'],
  [uids.PARTNER]: ['name', 'url'],
};

const unchanged = ({ properties, conditions }: Permission, locale: string): boolean =>
  (conditions ?? []).length === 0 && sameSet(properties.locales ?? [], [locale]);

/** A translator publishes nothing and begins no article. */
export const withoutPublishing =
  (locale: string): Change =>
  (held) => {
    if (!unchanged(held, locale)) return null;
    const creates = held.action === actionOf('create');
    if (!creates && held.action !== actionOf('update')) return null;
    if (creates && held.subject === uids.ARTICLE) return { ...held, conditions: [EXISTING_DOCUMENT] };
    const fields = WERE_LIVE[held.subject ?? ''];
    return fields && sameSet(held.properties.fields, fields) ? 'drop' : null;
  };

/** Whoever was given the caption of a cover is given its alternative text, which came later. */
export const withAlternativeText: Change = (held) => {
  const { fields } = held.properties;
  if (held.subject !== uids.ARTICLE || !fields?.includes('coverCaption')) return null;
  if (fields.includes('coverAlternativeText')) return null;
  return { ...held, properties: { ...held.properties, fields: [...fields, 'coverAlternativeText'] } };
};

/** Whoever moves a match on is given when its periods began, which came later: the clock runs from it. */
export const withPeriodStarts: Change = (held) => {
  const { fields } = held.properties;
  if (held.subject !== uids.MATCH || !fields?.includes('phase')) return null;
  const missing = PERIOD_STARTS.filter((start) => !fields.includes(start));
  return missing.length === 0 ? null : { ...held, properties: { ...held.properties, fields: [...fields, ...missing] } };
};

/** Whoever writes the formation of a team sheet is given whether it is ready for readers, which came later. */
export const withSheetReadiness: Change = (held) => {
  const { fields } = held.properties;
  if (held.subject !== uids.TEAM_SHEET || !fields?.includes('formation') || fields.includes('ready')) return null;
  return { ...held, properties: { ...held.properties, fields: [...fields, 'ready'] } };
};

/** The match desk brings pictures, and neither changes nor deletes anybody's. */
export const withoutPictures: Change = ({ action, conditions }) =>
  action === CHANGES_PICTURES && (conditions ?? []).length === 0 ? 'drop' : null;
