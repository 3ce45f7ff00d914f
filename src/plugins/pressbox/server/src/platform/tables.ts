/** The tables below our types, as a statement of our own names them. */
import type { Core, UID } from '@strapi/strapi';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** Which file is used by what, for all types: the media library has no attribute for it on their side. */
export const FILE_LINKS = 'files_related_mph';

export const tableOf = (strapi: Core.Strapi, uid: UID.ContentType): string => strapi.db.metadata.get(uid).tableName;

export const columnOf = (strapi: Core.Strapi, uid: UID.ContentType, attribute: string): string => {
  const { columnName } = strapi.db.metadata.get(uid).attributes[attribute] as { columnName?: string };
  if (!columnName) throw new Error(`${uid} has no column for ${attribute}`);
  return columnName;
};

/** The table that joins a relation, seen from its owner: its name, the owner's column, the other's column. */
export const joinTableOf = (strapi: Core.Strapi, uid: UID.ContentType, attribute: string) => {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable?: JoinTable };
  if (!joinTable) throw new Error(`${uid} has no join table for ${attribute}`);
  const { name, joinColumn, inverseJoinColumn } = joinTable;
  return { table: name, from: joinColumn.name, to: inverseJoinColumn.name };
};

/** A table where the newsroom keeps it: on PostgreSQL it may be in a schema of its own. */
export const inSchema = (strapi: Core.Strapi, table: string): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
};
