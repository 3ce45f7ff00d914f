import type { MatchFacts } from '../../match';
import { shortNameIn } from '../../names';
import type { MatchPhase } from '../../phase';
import type { LocalePack } from '../locales/pack';
import { printResult, printScore } from './score';
import { fillTemplate } from '../locales/template';

/** What a link to a match can promise: that it will be played, that it is on, that it can be read again. */
const MOMENTS = {
  scheduled: 'before',
  postponed: 'before',
  cancelled: 'before',
  awarded: 'before', // decided at a desk, and perhaps never played: there is nothing to follow or to relive
  first_half: 'during',
  half_time: 'during',
  second_half: 'during',
  extra_time: 'during',
  extra_time_break: 'during',
  penalty_shoot_out: 'during',
  suspended: 'during',
  full_time: 'after',
  abandoned: 'after',
} as const satisfies Record<MatchPhase, 'before' | 'during' | 'after'>;

/**
 * The label of a link to a match: "Revivez Portugal - Slovénie (0-0)" once it is over, the pairing before it, and an
 * invitation while it is on. The score is that of the play alone: a label leaves who won the shoot-out to the page that
 * it leads to.
 *
 * @example
 * const teams = { home: { id: 'por', name: 'Portugal' }, away: { id: 'svn', name: 'Slovénie' } };
 * printMatchLabel(matchOf({ ...teams, phase: 'full_time', homeScore: 0, awayScore: 0 }), fr); //=> 'Revivez Portugal - Slovénie (0-0)'
 * printMatchLabel(matchOf({ ...teams, phase: 'first_half', homeScore: 1, awayScore: 0 }), fr); //=> 'Suivez Portugal - Slovénie (1-0)'
 * printMatchLabel(matchOf(teams), fr); //=> 'Portugal - Slovénie'
 */
export const printMatchLabel = (match: MatchFacts, pack: LocalePack): string => {
  const home = shortNameIn(match.home, pack.locale);
  const away = shortNameIn(match.away, pack.locale);
  const template = (/[-‐‑]/.test(home) ? pack.label.hyphenatedMatch : null) ?? pack.label.match;
  const result = match.phase === 'full_time' ? printScore(match, pack) : printResult(match, pack);
  const pairing = fillTemplate(template, { home, away, result });
  return fillTemplate(pack.label[MOMENTS[match.phase]], { match: pairing }) ?? '';
};
