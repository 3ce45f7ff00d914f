import type { Core } from '@strapi/strapi';
import { AUTHOR } from '../platform/uids';
import { authorNamed, type Person } from './writer';

/** The author as whom somebody of the panel signs. */
export const findAuthor = async (
  strapi: Core.Strapi,
  person: Person,
): Promise<{ documentId: string; name: string } | null> => {
  const authors: { documentId: string; name: string }[] = await strapi.db
    .query(AUTHOR)
    .findMany({ select: ['id', 'documentId', 'name'], orderBy: { id: 'asc' } });
  return authorNamed(person, authors);
};
