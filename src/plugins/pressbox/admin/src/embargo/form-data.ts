/**
 * What a form sends. A relation in a form carries what it shows beside what the server takes: the latter is its
 * `apiData`.
 *
 * @example
 * formData({ title: 'A', tags: { connect: [{ name: 'Milan', apiData: { documentId: 'x' } }] } });
 * //=> { title: 'A', tags: { connect: [{ documentId: 'x' }] } }
 */
export const formData = (values: unknown): unknown => {
  if (Array.isArray(values)) return values.map(formData);
  if (typeof values !== 'object' || values === null || values instanceof Date) return values;
  if ('apiData' in values) return values.apiData;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, formData(value)]));
};
