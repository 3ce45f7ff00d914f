import type { Core, UID } from '@strapi/strapi';
import { labelOf, tellApart, type Told } from '../../../core/src/labels';
import { newsroomZone } from '../platform/zone';
import type { Desk } from '../roles/desk';
import { LABELLED } from './ingredients';
import { permitted } from './permitted';
import { labelled, type Row } from './shape';

export interface ForWhom {
  desk: Desk;
  /** The language of their admin panel. */
  language: string;
}

/**
 * What tells rows apart, by their ids, for somebody: one question, and one for each kind of link, however many rows. A
 * label is made of what they may read alone; a row without one is left out.
 */
export const labelsOf = async (
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
  { desk, language }: ForWhom,
  ownMatch: number | null = null,
): Promise<ReadonlyMap<number, string>> => {
  const type = LABELLED[uid];
  const selection = type && ids.length > 0 ? await permitted(strapi, desk, uid as UID.ContentType, type.of) : null;
  if (!selection) return new Map();
  const { where, ...rest } = selection;
  const rows: (Row & { id: number })[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ ...rest, where: { $and: [{ id: { $in: [...ids] } }, ...(where ? [where] : [])] } });
  const zone = newsroomZone(strapi);
  const told = rows.flatMap((row): (Told & { id: number })[] => {
    const thing = labelled(uid, row, zone, ownMatch);
    const label = thing && labelOf(thing, language);
    return label ? [{ id: row.id, label, slug: (row.slug as string | null | undefined) ?? null }] : [];
  });
  const labels = tellApart(told);
  return new Map(told.map(({ id }, place) => [id, labels[place] ?? '']));
};
