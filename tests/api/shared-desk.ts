/** Articles in several languages, and what their rows share. */
import { articleDesk } from '../support/articles';
import { manager, unique } from '../support/match';
import type { Created, Newsroom } from '../support/newsroom';

export type Status = 'draft' | 'published';
export interface Shared {
  kind: string;
  coverCredit: string | null;
  cover: number | null;
  tags: string[];
}

/** Rows that are written now are younger than those before. */
export const tick = () => new Promise((wake) => setTimeout(wake, 5));
export const inAll = <T>(value: T, locales: readonly string[]): Record<string, T> =>
  Object.fromEntries(locales.map((locale) => [locale, value]));

export const sharedDesk = (newsroom: Newsroom) => {
  const articles = articleDesk(newsroom);

  /** What every row of an article shares, by its status and language. */
  const shared = async (article: Created): Promise<Record<Status, Record<string, Shared>>> => {
    const rows = await newsroom.strapi.db.query('plugin::pressbox.article').findMany({
      where: { documentId: article.documentId },
      populate: { cover: true, tags: true },
    });
    const found: Record<Status, Record<string, Shared>> = { draft: {}, published: {} };
    for (const { locale, publishedAt, kind, coverCredit, cover, tags } of rows) {
      found[publishedAt ? 'published' : 'draft'][locale] = {
        kind,
        coverCredit,
        cover: cover?.id ?? null,
        tags: tags.map(({ documentId }: Created) => documentId),
      };
    }
    return found;
  };
  const form = async (type: string, { documentId }: Created, locale: string): Promise<Created> =>
    (await newsroom.admin('get', manager(type, documentId, `?locale=${locale}`))).body.data;
  const save = (type: string, { documentId }: Created, locale: string, data: object) =>
    newsroom.admin('put', manager(type, documentId, `?locale=${locale}`), data);

  /** An article that readers see in French and Italian. */
  const published = async (data: object = {}): Promise<Created> => {
    const article = await articles.published({ kind: 'report', coverCredit: 'AFP', ...data });
    await articles.put(article, { title: unique('Titolo') }, 'it', 'published');
    return article;
  };

  return { articles, shared, form, save, published };
};
