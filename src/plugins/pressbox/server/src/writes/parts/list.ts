/** What stands under a parent: the sheets, events and commentary of a match, the names on a sheet. */
import type { UID } from '@strapi/strapi';
import { sayRefusal, type Refusal } from '../../../../core/src/refusals';
import { APPEARANCE, COMMENTARY_ENTRY, MATCH, MATCH_EVENT, nameOfType, TEAM_SHEET } from '../../platform/uids';

/** It waits for whoever writes its parent, and is deleted with it. */
export interface Child {
  uid: UID.ContentType;
  parent: UID.ContentType;
  /** The attribute of the child that names its parent. */
  relation: 'match' | 'teamSheet';
}

/** A child that belongs to one parent for life. */
export interface Part extends Child {
  /** What it is, at the head of a sentence. */
  name: string;
  parentName: string;
  /** The attribute of the parent that lists its parts. */
  list: string;
}

export const PARTS: readonly Part[] = [
  { uid: TEAM_SHEET, name: 'A team sheet', parent: MATCH, parentName: 'match', relation: 'match', list: 'teamSheets' },
  { uid: MATCH_EVENT, name: 'An event', parent: MATCH, parentName: 'match', relation: 'match', list: 'events' },
  {
    uid: APPEARANCE,
    name: 'An appearance',
    parent: TEAM_SHEET,
    parentName: 'team sheet',
    relation: 'teamSheet',
    list: 'appearances',
  },
];

export const CHILDREN: readonly Child[] = [...PARTS, { uid: COMMENTARY_ENTRY, parent: MATCH, relation: 'match' }];

/** What is refused of a part: "An event belongs to its match for life. …" */
export const sayOfPart = (
  code: 'part.move' | 'part.loss' | 'part.anothers' | 'part.not-deleted',
  { uid, name, parent, parentName }: Part,
): Refusal =>
  sayRefusal(code, { part: nameOfType(uid), parent: nameOfType(parent) }, { part: name, parent: parentName });

/** What a type says of its parent, or undefined where it stands alone. */
export const childOf = (uid: string): Child | undefined => CHILDREN.find((child) => child.uid === uid);
