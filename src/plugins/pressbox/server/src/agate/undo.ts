import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { countsOf, namesOfParts, planUndo, versionOf, type MatchPart } from '../../../core/src/agate/apply';
import type { AgateStaleDetails, FindSheets, UndoAgate } from '../../../contracts/src';
import { notFound, refusal, refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { nameOfUser } from '../platform/users';
import { getService } from '../platform/service';
import type { Author } from '../roles/authored';
import { digest } from './digest';
import { lastAppliesIn } from './last-applies';
import { holdingMatch, storedMatchOrNone } from './holding';
import { createWriter } from './write';

type Undone = UndoAgate.Response['data'];

const refuseChanged = (changed: readonly MatchPart[]): never => {
  const parts = namesOfParts(changed);
  throw refusal(409, sayRefusal('sheet-text.not-undone', { parts: changed }, { parts: parts.join(', ') }), {
    changed: parts,
    parts: changed,
  } satisfies AgateStaleDetails);
};

/** Takes back the text that was applied to a match last: in one transaction, and as long as nobody has changed it. */
export const createAgateUndoService = ({ strapi }: { strapi: Core.Strapi }) => {
  const applies = lastAppliesIn(strapi);
  const nameOf = async (id: number | null): Promise<string | null> => {
    const user = id === null ? null : await strapi.db.query('admin::user').findOne({ where: { id } });
    return nameOfUser(user);
  };

  return {
    /** The match as it is, and what could be taken back of it. */
    async sheets(documentId: string): Promise<Omit<FindSheets.Response['data'], 'mayApply'>> {
      const stored = await storedMatchOrNone(strapi, documentId);
      const match = await getService(strapi, 'match-facts').find(documentId);
      if (!match) throw notFound(sayRefusal('match.none', { id: documentId }));
      const last = await applies.find(documentId);
      const lastApply = last && {
        at: last.at,
        by: await nameOf(last.by),
        people: last.people,
        changed: planUndo(last, stored).changed,
      };
      return { match, version: versionOf(stored, digest), lastApply };
    },

    async undo(documentId: string, author: Author): Promise<Undone> {
      return withRetries(() =>
        holdingMatch(strapi, documentId, async (stored) => {
          const last = await applies.find(documentId);
          if (!last) return refuse('match', sayRefusal('sheet-text.nothing-to-undo'));
          const { plan, changed } = planUndo(last, stored);
          if (changed.length > 0) refuseChanged(changed);
          await createWriter(strapi, documentId, author).undo(plan);
          await applies.forget(documentId);
          return {
            version: versionOf(await storedMatchOrNone(strapi, documentId), digest),
            ...countsOf(stored, plan, [], [], plan.sheetsOut),
            people: last.people,
          };
        }),
      );
    },
  };
};
