/**
 * What facts rest on is not deleted under them: a match without its home team is no match, a goal that forgets its
 * scorer is a goal by nobody. Whoever wants it gone changes or deletes those facts first.
 */
import type { Core, UID } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import * as uids from '../platform/uids';
import type { DocumentMiddleware } from '../platform/documents';
import { holdForDeletion } from '../platform/rows';
import { refusal } from '../platform/refuse';

interface Use {
  uid: UID.ContentType;
  relations: readonly string[];
}

const USES: Readonly<Record<string, readonly Use[]>> = {
  [uids.TEAM]: [
    { uid: uids.MATCH, relations: ['homeTeam', 'awayTeam'] },
    { uid: uids.TIE, relations: ['firstTeam', 'secondTeam'] },
    { uid: uids.TEAM_SHEET, relations: ['team'] },
  ],
  [uids.PLAYER]: [
    { uid: uids.APPEARANCE, relations: ['player'] },
    { uid: uids.MATCH_EVENT, relations: ['player', 'playerOff', 'assistBy'] },
  ],
  [uids.COACH]: [
    { uid: uids.TEAM_SHEET, relations: ['coach'] },
    { uid: uids.MATCH_EVENT, relations: ['coach'] },
  ],
  [uids.REFEREE]: [{ uid: uids.MATCH, relations: ['referee'] }],
  [uids.VENUE]: [{ uid: uids.MATCH, relations: ['venue'] }],
  [uids.COMPETITION]: [{ uid: uids.EDITION, relations: ['competition'] }],
  [uids.EDITION]: [
    { uid: uids.MATCH, relations: ['edition'] },
    { uid: uids.TIE, relations: ['edition'] },
  ],
};

/** "homeTeam" as a sentence says it: "home team". */
const inWords = (attribute: string): string => attribute.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const createDeletionGuard = (strapi: Core.Strapi): DocumentMiddleware => {
  const refuseWhereUsed = async (uid: UID.ContentType, documentId: string): Promise<void> => {
    const found: { count: number; text: string; coded: string }[] = [];
    for (const use of USES[uid] ?? []) {
      const { displayName, pluralName } = strapi.contentType(use.uid).info;
      for (const relation of use.relations) {
        const count = await strapi.db.query(use.uid).count({ where: { [relation]: { documentId } } });
        const what = count === 1 ? displayName.toLowerCase() : pluralName.replaceAll('-', ' ');
        const coded = `${count} ${uids.nameOfType(use.uid)} ${relation}`;
        if (count > 0) found.push({ count, text: `${count} ${what} (${inWords(relation)})`, coded });
      }
    }
    if (found.length === 0) return;
    const { name }: { name: string } = await strapi.db.query(uid).findOne({ where: { documentId } });
    const total = found.reduce((sum, { count }) => sum + count, 0);
    const inEnglish = { uses: found.map(({ text }) => text).join(', '), them: total === 1 ? 'it' : 'them' };
    throw refusal(
      409,
      sayRefusal('delete.in-use', { name, uses: found.map(({ coded }) => coded), them: total }, inEnglish),
    );
  };

  return async ({ uid, action, params }, next) => {
    if (action === 'delete' && params.documentId && uid in USES) {
      await holdForDeletion(strapi, uid, params.documentId);
      await refuseWhereUsed(uid, params.documentId);
    }
    return next();
  };
};
