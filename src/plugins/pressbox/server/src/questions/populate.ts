/** What a question populates, relation by relation. Pure. */
import { attributeOf, isPart, listOf, stepOf, stepsOf, type ModelOf, type Part, type Step } from './walk';

export interface PopulateListener {
  /** A relation that is populated, so many deep. */
  populated(step: Step, depth: number): void;
  /** What is asked of a relation that is populated: its own filters, sort and fields. */
  asked(question: Part, uid: string): void;
}

/** `a.b,c` and `['a.b', 'c']` as the object that says the same. */
const nested = (names: readonly unknown[]): Part => {
  interface Tree {
    [name: string]: { populate: Tree };
  }
  const empty = (): Tree => Object.create(null) as Tree;
  const tree = empty();
  for (const name of new Set(names)) {
    let level = tree;
    for (const part of String(name).split('.')) level = (level[part] ??= { populate: empty() }).populate;
  }
  return tree;
};

const isList = (value: unknown): boolean =>
  typeof value === 'string' ||
  Array.isArray(value) ||
  (isPart(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key)));

/** Walks what is populated. A question that is too deep or too wide is left by a listener that throws. */
export const walkPopulate = (populate: unknown, uid: string, modelOf: ModelOf, listener: PopulateListener): void => {
  const walk = (level: unknown, at: string, depth: number): void => {
    if (level === true || level === 'true') level = '*';
    const names = isList(level) ? listOf(level).flatMap((name) => (typeof name === 'string' ? listOf(name) : [])) : [];
    const attributes = modelOf(at);
    if (names.includes('*')) for (const step of stepsOf(attributes)) listener.populated(step, depth);
    const tree = isList(level) ? nested(names.filter((name) => name !== '*')) : isPart(level) ? level : {};
    for (const [name, inner] of Object.entries(tree)) {
      if (name === '*') {
        for (const step of stepsOf(attributes)) listener.populated(step, depth);
        continue;
      }
      const step = stepOf(name, attributeOf(attributes, name));
      if (!step || inner === false || inner === 'false') continue;
      listener.populated(step, depth);
      if (!isPart(inner)) continue;
      listener.asked(inner, step.uid);
      walk(inner.populate, step.uid, depth + 1);
      if (!isPart(inner.on)) continue;
      for (const [type, below] of Object.entries(inner.on)) {
        if (!isPart(below)) continue;
        listener.asked(below, type);
        walk(below.populate, type, depth + 1);
      }
    }
  };
  walk(populate, uid, 1);
};
