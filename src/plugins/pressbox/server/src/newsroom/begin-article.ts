import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import type { BeginArticle, ProposedTag } from '../../../contracts/src';
import { notFound, refusal, refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { ARTICLE, MATCH, TAG } from '../platform/uids';
import { createAuthoredWrites, type Author } from '../roles/authored';
import { findAuthor } from './find-author';
import type { Person } from './writer';

type Begun = BeginArticle.Response['data'];
type Asked = BeginArticle.Request['body'];

export interface Writer extends Author {
  person: Person;
}

/** Begins articles on a match: a draft that has all that can be known of it before anybody writes. */
export const createBeginArticleService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The article of this kind that a match has already, in the language asked for where there is one. */
  const findOwn = async (match: string, { kind, locale }: Asked) => {
    const rows: { documentId: string; locale: string }[] = await strapi.db.query(ARTICLE).findMany({
      where: { kind, matches: { documentId: match } },
      select: ['id', 'documentId', 'locale'],
      orderBy: { id: 'asc' },
    });
    return rows.find((row) => row.locale === locale) ?? rows[0] ?? null;
  };

  const insistToRead = async (documentId: string, kind: string, { desk }: Author): Promise<void> => {
    if (await desk.mayAll('read', ARTICLE, { documentId, publishedAt: null })) return;
    throw refusal(403, sayRefusal('article.begun-unread', { kind }));
  };

  /** The tags there are, and those that had to be made, where whoever writes may make tags. */
  const settleTags = async (proposed: readonly ProposedTag[], locale: string, writer: Writer) => {
    const { create } = createAuthoredWrites(strapi, writer);
    const row = { locale, createdBy: { id: writer.id } };
    const mayMake = (field: string) => writer.desk.mayBegin(TAG, row, ['kind', field]);
    const settled = { ids: [] as string[], created: 0, missing: [] as string[] };
    for (const { documentId, kind, subject, name } of proposed) {
      const field = kind === 'country' ? 'countryCode' : kind;
      if (documentId) settled.ids.push(documentId);
      else if (!mayMake(field)) settled.missing.push(name);
      else {
        settled.ids.push(await create(TAG, { kind, [field]: subject }, locale));
        settled.created += 1;
      }
    }
    return settled;
  };

  const write = async (match: string, { kind, locale }: Asked, writer: Writer): Promise<Begun> => {
    const { desk } = writer;
    const mayWrite = (field: string) => desk.mayType('create', ARTICLE, [field]);
    const author = mayWrite('authors') ? await findAuthor(strapi, writer.person) : null;
    const proposed = mayWrite('tags') ? await getService(strapi, 'tag-proposals').ofMatches([match], locale) : [];
    const { ids, created, missing } = await settleTags(proposed, locale, writer);
    const data = {
      kind,
      matches: [match],
      ...(ids.length > 0 && { tags: ids }),
      ...(author && { authors: [author.documentId] }),
    };
    const documentId = await createAuthoredWrites(strapi, writer).create(ARTICLE, data, locale);
    const tags = { linked: ids.length, created, missing };
    return { documentId, locale, kind, isNew: true, author: author?.name ?? null, tags };
  };

  return {
    /**
     * Begins an article in one transaction, or answers with the one there is.
     *
     * @throws NotFoundError where there is no such match
     */
    async begin(match: string, asked: Asked, writer: Writer): Promise<Begun> {
      const locales = getService(strapi, 'locales');
      if (!(await locales.has(asked.locale)))
        refuse(
          'locale',
          sayRefusal('language.unknown', { locale: asked.locale, locales: (await locales.all()).codes }),
        );
      const row = await strapi.db.query(MATCH).findOne({ where: { documentId: match }, select: ['id'] });
      if (!row) throw notFound(sayRefusal('match.none', { id: match }));
      return withRetries(() =>
        // Two who begin the same article wait for each other: the second is given the first one's.
        getService(strapi, 'holds').during([{ uid: MATCH, documentId: match }], async () => {
          const own = await findOwn(match, asked);
          if (!own) return write(match, asked, writer);
          await insistToRead(own.documentId, asked.kind, writer);
          const tags = { linked: 0, created: 0, missing: [] };
          return { ...own, kind: asked.kind, isNew: false, author: null, tags };
        }),
      );
    },
  };
};
