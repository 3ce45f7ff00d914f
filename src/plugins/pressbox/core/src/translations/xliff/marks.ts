/** Marks such as "(1-0, 45e)" that a translator's tool is to leave alone, and how the other language prints them. */
import { claimsOfArticle, convertMark, type ArticleClaim } from '../../facts';
import type { MatchFacts } from '../../match';
import type { Told } from '../lost';
import type { SideRow } from '../side-by-side';
import type { SuggestOptions } from '../prints';
import { taggedText } from '../tagged';
import { rangeInTagged } from '../tagged-read';
import type { Cut } from './pieces';

/** A mark where it stands, in letters of its field or block, with the print of the other language. */
export interface ProtectedMark {
  field: ArticleClaim['field'];
  block: number | null;
  start: number;
  end: number;
  printed: string;
  right: string;
}
export interface ProtectedMarks {
  source: readonly ProtectedMark[];
  target: readonly ProtectedMark[];
}

/**
 * The marks of a source, and those of its translation that say the same in its own print.
 *
 * @example
 * const match = matchOf({ home: { id: 'h', name: 'Rovers' }, away: { id: 'a', name: 'Town' } });
 * const { source } = protectedMarks({ locale: 'fr', words: { standfirst: 'Un but (1-0, 45e).' } }, { locale: 'en', words: {} }, [match]);
 * source.map(({ printed, right }) => [printed, right]); //=> [['(1-0, 45e)', '(1-0, 45)']]
 */
export const protectedMarks = (
  source: Told,
  translation: Told,
  matches: readonly MatchFacts[],
  { houseStyle, words }: SuggestOptions = {},
): ProtectedMarks => {
  if (matches.length === 0) return { source: [], target: [] };
  const marksOf = (told: Told): ArticleClaim[] =>
    claimsOfArticle(told.words, matches, { locale: told.locale, ...(words && { words }) }).filter(
      ({ claim }) => claim === 'mark',
    );
  const convert = { from: source.locale, to: translation.locale, ...(houseStyle && { houseStyle }) };
  const there = marksOf(source).map((claim) => ({ ...placeOf(claim), right: convertMark(claim, convert) ?? claim.printed })); // prettier-ignore
  const here = marksOf(translation).flatMap((claim) => {
    const of = there.find(({ right }) => right === claim.printed);
    return of ? [{ ...placeOf(claim), right: claim.printed }] : [];
  });
  return { source: there, target: here };
};

const placeOf = ({ field, block, start, end, printed }: ArticleClaim) => ({ field, block, start, end, printed });

/** The stretches of a row's source, or of its translation, that are protected. */
export const cutsOf = (row: SideRow, side: keyof ProtectedMarks, marks: ProtectedMarks | undefined): Cut[] => {
  const isSource = side === 'source';
  const place = isSource ? row.sourcePlace : row.place;
  const text = isSource ? (row.source ?? '') : row.stored;
  const own = (marks?.[side] ?? []).filter(({ field, block }) => field === row.field && block === place);
  return own.map(({ start, end, printed, right }) => {
    const range =
      row.field === 'body'
        ? rangeInTagged(
            isSource ? row.sourceBlock : row.block,
            text,
            taggedText(isSource ? row.sourceBlock : row.block).links,
            { start, end },
          )
        : { start, end };
    // In a translation, a mark goes by the name of the one in the source that it stands for.
    const name = isSource ? printed : (marks?.source.find((mark) => mark.right === printed)?.printed ?? printed);
    return { ...range, text: printed, printed: name, right };
  });
};
