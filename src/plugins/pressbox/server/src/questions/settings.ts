/** How large a question over the content API may be. */
export interface QuestionBounds {
  /** Characters of the query string. */
  length: number;
  /** How many relations deep `populate` goes: `populate[matches][populate]=homeTeam` is two. */
  populateDepth: number;
  /** How many relations are populated in all; `*` counts as every relation that it stands for. */
  populated: number;
  /**
   * How many rows an answer is made of, with everything populated. A long row counts as several: one for each thousand
   * characters.
   */
  rows: number;
  /** How many values are asked for in all filters. */
  clauses: number;
  /** How many relations deep a filter goes: `filters[matches][homeTeam][name]` is two. */
  filterDepth: number;
  /** How many relations deep a sort goes. */
  sortDepth: number;
  /** By how many attributes it is sorted. */
  sorts: number;
  /** How many relations are joined in all, over filters and sorts; one that is sorted by counts twice. */
  joins: number;
  /** How many of those lead to many rows (the tags of an article, the events of a match). */
  lists: number;
  /** How many of those are not narrowed by an id, a documentId or a slug: they multiply the rows that are looked at. */
  openLists: number;
  /**
   * How many texts are read from end to end: `$contains`, `$endsWith` and their kin, a sort by a long text. A body and
   * `_q` count as two.
   */
  searches: number;
  /** How many rows a page skips. Where only short fields are asked for, ten times as many. */
  skipped: number;
}

/** What a newsroom may set about the questions that it answers. */
export interface QuestionsConfig {
  /** For whoever has no API token, a signed-in reader too. */
  anyone: QuestionBounds;
  /** For an API token. */
  tokens: QuestionBounds;
}

export const questionsDefaults: QuestionsConfig = {
  anyone: {
    length: 4_000,
    populateDepth: 4,
    populated: 25,
    rows: 2_000,
    clauses: 50,
    filterDepth: 3,
    sortDepth: 1,
    sorts: 3,
    joins: 4,
    lists: 3,
    openLists: 1,
    searches: 2,
    skipped: 5_000,
  },
  tokens: {
    length: 12_000,
    populateDepth: 6,
    populated: 100,
    rows: 50_000,
    clauses: 500,
    filterDepth: 6,
    sortDepth: 3,
    sorts: 10,
    joins: 12,
    lists: 6,
    openLists: 4,
    searches: 10,
    skipped: 1_000_000,
  },
};
