/** The pictures of articles and teams, in one statement. */
import type { PageDatabase, Row } from '../../sql/database';

export interface PictureRow extends Row {
  related_type: string;
  related_id: number;
  id: number;
}

const OF_TYPE = `select r.[related_type] as [related_type], r.[related_id] as [related_id], f.[id] as [id], f.[url] as [url],
     f.[width] as [width], f.[height] as [height], f.[alternative_text] as [alternative_text], f.[formats] as [formats]
   from {file.related} r join {file} f on f.[id] = r.[file_id]
   where r.[related_id] in (?) and r.[related_type] = ? and r.[field] = ?`;

export const findPictures = (
  db: PageDatabase,
  wanted: readonly { type: string; field: string; ids: readonly number[] }[],
): Promise<PictureRow[]> => {
  const asked = wanted.filter(({ ids }) => ids.length > 0);
  if (asked.length === 0) return Promise.resolve([]);
  return db.all(
    asked.map(() => OF_TYPE).join(' union all '),
    asked.flatMap(({ type, field, ids }) => [ids, type, field]),
  );
};
