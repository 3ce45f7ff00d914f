import { useAPIErrorHandler, useAuth, useNotification } from '@strapi/strapi/admin';
import type { TranslationSides } from '../../../../contracts/src';
import { standingWords, typedWords, type SideRow } from '../../../../core/src/translations/side-by-side';
import { useTellPublished } from '../../embargo/use-schedule';
import { useContradictionQuestion } from '../../fact-check/use-publish-question';
import { usePublishArticleMutation } from '../../services/newsroom';
import { ARTICLE } from '../../uids';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];
const MOST_SAVES = 3;
const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Whether whoever has signed in may publish articles in a language. Of which articles, the server says. */
export const useMayPublish = (locale: string): boolean =>
  useAuth('PressboxSides', ({ permissions }) => permissions).some(
    ({ action, subject, properties }) =>
      action === PUBLISH &&
      subject === ARTICLE &&
      (!properties?.locales || (properties.locales as readonly string[]).includes(locale)),
  );

/** Saves a translation and publishes it, unless the facts contradict it and nobody stands by it. */
export const usePublish = (
  documentId: string,
  locale: string,
  save: () => Promise<boolean>,
  look: () => Promise<void>,
) => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const isToGoOut = useContradictionQuestion(documentId, locale);
  const tell = useTellPublished();
  const [publish, { isLoading }] = usePublishArticleMutation();

  return {
    isPublishing: isLoading,
    /** @param now what stands on the page when what was typed is saved */
    async publish(now: () => { sides: TranslationSides | null; rows: readonly SideRow[] }): Promise<void> {
      // What is typed while a save is on its way is saved too, or it would not be what is published.
      for (let turn = 0; turn < MOST_SAVES && Object.keys(typedWords(now().rows)).length > 0; turn += 1)
        if (!(await save())) return;
      const { title = null, standfirst = null, body = null, coverCaption = null } = standingWords(now().rows);
      const words = { title, standfirst, body: Array.isArray(body) ? body : null, coverCaption };
      if (!(await isToGoOut({ ...words, kind: null, matches: { connect: [], disconnect: [] } }))) return;
      const version = now().sides?.changedAt;
      const data = { locale, ...(version && { updatedAt: version }) };
      const result = await publish({ model: ARTICLE, documentId, params: { locale }, data });
      if ('error' in result) toggleNotification({ type: 'danger', message: sayError(result.error as QueryError) });
      else tell(result.data.data);
      // What is stored has another version now, whoever has written it.
      await look();
    },
  };
};
