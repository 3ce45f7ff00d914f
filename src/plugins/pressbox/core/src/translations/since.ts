/** What the source of a translation says by now that it did not say when it was translated. */
import { align, type Pair } from './align';
import { inField, TRANSLATED_FIELDS, type Segment, type TranslatedField } from './segments';

/** A piece of the source that is another by now. */
export interface SourceChange {
  field: TranslatedField;
  /** The block of the source as it stands now; null outside the body, and of a block that is gone. */
  block: number | null;
  /** What was translated; null where nothing was. */
  before: string | null;
  /** What stands there now; null where it was taken out. */
  now: string | null;
}

const textsOf = (segments: readonly Segment[]): string[] => segments.map(({ text }) => text);

/**
 * What has changed between the pieces that were translated and those of the source now: fields, and paragraphs.
 *
 * @example
 * const before = segmentsOf({ title: 'Rovers win', standfirst: 'Early.' });
 * changesSince(before, segmentsOf({ title: 'Rovers win', standfirst: 'Late.' })); //=> [{ field: 'standfirst', block: null, before: 'Early.', now: 'Late.' }]
 */
export const changesSince = (base: readonly Segment[], source: readonly Segment[]): SourceChange[] =>
  TRANSLATED_FIELDS.flatMap((field) => {
    const [then, now] = [inField(base, field), inField(source, field)];
    return align(textsOf(then), textsOf(now)).flatMap(({ before, now: at, isSame }): SourceChange[] =>
      isSame
        ? []
        : [
            {
              field,
              block: at === null ? null : (now[at]?.block ?? null),
              before: before === null ? null : (then[before]?.text ?? null),
              now: at === null ? null : (now[at]?.text ?? null),
            },
          ],
    );
  });

/** Which paragraphs of the source a translator has looked at, after who changed some of their own. */
const isSeen = (source: readonly Segment[], before: string[], after: string[]) => {
  const touched = new Set(align(before, after).flatMap(({ now, isSame }) => (isSame || now === null ? [] : [now])));
  // Where there are as many, paragraph stands by paragraph. Else nobody can tell which stands for which, and none is taken for seen.
  const areSideBySide = source.length === after.length;
  return ({ now }: Pair): boolean => areSideBySide && (now === null || touched.has(now));
};

/**
 * The pieces that a translation is a translation of, once its translator has saved. Where they have changed their own
 * words, the words of the source that stand there now are translated; where they have not, those of before are.
 *
 * @param base what was translated before this save
 * @param source the source as it stands
 * @param before the translation before this save
 * @param after the translation after it
 *
 * @example
 * const of = (title, standfirst) => segmentsOf({ title, standfirst });
 * const base = of('Victoire', 'Tôt.');
 * rebased(base, of('Victoire 2-0', 'Tard.'), of('Win', 'Early.'), of('Win', 'Late.')); //=> [{ field: 'title', block: null, text: 'Victoire' }, { field: 'standfirst', block: null, text: 'Tard.' }]
 */
export const rebased = (
  base: readonly Segment[],
  source: readonly Segment[],
  before: readonly Segment[],
  after: readonly Segment[],
): Segment[] =>
  TRANSLATED_FIELDS.flatMap((field): Segment[] => {
    const [then, now] = [inField(base, field), inField(source, field)];
    const [was, is] = [textsOf(inField(before, field)), textsOf(inField(after, field))];
    if (was.length === is.length && was.every((text, index) => text === is[index])) return then;
    if (field !== 'body') return now;
    const seen = isSeen(now, was, is);
    const texts = align(textsOf(then), textsOf(now)).flatMap((pair) => {
      const text = pair.isSame || seen(pair) ? now[pair.now ?? -1] : then[pair.before ?? -1];
      return text ? [text.text] : [];
    });
    return texts.map((text, block) => ({ field, block, text }));
  });
