/** Holds a question against its bounds, before anything is read. Pure; throws ValidationError. */
import { refuse } from '../platform/refuse';
import { walkFilters, type Clause } from './filters';
import { walkPopulate } from './populate';
import type { QuestionBounds } from './settings';
import { sortsOf } from './sorts';
import { attributeOf, isPart, listOf, type ModelOf, type Part } from './walk';

/** What a question is held against, and for whom: "without a token", "with a token". */
export interface Measure {
  bounds: QuestionBounds;
  who: string;
}

/** Operators that read a text from end to end. */
const SEARCHES = /^\$(?:(?:not)?contains|endswith|startswithi|eqi|nei)/i;
/** How long the texts of an attribute are, where they are long. */
const LONG: Readonly<Record<string, number>> = { text: 1, richtext: 2, blocks: 2, json: 2 };
/** A page of short fields costs a tenth of one with bodies. */
const SHORT_ROWS = 10;

const lengthOf = (modelOf: ModelOf, uid: string, name: string | null): number =>
  name === null ? 0 : (LONG[attributeOf(modelOf(uid), name)?.type ?? ''] ?? 0);

/** How many values a clause compares with. */
const valuesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Math.max(1, Object.values(value).map(valuesOf).reduce((a, b) => a + b, 0)) : 1; // prettier-ignore

class Tally {
  private populated = 0;
  private clauses = 0;
  private joins = 0;
  private lists = 0;
  private openLists = 0;
  private searches = 0;
  private sorts = 0;

  constructor(
    private readonly modelOf: ModelOf,
    private readonly measure: Measure,
  ) {}

  private hold(
    what: keyof QuestionBounds,
    param: string,
    count: number,
    say: (count: string, most: string) => string,
  ): void {
    const most = this.measure.bounds[what];
    if (count <= most) return;
    refuse(param, say(count.toLocaleString('en'), `${most.toLocaleString('en')} is the most ${this.measure.who}`));
  }

  length(characters: number): void {
    this.hold('length', 'query', characters, (n, most) => `The question is ${n} characters long; ${most}.`);
  }

  skipped(rows: number, short: boolean): void {
    const cost = short ? Math.ceil(rows / SHORT_ROWS) : rows;
    this.hold(
      'skipped',
      'pagination',
      cost,
      (_, most) =>
        `The page skips ${rows.toLocaleString('en')} rows; ${most}. Filter by date, or ask for short fields only, which goes ${SHORT_ROWS} times as far.`,
    );
  }

  private search(weight: number): void {
    this.searches += weight;
    this.hold(
      'searches',
      'filters',
      this.searches,
      (n, most) => `The question reads ${n} texts from end to end (a body and _q count as two); ${most}.`,
    );
  }

  private join(list: boolean, named: boolean, weight: number): void {
    this.joins += weight;
    this.hold(
      'joins',
      'filters',
      this.joins,
      (n, most) => `Filters and sort join ${n} relations (one that is sorted by counts twice); ${most}.`,
    );
    if (!list) return;
    this.lists += 1;
    this.hold('lists', 'filters', this.lists, (n, most) => `Filters and sort go through ${n} lists of rows; ${most}.`);
    if (named) return;
    this.openLists += 1;
    this.hold(
      'openLists',
      'filters',
      this.openLists,
      (n, most) =>
        `Filters and sort look through ${n} lists of rows without naming one by its documentId or slug; ${most}. Name it, or ask for the rows of the list themselves.`,
    );
  }

  private clause(clause: Clause): void {
    this.clauses += valuesOf(clause.value);
    this.hold('clauses', 'filters', this.clauses, (n, most) => `Filters compare with ${n} values; ${most}.`);
    if (SEARCHES.test(clause.operator)) this.search(Math.max(1, lengthOf(this.modelOf, clause.uid, clause.attribute)));
  }

  /** Filters, sort and search, of the question itself or of a relation that it populates. */
  asked(question: Part, uid: string): void {
    walkFilters(question.filters, uid, this.modelOf, {
      enter: (depth) =>
        this.hold('filterDepth', 'filters', depth, (n, most) => `A filter goes ${n} relations deep; ${most}.`),
      clause: (clause) => this.clause(clause),
      join: ({ step, named }) => this.join(step.list, named, 1),
    });
    const sorts = sortsOf(question.sort ?? question.orderBy, uid, this.modelOf);
    this.sorts += sorts.length;
    this.hold('sorts', 'sort', this.sorts, (n, most) => `The question sorts by ${n} attributes; ${most}.`);
    for (const { path, uid: at, attribute } of sorts) {
      this.hold('sortDepth', 'sort', path.length, (n, most) => `A sort goes ${n} relations deep; ${most}.`);
      for (const { list } of path) this.join(list, false, 2);
      this.search(lengthOf(this.modelOf, at, attribute));
    }
    if (typeof question._q === 'string' && question._q !== '') this.search(2);
  }

  populate(populate: unknown, uid: string): void {
    walkPopulate(populate, uid, this.modelOf, {
      populated: (_, depth) => {
        this.hold('populateDepth', 'populate', depth, (n, most) => `populate goes ${n} relations deep; ${most}.`);
        this.populated += 1;
        this.hold('populated', 'populate', this.populated, (n, most) => `populate names ${n} relations; ${most}.`);
      },
      asked: (question, at) => this.asked(question, at),
    });
  }
}

const numberOf = (value: unknown, otherwise: number): number => {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return Number.isFinite(number) ? number : otherwise;
};

/** How many rows a page leaves out before it. */
const skippedBy = (pagination: unknown): number => {
  if (!isPart(pagination)) return 0;
  if (pagination.start !== undefined) return numberOf(pagination.start, 0);
  return (numberOf(pagination.page, 1) - 1) * numberOf(pagination.pageSize, 25);
};

const asksShortFields = (fields: unknown, uid: string, modelOf: ModelOf): boolean => {
  const names = listOf(fields).flatMap((field) => listOf(field));
  return (
    names.length > 0 &&
    names.every((name) => typeof name === 'string' && name !== '*' && lengthOf(modelOf, uid, name.trim()) === 0)
  );
};

/**
 * @throws ValidationError that names the bound, what was asked and what may be
 *
 * @example
 * checkQuestion({ populate: { matches: { populate: 'tie.edition' } } }, ARTICLE, modelOf, { bounds, who: 'without a token' });
 */
export const checkQuestion = (query: Part, uid: string, modelOf: ModelOf, measure: Measure): void => {
  const tally = new Tally(modelOf, measure);
  tally.asked(query, uid);
  tally.populate(query.populate, uid);
  tally.skipped(skippedBy(query.pagination), asksShortFields(query.fields, uid, modelOf));
};

/** @throws ValidationError for a query string that is too long */
export const checkLength = (queryString: string, measure: Measure): void =>
  new Tally(() => undefined, measure).length(queryString.length);
