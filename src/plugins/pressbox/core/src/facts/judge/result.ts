/** Who won, lost, went through: told in the title and the standfirst, or beside the final score. */
import { opposite, type Side } from '../../events';
import { cuesIn, cueBefore, hasCue, type CueHit, wordsBefore } from '../text/prose';
import type { Sentence } from '../text/sentences';
import type { FactFinding } from '../finding';
import { isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import { isHead } from '../claims/score-kinds';
import type { Mention } from '../people/mentions';
import { say, type Context } from './context';
import { winnerOf } from './game';
import { AFFIXES } from '../words/name-parts';

/** In German and Dutch the verb may be the last word. */
const MOST_LETTERS = 4;
const MOST_TO_LAST_VERB = 14;
const MOST_TO_VERB = 7;

/** The team that a verb is said of: the one before it in its clause; where none is, in some languages, the one behind. */
const subjectOf = ({ found }: Context, sentence: Sentence, hit: CueHit): Mention | null => {
  const { prose, mentions } = found;
  const inSentence = within(mentions, sentence);
  // "victory for Borvik"
  if (hit.value === 'winOf' || hit.value === 'lossOf')
    return inSentence.find(({ from, team }) => team !== null && from >= hit.to && from - hit.to <= 1) ?? null;
  // "Beim 1. FSV Mainz": a number and a club's letters may stand between.
  const isObject = ({ from }: Mention): boolean => {
    for (let at = from; at > Math.max(sentence.from, from - MOST_LETTERS); at -= 1) {
      if (cueBefore(prose, at, 'versus', 'object', 'against')) return true;
      const piece = prose.pieces[at - 1];
      if (piece?.kind !== 'number' && piece?.text !== '.' && !AFFIXES.has(piece?.fold ?? '')) return false;
    }
    return false;
  };
  const before = inSentence
    .filter((each) => each.to <= hit.from && (each.team === null ? each.people.length > 0 : !isObject(each)))
    .at(-1);
  if (before) {
    const coach = before.people.length === 1 && before.people[0]?.roles.has('coach') ? before.people[0] : null;
    // "les hommes de X s’inclinent", "X’s team are through"
    const isTeam =
      coach !== null &&
      (cueBefore(prose, before.from, 'coach') !== null ||
        hasCue(prose, { from: before.to, to: before.to + 3 }, 'coach') ||
        prose.pieces
          .slice(Math.max(sentence.from, before.from - 3), before.to + 3)
          .some(({ fold }) => prose.words.isPlaced('charges', fold)));
    // "Brandel sinks Halden"
    const isWinner =
      before.team === null && hit.value === 'win' && before.people.length === 1 && before.to === hit.from;
    if (before.team === null && !isTeam && !isWinner) return null;
    const gap = prose.pieces.slice(before.to, hit.from);
    // "España, campeona del mundo"
    const isApposition = gap.length === 1 && gap[0]?.text === ',';
    if (
      gap.length > (prose.words.traits.has('verbLast') ? MOST_TO_LAST_VERB : MOST_TO_VERB) ||
      (!isApposition && gap.some(({ text }) => /^[,;:(]$/.test(text)))
    )
      return null;
    return before;
  }
  // "Vainqueurs 2-0 au Stade de France, les Français …"
  if (hit.from - sentence.from <= 1) {
    const offset = prose.pieces.slice(hit.to, sentence.to).findIndex(({ text }) => text === ',');
    const comma = offset < 0 ? -1 : hit.to + offset;
    const named =
      comma < 0 ? undefined : inSentence.find(({ from, team }) => team !== null && from > comma && from - comma <= 3);
    if (named) return named;
  }
  if (!prose.words.traits.has('verbLast')) return null;
  const behind = inSentence.find(({ from, team }) => team !== null && from >= hit.to && from - hit.to <= 3);
  return behind && !cueBefore(prose, behind.from, 'versus', 'object', 'against') ? behind : null;
};

const sideOfMention = (mention: Mention | null): Side | null => mention?.team ?? mention?.people[0]?.side ?? null;

const judge = (context: Context, sentence: Sentence, hit: CueHit): FactFinding | null => {
  const { match, found } = context;
  const winner = winnerOf(match);
  const subject = subjectOf(context, sentence, hit);
  const side = sideOfMention(subject);
  if (winner === null || side === null || !subject) return null;
  if (hasCue(found.prose, wordsBefore(found.prose, hit.from, 3), 'almost')) return null;
  const good = hit.value === 'win' || hit.value === 'through' || hit.value === 'winOf';
  const decisive =
    match.round.type !== null &&
    match.round.type !== 'matchday' &&
    match.round.type !== 'group' &&
    match.round.leg === null;
  // Who goes through is not who won the match, in a group or in two legs; and in two legs neither is who lost it.
  if ((hit.value === 'through' || hit.value === 'out') && !decisive) {
    const told = good ? side : opposite(side);
    return winner === told && match.round.leg === null
      ? say(context, 'result', hit, 'right', 'result', match[told].name)
      : null;
  }
  // "Kerr turns the match", of a draw: one who scores wins nothing.
  if (winner === 'draw' && subject.team === null) return null;
  if (winner === 'draw') return decisive ? null : say(context, 'result', hit, 'contradicted', 'drawn', null);
  const fits = winner === (good ? side : opposite(side));
  // Said of a coach's side, it is the coach who may be the wrong one.
  const range =
    subject.team === null ? { from: Math.min(subject.from, hit.from), to: Math.max(subject.to, hit.to) } : hit;
  return say(context, 'result', range, fits ? 'right' : 'contradicted', 'result', match[winner].name, {
    team: match[side].name,
  });
};

const MOST_TO_HAVE = 3;
const LOST: readonly string[] = ['lose', 'out', 'lossOf'];

/** Two words of two meanings at one place, "battu", "eliminato": a participle is passive, unless "has" stands before it. */
const isTwin = ({ found: { prose } }: Context, other: CueHit, hit: CueHit): boolean => {
  const overlap = other !== hit && other.from < hit.to && hit.from < other.to && other.value !== hit.value;
  if (!overlap || other.to - other.from < hit.to - hit.from) return false;
  if (other.from !== hit.from || other.to !== hit.to || prose.words.traits.has('verbLast')) return true;
  const isActive = prose.pieces
    .slice(Math.max(0, hit.from - MOST_TO_HAVE), hit.from)
    .some(({ fold }) => prose.words.isPlaced('haves', fold));
  return LOST.includes(hit.value) === isActive;
};

export const judgeResults = (context: Context): FactFinding[] => {
  const { found, match, scores } = context;
  const { prose } = found;
  return prose.sentences.flatMap((sentence) => {
    const head = isHead(prose, sentence);
    const told = within(scores, sentence).some(({ kind }) => kind === 'final');
    if ((!head && !told) || (!head && isForeign(found, sentence)) || hasCue(prose, sentence, 'history', 'firstLeg'))
      return [];
    const findings: FactFinding[] = [];
    const hits = cuesIn(prose, sentence, 'win', 'lose', 'through', 'out', 'winOf', 'lossOf');
    for (const hit of hits) {
      if (hits.some((other) => isTwin(context, other, hit))) continue;
      const judged = judge(context, sentence, hit);
      if (judged) findings.push(judged);
    }
    // Where one of them is right, another is of something else.
    const isRight = findings.some(({ verdict }) => verdict === 'right');
    // but "Rovers lose and are through" cannot be, of one side.
    const teams = new Set(findings.map(({ params }) => params.team));
    const isTorn =
      teams.size === 1 && hits.some(({ value }) => value === 'through') && match.round.leg === null && head;
    return isRight && !isTorn ? findings.filter(({ verdict }) => verdict === 'right') : findings;
  });
};
