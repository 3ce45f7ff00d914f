/** How a type is written down here: its attributes, and what an editor sees of them. */
import { shortNameOf } from '../uids';

/** What a field is called in the admin panel, and the sentence under it. */
export interface FieldText {
  label: string;
  description?: string;
  placeholder?: string;
  /** For a relation: the attribute of the target that names it. */
  mainField?: string;
  editable?: false;
}

type Attributes = Record<string, { type: string; [option: string]: unknown }>;

interface Definition<A extends Attributes> {
  uid: string;
  pluralName: string;
  displayName: string;
  description: string;
  attributes: A;
  draftAndPublish?: boolean;
  localized?: boolean;
  /** Kept out of the content manager: rows that the plugin writes for itself. */
  internal?: boolean;
  /** Named after its columns, or by what it is `for` where they are too many for a name. */
  indexes?: { columns: string[]; type?: 'unique'; for?: string }[];
  fields?: Partial<Record<keyof A & string, FieldText>>;
  /** The rows of the edit view: `[['name', 8], ['slug', 4]]`. Fields that are not named are not shown. */
  edit?: [keyof A & string, 3 | 4 | 6 | 8 | 9 | 12][][];
  /** The columns of the list view. */
  list?: (keyof A & string)[];
  settings?: { mainField: string; defaultSortBy: string; defaultSortOrder: 'ASC' | 'DESC' };
}

const metadatas = (fields: Partial<Record<string, FieldText>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => {
      const { label, description = '', placeholder = '', mainField, editable = true } = text ?? { label: name };
      return [
        name,
        {
          edit: { label, description, placeholder, visible: true, editable, ...(mainField && { mainField }) },
          list: { label },
        },
      ];
    }),
  );

const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
// The model belongs to the plugin: a field added here would be lost with the next version.
const shown = { 'content-manager': { visible: true }, 'content-type-builder': { visible: false } };

/** PostgreSQL cuts a longer name off, and would not find the index again. */
const LONGEST_NAME = 63;
const indexName = (table: string, what: string, type?: 'unique'): string => {
  const name = `${table}_${what}_${type === 'unique' ? 'uq' : 'ix'}`;
  if (name.length > LONGEST_NAME) throw new Error(`The name of an index is too long: ${name}. Say what it is for.`);
  return name;
};

const DEFAULT_SETTINGS = {
  bulkable: true,
  filterable: true,
  searchable: true,
  pageSize: 20,
  relationOpenMode: 'modal',
} as const;

/**
 * A content type as Strapi takes it. `config` is the first configuration of the content manager: labels, help and
 * layout, which an administrator may change afterwards.
 */
export const defineType = <A extends Attributes>(definition: Definition<A>) => {
  const { uid, pluralName, displayName, description, attributes, fields = {}, edit, list, settings } = definition;
  const singularName = shortNameOf(uid);
  const collectionName = `pressbox_${pluralName.replaceAll('-', '_')}`;
  return {
    schema: {
      kind: 'collectionType' as const,
      collectionName,
      info: { singularName, pluralName, displayName, description },
      options: { draftAndPublish: definition.draftAndPublish ?? false },
      pluginOptions: {
        ...(definition.internal ? hidden : shown),
        ...(definition.localized && { i18n: { localized: true } }),
      },
      // Strapi writes the column name into each attribute: two fields of one shape must not be one object.
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, attribute]) => [name, { ...attribute }]),
      ) as A,
      indexes: (definition.indexes ?? []).map(({ columns, type, for: use }) => ({
        name: indexName(collectionName, use ?? columns.join('_'), type),
        columns,
        ...(type && { type }),
      })),
      config: {
        ...(settings && { settings: { ...DEFAULT_SETTINGS, ...settings } }),
        metadatas: metadatas(fields),
        ...((edit || list) && {
          layouts: {
            ...(edit && { edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))) }),
            ...(list && { list }),
          },
        }),
      },
    },
  };
};
