/**
 * A value that another language has changed is not dragged back by a form that was open meanwhile. Shared values are
 * carried quietly, so the form is not stale as a whole: its words are saved. Of its shared fields, the rule is what an
 * editor expects:
 *
 * - one that the editor left alone keeps what is stored now;
 * - one that the editor changed is written, unless another language has changed it too: then the save is refused with
 *   409 and the editor is shown both.
 *
 * Our panel says what a form was filled with. Of a caller that does not, a value that this language held until it was
 * overtaken is refused: nobody can tell whether it was meant.
 */
import type { Core, UID } from '@strapi/strapi';
import { sayRefusal } from '../../../../core/src/refusals';
import type { Difference, StaleDetails } from '../../../../contracts/src';
import { isOurs, type Data, type DocumentContext, type DocumentMiddleware, type Row } from '../../platform/documents';
import { isRecord } from '../../platform/record';
import { refusal } from '../../platform/refuse';
import { contentManagerRequest } from '../../platform/request';
import { getService } from '../../platform/service';
import { hasDrafts, isLocalized } from '../../platform/content-type';
import { expectedVersion, toldOf, wayOutOf } from '../../writes/stale';

/** The key beside the fields of a form under which our panel sends what the form was filled with. */
const FILLED_WITH = 'filledWith';

export const createOvertakenMiddleware = (strapi: Core.Strapi): DocumentMiddleware => {
  const values = () => getService(strapi, 'shared-values');

  /** What the form around this write was filled with, as far as its caller says so. */
  const filledWith = ({ params }: DocumentContext): Data => {
    const manager = contentManagerRequest(strapi);
    const isTheirs = manager && Object.values(manager.params as object).includes(params.documentId);
    const said = isTheirs ? (manager.request.body as Data | undefined)?.[FILLED_WITH] : undefined;
    return isRecord(said) ? said : {};
  };

  /** The row that a form showed: its own, or that of a sibling where its language is about to be born. */
  const shownRow = async (uid: UID.ContentType, { params }: DocumentContext): Promise<[Row | undefined, boolean]> => {
    const locale = await getService(strapi, 'locales').one(params.locale);
    const rows = await strapi.db.query(uid).findMany({
      where: { documentId: params.documentId, ...(hasDrafts(strapi, uid) && { publishedAt: null }) },
      populate: values().populate(uid),
      orderBy: { id: 'asc' },
    });
    const own = (rows as Row[]).find((row) => row.locale === locale);
    return [own ?? (rows as Row[])[0], own === undefined];
  };

  return async (context, next) => {
    const { uid, action, params } = context;
    const { data } = params;
    if (action !== 'update' || !data || !isOurs(uid) || !isLocalized(strapi, uid)) return next();
    const base = filledWith(context);
    const expected = expectedVersion(strapi, context);
    // `If-Match: *` is met by whatever is stored, and presumes nothing of it.
    const presumes = expected !== null && !expected.isMet('');
    if (Object.keys(base).length === 0 && !presumes) return next();
    const fields = values()
      .followed(uid)
      .filter((field) => data[field] !== undefined);
    if (fields.length === 0) return next();
    const [row, isBorn] = await shownRow(uid, context);
    if (!row) return next();

    const changed: Difference[] = [];
    for (const field of isBorn ? fields.filter((name) => values().namesOf(uid).includes(name)) : fields) {
      const [yours, stored] = [data[field], row[field]];
      if (!values().differ(uid, field, yours, stored)) continue;
      if (!(field in base)) {
        if (await values().wasHeld(uid, row, field, yours)) changed.push({ field, yours, stored });
      } else if (!values().differ(uid, field, yours, base[field])) delete data[field];
      else if (values().differ(uid, field, base[field], stored)) changed.push({ field, yours, stored });
    }
    if (changed.length === 0) return next();
    const names = changed.map(({ field }) => field);
    const told = await toldOf(strapi, uid, changed);
    const details: StaleDetails = { who: null, updatedAt: row.updatedAt as string, changed: told };
    throw refusal(409, sayRefusal('stale.language', { fields: names, way: wayOutOf(strapi) }), details);
  };
};
