import type { Core, UID } from '@strapi/strapi';
import { languageOf } from '../../../core/src';
import type { MissingNames, NamedType } from '../../../contracts/src';
import { COACH, COMPETITION, PLAYER, REFEREE, TEAM, VENUE } from '../platform/uids';
import type { Desk } from '../roles/desk';
import { createPageDatabase } from '../sql/database';

/** In the order in which a newsroom misses them. */
const TYPES: Readonly<Record<NamedType, UID.ContentType>> = {
  competition: COMPETITION,
  team: TEAM,
  venue: VENUE,
  coach: COACH,
  referee: REFEREE,
  player: PLAYER,
};
const SHOWN = 5;

/** The name in one language, as each database takes it out of `names`. Its one value is {@link placeOf}. */
const NAME_IN: Readonly<Record<string, string>> = {
  postgres: `([names]::jsonb -> (?)::text ->> 'name')`,
  mysql: 'json_extract([names], ?)',
  sqlite: 'json_extract([names], ?)',
};
const placeOf = (client: string, locale: string): string =>
  client === 'postgres' ? locale : `$.${JSON.stringify(locale)}.name`;

/** What has no name in a language: two questions a type, however many rows. */
export const createMissingNamesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = createPageDatabase(strapi);
  const { client } = strapi.db.dialect;
  const name = NAME_IN[client] ?? NAME_IN.sqlite;

  const missingOf = async (type: NamedType, locale: string): Promise<MissingNames> => {
    // A region's readers are given the name of its language.
    const places = [locale, languageOf(locale)].map((code) => placeOf(client, code));
    const isMissing = `coalesce(${name}, ${name}) is null`;
    const [counted] = await db.all(
      `select count(*) as [count], sum(case when ${isMissing} then 1 else 0 end) as [missing] from {${type}}`,
      places,
    );
    const [count, missing] = [Number(counted?.count ?? 0), Number(counted?.missing ?? 0)];
    const rows =
      missing === 0
        ? []
        : await db.all(
            `select [document_id], [name] from {${type}} where ${isMissing} order by [name], [id] limit ${SHOWN}`,
            places,
          );
    const first = rows.map((row) => ({ documentId: String(row.document_id), name: String(row.name) }));
    return { type, count, missing, first };
  };

  return {
    /** Of the types whose every row and name somebody may read. */
    async find(locale: string, desk: Desk): Promise<MissingNames[]> {
      const readable = (Object.keys(TYPES) as NamedType[]).filter(
        (type) => desk.mayType('read', TYPES[type], ['name', 'names']) && !desk.dependsOnRow('read', TYPES[type]),
      );
      const found: MissingNames[] = [];
      for (const type of readable) found.push(await missingOf(type, locale));
      return found;
    },
  };
};
