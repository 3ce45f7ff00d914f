import { useQueryParams } from '@strapi/strapi/admin';

interface ContentQuery {
  plugins?: { i18n?: { locale?: string } };
}

/** The language of the document on the screen, and the query that its edit view sends along with every request. */
export const useContentLocale = (document: object | undefined): { locale: string | null; params: object } => {
  const [{ query }] = useQueryParams<ContentQuery>();
  const { plugins, ...rest } = query;
  const own: unknown = document && 'locale' in document ? document.locale : null;
  return {
    locale: plugins?.i18n?.locale ?? (typeof own === 'string' ? own : null),
    params: { ...rest, ...plugins?.i18n },
  };
};
