/** What a match is called. */
import type { DayMatch } from '../../../contracts/src';
import type { Say } from '../utils/text';

type Named = Pick<DayMatch, 'home' | 'away'>;

const sides = ({ home, away }: Named, say: Say): [string, string] => [
  home?.name ?? say('newsroom.no-team'),
  away?.name ?? say('newsroom.no-team'),
];

/** "Milan – Atalanta" */
export const sayMatch = (match: Named, say: Say): string => sides(match, say).join(' – ');

/** "Milan 1–2 Atalanta", or the match alone where there is no score. */
export const sayScore = (match: Pick<DayMatch, 'home' | 'away' | 'score'>, say: Say): string => {
  const [home, away] = sides(match, say);
  const { score } = match;
  return score ? `${home} ${score.home}–${score.away} ${away}` : sayMatch(match, say);
};
