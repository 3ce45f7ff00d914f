/**
 * Names with their minutes, several of one name in one bracket, and lists that begin with a word for goals.
 *
 *     Kerr (12, 81)    Goals: Kerr 12, 81; Vell 34 pen.    Marcatori: 12' Kerr, 34' rig. Vell
 */
import { readMinute } from '../text/agate';
import { sentenceAt, type Range } from '../text/prose';
import type { Mention } from '../people/mentions';
import { within, type Found } from './found';
import { readingsOf, type PrintedTime } from './minutes';

export interface NamedTimes extends Range {
  mention: Mention;
  times: readonly PrintedTime[];
}

const MOST_TO_BRACKET = 1;
const LAST_MINUTE = 125;

const isNamed = ({ people }: Mention): boolean => people.some(({ roles }) => roles.has('player'));

/** "Kerr (12, 81)": a bracket of several minutes right behind a name. */
const inBrackets = ({ marks, mentions }: Found): NamedTimes[] =>
  marks.flatMap((mark) => {
    const [mention] = within(mentions, { from: mark.from - 4, to: mark.from })
      .filter(isNamed)
      .slice(-1);
    if (!mark.time || mark.others.length === 0 || !mention || mark.from - mention.to > MOST_TO_BRACKET) return [];
    return [{ from: mention.from, to: mark.to, mention, times: [mark.time, ...mark.others] }];
  });

/** The minutes of a list, wherever its house puts them. */
const timesOf = (found: Found, { from, to }: Range): PrintedTime[] => {
  const { pieces, tokens, agate } = found.prose;
  const times: PrintedTime[] = [];
  const scores = within(found.scores, { from, to });
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    const score = scores.find((each) => each.from === at);
    if (score) at = score.to - 1;
    if (score || piece?.kind !== 'number') continue;
    const read = readMinute(tokens, piece.token, (pieces[to - 1]?.token ?? piece.token) + 1, agate);
    if (!read || read.minute.minute > LAST_MINUTE) continue;
    let end = at + 1;
    while (end < to && (pieces[end]?.token ?? 0) < read.next) end += 1;
    times.push({ from: at, to: end, readings: readingsOf(read.minute, { secondHalf: false, extraTime: false }, found.hadExtraTime) }); // prettier-ignore
    at = end - 1;
  }
  return times;
};

/** A line that begins with "Goals:". */
const inLists = (found: Found): NamedTimes[] =>
  found.prose.sentences.flatMap((sentence) => {
    const { pieces, words } = found.prose;
    if (!words.isPlaced('listHeads', pieces[sentence.from]?.fold) || pieces[sentence.from + 1]?.text !== ':') return [];
    const players = within(found.mentions, sentence).filter(isNamed);
    const times = timesOf(found, { from: sentence.from + 2, to: sentence.to });
    const [first, player] = [times[0], players[0]];
    if (!first || !player) return [];
    const isMinuteFirst = first.from < player.from;
    return players.map((mention, index) => {
      const until = players[index + 1]?.from ?? sentence.to;
      const behind = players[index - 1]?.to ?? sentence.from;
      const own = isMinuteFirst
        ? within(times, { from: behind, to: mention.from })
        : within(times, { from: mention.to, to: until });
      return { from: mention.from, to: mention.to, mention, times: own };
    });
  });

export const namedTimes = (found: Found): NamedTimes[] => [
  ...inBrackets(found).filter(({ mention }) => !isListed(found, mention)),
  ...inLists(found),
];

const isListed = ({ prose }: Found, { from }: Mention): boolean => {
  const { from: start } = sentenceAt(prose, from);
  return prose.words.isPlaced('listHeads', prose.pieces[start]?.fold) && prose.pieces[start + 1]?.text === ':';
};
