/** The score at half-time in words: a lead of so many, no goals. */
import { cuesIn, hasCue, sentenceAt } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import { say, type Context } from './context';
import { halfTimeOf, printScore } from './game';

/** "Three up at the interval", "avec un but d’avance". */
const leads = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const fact = halfTimeOf(match);
  return prose.sentences.flatMap((sentence) => {
    const breaks = cuesIn(prose, sentence, 'halfTime');
    if (breaks.length === 0) return [];
    return cuesIn(prose, sentence, 'up', 'down', 'leadBy').flatMap((up) => {
      const near = breaks.some(({ from, to }) => Math.abs(from - up.to) <= 6 || Math.abs(up.from - to) <= 6);
      const at = up.value === 'leadBy' ? up.to : up.from - 1;
      const number = prose.words.numbers.at(prose.pieces, at)[0]?.value;
      if (!near || number === undefined || isForeign(found, clauseOf(prose, up))) return [];
      const range = { from: Math.min(at, up.from), to: Math.max(at + 1, up.to) };
      if (!fact) return [say(context, 'half-time-score', range, 'unknown', 'half-time-score', null)];
      const lead = fact.home - fact.away;
      const team = within(found.mentions, { from: sentence.from, to: range.from }).filter((each) => each.team).at(-1)?.team; // prettier-ignore
      const sign = up.value === 'down' ? -1 : 1;
      // "Rovers were a goal down when they trudged off": whose lead it was is told too.
      const isTheirs = up.value === 'leadBy' || !team || (team === 'home' ? lead : -lead) * sign >= 0;
      const fits = Math.abs(lead) === number && isTheirs;
      return [
        say(context, 'half-time-score', range, fits ? 'right' : 'contradicted', 'half-time-score', printScore(fact)),
      ];
    });
  });
};

/** "goalless at the break": nil-nil in words. */
const nilNils = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const fact = halfTimeOf(match);
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'noGoals').flatMap((hit) => {
    const range = {
      from: Math.max(sentenceAt(prose, hit.from).from, hit.from - 5),
      to: Math.min(sentenceAt(prose, hit.from).to, hit.to + 6),
    };
    if (!fact || !hasCue(prose, range, 'halfTime') || isForeign(found, clauseOf(prose, hit))) return [];
    const fits = fact.home + fact.away === 0;
    return [say(context, 'half-time-score', hit, fits ? 'right' : 'contradicted', 'half-time-score', printScore(fact))];
  });
};

const NEAR = 4;

/** "Level at the break", "they reached half-time with a lead": whether somebody led. */
const standings = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const fact = halfTimeOf(match);
  if (!fact) return [];
  const isLevel = fact.home === fact.away;
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'halfTime').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const near = { from: Math.max(sentence.from, hit.from - 2 * NEAR), to: Math.min(sentence.to, hit.to + NEAR) };
    const words = cuesIn(prose, near, 'levelAtBreak', 'leadAtBreak').filter(
      ({ from, to }) => from - hit.to <= NEAR && hit.from - to <= NEAR,
    );
    const [word, more] = words;
    if (!word || more || isForeign(found, clauseOf(prose, hit)) || hasCue(prose, near, 'almost', 'had', 'scores', 'opens', 'equalises', 'leads')) return []; // prettier-ignore
    const fits = (word.value === 'levelAtBreak') === isLevel;
    const range = { from: Math.min(word.from, hit.from), to: Math.max(word.to, hit.to) };
    return [
      say(context, 'half-time-score', range, fits ? 'right' : 'contradicted', 'half-time-score', printScore(fact)),
    ];
  });
};

/** What a text says in words of the score at half-time. */
export const judgeBreaks = (context: Context): FactFinding[] => [
  ...nilNils(context),
  ...leads(context),
  ...standings(context),
];
