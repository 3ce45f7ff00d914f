/** The ways by which a query of the content API comes to articles, from whatever type it begins. */
import type { Core, UID } from '@strapi/strapi';
import { ARTICLE } from '../../platform/uids';
import { attributesOf, type Attribute } from '../../platform/content-type';

/** A step of a query: from a type, through one of its relations. */
export interface Step {
  from: string;
  name: string;
  attribute: Attribute;
}

/** Deeper than any honest query. */
const MAX_DEPTH = 20;

/**
 * Whether a query (its populate, its filters or its sort) takes a step that answers to a test. An unknown model, or
 * one deeper than anyone asks, counts as taken.
 */
export const takesStep = (
  strapi: Core.Strapi,
  uid: string,
  query: unknown,
  test: (step: Step) => boolean,
  depth = 0,
): boolean => {
  if (query === null || query === undefined || query === true) return false;
  const attributes = attributesOf(strapi, uid);
  if (!attributes || depth > MAX_DEPTH) return true;
  const go = (type: string | undefined, inner: unknown): boolean =>
    type === undefined ? false : takesStep(strapi, type, inner, test, depth + 1);
  const through = (name: string, inner: unknown): boolean => {
    const attribute = attributes[name];
    if (!attribute) return go(uid, inner); // $or, populate, on: a part of the query and no attribute
    if (attribute.type === 'dynamiczone') return true;
    if (attribute.type === 'relation' && test({ from: uid, name, attribute })) return true;
    return go(attribute.target ?? attribute.component, inner);
  };
  if (typeof query === 'string') {
    return query.split(',').some((path) => {
      // Strapi reads `a[b]` as `a.b`.
      const [head = '', ...rest] = (path.trim().split(':')[0] ?? '').split(/[.[\]]+/);
      if (head === '*') return Object.keys(attributes).some((name) => through(name, null));
      return head in attributes && through(head, rest.join('.'));
    });
  }
  if (Array.isArray(query)) return query.some((part) => go(uid, part));
  return typeof query === 'object' && Object.entries(query as object).some(([name, inner]) => through(name, inner));
};

/** A step that ends, or may end, at an article. */
export const endsAtArticles = ({ attribute }: Step): boolean => !attribute.target || attribute.target === ARTICLE;

/**
 * A step to articles that Strapi takes without looking at their status: from a type that has no drafts, and between
 * the languages of an article. A filter through it would answer questions about drafts, letter by letter.
 */
export const seesDrafts =
  (strapi: Core.Strapi) =>
  (step: Step): boolean =>
    endsAtArticles(step) &&
    (step.name === 'localizations' ||
      strapi.contentType(step.from as UID.ContentType)?.options?.draftAndPublish !== true);
