/**
 * Everybody on record by name, in memory: a printed name is held against those it may mean, not against the table.
 * Each reading asks the database only what has changed since, so that several nodes see the same people.
 */
import { distance } from 'fastest-levenshtein';
import type { Core, UID } from '@strapi/strapi';
import { createNameIndex, type NameIndex, type Names } from '../../../core/src';
import type { Person, PersonType } from '../../../core/src/agate/apply';
import { columnOf, inSchema, joinTableOf, tableOf } from '../platform/tables';
import { COACH, PLAYER, REFEREE } from '../platform/uids';

export const PERSON_UID = { player: PLAYER, coach: COACH, referee: REFEREE } as const satisfies Record<
  PersonType,
  UID.ContentType
>;

/** A write may be seen later than its own time: when its transaction was long. */
const LOOK_BACK_MS = 60_000;

/** How many rows are read at a time; others are served in between. */
const CHUNK = 5_000;

interface State {
  latest: Date | null;
  count: number;
}
interface Table extends State {
  index: NameIndex<Person>;
}

interface PersonRow {
  id: number;
  documentId: string;
  name: string;
  shortName: string | null;
  names: unknown;
  teamId?: number | null;
}

const namesIn = (stored: unknown): Names | null =>
  (typeof stored === 'string' ? (JSON.parse(stored) as Names | null) : (stored as Names | null)) ?? null;

const toPerson = ({ documentId, name, shortName, names, teamId }: PersonRow): Person => ({
  id: documentId,
  name,
  shortName,
  names: namesIn(names),
  hasTeam: (teamId ?? null) !== null,
});

const isSame = (a: Person, b: Person): boolean =>
  a.name === b.name &&
  a.shortName === b.shortName &&
  a.hasTeam === b.hasTeam &&
  JSON.stringify(a.names) === JSON.stringify(b.names);

export const createPeopleService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { db } = strapi;
  const tables = new Map<PersonType, Table>();
  const turns = new Map<PersonType, Promise<unknown>>();

  const rows = async (uid: UID.ContentType, after: number, since: Date | null): Promise<PersonRow[]> => {
    const column = (attribute: string) => `person.${columnOf(strapi, uid, attribute)}`;
    const query = db.connection
      .from({ person: inSchema(strapi, tableOf(strapi, uid)) })
      .where('person.id', '>', after)
      .orderBy('person.id')
      .limit(CHUNK)
      .select({
        id: 'person.id',
        documentId: 'person.document_id',
        name: column('name'),
        shortName: column('shortName'),
        names: column('names'),
      });
    if (uid === PLAYER) {
      const { table, from, to } = joinTableOf(strapi, PLAYER, 'currentTeam');
      query.leftJoin({ link: inSchema(strapi, table) }, `link.${from}`, 'person.id').select({ teamId: `link.${to}` });
    }
    if (since) query.where(column('updatedAt'), '>=', since);
    return query;
  };

  /** Takes over the people of a table, or those who changed since a moment. */
  const fill = async (index: NameIndex<Person>, uid: UID.ContentType, since: Date | null): Promise<void> => {
    let chunk: PersonRow[] = [];
    do {
      chunk = await rows(uid, chunk.at(-1)?.id ?? 0, since);
      for (const row of chunk) {
        const person = toPerson(row);
        const known = index.get(person.id);
        if (!known || !isSame(known, person)) index.set(person);
      }
      await new Promise((resolve) => setImmediate(resolve));
    } while (chunk.length === CHUNK);
  };

  const stateOf = async (uid: UID.ContentType): Promise<State> => {
    const [last] = await db.query(uid).findMany({ select: ['updatedAt'], orderBy: { updatedAt: 'desc' }, limit: 1 });
    return { latest: last ? new Date(last.updatedAt) : null, count: await db.query(uid).count() };
  };

  const load = async (type: PersonType, now: State): Promise<NameIndex<Person>> => {
    const index = createNameIndex<Person>();
    await fill(index, PERSON_UID[type], null);
    tables.set(type, { index, ...now });
    return index;
  };

  const refresh = async (type: PersonType): Promise<NameIndex<Person>> => {
    const uid = PERSON_UID[type];
    const now = await stateOf(uid);
    const table = tables.get(type);
    if (!table?.latest) return load(type, now);
    if (table.latest.getTime() === now.latest?.getTime() && table.count === now.count) return table.index;
    await fill(table.index, uid, new Date(table.latest.getTime() - LOOK_BACK_MS));
    // Somebody is gone, or came in a way that left no trace.
    if (table.index.size !== now.count) return load(type, now);
    Object.assign(table, now);
    return table.index;
  };

  return {
    /** The people of a type as they are now. One looks at a time. */
    async index(type: PersonType): Promise<NameIndex<Person>> {
      const turn = (turns.get(type) ?? Promise.resolve()).catch(() => undefined).then(() => refresh(type));
      turns.set(type, turn);
      return turn;
    },

    /** A bounded number of people whom a printed name may mean. */
    async search(type: PersonType, printed: readonly string[]): Promise<Map<string, Person[]>> {
      const index = await this.index(type);
      return new Map(printed.map((name) => [name, index.search(name, distance)]));
    },
  };
};
