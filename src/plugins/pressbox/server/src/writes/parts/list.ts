/** What belongs to one whole for life: the sheets and events of a match, the names on a sheet. */
import type { UID } from '@strapi/strapi';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../../platform/uids';

export interface Part {
  uid: UID.ContentType;
  /** What it is, at the head of a sentence. */
  name: string;
  whole: UID.ContentType;
  wholeName: string;
  /** The attribute of the part that names its whole. */
  relation: string;
  /** The attribute of the whole that lists its parts. */
  list: string;
}

export const PARTS: readonly Part[] = [
  { uid: TEAM_SHEET, name: 'A team sheet', whole: MATCH, wholeName: 'match', relation: 'match', list: 'teamSheets' },
  { uid: MATCH_EVENT, name: 'An event', whole: MATCH, wholeName: 'match', relation: 'match', list: 'events' },
  {
    uid: APPEARANCE,
    name: 'An appearance',
    whole: TEAM_SHEET,
    wholeName: 'team sheet',
    relation: 'teamSheet',
    list: 'appearances',
  },
];
