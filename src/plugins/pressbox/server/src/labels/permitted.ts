/** Which of the ingredients of a label somebody may read, and the question that reads those alone. */
import type { Core, UID } from '@strapi/strapi';
import { attributesOf } from '../platform/content-type';
import type { Desk } from '../roles/desk';
import type { Ingredients } from './ingredients';

export interface Selection {
  select: string[];
  where?: object;
  populate?: Record<string, Selection>;
}

/** The rows of a type that somebody may read: null for none, no condition where their role asks nothing of a row. */
export const readable = async (desk: Desk, uid: UID.ContentType): Promise<object | null> => {
  if (!desk.mayType('read', uid)) return null;
  return desk.dependsOnRow('read', uid) ? desk.where('read', uid) : {};
};

/** Null where they may read nothing of the type. */
export const permitted = async (
  strapi: Core.Strapi,
  desk: Desk,
  uid: UID.ContentType,
  { fields, links = {} }: Ingredients,
): Promise<Selection | null> => {
  const where = await readable(desk, uid);
  if (where === null) return null;
  const attributes = attributesOf(strapi, uid) ?? {};
  const populate: Record<string, Selection> = {};
  for (const [link, ingredients] of Object.entries(links)) {
    const target = attributes[link]?.target as UID.ContentType | undefined;
    if (!target || !desk.mayType('read', uid, [link])) continue;
    const selection = await permitted(strapi, desk, target, ingredients);
    if (selection) populate[link] = selection;
  }
  return {
    select: ['id', 'documentId', ...fields.filter((field) => desk.mayType('read', uid, [field]))],
    ...(Object.keys(where).length > 0 && { where }),
    populate,
  };
};
