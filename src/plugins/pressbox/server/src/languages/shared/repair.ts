import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { columnOf, FILE_LINKS, joinTableOf, tableOf } from '../../platform/tables';
import { PUBLIC_TYPES } from '../../platform/uids';
import { attributesOf, hasDrafts, isLocalized } from '../../platform/content-type';
import { time } from '../../platform/moments';
import type { LinkedRow, Status } from './links';
import { getService } from '../../platform/service';

const editedAt = ({ updatedAt }: LinkedRow): number => time(updatedAt) ?? 0;

/**
 * Mends documents whose languages do not agree on what they share, as older versions left them. They are looked for at
 * every start: an import may bring some along.
 */
export const createSharedRepairService = ({ strapi }: { strapi: Core.Strapi }) => {
  const links = () => getService(strapi, 'links');
  const values = () => getService(strapi, 'shared-values');

  /** The documents of a type whose rows in one status hold different things in one place. */
  const disagreeing = async (uid: UID.ContentType, name: string, status: Status): Promise<string[]> => {
    const kind = attributesOf(strapi, uid)?.[name]?.type;
    const query = strapi.db
      .connection(`${tableOf(strapi, uid)} as x`)
      .select('x.document_id')
      .groupBy('x.document_id');
    let held: string;
    if (kind === 'media') {
      held = 'l.file_id';
      void query.leftJoin(`${FILE_LINKS} as l`, (on) =>
        on.on('l.related_id', 'x.id').andOnVal('l.related_type', uid).andOnVal('l.field', name),
      );
    } else if (kind === 'relation') {
      const { table, from, to } = joinTableOf(strapi, uid, name);
      held = `l.${to}`;
      void query.leftJoin(`${table} as l`, `l.${from}`, 'x.id');
    } else held = `x.${columnOf(strapi, uid, name)}`;
    if (hasDrafts(strapi, uid))
      void (status === 'draft' ? query.whereNull('x.published_at') : query.whereNotNull('x.published_at'));
    void query.havingRaw('count(distinct ??) > 1 or (count(??) > 0 and count(??) < count(*))', [held, held, held]);
    const rows = (await (query as Knex.QueryBuilder)) as { document_id: string }[];
    return rows.map((row) => row.document_id);
  };

  /** The links that lead to one thing: those to many were carried from the beginning. */
  const singleLinks = (uid: UID.ContentType): string[] =>
    links()
      .linksOf(uid)
      .filter((link) => attributesOf(strapi, uid)?.[link]?.relation === 'manyToOne');

  /** The language that was edited last is right; of a link, the last one that has it. */
  const newest = (rows: readonly LinkedRow[]): LinkedRow | undefined =>
    [...rows].sort((a, b) => editedAt(b) - editedAt(a))[0];

  const mend = async (uid: UID.ContentType, name: string, status: Status, documentId: string): Promise<void> => {
    const rows = await links().rowsOf(uid, documentId, status);
    const isLink = links().linksOf(uid).includes(name);
    const source = newest(isLink ? rows.filter((row) => row[name]) : rows);
    if (!source) return;
    if (isLink) await links().carry(uid, [name], source, rows, { from: status, to: status });
    else await values().carry(uid, [name], source, rows);
  };

  return {
    /** Mends what is to be mended, and says how many places that were. */
    async run(): Promise<number> {
      let mended = 0;
      for (const uid of PUBLIC_TYPES.filter((type) => isLocalized(strapi, type))) {
        const statuses: Status[] = hasDrafts(strapi, uid) ? ['draft', 'published'] : ['draft'];
        for (const name of [...values().namesOf(uid), ...singleLinks(uid)]) {
          for (const status of statuses) {
            for (const documentId of await disagreeing(uid, name, status)) {
              await strapi.db.transaction(() => mend(uid, name, status, documentId));
              mended += 1;
            }
          }
        }
      }
      return mended;
    },
  };
};
