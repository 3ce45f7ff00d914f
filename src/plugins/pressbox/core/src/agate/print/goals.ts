import { isGoal } from '../../events';
import type { MatchEvent, MatchFacts } from '../../match';
import type { LocalePack } from '../locales/pack';
import { printEventList, type EntryWords } from './lists';
import { nameInList } from './names';

const goalWords =
  (pack: LocalePack) =>
  ({ kind, player, minute }: MatchEvent): EntryWords => {
    const { penalty, ownGoal, unknownScorer } = pack.goals;
    const mark = kind === 'penalty_goal' ? penalty : kind === 'own_goal' ? ownGoal : null;
    if (player) return { group: player.id, name: nameInList(player, pack), mark };
    // An own goal without a name is its own entry, as "Eigentor (9.)" (docs/agate.md §2). Of any other goal without
    // scorer, minute or mark nothing is left to say: the score has counted it.
    if (kind === 'own_goal') return { group: null, name: ownGoal, mark: null };
    return { group: null, name: minute === null && mark === null ? null : unknownScorer, mark };
  };

/**
 * The scorers line. The goals of one player stand together, the sides in printed order; an own goal stands with the side
 * that it helped. Null when there is no goal to print.
 *
 * @example
 * const at = (minute: number, addedTime: number | null = null) => ({ minute, addedTime });
 * const leao = { id: 'leao', name: 'Rafael Leão', shortName: 'Leão' };
 * const koopmeiners = { id: 'koopmeiners', name: 'Teun Koopmeiners', shortName: 'Koopmeiners' };
 * const match = matchOf({
 *   home: { id: 'm', name: 'Milan', names: { fr: { demonym: 'les Milanais' } } },
 *   away: { id: 'a', name: 'Atalanta', names: { fr: { demonym: 'les Bergamasques' } } },
 *   events: [
 *     eventOf({ kind: 'penalty_goal', side: 'away', player: koopmeiners, ...at(57) }),
 *     eventOf({ kind: 'goal', side: 'home', player: leao, ...at(45) }),
 *     eventOf({ kind: 'goal', side: 'away', player: koopmeiners, ...at(45, 2) }),
 *   ],
 * });
 * printGoalsLine(match, fr); //=> 'Buts : Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP) pour les Bergamasques'
 * printGoalsLine(match, en); //=> 'Goals: Leão (45) for Milan; Koopmeiners (45+2, 57 pen) for Atalanta'
 * printGoalsLine(matchOf({ ...match, events: [] }), fr); //=> null
 */
export const printGoalsLine = (match: Pick<MatchFacts, 'home' | 'away' | 'events'>, pack: LocalePack): string | null =>
  printEventList(
    match.events.filter((event) => isGoal(event.kind)),
    match,
    pack.goals,
    goalWords(pack),
    pack,
  );
