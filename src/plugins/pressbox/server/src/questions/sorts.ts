/** What a question is sorted by. Pure. */
import { attributeOf, isPart, stepOf, type ModelOf, type Step } from './walk';

export interface Sort {
  uid: string;
  path: readonly Step[];
  /** What the rows are sorted by, or null where the path ends at a relation. */
  attribute: string | null;
  /** Names that are said after a value, under which there is nothing: `title` of `sort[id][title]`. */
  beyond: readonly string[];
}

/** The keys of a sort, as paths of names: `matches.kickOff:desc` and `{ matches: { kickOff: 'desc' } }` are one. */
const pathsOf = (sort: unknown, above: readonly string[] = []): string[][] => {
  if (typeof sort === 'string') {
    if (above.length > 0) return [[...above]];
    return sort.split(',').map((key) => (key.trim().split(':')[0] ?? '').split('.'));
  }
  if (Array.isArray(sort)) return sort.flatMap((entry) => pathsOf(entry, above));
  if (!isPart(sort)) return [];
  // A list of more than a hundred comes out of a query string as an object of numbers.
  return Object.entries(sort).flatMap(([key, inner]) =>
    pathsOf(inner, above.length === 0 && /^\d+$/.test(key) ? above : [...above, key]),
  );
};

/** Reads a sort against the model. A key that the model does not know ends the path there. */
export const sortsOf = (sort: unknown, uid: string, modelOf: ModelOf): Sort[] =>
  pathsOf(sort).map((names) => {
    const path: Step[] = [];
    let at = uid;
    for (const [index, name] of names.entries()) {
      const step = stepOf(name, attributeOf(modelOf(at), name));
      if (!step) return { uid: at, path, attribute: name, beyond: names.slice(index + 1) };
      path.push(step);
      at = step.uid;
    }
    return { uid: at, path, attribute: null, beyond: [] };
  });
