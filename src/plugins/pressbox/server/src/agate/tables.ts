/** The tables below our types, as a statement of our own names them. */
import type { Core, UID } from '@strapi/strapi';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

const inSchema = (strapi: Core.Strapi, table: string): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
};

export const tableOf = (strapi: Core.Strapi, uid: UID.ContentType): string =>
  inSchema(strapi, strapi.db.metadata.get(uid).tableName);

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
  return { table: inSchema(strapi, name), from: joinColumn.name, to: inverseJoinColumn.name };
};
