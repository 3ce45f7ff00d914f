/** Articles in several languages, made by a test for itself. */
import { manager, unique } from './match';
import type { Caller, Created, Newsroom } from './newsroom';

export type Status = 'draft' | 'published';
export const LINKS = ['matches', 'authors', 'tags', 'related'] as const;
export type Links = Record<(typeof LINKS)[number], string[]>;
type Linked = { documentId: string }[];

const path = ({ documentId }: Created, query = '') => `/api/pressbox/articles/${documentId}${query}`;

/** What a test does at an article: writes it, translates it, publishes it, reads what readers read. */
export const articleDesk = (newsroom: Newsroom) => ({
  /** A draft in French. */
  write: (data: object = {}, locale = 'fr') =>
    newsroom.create('articles', { title: unique('Titre'), ...data }, `?status=draft&locale=${locale}`),
  /** An article that readers see, in French. */
  published: (data: object = {}, locale = 'fr') =>
    newsroom.create('articles', { title: unique('Titre'), ...data }, `?locale=${locale}`),
  /** Changes or creates a language of an article; a draft unless it says otherwise. */
  async put(article: Created, data: object, locale = 'fr', status: Status = 'draft'): Promise<Created> {
    const answer = await newsroom.put(path(article, `?locale=${locale}&status=${status}`), { data });
    if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body.error)}`);
    return answer.body.data as Created;
  },
  read: (article: Created, query = '', as: Caller = 'anyone') => newsroom.get(path(article, query), as),
  /** Presses a button of the content manager on one article. */
  press: (action: 'publish' | 'unpublish' | 'discard', { documentId }: Created, locale = 'fr', form: object = {}) =>
    newsroom.admin('post', manager('article', `${documentId}/actions/${action}`, `?locale=${locale}`), {
      locale,
      ...form,
    }),
  /** What a language of an article is linked to, in order, or null where there is no such language. */
  async links(article: Created, locale: string, status: Status = 'draft'): Promise<Links | null> {
    const populate = LINKS.map((link, index) => `populate[${index}]=${link}`).join('&');
    const { body } = await newsroom.get(path(article, `?locale=${locale}&status=${status}&${populate}`), 'desk');
    if (!body.data) return null;
    const ids = (link: string) => (body.data[link] as Linked).map(({ documentId }) => documentId);
    return { matches: ids('matches'), authors: ids('authors'), tags: ids('tags'), related: ids('related') };
  },
  /** The stored rows of an article. */
  rows: ({ documentId }: Created) =>
    newsroom.strapi.db
      .query('plugin::pressbox.article')
      .findMany({ where: { documentId }, orderBy: [{ locale: 'asc' }, { id: 'asc' }] }),
});

export const idsOf = (documents: readonly Created[]): string[] => documents.map(({ documentId }) => documentId);
