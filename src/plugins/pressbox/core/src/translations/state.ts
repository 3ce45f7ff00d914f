/** Where the translation of an article stands. */
import { checkArticle, type ArticleFinding, type OwnFactWords } from '../facts';
import type { MatchFacts } from '../match';
import { lostClaims, type LostClaim, type Told } from './lost';
import { segmentsOf, TRANSLATED_FIELDS, type Segment, type TranslatedField, type TranslatedWords } from './segments';
import { changesSince, type SourceChange } from './since';

/**
 * The gravest first: what the facts contradict, what the source no longer says, what is not all there. A translation of
 * which none is so is a draft, or published.
 */
export const TRANSLATION_STATES = ['missing', 'contradicted', 'outdated', 'incomplete', 'draft', 'published'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** What a language of an article is held against. */
export interface TranslationInput {
  locale: string;
  /** The draft, which is what a translator works on; null where there is none. */
  draft: TranslatedWords | null;
  /** What readers see; null where they see nothing. */
  published: TranslatedWords | null;
  /** What it is a translation of, as readers have it, else as it is drafted; null for the source itself. */
  source: Told | null;
  /** The pieces of the source that were translated; null where nobody knows: those of now. */
  base: readonly Segment[] | null;
  /** The matches of the article, its own first. */
  matches: readonly MatchFacts[];
  /** Those of what readers see, where the draft is linked to others. */
  publishedMatches?: readonly MatchFacts[];
  /** Written before its match, as a preview is. */
  isBefore?: boolean;
  /** The newsroom's own words for the fact check. */
  words?: OwnFactWords;
}

export interface ContradictedPlace {
  status: 'draft' | 'published';
  finding: ArticleFinding;
}

export interface TranslationReport {
  state: TranslationState;
  /** What the source says by now. */
  changes: SourceChange[];
  /** Fields that the source has and the translation has not. */
  empty: TranslatedField[];
  /** Marks of the source that the translation tells nowhere. */
  lost: LostClaim[];
  contradicted: ContradictedPlace[];
}

const keyOf = (list: readonly (Segment | MatchFacts)[]): string => JSON.stringify(list);

/** Both texts are held against the facts: one that is mended and not published is still wrong for readers. */
const contradictedIn = ({
  locale,
  draft,
  published,
  matches,
  publishedMatches = matches,
  isBefore = false,
  words,
}: TranslationInput): ContradictedPlace[] => {
  const isOne =
    draft &&
    published &&
    keyOf(segmentsOf(draft)) === keyOf(segmentsOf(published)) &&
    (publishedMatches === matches || keyOf(publishedMatches) === keyOf(matches));
  const texts = [
    ...(draft ? [{ status: 'draft' as const, text: draft, facts: matches }] : []),
    ...(published && !isOne ? [{ status: 'published' as const, text: published, facts: publishedMatches }] : []),
  ];
  return texts.flatMap(({ status, text, facts }) =>
    (facts.length === 0 ? [] : checkArticle(text, facts, { locale, isBefore, ...(words && { words }) }))
      .filter(({ verdict }) => verdict === 'contradicted')
      .map((finding) => ({ status, finding })),
  );
};

const emptyIn = (source: readonly Segment[], own: readonly Segment[]): TranslatedField[] =>
  TRANSLATED_FIELDS.filter(
    (field) => source.some((segment) => segment.field === field) && !own.some((segment) => segment.field === field),
  );

/**
 * Says where one language of an article stands, and why.
 *
 * @example
 * const source = { locale: 'fr', words: { title: 'Victoire', standfirst: 'Tard.' } };
 * const english = { locale: 'en', draft: { title: 'Win' }, published: null, source, base: null, matches: [] };
 * translationReport(english).state; //=> 'incomplete'
 * translationReport({ ...english, draft: { title: 'Win', standfirst: 'Late.' } }).state; //=> 'draft'
 * translationReport({ ...english, draft: null }).state; //=> 'missing'
 */
export const translationReport = (input: TranslationInput): TranslationReport => {
  const { locale, draft, published, source, base, matches, words } = input;
  const own = draft ?? published;
  if (!own) return { state: 'missing', changes: [], empty: [], lost: [], contradicted: [] };
  const contradicted = contradictedIn(input);
  const [pieces, ownPieces] = [source ? segmentsOf(source.words) : [], segmentsOf(own)];
  const changes = source && base ? changesSince(base, pieces) : [];
  const empty = source ? emptyIn(pieces, ownPieces) : [];
  const lost = source ? lostClaims(source, { locale, words: own }, matches, words) : [];
  const state =
    contradicted.length > 0
      ? 'contradicted'
      : changes.length > 0
        ? 'outdated'
        : empty.length > 0 || lost.length > 0
          ? 'incomplete'
          : published
            ? 'published'
            : 'draft';
  return { state, changes, empty, lost, contradicted };
};
