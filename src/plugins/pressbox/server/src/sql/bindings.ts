/** What is bound to a statement. Pure. */
export type Value = string | number | boolean | Date | null;
/** A value, or a list of them for `in (?)`. */
export type Binding = Value | readonly Value[];

const isList = (binding: Binding): binding is readonly Value[] => Array.isArray(binding);

/** Beyond this a list is as long as it is: engines bound the values of a statement. */
const LONGEST_FILLED = 512;

export interface Bound {
  /** Every value, in the order of its marks. */
  values: readonly Value[];
  /** How many marks each binding takes. */
  marks: readonly number[];
}

/**
 * The values of a statement. A list is as long as a power of two, its last value repeated: statements of few lengths
 * are kept ready by a database, those of every length are not. A list of more than 512 values stays as it is. An empty list takes no mark, and matches nothing.
 *
 * @example
 * bound(['fr', [7, 8, 9]]); //=> { values: ['fr', 7, 8, 9, 9], marks: [1, 4] }
 */
export const bound = (bindings: readonly Binding[]): Bound => {
  const values: Value[] = [];
  const marks = bindings.map((binding) => {
    if (!isList(binding)) {
      values.push(binding);
      return 1;
    }
    if (binding.length === 0) return 0;
    const length = binding.length > LONGEST_FILLED ? binding.length : 2 ** Math.ceil(Math.log2(binding.length));
    for (let index = 0; index < length; index += 1) values.push(binding[Math.min(index, binding.length - 1)] as Value);
    return length;
  });
  return { values, marks };
};

/**
 * A statement with as many marks as its values need.
 *
 * @example
 * withMarks('a = ? and b in (?)', [1, 4]); //=> 'a = ? and b in (?, ?, ?, ?)'
 * withMarks('b in (?)', [0]); //=> 'b in (null)'
 */
export const withMarks = (sql: string, marks: readonly number[]): string => {
  let binding = 0;
  const text = sql.replace(/\?/g, () => {
    const count = marks[binding];
    binding += 1;
    if (count === undefined) throw new Error(`More marks than values: ${sql}`);
    return count === 0 ? 'null' : Array<string>(count).fill('?').join(', ');
  });
  if (binding < marks.length) throw new Error(`More values than marks: ${sql}`);
  return text;
};
