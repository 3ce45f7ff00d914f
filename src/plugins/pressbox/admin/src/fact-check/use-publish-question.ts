import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { nobodyStandsBy, standingFor } from '../../../core/src/facts/stood-by';
import { useLazyContradictionsQuery, useStandByMutation } from '../services/contradictions';
import { useLazyArticleFactsQuery } from '../services/newsroom';
import { ask } from './ask';
import { typedIn } from './use-typed';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

type Words = ReturnType<typeof typedIn>;

/**
 * Asks before some words are published against the facts, once for each contradiction. Where the check does
 * not answer, nobody is kept from publishing: the server has the last word.
 *
 * @returns whether they are to be published
 */
export const useContradictionQuestion = (documentId: string | undefined, locale: string | null) => {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [check] = useLazyArticleFactsQuery();
  const [find] = useLazyContradictionsQuery();
  const [standBy] = useStandByMutation();

  const look = async (article: { documentId: string; locale: string | null }, words: Words) => {
    try {
      const { data } = await check({ ...article, words }).unwrap();
      const contradicted = data.findings.filter(({ verdict }) => verdict === 'contradicted');
      if (contradicted.length === 0) return null;
      const known = await find(article).unwrap();
      return { known, open: nobodyStandsBy(contradicted, known.accepted, known.rule) };
    } catch {
      return null;
    }
  };

  return async (words: Words): Promise<boolean> => {
    if (!documentId) return true;
    const article = { documentId, locale };
    const from = document.activeElement; // the button is at rest, and has no focus, while the facts are asked
    const found = await look(article, words);
    if (!found || found.open.length === 0) return true;
    const { rule, mayAccept } = found.known;
    const answer = await ask({
      texts: [{ title: null, language: locale, contradicted: found.open }],
      needsReason: rule === 'refuse',
      mayPublish: mayAccept,
      from,
    });
    if (!answer) return false;
    const result = await standBy({ ...article, body: { contradictions: standingFor(found.open), ...answer } });
    if (!('error' in result) || !result.error) return true;
    toggleNotification({ type: 'danger', message: sayError(result.error as QueryError) });
    return false;
  };
};

/** The same of what stands in the form. */
export const usePublishQuestion = (documentId: string | undefined, locale: string | null) => {
  const getValues = useForm('PressboxPublish', ({ getValues }) => getValues) as () => object;
  const isToGoOut = useContradictionQuestion(documentId, locale);
  return (): Promise<boolean> => isToGoOut(typedIn(getValues()));
};
