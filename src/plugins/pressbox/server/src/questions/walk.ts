/**
 * A walk through a question over the content API: what it populates, filters and sorts by, against the model. Pure.
 * Whatever the model does not know is left to Strapi, which refuses it by name.
 */
import type { Attribute, Attributes } from '../platform/content-type';
import { isRecord } from '../platform/record';

export type ModelOf = (uid: string) => Attributes | undefined;
export type Part = Readonly<Record<string, unknown>>;

/** A relation that is stepped over. */
export interface Step {
  name: string;
  uid: string;
  /** Whether it leads to many rows. */
  list: boolean;
}

export const isPart = (value: unknown): value is Part => isRecord(value);

/** The attribute of a name, and nothing that JavaScript itself puts on an object. */
export const attributeOf = (attributes: Attributes | undefined, name: string): Attribute | undefined =>
  attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined;

const MANY = new Set(['oneToMany', 'manyToMany', 'morphMany', 'morphToMany']);

/** Where an attribute leads to, or null where it holds a value of its own. */
export const stepOf = (name: string, attribute: Attribute | undefined): Step | null => {
  switch (attribute?.type) {
    case 'relation':
      return { name, uid: attribute.target ?? '', list: MANY.has(attribute.relation ?? '') };
    case 'media':
      return { name, uid: 'plugin::upload.file', list: attribute.multiple === true };
    case 'component':
      return { name, uid: attribute.component ?? '', list: attribute.repeatable === true };
    case 'dynamiczone':
      return { name, uid: '', list: true };
    default:
      return null;
  }
};

/** The relations that `*` stands for. */
export const stepsOf = (attributes: Attributes | undefined): Step[] =>
  Object.entries(attributes ?? {}).flatMap(([name, attribute]) => {
    const step = attribute?.private === true ? null : stepOf(name, attribute);
    return step ? [step] : [];
  });

/**
 * The entries of a list, however it was written: `a,b`, `[a, b]`, or `{ 0: a, 1: b }`, as a long list comes out of a
 * query string.
 */
export const listOf = (value: unknown): unknown[] => {
  if (typeof value === 'string') return value.split(',').map((entry) => entry.trim());
  if (Array.isArray(value)) return value;
  return isPart(value) ? Object.values(value) : [];
};
