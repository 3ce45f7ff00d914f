import type { Core } from '@strapi/strapi';
import { checkMatch, type Finding } from '../../../core/src';
import {
  AgateRefusal,
  changedSince,
  countsOf,
  decide,
  isNothing,
  keptMatch,
  namesOfParts,
  PERSON_TYPES,
  placeholderOf,
  planText,
  removedBy,
  scoreFindings,
  settlePeople,
  versionOf,
  type AgateFacts,
  type Decided,
  type MatchPart,
  type MatchPlan,
  type OnRecord,
  type PersonType,
  type Settled,
  type StoredMatch,
  type WantedPerson,
} from '../../../core/src/agate/apply';
import { sayRefusal } from '../../../core/src/refusals';
import type { AgateStaleDetails, ApplyAgate, PreviewAgate } from '../../../contracts/src';
import { refusal, refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import type { Author } from '../roles/authored';
import { digest } from './digest';
import { holdingMatch, storedMatchOrNone } from './holding';
import { lastAppliesIn } from './last-applies';
import { PERSON_UID } from './people';
import { createWriter } from './write';

type Applied = ApplyAgate.Response['data'];

/** What core refuses, in Strapi's envelope. */
const orRefused = <T>(think: () => T): T => {
  try {
    return think();
  } catch (error) {
    if (error instanceof AgateRefusal) return refuse(error.field, error.said);
    throw error;
  }
};

/** What a text changes in a match as it is stored: thought through, and not written. */
interface Thought {
  decided: Decided;
  settled: Settled;
  changed: MatchPart[];
  plan: MatchPlan;
}

const refuseStale = (changed: readonly MatchPart[]): never => {
  const parts = namesOfParts(changed);
  throw refusal(409, sayRefusal('sheet-text.stale', { parts: changed }, { parts: parts.join(', ') }), {
    changed: parts,
    parts: changed,
  } satisfies AgateStaleDetails);
};

const typesOf = ({ people }: Decided): PersonType[] => [...people.values()].map(({ type }) => type);

/** Writes the reviewed result of a reading: in one transaction, all of it or nothing, and only what differs. */
export const createAgateApplyService = ({ strapi }: { strapi: Core.Strapi }) => {
  const onRecord = async ({ people }: Decided): Promise<OnRecord> => {
    const found: Record<PersonType, Map<string, WantedPerson>> = {
      player: new Map(),
      coach: new Map(),
      referee: new Map(),
    };
    for (const type of PERSON_TYPES) {
      const ids = [...people.values()].flatMap((one) =>
        'documentId' in one && one.type === type ? [one.documentId] : [],
      );
      if (ids.length === 0) continue;
      const rows: { documentId: string; name: string; shortName: string | null }[] = await strapi.db
        .query(PERSON_UID[type])
        .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'name', 'shortName'] });
      for (const { documentId, name, shortName } of rows)
        found[type].set(documentId, { id: documentId, name, prints: shortName ?? name });
      const missing = ids.find((id) => !found[type].has(id));
      if (missing) refuse('names', sayRefusal('sheet-text.person-gone', { type, id: missing }));
    }
    return found;
  };

  const think = async (facts: AgateFacts, decided: Decided, stored: StoredMatch): Promise<Thought> => {
    const changed = changedSince(facts.version, stored, digest);
    const settled = settlePeople(decided, await onRecord(decided), stored, changed.length > 0);
    return { decided, settled, changed, plan: orRefused(() => planText(facts, stored, decided, settled.people)) };
  };

  const write = async (
    { documentId }: StoredMatch,
    author: Author,
    { decided, settled, plan }: Thought,
  ): Promise<Applied['people']> => {
    const writer = createWriter(strapi, documentId, author);
    const created = new Map<string, string>();
    for (const [key, person] of settled.toCreate) created.set(placeholderOf(key), await writer.createPerson(person));
    await writer.write(plan, (id) => created.get(id) ?? id);
    return Object.fromEntries(
      [...decided.keys].map(([key, same]) => {
        const id = settled.people.get(same)?.id ?? '';
        return [key, created.get(id) ?? id];
      }),
    );
  };

  const findingsAfter = async (documentId: string, facts: AgateFacts): Promise<Finding[]> => {
    const match = await getService(strapi, 'match-facts').find(documentId);
    if (!match) return [];
    const findings = checkMatch(match);
    const said = new Set(
      findings.filter(({ code }) => code === 'score-differs-from-goals').map(({ params }) => params.field),
    );
    return [...scoreFindings(facts, match).filter(({ params }) => !said.has(params.field ?? null)), ...findings];
  };

  return {
    /** What `apply` would do now. Changes nothing. */
    async preview(documentId: string, facts: AgateFacts): Promise<PreviewAgate.Response['data']> {
      const decided = orRefused(() => decide(facts));
      const stored = await storedMatchOrNone(strapi, documentId);
      const { settled, changed, plan } = await think(facts, decided, stored);
      return {
        version: versionOf(stored, digest),
        changed,
        ...countsOf(stored, plan, typesOf(decided), [...settled.toCreate.values()]),
        removed: removedBy(stored, plan),
      };
    },

    async apply(documentId: string, facts: AgateFacts, author: Author): Promise<Applied> {
      const decided = orRefused(() => decide(facts));
      return withRetries(() =>
        holdingMatch(strapi, documentId, async (stored) => {
          const thought = await think(facts, decided, stored);
          const { changed, plan, settled } = thought;
          if (changed.length > 0 && !isNothing(plan)) refuseStale(changed);
          const people = await write(stored, author, thought);
          const now = await storedMatchOrNone(strapi, documentId);
          const done = countsOf(stored, plan, typesOf(decided), [...settled.toCreate.values()]);
          // What changes nothing leaves nothing to take back, and the last one that did stays.
          if (!isNothing(plan))
            await lastAppliesIn(strapi).keep(documentId, {
              before: keptMatch(stored),
              after: keptMatch(now),
              at: new Date().toISOString(),
              by: author.id,
              people: settled.toCreate.size,
            });
          return {
            version: versionOf(now, digest),
            ...done,
            people,
            findings: await findingsAfter(documentId, facts),
          };
        }),
      );
    },
  };
};
