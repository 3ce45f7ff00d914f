/** The pictures of a page, with what is said of each in the page's language. */
import type { Picture } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import { ARTICLE, AUTHOR, TEAM } from '../../platform/uids';
import { inNoLanguage } from '../own-words';
import { pictureOf } from '../picture';
import type { HeadRow } from '../queries/match';
import { findPictures } from '../queries/pictures';
import type { Compilation } from './compilation';

/** An article, or the card of one. */
interface Covered {
  id: number;
  cover_alternative_text: string | null;
}

export interface Pictures {
  covers: ReadonlyMap<number, Picture>;
  crests: ReadonlyMap<number, Picture>;
  portraits: ReadonlyMap<number, Picture>;
}

/** The covers of some articles, the crests of the teams of some matches, the photos of some authors. */
export const readPictures = async (
  { db, on, locale, defaultLocale }: Compilation,
  articles: Iterable<Covered>,
  heads: Iterable<HeadRow>,
  authorIds: readonly number[] = [],
): Promise<Pictures> => {
  const ownTexts = new Map([...articles].map((article) => [article.id, article.cover_alternative_text]));
  const teamIds = new Set([...heads].flatMap((head) => [head.home_id, head.away_id]));
  const rows = await findPictures(db, [
    { type: ARTICLE, field: 'cover', ids: [...ownTexts.keys()] },
    { type: TEAM, field: 'crest', ids: [...teamIds].filter((id) => typeof id === 'number') },
    { type: AUTHOR, field: 'photo', ids: authorIds },
  ]);
  const covers = new Map<number, Picture>();
  const crests = new Map<number, Picture>();
  const portraits = new Map<number, Picture>();
  const byType: Readonly<Record<string, Map<number, Picture>>> = {
    [ARTICLE]: covers,
    [TEAM]: crests,
    [AUTHOR]: portraits,
  };
  for (const row of rows) {
    on.on(keys.row('file', row.id));
    const { related_type: type, related_id: id, url, width, height, alternative_text: ofFile, formats } = row;
    const ownText = type === ARTICLE ? ownTexts.get(id) : null;
    const alternativeText = ownText || inNoLanguage(ofFile, locale, defaultLocale);
    byType[type]?.set(id, pictureOf({ url, width, height, alternativeText, formats }));
  }
  return { covers, crests, portraits };
};
