/** Links to one document that two desks have changed: the form says what it takes away and what it puts there. */
import type { Core, UID } from '@strapi/strapi';
import type { Difference } from '../../../contracts/src';
import { attributesOf } from '../platform/content-type';
import type { Data } from '../platform/documents';
import { namesRow, relationChange } from '../platform/relations';

interface Target {
  id: number;
  documentId: string;
  name?: string | null;
  title?: string | null;
}
const NAMES = ['name', 'title'] as const;

/** A difference, with what the link leads to now, and by which of its fields that is named. */
export type LinkDifference = Difference & {
  target: { uid: UID.ContentType; documentId: string; namedBy: readonly (typeof NAMES)[number][] } | null;
};

const TO_ONE = ['oneToOne', 'manyToOne'];

/** The links of a form that were moved or emptied there: in the shape of the content manager, which says what they held. */
const movedIn = (strapi: Core.Strapi, uid: UID.ContentType, form: Data) =>
  Object.entries(form).flatMap(([field, value]) => {
    const attribute = attributesOf(strapi, uid)?.[field];
    const target = attribute?.target as UID.ContentType | undefined;
    if (!target || !TO_ONE.includes(String(attribute?.relation))) return [];
    const { set, connect, disconnect } = relationChange(value);
    const isMoved = [connect, disconnect].some(({ ids, documentIds }) => ids.length + documentIds.length > 0);
    return set === null && isMoved ? [{ field, target, connect, disconnect }] : [];
  });

/**
 * The links that hold neither what the form found there nor what it puts there: another desk has moved them too. A
 * target without a name is told of by its field alone. Only a form of the content manager says what it found.
 */
export const movedLinks = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
  form: Data,
): Promise<LinkDifference[]> => {
  const moved = movedIn(strapi, uid, form);
  if (moved.length === 0) return [];
  const namesIn = (target: UID.ContentType) => NAMES.filter((name) => attributesOf(strapi, target)?.[name]);
  const populate = Object.fromEntries(
    moved.map(({ field, target }) => [field, { select: ['id', 'documentId', ...namesIn(target)] }]),
  );
  const row = ((await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate })) ?? {}) as Data;
  return moved.flatMap(({ field, target, connect, disconnect }): LinkDifference[] => {
    const now = (row[field] ?? null) as Target | null;
    const wasEmpty = disconnect.ids.length + disconnect.documentIds.length === 0;
    const isAsFound = now === null ? wasEmpty : namesRow(disconnect, now);
    const isAsWanted = now === null ? connect.ids.length + connect.documentIds.length === 0 : namesRow(connect, now);
    if (isAsFound || isAsWanted) return [];
    const stored = now === null ? null : (now.name ?? now.title);
    return [
      {
        field,
        yours: form[field],
        ...(stored !== undefined && { stored }),
        target: now && { uid: target, documentId: now.documentId, namedBy: namesIn(target) },
      },
    ];
  });
};
