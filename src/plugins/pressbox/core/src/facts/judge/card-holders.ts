/** Whose card it is: of those named around the word for it. */
import { cuesIn, hasCue, sentenceAt, type CueHit } from '../text/prose';
import { isUnknownName } from '../claims/foreign';
import type { Moment } from '../claims/moments';
import { partOf } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isJoin, isPlayer, type Context } from './context';

export const CARD_CUES = ['secondYellow', 'straightRed', 'red', 'sentOff', 'yellow', 'anyCard'] as const;
const BESIDE = 2;

/** Those joined to a mention: "Rodríguez and Kessié had both been booked". */
const joined = ({ found }: Context, last: Mention, mentions: readonly Mention[]): Mention[] => {
  const list = [last];
  for (let at = mentions.indexOf(last) - 1; at >= 0; at -= 1) {
    const [one, next] = [mentions[at], list[0]];
    if (!one || !next) break;
    const gap = found.prose.pieces.slice(one.to, next.from);
    const isJoined = gap.length > 0 && gap.length <= 2 && gap.every(({ fold }) => isJoin(found, fold));
    // "Orsten denied Kerr, and Vell was booked"
    if (!isJoined || partOf(found, one) === 'object') break;
    list.unshift(one);
  }
  return list;
};

const hasUnknown = ({ found }: Context, from: number, to: number): boolean => {
  if (found.prose.words.traits.has('nounsInCapitals')) return false;
  for (let at = from; at < to; at += 1) if (isUnknownName(found, at) && !isUnknownName(found, at - 1)) return true;
  return false;
};

/** Whose card it is: the subject before the word, else the name right behind it. */
export const holders = (context: Context, moment: Moment, hit: CueHit): Mention[] => {
  const { prose } = context.found;
  const players = moment.mentions.filter(isPlayer);
  const behind = players.find(({ from }) => from >= hit.to && from - hit.to <= 3);
  const gap = behind ? prose.pieces.slice(hit.to, behind.from) : [];
  const isFor = gap.slice(-1).some(({ fold }) => prose.words.isPlaced('toNames', fold));
  // "Verwarnt wurde nur Vell"
  const begins = hit.from - sentenceAt(prose, hit.from).from <= 1 && players[0] === behind;
  const isPlain = gap.length <= 2 && gap.every(({ kind, capital }) => kind === 'word' && !capital);
  // "Kerr had her yellow card and Vell …"
  const isBound = gap.length <= 1 && gap.every(({ kind, fold }) => kind === 'word' && !isJoin(context.found, fold));
  if (behind && (isFor || (begins && isPlain) || isBound)) return [behind];
  const before = players.filter(({ to }) => to <= hit.from);
  // "Kerr’s second booking"
  const owner = before.at(-1);
  const mark = owner ? prose.pieces[owner.to] : undefined;
  if (
    owner &&
    prose.words.traits.has('possessive') &&
    mark?.fold === 's' &&
    !mark.spaced &&
    hit.from - owner.to <= BESIDE
  )
    return [owner];
  // "verletzte X": whoever is fouled stands behind a preposition.
  // "That of Kerr, booked when nobody looked"
  const last = before.at(-1);
  const isShown = prose.words.isPlaced('shownCards', prose.pieces[hit.from]?.fold);
  const between = last ? prose.pieces.slice(last.to, hit.from) : [];
  const isBeside = last && isShown && between.length <= 1 && between.every(({ fold }) => !prose.words.isPlaced('joins', fold)); // prettier-ignore
  const subject = isBeside ? last : before.filter((mention) => partOf(context.found, mention) !== 'object').at(-1);
  // "… ging er Harit in die Beine, der Schiedsrichter schickte ihn mit Rot vom Platz"
  const isAnother =
    subject &&
    (hasCue(prose, { from: subject.from - 1, to: subject.from }, 'stranger') ||
      cuesIn(prose, { from: subject.to + 2, to: hit.from }, 'stranger').some(
        ({ to }) => !context.found.mentionAt.has(to),
      ));
  // "o técnico X foi amarelado": somebody else stands nearer.
  const isNearer =
    subject &&
    (moment.mentions.some(
      ({ from, people }) =>
        from >= subject.to &&
        from < hit.from &&
        people.length > 0 &&
        !people.some(({ roles }) => roles.has('player')) &&
        // "wurde von der Schiedsrichterin Lindqvist vom Feld geschickt"
        !people.every(({ roles }) => roles.has('referee')),
    ) ||
      hasUnknown(context, subject.to, hit.from));
  return subject && !isAnother && !isNearer ? joined(context, subject, players) : [];
};

/** "Kerr (21) and Vell (45) were booked": nothing but names and their minutes before the word. */
export const listedBefore = ({ found, moments }: Context, index: number): Moment[] => {
  const list: Moment[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = moments[at];
    if (!before || before.sentence.from !== moments[index]?.sentence.from || !before.mark?.time || before.score) break;
    const names = before.mentions.filter(isPlayer);
    const words = before.mark.from - before.from - names.reduce((sum, { from, to }) => sum + to - from, 0);
    if (names.length !== 1 || words > BESIDE || cuesIn(found.prose, before, ...CARD_CUES).length > 0) break;
    list.unshift(before);
  }
  return list;
};

export const isBesideName = ({ mentions }: Moment, { from, to }: CueHit): boolean =>
  mentions.some((each) => isPlayer(each) && ((each.from >= to && each.from - to <= BESIDE) || each.to === from));
