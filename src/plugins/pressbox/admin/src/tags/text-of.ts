/** The words of an article as they stand in its form. Pure. */
import { ARTICLE_TEXTS } from '../../../core/src/facts/article-text';

const LONGEST = 200_000;

/** Every text in a value, however deep: a body is blocks in blocks. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { text, children } = value as { text?: unknown; children?: unknown };
  return [...(typeof text === 'string' ? [text] : []), ...textsIn(children ?? [])];
};

/**
 * All that an article says, a field a line.
 *
 * @example
 * textOf({ title: 'Milan', body: [{ children: [{ text: 'Un but.' }] }] }); //=> 'Milan\nUn but.'
 */
export const textOf = (values: Readonly<Record<string, unknown>>): string =>
  ARTICLE_TEXTS.map((field) => textsIn(values[field]).join(' '))
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST);
