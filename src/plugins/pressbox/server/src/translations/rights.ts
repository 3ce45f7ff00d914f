/** Who may read one language of an article, and who may write it. */
import type { Core } from '@strapi/strapi';
import { TRANSLATED_FIELDS, type TranslatedField } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import { notFound } from '../platform/refuse';
import { ARTICLE } from '../platform/uids';
import type { Caller, Which } from './languages';

/** Who may read, or write, the title of a language is a reader, or a writer, of it. */
const TITLE = ['title'];

export const translationRights = (strapi: Core.Strapi) => {
  const isThere = async ({ documentId, locale }: Which): Promise<boolean> =>
    (await strapi.db.query(ARTICLE).count({ where: { documentId, locale } })) > 0;

  /** Whether they may write some fields of a language, or begin it with them. */
  const mayWrite = async (
    which: Which,
    { desk, person }: Caller,
    fields: readonly string[] = TITLE,
  ): Promise<boolean> => {
    const { documentId, locale } = which;
    return (await isThere(which))
      ? desk.mayAll('update', ARTICLE, { documentId, locale }, fields)
      : desk.mayBegin(ARTICLE, { locale, documentId, createdBy: person }, fields);
  };

  /** @throws NotFoundError where there is no such article that the caller may read */
  const insistOnReading = async ({ documentId, locale }: Which, { desk }: Caller): Promise<void> => {
    const [any, own] = [await desk.among('read', ARTICLE, { documentId }, TITLE), { documentId, locale }];
    const isHidden = (await isThere(own)) && !(await desk.mayAll('read', ARTICLE, own, TITLE));
    if (any.allowed.length === 0 || isHidden) throw notFound(sayRefusal('article.no-draft', { locale }));
  };

  /** @throws 403 where the caller may not write the language, or one of the fields */
  const insistOnWriting = async (which: Which, caller: Caller, fields?: readonly string[]): Promise<void> => {
    await insistOnReading(which, caller);
    if (!(await mayWrite(which, caller, fields))) caller.desk.refuse('update', ARTICLE, fields ?? []);
  };

  /** The words of a language that they may write. */
  const writableFields = async (which: Which, caller: Caller): Promise<TranslatedField[]> => {
    const fields: TranslatedField[] = [];
    for (const field of TRANSLATED_FIELDS) if (await mayWrite(which, caller, [field])) fields.push(field);
    return fields;
  };

  return { isThere, mayWrite, insistOnReading, insistOnWriting, writableFields };
};
