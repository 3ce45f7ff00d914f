/**
 * What the content API of uploads lists. A name and an alternative text tell what is coming, so that a caller who may
 * not see drafts is told of the files that something public shows, and of no other. See docs/decisions/0021.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { ARTICLE } from '../platform/uids';
import { hasDrafts } from '../platform/content-type';
import { guardReads, type Where } from '../platform/guarded-reads';
import { released } from '../articles/drafts/released';
import { getService } from '../platform/service';

const FILE = 'plugin::upload.file';
const READS = ['find', 'findPage', 'findOne'] as const;
type Action = (this: unknown, ctx: Context) => Promise<unknown>;

/** The table that says which row shows which file. */
interface MorphTable {
  name: string;
  joinColumn: { name: string };
  morphColumn: { typeColumn: { name: string }; idColumn: { name: string } };
}

/** Files that a row shows which readers may see: of a type without drafts, or one that is published and due. */
const shownFiles = (strapi: Core.Strapi, now: Date): Where => {
  const { joinTable } = strapi.db.metadata.get(FILE).attributes.related as unknown as { joinTable: MorphTable };
  const { name, joinColumn, morphColumn } = joinTable;
  const uids = Object.keys(strapi.contentTypes) as UID.ContentType[];
  const always = uids.filter((uid) => !hasDrafts(strapi, uid));
  const visible = (uid: UID.ContentType) =>
    strapi.db
      .queryBuilder(uid)
      .select('id')
      .where(uid === ARTICLE ? released(now) : { publishedAt: { $notNull: true } })
      .getKnexQuery();
  const shown = strapi.db
    .getConnection(name)
    .select(joinColumn.name)
    .where((any) => {
      void any.whereIn(morphColumn.typeColumn.name, always);
      for (const uid of uids.filter((one) => !always.includes(one))) {
        void any.orWhere((each) => {
          void each.where(morphColumn.typeColumn.name, uid).whereIn(morphColumn.idColumn.name, visible(uid));
        });
      }
    });
  return { id: { $in: shown } };
};

/** Holds the caller's reads of files to those that are shown, at whatever depth of the query. */
export const registerPublicFiles = (strapi: Core.Strapi): void => {
  const reading = new AsyncLocalStorage<Date>();
  guardReads(strapi, FILE, reading, (now) => shownFiles(strapi, now));

  const shownOnly = (action: Action): Action =>
    async function (this: unknown, ctx) {
      if (await getService(strapi, 'preview').isAllowed(ctx)) return action.call(this, ctx);
      return reading.run(getService(strapi, 'embargo').now(), () => action.call(this, ctx));
    };
  strapi.get('controllers').extend('plugin::upload.content-api', (controller: Record<string, Action>) => ({
    ...controller,
    ...Object.fromEntries(READS.flatMap((name) => (controller[name] ? [[name, shownOnly(controller[name])]] : []))),
  }));
};
