/**
 * The server holds back what waits for its hour and answers with a number, which Strapi reads as "published". So many
 * articles are not sent at all while one of them is held back.
 */
import type { Embargo } from '../../../contracts/src';
import { refusal, type BaseQuery, type Guard } from '../publish-many/guard';
import { at } from '../saves/rtk';
import { formHeldUntil } from './embargo';

const embargoIn = (answer: unknown): Embargo => {
  const languages = at(answer, 'data', 'data', 'languages');
  return { languages: Array.isArray(languages) ? (languages as Embargo['languages']) : [] };
};

const isHeldBack = async (documentId: string, ask: BaseQuery): Promise<boolean> =>
  formHeldUntil(null, null, embargoIn(await ask(`/pressbox/articles/${documentId}/embargo`)), new Date()) !== null;

/** Refuses while any of them is held back now. */
export const heldAmongMany: Guard = async ({ documentIds }, ask) => {
  const held = await Promise.all(documentIds.map((id) => isHeldBack(id, ask)));
  return held.includes(true) ? refusal('embargo.bulk') : null;
};
