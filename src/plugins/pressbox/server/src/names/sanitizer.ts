/**
 * Names by language on everything that leaves over the content API: a team asked for with `?locale=fr` is called
 * what the French call it, at any depth, with no query more. `names` itself stays as it is.
 */
import type { Core } from '@strapi/strapi';
import { localNameOf, type Names } from '../../../core/src';
import { addOutputSanitizer } from '../platform/output-sanitizer';
import { attributesOf, hasNames, type Attributes } from '../platform/content-type';
import { isRecord } from '../platform/record';
import { contentApiRequest } from '../platform/request';
import { getService } from '../platform/service';

type Entity = Record<string, unknown>;

const isEntity = (value: unknown): value is Entity => isRecord(value);

/** Prints the names of an entity in a language, and those of everything it carries along. */
export const printNames = (
  entity: unknown,
  uid: string | undefined,
  locale: string,
  modelOf: (uid: string) => Attributes | undefined,
): void => {
  if (Array.isArray(entity)) {
    entity.forEach((item) => printNames(item, uid, locale, modelOf));
    return;
  }
  if (!isEntity(entity)) return;
  const attributes = modelOf(
    typeof entity.__type === 'string'
      ? entity.__type
      : typeof entity.__component === 'string'
        ? entity.__component
        : (uid ?? ''),
  );
  if (!attributes) return;
  if (hasNames(attributes)) {
    const local = localNameOf(entity.names as Names | null | undefined, locale);
    if (local.name !== undefined && 'name' in entity) entity.name = local.name;
    // A French name is not shortened to the plain short name, which is in no language.
    if ('shortName' in entity && (local.shortName !== undefined || local.name !== undefined))
      entity.shortName = local.shortName ?? null;
  }
  for (const [name, value] of Object.entries(entity)) {
    if (typeof value !== 'object' || value === null) continue;
    const attribute = attributes[name];
    if (!attribute) continue;
    if (attribute.type === 'relation') printNames(value, attribute.target, locale, modelOf);
    else if (attribute.type === 'component') printNames(value, attribute.component, locale, modelOf);
    else if (attribute.type === 'dynamiczone') printNames(value, undefined, locale, modelOf);
  }
};

export const registerNamesSanitizer = (strapi: Core.Strapi): void => {
  const modelOf = (uid: string) => (uid ? attributesOf(strapi, uid) : undefined);
  const printForRequest = (schema: { uid: string }) => async (data: unknown) => {
    const request = contentApiRequest(strapi);
    if (!request || data === null || typeof data !== 'object') return data;
    const locale = await getService(strapi, 'locales').one(request.query.locale);
    printNames(data, schema.uid, locale, modelOf);
    return data;
  };
  addOutputSanitizer(strapi, printForRequest);
};
