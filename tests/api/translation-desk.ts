/** What a test asks of the translators' desk. */
import type { FindTranslation, FindTranslations, TranslationCell } from '../../src/plugins/pressbox/contracts/src';
import type { AsStaff, Created, Newsroom } from '../support/newsroom';

export const translationDesk = (newsroom: Newsroom) => {
  const looks = () => newsroom.strapi.plugin('pressbox').service('translation-looks') as { settled(): Promise<void> };

  const list = async (
    query: Record<string, string> = {},
    as: AsStaff = newsroom.admin,
  ): Promise<FindTranslations.Response> => {
    const { status, body } = await as('get', `/pressbox/translations?${new URLSearchParams(query).toString()}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return body as FindTranslations.Response;
  };

  const one = async (
    { documentId }: Created,
    locale: string,
    as: AsStaff = newsroom.admin,
  ): Promise<FindTranslation.Response['data']> => {
    const { status, body } = await as('get', `/pressbox/translations/${documentId}?locale=${locale}`);
    expect([status, body.error]).toEqual([200, undefined]);
    return (body as FindTranslation.Response).data;
  };

  return {
    list,
    one,
    /** Waits until every write is looked at. */
    settled: (): Promise<void> => looks().settled(),

    /** The states of some languages of an article, once every write is looked at. */
    async states(article: Created, ...locales: string[]): Promise<string[]> {
      await looks().settled();
      const found: string[] = [];
      for (const locale of locales) found.push((await one(article, locale)).state);
      return found;
    },

    /** The cells of an article in the matrix. */
    async cells({ documentId }: Created, query: Record<string, string> = {}): Promise<TranslationCell[] | null> {
      const { data } = await list({ pageSize: '100', ...query });
      return data.find((row) => row.documentId === documentId)?.cells ?? null;
    },

    post: ({ documentId }: Created, what: string, locale: string, body: object = {}, as: AsStaff = newsroom.admin) =>
      as('post', `/pressbox/translations/${documentId}/${what}?locale=${locale}`, body),
  };
};
