/**
 * Strapi's relation modal creates a goal, a sheet or a name on a sheet first, and links it when that is done: until
 * then it would be in no match. It is opened over the form of its parent, so the parent is filled in where nobody has.
 */
import { at, isObject } from '../saves/rtk';
import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../uids';

const PARENTS: Readonly<Record<string, { parent: string; relation: string }>> = {
  [MATCH_EVENT]: { parent: MATCH, relation: 'match' },
  [TEAM_SHEET]: { parent: MATCH, relation: 'match' },
  [APPEARANCE]: { parent: TEAM_SHEET, relation: 'teamSheet' },
};

/** The documents of a type whose forms stand open: something on the screen has asked for them. */
export const openDocuments = (state: unknown, model: string): string[] => {
  const queries = at(state, 'adminApi', 'queries');
  const ids = Object.entries(isObject(queries) ? queries : {}).flatMap(([key, query]) => {
    const askers = at(state, 'adminApi', 'subscriptions', key);
    const isAsked = isObject(askers) && Object.keys(askers).length > 0;
    const args = at(query, 'originalArgs');
    const id = at(args, 'documentId');
    const isOurs = at(query, 'endpointName') === 'getDocument' && at(args, 'model') === model;
    return isAsked && isOurs && typeof id === 'string' ? [id] : [];
  });
  return [...new Set(ids)];
};

const isNamed = (relation: unknown): boolean => {
  const connect = at(relation, 'connect');
  return Array.isArray(connect)
    ? connect.length > 0
    : relation !== undefined && relation !== null && !isObject(relation);
};

/**
 * What a creation sends, with the parent over whose form it is made. Left as it is where a parent is named, where none
 * is open, and where it could be one or another.
 */
export const withParent = (args: unknown, state: unknown): unknown => {
  const part = PARENTS[String(at(args, 'model'))];
  const data = at(args, 'data');
  if (!part || !isObject(args) || !isObject(data) || isNamed(data[part.relation])) return args;
  const [documentId, ...others] = openDocuments(state, part.parent);
  if (documentId === undefined || others.length > 0) return args;
  const relation = { connect: [{ id: documentId, documentId }], disconnect: [] };
  return { ...args, data: { ...data, [part.relation]: relation } };
};
