/** Where each language of an article stands, as it is kept. Pure. */
import { createHash } from 'node:crypto';
import {
  foldName,
  segmentsOf,
  translationReport,
  type MatchFacts,
  type OwnFactWords,
  type Segment,
  type TranslationReport,
} from '../../../core/src';
import type { TranslationDetails, TranslationStatus } from '../../../contracts/src';
import { withLegs } from '../facts/legs';
import { stateOf } from '../newsroom/state';
import { dateOf, time } from '../platform/moments';
import { LONGEST_STRING } from '../platform/schema/attributes';
import { languagesOf, readSegments, sourceLanguage, sourceRow, type ArticleRow, type Language } from './article';
import type { Base } from './bases';

export type Details = Pick<TranslationDetails, 'changesOfSource' | 'lostClaims' | 'contradictions'>;

/** A language of an article, as its row is written. */
export interface CellValues {
  language: string;
  state: TranslationReport['state'];
  status: TranslationStatus;
  isSource: boolean;
  title: string | null;
  sought: string;
  changes: number;
  lost: number;
  contradicted: number;
  empty: string;
  details: string;
}

/** An article, as its row is written. */
export interface HeadValues {
  sourceLanguage: string;
  title: string | null;
  kind: string;
  sought: string;
  revision: string;
  changedAt: Date | null;
}

/** A title, as much of it as its column holds. */
const titleOf = (row: ArticleRow | undefined): string | null => row?.title?.slice(0, LONGEST_STRING) ?? null;

/** The matches of an article, its own first: all its drafts share them, and so does what readers see of it. */
export const matchesOf = (rows: readonly ArticleRow[], status: 'draft' | 'published'): string[] => {
  const [row] = rows
    .filter(({ publishedAt }) => (publishedAt === null) === (status === 'draft'))
    .sort((a, b) => (b.matches?.length ?? 0) - (a.matches?.length ?? 0));
  return withLegs(row?.matches ?? []);
};

const soughtIn = (rows: readonly (ArticleRow | undefined)[]): string =>
  [...new Set(rows.flatMap((row) => (row?.title ? [foldName(row.title)] : [])))].join('\n');

const lastChange = ({ draft, published }: Language): Date | null => {
  const moments = [draft, published].flatMap((row) => time(row?.updatedAt) ?? []);
  return moments.length > 0 ? dateOf(Math.max(...moments)) : null;
};

const cellOf = ({ locale, draft, published }: Language, isSource: boolean, report: TranslationReport): CellValues => ({
  language: locale,
  state: report.state,
  status: stateOf(draft, published),
  isSource,
  title: titleOf(draft ?? published),
  sought: soughtIn([draft, published]),
  changes: report.changes.length,
  lost: report.lost.length,
  contradicted: report.contradicted.length,
  empty: JSON.stringify(report.empty),
  details: JSON.stringify({
    changesOfSource: report.changes,
    lostClaims: report.lost,
    contradictions: report.contradicted,
  } satisfies Details),
});

/** A digest of the words of a source. */
export const revisionOf = (segments: readonly Segment[]): string =>
  createHash('sha1').update(JSON.stringify(segments)).digest('base64url');

export interface Looked {
  head: HeadValues;
  cells: CellValues[];
  /** Languages of which nobody knows yet what they are a translation of: that of now. */
  unknown: string[];
}

/** Looks at all languages of an article; null where it is in none. `pause` is taken between two texts. */
export const lookAt = async (
  rows: readonly ArticleRow[],
  bases: readonly Base[],
  facts: ReadonlyMap<string, MatchFacts>,
  { known, words, pause }: { known: string | null; words: OwnFactWords; pause: () => Promise<void> },
): Promise<Looked | null> => {
  const languages = languagesOf(rows);
  const source = sourceLanguage(languages, known);
  const origin = languages.find(({ locale }) => locale === source);
  const original = origin && sourceRow(origin);
  if (!origin || !original || source === null) return null;
  const [drafted, published] = (['draft', 'published'] as const).map((status) => matchesOf(rows, status));
  const factsOf = (ids: readonly string[] = []) => ids.flatMap((id) => facts.get(id) ?? []);
  const matches = factsOf(drafted);
  const publishedMatches = drafted?.join(' ') === published?.join(' ') ? matches : factsOf(published);
  const cells: CellValues[] = [];
  const unknown: string[] = [];
  for (const language of languages) {
    const { locale } = language;
    const isSource = locale === source;
    const base = readSegments(bases.find((one) => one.language === locale && one.sourceLanguage === source)?.segments);
    if (!isSource && base === null) unknown.push(locale);
    await pause();
    const report = translationReport({
      locale,
      draft: language.draft ?? null,
      published: language.published ?? null,
      source: isSource ? null : { locale: source, words: original },
      base,
      matches,
      publishedMatches,
      isBefore: original.kind === 'preview',
      words,
    });
    cells.push(cellOf(language, isSource, report));
  }
  const head = {
    sourceLanguage: source,
    title: titleOf(origin.draft ?? origin.published),
    kind: original.kind,
    sought: soughtIn(rows),
    revision: revisionOf(segmentsOf(original)),
    changedAt: lastChange(origin),
  };
  return { head, cells, unknown };
};
