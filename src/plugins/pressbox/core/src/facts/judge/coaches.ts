/** Coaches: each beside their own team, sending on their own players. */
import { cueAt, cueBefore, cuesIn, hasCue, sentenceAt, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import type { Mention } from '../people/mentions';
import { opposite, type Side } from '../../events';
import { isPlayer, onlyPerson, say, type Context } from './context';

const MOST_TO_PLAYER = 12;

/** The team right before: "Rovers of Holt", "Rovers, coached by Holt". */
const teamBefore = ({ found: { prose, mentions } }: Context, mention: Mention, index: number): Mention | null => {
  const before = mentions[index - 1];
  if (!before?.team) return null;
  const gap = prose.pieces.slice(before.to, mention.from);
  const isBy =
    gap.length <= 4 &&
    prose.words.isPlaced('by', gap.at(-1)?.fold) &&
    cueBefore(prose, mention.from, 'coach') !== null &&
    gap.every(({ kind, text, capital }) => (kind === 'word' ? !capital : /^[,(]$/.test(text)));
  const bound =
    gap.length <= 2 &&
    gap.every(({ kind }) => kind === 'word') &&
    (gap.length === 0 || prose.words.isPlaced('of', gap[0]?.fold) || cueAt(prose, before.to, 'coach') !== null);
  return bound || isBy ? before : null;
};

/** "Sarina Wiegman van Oranje", "Erik ten Hag’s Ajax". */
const teamBehind = ({ found }: Context, mention: Mention): Mention | null => {
  const { prose, mentions } = found;
  const next = prose.pieces[mention.to];
  const possessive = prose.words.traits.has('possessive') && next?.fold === 's' && !next.spaced;
  if (!possessive && !prose.words.isPlaced('of', next?.fold)) return null;
  const team = within(mentions, { from: mention.to, to: mention.to + 4 }).find((each) => each.team !== null);
  const gap = team ? prose.pieces.slice(mention.to + 1, team.from) : [];
  // "Holt’s side beat Halden": the team is the rival.
  if (gap.some(({ fold }) => prose.words.isPlaced('charges', fold))) return null;
  return team && gap.length <= 2 && gap.every(({ kind, capital }) => kind === 'word' && !capital) ? team : null;
};

const MOST_OF_TITLE = 5;

/** A title with its team in it, and nothing else but small words: "the Rovers coach", "l’entraîneur de Rovers", "Rovers manager". */
const teamOfTitle = ({ found }: Context, range: Range): Mention | null => {
  const { prose, mentions } = found;
  const [team, ...more] = within(mentions, range);
  if (!team?.team || more.length > 0 || range.to - range.from > MOST_OF_TITLE + (team.to - team.from)) return null;
  const titles = cuesIn(prose, range, 'coach').filter(
    ({ from, to }) => !prose.pieces.slice(from, to).some(({ fold }) => prose.words.isPlaced('charges', fold)),
  );
  const covered = [team, ...titles];
  // "a former Rovers coach", "like the Rovers coach": any other word says something else.
  const isPlain = prose.pieces.slice(range.from, range.to).every(({ kind, text, fold }, index) => {
    const at = range.from + index;
    if (covered.some(({ from, to }) => at >= from && at < to)) return true;
    if (kind !== 'word') return /^[-’']$/.test(text);
    return fold.length === 1 || prose.words.isPlaced('of', fold) || prose.words.isPlaced('definites', fold);
  });
  return titles.length > 0 && isPlain ? team : null;
};

/** In commas behind the name, or before it: "Holt, the Rovers coach, …", "the Rovers coach, Holt, …". */
const teamOfApposition = (context: Context, mention: Mention): Mention | null => {
  const { prose } = context.found;
  const sentence = sentenceAt(prose, mention.from);
  const isEnd = (at: number): boolean => at >= sentence.to || /^[,.;:()—–]$/.test(prose.pieces[at]?.text ?? '');
  if (prose.pieces[mention.to]?.text !== ',') return null;
  let end = mention.to + 1;
  while (!isEnd(end)) end += 1;
  const behind = teamOfTitle(context, { from: mention.to + 1, to: end });
  if (behind || prose.pieces[mention.from - 1]?.text !== ',') return behind;
  let start = mention.from - 1;
  while (start > sentence.from && !isEnd(start - 1)) start -= 1;
  return teamOfTitle(context, { from: start, to: mention.from - 1 });
};

/** "El equipo de Holt", "Holt’s side". */
const isSideOf = ({ found: { prose } }: Context, { from, to }: Mention): boolean => {
  const { pieces, words } = prose;
  const isCharges = (a: number, b: number): boolean =>
    pieces.slice(Math.max(0, a), b).some(({ fold }) => words.isPlaced('charges', fold));
  // "die Mannschaft von Trainer Holt"
  const title = cueBefore(prose, from, 'coach');
  // "la squadra di Holt" is one phrase
  if (title && isCharges(title.from, title.to)) return true;
  const of = title ? title.from - 1 : from - 1;
  if (words.isPlaced('of', pieces[of]?.fold)) return isCharges(of - 4, of);
  return words.traits.has('possessive') && pieces[to]?.fold === 's' && isCharges(to + 1, to + 4);
};

/** Their side plays against itself: "Holt’s side beat Borvik", of a coach of Borvik. */
const againstOwn = (context: Context, mention: Mention, side: Side): Range | null => {
  const { prose, mentions } = context.found;
  if (!isSideOf(context, mention)) return null;
  const { to } = sentenceAt(prose, mention.from);
  const rival = within(mentions, { from: mention.to, to }).find(({ team }) => team !== null);
  if (rival?.team !== side) return null;
  // "Holt’s side beat Borvik", "das Team von Holt ringt Borvik nieder"
  const between = { from: mention.to, to: rival.from };
  const isVerb = hasCue(prose, between, 'win') && !prose.pieces.slice(between.from, between.to).some(({ text }) => /^[,;:.(]$/.test(text)); // prettier-ignore
  // "between Holt’s side and Borvik"
  const own = prose.pieces[mention.to]?.fold === 's' ? 2 : 0;
  const gap = prose.pieces.slice(between.from + own, between.to);
  const isPair = gap.length <= 3 && prose.words.isPlaced('joins', gap[0]?.fold) && gap.slice(1).every(({ fold }) => fold.length === 1 || prose.words.isPlaced('definites', fold)); // prettier-ignore
  const isRival =
    isVerb || isPair || [rival.from, rival.from - 1].some((at) => cueBefore(prose, at, 'versus') !== null);
  return isRival ? { from: mention.from, to: rival.to } : null;
};

/** The substitute whom they send on: "Holt threw on Falck", "Holt reacted: Falck for Menzo". */
const sentOn = ({ found, match }: Context, mention: Mention): { range: Range; side: Side } | null => {
  const { prose } = found;
  const sentence = sentenceAt(prose, mention.from);
  // Whoever begins the sentence, and nobody else before the first who is named.
  if (mention.from - sentence.from > 2) return null;
  const [player, next] = within(found.mentions, { from: mention.to, to: Math.min(sentence.to, mention.to + MOST_TO_PLAYER) }); // prettier-ignore
  const person = player && isPlayer(player) ? onlyPerson(player) : null;
  if (!player || !person?.side) return null;
  const change = match.events.find(({ kind, player: on }) => kind === 'substitution' && on?.id === person.id);
  const until = next && isPlayer(next) ? next.to : player.to;
  const tells =
    cuesIn(prose, { from: mention.to, to: until }, 'bringsOn', 'replaces', 'forWhom').length > 0 ||
    prose.pieces.slice(player.to, until).some(({ fold }) => prose.words.isPlaced('swaps', fold));
  return change && tells ? { range: { from: mention.from, to: player.to }, side: person.side } : null;
};

export const judgeCoaches = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose, mentions } = found;
  return mentions.flatMap((mention, index) => {
    const person = onlyPerson(mention);
    if (!person?.roles.has('coach') || person.roles.has('player') || mention.strength < 2) return [];
    const [before, behind] = [teamBefore(context, mention, index), teamBehind(context, mention)];
    const on = sentOn(context, mention);
    const titled = teamOfApposition(context, mention);
    const told = [
      ...(before?.team ? [{ side: before.team, range: { from: before.from, to: mention.to } }] : []),
      ...(behind?.team ? [{ side: behind.team, range: { from: mention.from, to: behind.to } }] : []),
      ...(titled?.team ? [{ side: titled.team, range: { from: Math.min(titled.from, mention.from), to: Math.max(titled.to, mention.to) } }] : []), // prettier-ignore
      ...(on ? [on] : []),
    ];
    const own = person.side ? againstOwn(context, mention, person.side) : null;
    if (own && person.side)
      return [
        say(context, 'coach', own, 'contradicted', 'coach', match.sheets.find(({ side }) => side !== person.side)?.coach?.name ?? null, { team: match[opposite(person.side)].name }), // prettier-ignore
      ];
    const isOther = isForeign(found, { from: sentenceAt(prose, mention.from).from, to: mention.to });
    for (const { side, range } of isOther ? [] : told) {
      const coach = match.sheets.find((sheet) => sheet.side === side)?.coach;
      if (coach && person.side && side !== person.side)
        return [say(context, 'coach', range, 'contradicted', 'coach', coach.name, { team: match[side].name })];
    }
    return [say(context, 'coach', mention, 'right', 'coach', person.name)];
  });
};
