import type { TypedLinks } from '../../../contracts/src';

type Known = Record<string, unknown>;
const known = (value: unknown): Known => (typeof value === 'object' && value !== null ? (value as Known) : {});
const listOf = (value: unknown): Known[] => (Array.isArray(value) ? value.map(known) : []);
const idOf = (relation: Known): unknown => known(relation.apiData).documentId ?? relation.documentId;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * What was done to the links of a field in its form and is not saved yet, of all that Strapi's form keeps of it.
 *
 * @example
 * typedLinks({ connect: [{ apiData: { documentId: 'm', position: { end: true } } }] });
 * //=> { connect: [{ documentId: 'm' }], disconnect: [] }
 */
export const typedLinks = (field: unknown): TypedLinks => {
  const { connect, disconnect } = known(field);
  return {
    connect: listOf(connect).flatMap((relation) => {
      const documentId = idOf(relation);
      const { before, start } = known(known(relation.apiData).position);
      return isText(documentId)
        ? [{ documentId, ...(isText(before) && { before }), ...(start === true && { start }) }]
        : [];
    }),
    disconnect: listOf(disconnect).map(idOf).filter(isText),
  };
};
