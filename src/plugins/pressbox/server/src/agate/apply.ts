import createError from 'http-errors';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { checkMatch, foldName, type Finding } from '../../../core/src';
import type { AgateFacts, ApplyAgate, PersonType } from '../../../contracts/src/agate';
import { MATCH } from '../platform/uids';
import { refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { lockRows } from '../platform/rows';
import { getService } from '../platform/service';
import { countsOf } from './counts';
import { decide, type Decided, type NewPerson } from './decide';
import { PERSON_UID } from './people';
import { isNothing, planMatch, scoreFindings, type MatchPlan } from './plan';
import { findStoredMatch, type StoredMatch } from './stored';
import { changedSince, versionOf } from './version';
import { wantedMatch, type WantedPerson } from './wanted';
import { createWriter, type Author } from './write';

type Applied = ApplyAgate['Response']['data'];

/** Whom a name stands for while nobody has been created yet. */
const placeholder = (key: string): string => `new:${key}`;

interface Resolved {
  people: Map<string, WantedPerson>;
  toCreate: Map<string, NewPerson>;
}

/** Writes the reviewed result of a reading: in one transaction, all of it or nothing, and only what differs. */
export const createAgateApplyService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rowIdOf = async (documentId: string): Promise<number> => {
    const row = await strapi.db.query(MATCH).findOne({ where: { documentId }, select: ['id'] });
    if (!row) throw new errors.NotFoundError(`There is no match with the id ${documentId}.`);
    return row.id;
  };

  const onRecord = async ({ people }: Decided): Promise<Map<string, WantedPerson>> => {
    const found = new Map<string, WantedPerson>();
    for (const type of ['player', 'coach', 'referee'] as const) {
      const ids = [...people.values()].flatMap((one) =>
        'documentId' in one && one.type === type ? [one.documentId] : [],
      );
      if (ids.length === 0) continue;
      const rows: { documentId: string; name: string; shortName: string | null }[] = await strapi.db
        .query(PERSON_UID[type])
        .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'name', 'shortName'] });
      for (const { documentId, name, shortName } of rows)
        found.set(`${type} ${documentId}`, { id: documentId, name, prints: shortName ?? name });
      const missing = ids.find((id) => !found.has(`${type} ${id}`));
      if (missing) refuse('names', `There is no ${type} with the id ${missing}. Read the text again.`);
    }
    return found;
  };

  /**
   * The people of a reading. `again`: the match has changed since, perhaps by this very result; who was to be created
   * is then looked for in the match first.
   */
  const resolve = async (decided: Decided, stored: StoredMatch, again: boolean): Promise<Resolved> => {
    const known = await onRecord(decided);
    const taken = new Set([...known.values()].map(({ id }) => id));
    const people: Resolved['people'] = new Map();
    const toCreate: Resolved['toCreate'] = new Map();
    const sidesOf = new Map(
      stored.sheets.flatMap(({ side, appearances }) => appearances.map(({ player }) => [player, side])),
    );
    const alreadyThere = ({ type, name, side }: NewPerson): string | undefined =>
      [...stored.people[type]].find(
        ([id, there]) =>
          !taken.has(id) &&
          foldName(there) === foldName(name) &&
          (side === null || !sidesOf.has(id) || sidesOf.get(id) === side),
      )?.[0];
    for (const [key, person] of decided.people) {
      if ('documentId' in person) {
        const found = known.get(`${person.type} ${person.documentId}`);
        if (found) people.set(key, found);
        continue;
      }
      const { name, shortName } = person.create;
      const id = again ? alreadyThere(person.create) : undefined;
      if (id) taken.add(id);
      else toCreate.set(key, person.create);
      people.set(key, { id: id ?? placeholder(key), name, prints: shortName ?? name });
    }
    return { people, toCreate };
  };

  const planFor = (facts: AgateFacts, stored: StoredMatch, decided: Decided, { people }: Resolved): MatchPlan => {
    const personOf = (key: string): WantedPerson => {
      const person = people.get(decided.keys.get(key) ?? key);
      if (!person) throw new Error(`Nobody is known by the key ${key}`);
      return person;
    };
    return planMatch(stored, wantedMatch(facts, { home: stored.homeTeam, away: stored.awayTeam }, personOf));
  };

  const refuseStale = (changed: readonly string[]): never => {
    throw createError(
      409,
      `The match has changed since the text was read: ${changed.join(', ')}. Nothing was written. Read the text again and look it over.`,
      { details: { changed } },
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

  const answer = async (
    documentId: string,
    facts: AgateFacts,
    done: Omit<Applied, 'version' | 'findings'>,
  ): Promise<Applied> => {
    const now = await findStoredMatch(strapi, documentId);
    return { version: now ? versionOf(now) : '', ...done, findings: await findingsAfter(documentId, facts) };
  };

  return {
    async apply(documentId: string, facts: AgateFacts, author: Author): Promise<Applied> {
      const decided = decide(facts);
      const id = await rowIdOf(documentId);
      return withRetries(() =>
        getService(strapi, 'holds').during([{ uid: MATCH, documentId }], async () => {
          // First of all: every other desk waits, and what is read from here on is what there is.
          await lockRows(strapi, MATCH, [id]);
          const stored = await findStoredMatch(strapi, documentId);
          if (!stored) throw new errors.NotFoundError(`There is no match with the id ${documentId}.`);
          const changed = changedSince(facts.version, stored);
          const resolved = await resolve(decided, stored, changed.length > 0);
          const plan = planFor(facts, stored, decided, resolved);
          if (changed.length > 0 && !isNothing(plan)) refuseStale(changed);
          const { people, toCreate } = resolved;
          const writer = createWriter(strapi, documentId, author);
          const created = new Map<string, string>();
          for (const [key, person] of toCreate) created.set(placeholder(key), await writer.createPerson(person));
          await writer.write(plan, (id) => created.get(id) ?? id);
          const types = [...decided.people.values()].map(({ type }): PersonType => type);
          return answer(documentId, facts, {
            ...countsOf(stored, plan, types, [...toCreate.values()]),
            people: Object.fromEntries(
              [...decided.keys].map(([key, same]) => {
                const id = people.get(same)?.id ?? '';
                return [key, created.get(id) ?? id];
              }),
            ),
          });
        }),
      );
    },
  };
};
