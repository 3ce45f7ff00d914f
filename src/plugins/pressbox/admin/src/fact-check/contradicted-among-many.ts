/** Many articles that are about to be published: those that the facts contradict are asked about, all at once. */
import type { FindContradictions } from '../../../contracts/src';
import { nobodyStandsBy, standingFor } from '../../../core/src/facts/stood-by';
import type { ArticleFinding } from '../../../core/src/facts/article';
import { refusal, type BaseQuery, type Guard } from '../publish-many/guard';
import { at, isObject } from '../saves/rtk';
import { ARTICLE } from '../uids';
import type { Asker } from './ask';

type Known = FindContradictions.Response['data'];

/** A language of an article of which something is contradicted that nobody stands by. */
interface Contradicted {
  documentId: string;
  locale: string | null;
  title: string;
  known: Known;
  open: ArticleFinding[];
}

/** How many are looked through side by side: each is a fact check of the server. */
const SIDE_BY_SIDE = 4;

const request = (documentId: string, locale: string | null) => ({
  url: `/pressbox/articles/${documentId}/contradictions`,
  config: { params: locale ? { locale } : {} },
});

const titleOf = async (documentId: string, locale: string | null, ask: BaseQuery): Promise<string> => {
  const answer = await ask({
    url: `/content-manager/collection-types/${ARTICLE}/${documentId}`,
    config: { params: locale ? { locale } : {} },
  });
  const title = at(answer, 'data', 'data', 'title');
  return typeof title === 'string' && title !== '' ? title : documentId;
};

const lookAt = async (documentId: string, locale: string | null, ask: BaseQuery): Promise<Contradicted | null> => {
  const known = at(await ask(request(documentId, locale)), 'data', 'data') as Known | undefined;
  if (!isObject(known) || !Array.isArray(known.contradicted)) return null;
  const open = nobodyStandsBy(known.contradicted, known.accepted, known.rule);
  return open.length > 0 ? { documentId, locale, title: await titleOf(documentId, locale, ask), known, open } : null;
};

/**
 * Asks once about all of them, and keeps for each who stands by it. Where the check does not answer, nobody is kept from
 * publishing: the server has the last word.
 */
export const contradictedAmongMany =
  (question: Asker): Guard =>
  async ({ documentIds, locales }, ask) => {
    const waiting = documentIds.flatMap((id) => locales.map((locale) => [id, locale] as const));
    const found: Contradicted[] = [];
    for (let first = 0; first < waiting.length; first += SIDE_BY_SIDE) {
      const some = waiting.slice(first, first + SIDE_BY_SIDE);
      const looked = await Promise.all(some.map(([id, locale]) => lookAt(id, locale, ask)));
      found.push(...looked.filter((one) => one !== null));
    }
    if (found.length === 0) return null;
    const answer = await question({
      texts: found.map(({ title, locale, open }) => ({ title, language: locale, contradicted: open })),
      needsReason: found.some(({ known }) => known.rule === 'refuse'),
      mayPublish: found.every(({ known }) => known.mayAccept),
    });
    if (!answer) return refusal('publish.none');
    for (const { documentId, locale, open } of found) {
      const data = { contradictions: standingFor(open), ...answer };
      const { error } = await ask({ ...request(documentId, locale), method: 'POST', data });
      if (error) return error as object;
    }
    return null;
  };
