/** What is written of some matches: their articles, in each language that somebody may read. */
import type { Core } from '@strapi/strapi';
import type { DayArticle } from '../../../contracts/src';
import { ARTICLE } from '../platform/uids';
import type { Desk } from '../roles/desk';
import { languagesOf, type ArticleRow } from './state';

const TOLD = ['kind', 'title', 'matches'];

export interface Written {
  articles: DayArticle[];
  authors: string[];
}

type Row = ArticleRow & {
  id: number;
  matches: { documentId: string }[];
  authors: { name: string }[];
};

/** Each article with its rows, in the order in which they were begun. */
const byDocument = (rows: readonly Row[]): Row[][] => {
  const documents = new Map<string, Row[]>();
  for (const row of rows) documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  return [...documents.values()];
};

export const mayReadArticles = (desk: Desk): boolean => desk.mayType('read', ARTICLE, TOLD);

/** In three questions, however many matches there are. */
export const findWritten = async (
  strapi: Core.Strapi,
  desk: Desk,
  matches: readonly number[],
  languages: readonly string[],
  now: Date,
): Promise<Map<string, Written>> => {
  const written = new Map<string, Written>();
  const may = mayReadArticles(desk) && matches.length > 0 ? await desk.where('read', ARTICLE) : null;
  if (!may) return written;
  const rows: Row[] = await strapi.db.query(ARTICLE).findMany({
    where: { $and: [{ matches: { id: { $in: matches } } }, may] },
    select: ['id', 'documentId', 'locale', 'kind', 'title', 'publishedAt', 'publishAt', 'updatedAt'],
    populate: { matches: { select: ['documentId'] }, authors: { select: ['name'] } },
    orderBy: { id: 'asc' },
  });
  const tellsAuthors = desk.mayType('read', ARTICLE, ['authors']);
  for (const document of byDocument(rows)) {
    const [{ documentId, kind }] = document as [Row];
    const article = { documentId, kind: kind as DayArticle['kind'], languages: languagesOf(document, languages, now) };
    const names = tellsAuthors ? document.flatMap(({ authors }) => authors.map(({ name }) => name)) : [];
    for (const match of new Set(document.flatMap((row) => row.matches.map((one) => one.documentId)))) {
      const { articles, authors } = written.get(match) ?? { articles: [], authors: [] };
      written.set(match, { articles: [...articles, article], authors: [...new Set([...authors, ...names])] });
    }
  }
  return written;
};
