/** The filters of a question, one clause after the other. Pure. */
import { attributeOf, isPart, stepOf, type ModelOf, type Step } from './walk';

export interface Clause {
  uid: string;
  /** The relations that lead to the attribute. */
  path: readonly Step[];
  /** The last relation of the path itself, where it is compared as an id. */
  attribute: string | null;
  operator: string;
  value: unknown;
}

export interface Join {
  step: Step;
  /** Whether an id, a documentId or a slug narrows it. */
  named: boolean;
}

export interface FilterListener {
  /** Told before a relation is entered, so that a chain without end is left at the bound. */
  enter(depth: number): void;
  clause(clause: Clause): void;
  join(join: Join): void;
}

const GROUPS = new Set(['$and', '$or']);
const NAMING = new Set(['id', 'documentId', 'slug']);
const EXACT = new Set(['$eq', '$in']);

/** Walks filters. A question that is nested deeper than its listener allows is left by throwing. */
export const walkFilters = (filters: unknown, uid: string, modelOf: ModelOf, listener: FilterListener): void => {
  /** Tells of the comparisons under one attribute. Answers whether they name the row. */
  const compare = (value: unknown, clause: Omit<Clause, 'operator' | 'value'>, names: boolean): boolean => {
    if (!isPart(value)) {
      listener.clause({ ...clause, operator: '$eq', value });
      return names;
    }
    let named = false;
    for (const [operator, inner] of Object.entries(value)) {
      if (operator === '$not' && isPart(inner)) compare(inner, clause, false);
      else listener.clause({ ...clause, operator, value: inner });
      named ||= names && EXACT.has(operator);
    }
    return named;
  };

  /** Walks one level. Answers whether it names the row; what is said under `$or` or `$not` names none. */
  const walk = (level: unknown, at: string, path: readonly Step[], loose: boolean): boolean => {
    if (Array.isArray(level)) return level.map((entry) => walk(entry, at, path, loose)).some(Boolean);
    if (!isPart(level)) return false;
    const attributes = modelOf(at);
    let named = false;
    for (const [key, value] of Object.entries(level)) {
      if (GROUPS.has(key) || key === '$not') {
        const open = loose || key !== '$and';
        for (const entry of key === '$not' || Array.isArray(value) ? [value] : Object.values(value ?? {}))
          named = walk(entry, at, path, open) || named;
        continue;
      }
      const attribute = attributeOf(attributes, key);
      const step = stepOf(key, attribute);
      if (!step) {
        const clause = { uid: at, path, attribute: key };
        named = compare(value, clause, !loose && NAMING.has(key)) || named;
        continue;
      }
      const further = [...path, step];
      const asId = !isPart(value) || Object.keys(value).every((name) => name.startsWith('$') && !GROUPS.has(name));
      listener.enter(further.length);
      const inside = asId
        ? compare(value, { uid: at, path: further, attribute: null }, !loose)
        : walk(value, step.uid, further, loose);
      listener.join({ step, named: inside });
      named ||= inside;
    }
    return named;
  };

  walk(filters, uid, [], false);
};
