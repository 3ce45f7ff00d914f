/** What stands in a sheet's head: coaches, referee, formations, crowd; and the round. */
import type { Side } from '../../events';
import { hasCue, sentenceAt, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import type { Mention } from '../people/mentions';
import { judgeCoaches } from './coaches';
import { judgeAttendances } from './attendance';
import { judgeReferees } from './referees';
import { judgeRounds } from './rounds';
import { onlyPerson, say, type Context } from './context';

/** "le 4-3-3 de Jonatan Giráldez", "el 3-4-1-2 de Inglaterra", "the 4-3-3 Rovers". */
const sideBehind = ({ found }: Context, { to }: Range): Side | null => {
  const { prose, mentionAt } = found;
  const adjective = mentionAt.get(to);
  if (adjective?.team && prose.pieces[to]?.capital === false) return adjective.team;
  if (!prose.words.isPlaced('of', prose.pieces[to]?.fold)) return null;
  const mention = mentionAt.get(to + 1) ?? mentionAt.get(to + 2);
  const coach = onlyPerson(mention);
  return mention?.team ?? (coach?.roles.has('coach') ? coach.side : null);
};

const MOST_TO_FORMATION = 9;
const MOST_TO_SUBJECT = 2;
const MOST_OF_REMARK = 32;
/** A text as short as this tells nothing in order. */
const SHORT = 60;

/** The coach who chooses it: "Holt goes with a flat 4-4-2", "Holt, who had lost three in a row, chose a 4-4-2", and nobody else between. */
const chooser = ({ found }: Context, printed: Range): { mention: Mention; side: Side } | null => {
  const { prose, mentions } = found;
  const { from } = sentenceAt(prose, printed.from);
  const all = within(mentions, { from, to: printed.from });
  const mention = all.at(-1);
  const coach = onlyPerson(mention);
  if (!mention || !coach?.side || !coach.roles.has('coach')) return null;
  const gap = prose.pieces.slice(mention.to, printed.from);
  // A remark in commas behind whoever begins the sentence.
  const isSubject = all.length === 1 && gap[0]?.text === ',' && mention.from - from <= MOST_TO_SUBJECT;
  if (isSubject)
    return gap.length <= MOST_OF_REMARK && gap.every(({ text }) => text !== ';') ? { mention, side: coach.side } : null;
  if (gap.length > MOST_TO_FORMATION) return null;
  return gap.every(({ kind, text }) => kind === 'word' || text === ',') ? { mention, side: coach.side } : null;
};

const MOST_TO_TEAM = 4;

/** "Lined up in a 4-3-3, Rovers …", "Rovers, drawn up in a 4-3-3, …": the only one whom the sentence names before it or right behind. */
const lined = ({ found }: Context, printed: Range): { mention: Mention; side: Side } | null => {
  const { prose, mentions } = found;
  const sentence = sentenceAt(prose, printed.from);
  const before = within(mentions, { from: sentence.from, to: printed.from });
  const isSmall = (from: number, to: number): boolean =>
    to >= from && to - from <= MOST_TO_TEAM && prose.pieces.slice(from, to).every(({ kind, capital }) => kind === 'word' && !capital); // prettier-ignore
  const [mention, ...more] = before;
  const comma = (at: number): boolean => prose.pieces[at]?.text === ',';
  if (
    mention?.team &&
    more.length === 0 &&
    comma(mention.to) &&
    comma(printed.to) &&
    isSmall(mention.to + 1, printed.from)
  )
    return { mention, side: mention.team };
  const [next] = within(mentions, { from: printed.to, to: printed.to + MOST_TO_TEAM + 2 });
  const side = next?.team ?? (onlyPerson(next)?.roles.has('coach') ? (onlyPerson(next)?.side ?? null) : null);
  const isOpening = before.length === 0 && comma(printed.to) && isSmall(sentence.from + 1, printed.from);
  return next && side && isOpening && isSmall(printed.to + 1, next.from)
    ? { mention: { ...next, from: printed.from }, side }
    : null;
};

/** A system that a side changed to. */
const changesBy = ({ found: { prose } }: Context, printed: Range, half: number): boolean => {
  const sentence = sentenceAt(prose, printed.from);
  return (
    printed.from > half ||
    hasCue(
      prose,
      { from: Math.max(sentence.from, printed.from - 8), to: Math.min(sentence.to, printed.to + 6) },
      'newSystem',
      'afterBreak',
      'secondHalf',
      'replaces',
    )
  );
};

/** The clause of a system, behind the remark before it; the whole sentence where that goes on: "as in May, when in a 4-3-3 …". */
const aboutIt = ({ found: { prose } }: Context, printed: Range): Range => {
  const sentence = sentenceAt(prose, printed.from);
  let from = printed.from;
  while (from > sentence.from && !/^[,;:—–(]$/.test(prose.pieces[from - 1]?.text ?? '')) from -= 1;
  const first = prose.pieces[from]?.fold;
  const isBound = prose.words.isPlaced('relatives', first) || prose.words.isPlaced('whens', first);
  const { to } = clauseOf(prose, printed);
  return { from: isBound || from === printed.from ? sentence.from : from, to };
};

const MOST_TO_FORMER = 4;

/** A system that a side gave up, or one of two that one side has played: "had given up the 4-3-3 for a 4-4-2". */
const isFormer = ({ found }: Context, printed: Range): boolean => {
  const { prose, formations: all, mentions } = found;
  const sentence = sentenceAt(prose, printed.from);
  if (hasCue(prose, { from: Math.max(sentence.from, printed.from - MOST_TO_FORMER), to: printed.from }, 'formerSystem'))
    return true;
  const next = within(all, sentence).find(({ from }) => from > printed.from);
  return (
    next !== undefined &&
    within(mentions, { from: printed.to, to: next.from }).length === 0 &&
    hasCue(prose, { from: printed.to, to: next.from }, 'newSystem', 'forWhom')
  );
};

const formations = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const known = match.sheets.map(({ formation }) => formation?.replaceAll(' ', '') ?? null);
  const half = Math.max(prose.pieces.length / 2, SHORT);
  return found.formations.map((printed) => {
    const isKnown = known.some((each) => each === printed.formation);
    const expected =
      match.sheets.flatMap(({ formation, team }) => (formation ? [`${team.name} ${formation}`] : [])).join(', ') ||
      null;
    const own = sideBehind(context, printed);
    const sheet = own && match.sheets.find(({ side }) => side === own);
    if (sheet?.formation && !isForeign(found, clauseOf(prose, printed)))
      return say(
        context,
        'formation',
        printed,
        sheet.formation === printed.formation ? 'right' : 'contradicted',
        'formation',
        sheet.formation,
      );
    const chosen = own ? null : (chooser(context, printed) ?? lined(context, printed));
    const theirs = chosen && match.sheets.find(({ side }) => side === chosen.side)?.formation;
    // It is the other side's.
    if (chosen && theirs && isKnown && theirs !== printed.formation && !changesBy(context, printed, half))
      return say(
        context,
        'formation',
        { from: chosen.mention.from, to: printed.to },
        'contradicted',
        'formation',
        theirs,
      );
    if (!isKnown && isFormer(context, printed))
      return say(context, 'formation', printed, 'unknown', 'formation', expected);
    if (!isKnown && isForeign(found, aboutIt(context, printed)))
      return say(context, 'formation', printed, 'unknown', 'formation', expected);
    if (isKnown) return say(context, 'formation', printed, 'right', 'formation', expected);
    const both = known.length === 2 && known.every((each) => each !== null);
    return say(
      context,
      'formation',
      printed,
      both && !changesBy(context, printed, half) ? 'contradicted' : 'unknown',
      'formation',
      expected,
    );
  });
};

export const judgeHead = (context: Context): FactFinding[] => [
  ...judgeCoaches(context),
  ...judgeReferees(context),
  ...formations(context),
  ...judgeRounds(context),
  ...judgeAttendances(context),
];
