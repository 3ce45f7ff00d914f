/** "Holt took off Kerr and sent on Vell (66)": of two who change places at one minute, the one who did not. */
import { cuesIn } from '../text/prose';
import type { FactFinding } from '../finding';
import type { Moment } from '../claims/moments';
import { isPlayer, onlyPerson, say, type Context } from './context';
import { fitMinute } from './game';

const CLOSE = 2;

/** A change of the minute in a mark whose one half is named, and in the place of the other somebody else. */
export const judgeOdd = (context: Context, moment: Moment): FactFinding[] => {
  const { found, match } = context;
  const [time, later] = moment.times;
  const readings = moment.mark?.time?.readings ?? (later ? undefined : time?.readings);
  const players = moment.mentions.filter((mention) => isPlayer(mention) && onlyPerson(mention));
  const [one, other, ...more] = players;
  if (!readings || moment.score || moment.foreign || !one || !other || more.length > 0) return [];
  const verbs = cuesIn(found.prose, moment, 'takesOff', 'goesOff', 'bringsOn', 'comesOn');
  const at = match.events.filter((event) => event.kind === 'substitution' && fitMinute(event, readings) === 'same');
  const [change] = at;
  if (verbs.length === 0 || at.length !== 1 || !change?.player || !change.playerOff) return [];
  const ids = [change.player.id, change.playerOff.id];
  const odd = [one, other].filter((mention) => !ids.includes(onlyPerson(mention)?.id ?? ''));
  const [wrong] = odd;
  const person = onlyPerson(wrong);
  const isToldOf = verbs.some(
    ({ from, to }) =>
      wrong &&
      // The name may stand inside the phrase: "nahm Kerr vom Feld".
      ((wrong.from >= from && wrong.to <= to) ||
        Math.abs(wrong.from - to) <= CLOSE ||
        Math.abs(from - wrong.to) <= CLOSE),
  );
  if (!wrong || odd.length !== 1 || person?.side !== change.side || !isToldOf) return [];
  const range = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
  const expected = `${change.player.name} / ${change.playerOff.name}`;
  return [say(context, 'substitution', range, 'contradicted', 'substitution', expected, { player: person.name })];
};
