/**
 * `names` travels with `name`: a content API read that selects a name in a language needs the words of that language
 * in the same query.
 */
import type { Core } from '@strapi/strapi';
import { isRead, type DocumentMiddleware } from '../platform/documents';
import { attributesOf, hasNames, type Attributes } from '../platform/content-type';
import { contentApiRequest } from '../platform/request';

type Query = Record<string, unknown>;

const PRINTED = ['name', 'shortName'];

const withNames = (attributes: Attributes, fields: unknown): unknown => {
  if (!hasNames(attributes)) return fields;
  const list = typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : fields;
  if (!Array.isArray(list) || !list.some((field) => PRINTED.includes(field as string)) || list.includes('names'))
    return fields;
  return [...(list as string[]), 'names'];
};

/** Adds `names` wherever a query selects `name` or `shortName` of a type that has them. */
export const selectNames = (modelOf: (uid: string) => Attributes | undefined, uid: string, query: Query): void => {
  const attributes = modelOf(uid);
  if (!attributes) return;
  if (query.fields !== undefined) query.fields = withNames(attributes, query.fields);
  const { populate } = query;
  if (typeof populate !== 'object' || populate === null || Array.isArray(populate)) return;
  for (const [name, inner] of Object.entries(populate)) {
    const target = attributes[name]?.target;
    if (target && typeof inner === 'object' && inner !== null) selectNames(modelOf, target, inner as Query);
  }
};

export const createNameFieldsMiddleware =
  (strapi: Core.Strapi): DocumentMiddleware =>
  ({ uid, action, params }, next) => {
    if (isRead(action) && contentApiRequest(strapi)) {
      selectNames((type) => attributesOf(strapi, type), uid, params);
    }
    return next();
  };
