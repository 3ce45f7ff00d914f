/** What the rules ask of a content type, in one loose shape for Strapi's union of all of them. */
import type { Core, UID } from '@strapi/strapi';

interface I18nOptions {
  i18n?: { localized?: boolean };
}

export interface Attribute {
  type: string;
  relation?: string;
  target?: UID.ContentType;
  component?: string;
  customField?: string;
  enum?: readonly string[];
  required?: boolean;
  private?: boolean;
  multiple?: boolean;
  repeatable?: boolean;
  maxLength?: number;
  pluginOptions?: I18nOptions;
}
export type Attributes = Readonly<Record<string, Attribute | undefined>>;

/** Whether a type has a row for each language. */
export const isLocalized = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  (strapi.contentType(uid).pluginOptions as I18nOptions | undefined)?.i18n?.localized === true;

/** Whether a type has drafts beside what is published. */
export const hasDrafts = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  strapi.contentType(uid).options?.draftAndPublish === true;

/** The attributes of a type or a component, or undefined where there is no such model. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Attributes | undefined =>
  strapi.getModel(uid as UID.Schema)?.attributes as unknown as Attributes | undefined;

/** Whether a type has names by language. */
export const hasNames = (attributes: Attributes): boolean => attributes.names?.customField === 'plugin::pressbox.names';
