/** What editors type on a match night, read as facts: one line against a match, and one line that is a new match. */
export { chooseName } from './line/choose-name';
export { readLine } from './line/read-line';
export {
  LINE_PROBLEMS,
  LINE_WARNINGS,
  type LineAct,
  type LineCandidate,
  type LineContext,
  type LineName,
  type LineParams,
  type LineProblem,
  type LineReading,
  type LineRole,
  type LineWarning,
} from './line/types';
export { readMatchLine } from './match-line/read-match-line';
export {
  MATCH_LINE_PROBLEMS,
  type MatchLineCandidate,
  type MatchLineChoice,
  type MatchLineContext,
  type MatchLineEdition,
  type MatchLineProblem,
  type MatchLineReading,
  type MatchLineTeam,
} from './match-line/types';
