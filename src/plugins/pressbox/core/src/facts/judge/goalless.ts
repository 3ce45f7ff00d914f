/** "Kerr headed in", of one who scored nothing in this match: the plainest words for a goal leave no doubt, whatever the score. */
import { isShootOut } from '../../events';
import { cueAt, cuesIn, hasCue, sentenceAt, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, isUnknownName } from '../claims/foreign';
import { within } from '../claims/found';
import { partOf } from '../claims/scorer';
import type { Mention } from '../people/mentions';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { isComplete } from './game';

const DOUBTS = ['chance', 'missed', 'almost', 'had', 'spared', 'history', 'elsewhere', 'firstLeg', 'ofSeason', 'points', 'shootOut', 'kickMissed', 'versus'] as const; // prettier-ignore
const UNDONE = ['chance', 'missed'] as const;
const MOST_OF_REMARK = 14;
const MOST_TO_SIDE = 2;
const MOST_TO_KICK = 4;

/** Behind a name, or behind a remark in commas that speaks of it. */
const verbBehind = ({ found: { prose, mentions } }: Context, { to, people }: Mention): CueHit | null => {
  // "brachte Borvik in Führung", "put Borvik ahead": their own side is named with it.
  const leading = (from: number): CueHit | null => {
    const hit = cueAt(prose, from, 'leads');
    const team = hit && within(mentions, { from, to: hit.to + MOST_TO_SIDE }).find((each) => each.team !== null);
    return hit && team && team.team === people[0]?.side ? { ...hit, to: Math.max(hit.to, team.to) } : null;
  };
  // "kept her nerve from the spot"
  const converting = (from: number): CueHit | null => {
    const hit = cueAt(prose, from, 'converts');
    const [kick] = hit ? cuesIn(prose, { from: hit.from, to: hit.to + MOST_TO_KICK }, 'penalty') : [];
    return hit && kick ? { ...hit, to: Math.max(hit.to, kick.to) } : null;
  };
  const at = (from: number): CueHit | null =>
    cueAt(prose, from, 'scoresSure', 'opens', 'equalises') ?? leading(from) ?? converting(from);
  // "a ouvert", "ha portato avanti"
  const plain = at(to) ?? (prose.words.isPlaced('haves', prose.pieces[to]?.fold) ? at(to + 1) : null);
  if (plain || prose.pieces[to]?.text !== ',') return plain;
  for (let end = to + 1; end < to + MOST_OF_REMARK; end += 1) if (prose.pieces[end]?.text === ',') return at(end + 1);
  return null;
};

/** "Kerr marked Vell", "marcó el ritmo": behind the verb stands no name, and nothing that one does not score. */
const isPlain = ({ found }: Context, { to }: CueHit): boolean => {
  const next = found.prose.pieces[to];
  if (!next || next.kind !== 'word') return true;
  const { words } = found.prose;
  return (
    !found.mentionAt.has(to) &&
    !found.mentionAt.has(to + 1) &&
    (words.isPlaced('of', next.fold) || words.isPlaced('joins', next.fold) || words.isPlaced('by', next.fold) || cueAt(found.prose, to, 'object', 'agent', 'openPlay', 'penalty', 'minuteLead') !== null) // prettier-ignore
  );
};

const namesUnknown = (context: Context, { from, to }: Range): boolean => {
  const { found } = context;
  if (found.prose.words.traits.has('nounsInCapitals')) return false;
  for (let at = from + 1; at < to; at += 1) if (isUnknownName(found, at)) return true;
  return false;
};

export const judgeGoalless = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  const { prose } = found;
  if (!isComplete(match, goals) || goals.length === 0 || goals.some(({ event }) => event.player === null)) return [];
  const scorers = new Set(goals.map(({ event }) => event.player?.id));
  return found.mentions.filter(isPlayer).flatMap((mention) => {
    const person = onlyPerson(mention);
    // Who took a kick of a shoot-out scores there too.
    const isTaker = match.events.some(({ kind, player }) => isShootOut(kind) && player?.id === person?.id);
    if (!person?.side || isTaker || person.keeper || scorers.has(person.id) || mention.strength < 2) return [];
    const hit = verbBehind(context, mention);
    const sentence = sentenceAt(prose, mention.from);
    const next = prose.sentences[(prose.sentenceOf[mention.from] ?? 0) + 1];
    if (
      !hit ||
      hit.to > sentence.to ||
      partOf(found, mention) === 'object' ||
      (hit.value !== 'converts' && hit.value !== 'leads' && !isPlain(context, hit))
    )
      return [];
    // "did not miss": what the word itself says raises no doubt.
    const doubts = cuesIn(prose, sentence, ...DOUBTS).filter(({ from }) => hit.value !== 'converts' || from < hit.from || from >= hit.to); // prettier-ignore
    if (doubts.length > 0 || isForeign(found, sentence) || namesUnknown(context, sentence)) return [];
    if (next && next.paragraph === sentence.paragraph && hasCue(prose, next, ...UNDONE)) return [];
    // Whoever did score it is named beside them.
    const others = within(found.mentions, sentence);
    if (others.some(({ people }) => people.some(({ id }) => scorers.has(id)))) return [];
    if (cuesIn(prose, sentence, 'ownGoal').length > 0) return [];
    const range = { from: mention.from, to: hit.to };
    return [say(context, 'scorer', range, 'contradicted', 'no-goal', null, { player: person.name })];
  });
};

const MOST_TO_OWN = 9;

/** "Kerr turns it into her own net", of one who did not: the own goals of a match have their names. */
export const judgeOwnGoals = (context: Context): FactFinding[] => {
  const { found, goals, match } = context;
  const { prose } = found;
  const unlucky = new Set(goals.flatMap(({ event }) => (event.kind === 'own_goal' ? (event.player?.id ?? []) : [])));
  if (!isComplete(match, goals) || unlucky.size === 0 || goals.some(({ event }) => event.player === null)) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'ownGoal').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const mentions = within(found.mentions, sentence).filter(isPlayer);
    const mention = mentions.filter(({ to }) => to <= hit.from).at(-1);
    const person = onlyPerson(mention);
    if (!mention || !person?.side || hit.from - mention.to > MOST_TO_OWN || person.keeper) return [];
    if (mentions.some(({ people }) => people.some(({ id }) => unlucky.has(id)))) return [];
    if (hasCue(prose, sentence, ...DOUBTS.filter((doubt) => doubt !== 'versus')) || isForeign(found, sentence) || namesUnknown(context, sentence)) return []; // prettier-ignore
    // "Kerr shot, and the ball went in off Vell’s own keeper": whoever shot is beside the word, and nobody else.
    if (partOf(found, mention) === 'object' || !hasCue(prose, { from: mention.to, to: hit.to }, 'scores', 'shoots', 'ownGoal')) return []; // prettier-ignore
    return [say(context, 'own-goal', { from: mention.from, to: hit.to }, 'contradicted', 'no-goal', null, { player: person.name })]; // prettier-ignore
  });
};
