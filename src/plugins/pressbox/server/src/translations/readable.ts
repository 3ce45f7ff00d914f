/** What of a translation's state somebody may be told: it quotes the source, and facts of matches. */
import type { Core } from '@strapi/strapi';
import { TRANSLATED_FIELDS, type TranslatedField } from '../../../core/src';
import { LINKED, withLegs, type Linked } from '../facts/legs';
import { ARTICLE } from '../platform/uids';
import { mayReadWholeMatch } from '../roles/policies';
import type { Caller, Which } from './languages';
import type { Details } from './report';

/** Which fields of a language the caller may read. */
export const readableFields = async (where: Which, { desk }: Caller): Promise<ReadonlySet<TranslatedField>> => {
  const { all, allowed } = await desk.among('read', ARTICLE, { ...where });
  if (all.length > allowed.length) return new Set();
  return new Set(
    TRANSLATED_FIELDS.filter((field) => allowed.every((row) => desk.mayRow('read', ARTICLE, row, [field]))),
  );
};

const mayReadMatches = async (strapi: Core.Strapi, documentId: string, { desk }: Caller): Promise<boolean> => {
  const rows: { matches: Linked[] }[] = await strapi.db.query(ARTICLE).findMany({
    where: { documentId },
    select: ['id'],
    populate: {
      matches: LINKED,
    },
  });
  for (const id of new Set(rows.flatMap(({ matches }) => withLegs(matches))))
    if (!(await mayReadWholeMatch(desk, id))) return false;
  return true;
};

/** What the caller may read of it: words of the source where they may read them, what the facts say where they may. */
export const readable = async (
  strapi: Core.Strapi,
  { documentId, locale }: Which,
  source: string,
  kept: Details,
  caller: Caller,
): Promise<Details> => {
  const inSource = await readableFields({ documentId, locale: source }, caller);
  const own = await readableFields({ documentId, locale }, caller);
  const contradictions = kept.contradictions.filter(({ finding }) => own.has(finding.field));
  const tellsFacts = contradictions.length > 0 && (await mayReadMatches(strapi, documentId, caller));
  return {
    changesOfSource: kept.changesOfSource.filter(({ field }) => inSource.has(field)),
    lostClaims: kept.lostClaims.filter(({ field }) => inSource.has(field)),
    contradictions: tellsFacts ? contradictions : [],
  };
};
