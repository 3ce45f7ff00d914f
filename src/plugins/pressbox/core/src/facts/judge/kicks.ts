/** The shoot-out kick by kick: who scored, who failed. */
import { isShootOut } from '../../events';
import type { MatchEvent } from '../../match';
import { cueAt, cuesIn, hasCue, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { within } from '../claims/found';
import type { Mention } from '../people/mentions';
import { isJoin, isPlayer, onlyPerson, say, type Context } from './context';

/** "Berardi gol, Kane gol, Belotti parato" */
const isList = ({ found }: Context, sentence: Range): boolean =>
  within(found.mentions, sentence).filter(({ to }) => cueAt(found.prose, to, 'kickScored', 'kickMissed')).length >= 3;

/** Sentences that speak of the shoot-out: from the first that names it to the end of the next paragraph. */
const shootOutSentences = (context: Context): (Range & { paragraph: number })[] => {
  const { prose } = context.found;
  let open = -1;
  return prose.sentences.filter((sentence) => {
    if (sentence.paragraph > 1 && (hasCue(prose, sentence, 'shootOut') || isList(context, sentence)))
      open = sentence.paragraph;
    return open >= 0 && sentence.paragraph - open <= 1;
  });
};

/** "acertou no poste": a miss right behind the word, before a comma or another name. */
const isTakenBack = ({ found }: Context, from: number, { to: end }: Range): boolean => {
  let to = from;
  while (to < Math.min(from + 3, end) && found.prose.pieces[to]?.kind === 'word' && !found.mentionAt.has(to)) to += 1;
  return hasCue(found.prose, { from, to }, 'kickMissed', 'missed', 'chance');
};

/** "scored through Kerr, Vell and Holt": nothing but names, and what joins them, behind one small word. */
const isInRun = ({ found }: Context, from: number, to: number): boolean => {
  let others = 0;
  for (let at = from; at < to; at += 1) {
    const piece = found.prose.pieces[at];
    if (found.mentionAt.has(at) || isJoin(found, piece?.fold ?? '')) continue;
    others += 1;
    if (others > 1 || piece?.kind !== 'word') return false;
  }
  return true;
};

const isMiss = ({ value }: CueHit): boolean => value === 'missed' || value === 'chance' || value === 'kickMissed';

/** "Vell and Kerr missed", of one who took no kick beside one who did: "and" or a comma joins them, and the word is said of both. */
const isAmongTakers = (
  context: Context,
  mention: Mention,
  verb: CueHit,
  sentence: Range,
  kicks: readonly MatchEvent[],
): boolean => {
  const { found } = context;
  const person = onlyPerson(mention);
  if (!person?.side || person.keeper || kicks.some(({ player }) => player === null)) return false;
  if (hasCue(found.prose, sentence, 'almost', 'had', 'replaces', 'beats', 'stranger')) return false;
  return within(found.mentions, sentence).some((other) => {
    const [first, second] = other.from < mention.from ? [other, mention] : [mention, other];
    const gap = found.prose.pieces.slice(first.to, second.from);
    const joined = other !== mention && gap.length > 0 && gap.length <= 2 && gap.every(({ fold }) => isJoin(found, fold)); // prettier-ignore
    if (!joined || !(verb.from === second.to || isInRun(context, verb.to, first.from))) return false;
    const id = onlyPerson(other)?.id;
    return kicks.some(({ kind, player }) => player?.id === id && (kind === 'shoot_out_missed') === isMiss(verb));
  });
};

export const judgeKicks = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose } = found;
  const kicks = match.events.filter(({ kind }) => isShootOut(kind));
  if (kicks.length === 0) return [];
  return shootOutSentences(context).flatMap((sentence) => {
    const verbs = cuesIn(prose, sentence, 'missed', 'scores', 'chance', 'lastWord', 'kickScored', 'kickMissed').filter(
      ({ value, from }) => value !== 'chance' || hasCue(prose, { from, to: from + 1 }, 'missed'),
    );
    if ((verbs.length === 0 && !isList(context, sentence)) || hasCue(prose, sentence, 'history', 'elsewhere'))
      return [];
    // Nobody prints the minute of a kick.
    if (within(found.times, sentence).length > 0 && !hasCue(prose, sentence, 'shootOut')) return [];
    return within(found.mentions, sentence)
      .filter(isPlayer)
      .flatMap((mention) => {
        const person = onlyPerson(mention);
        if (!person) return [];
        const own = kicks.filter(({ player }) => player?.id === person.id);
        const listed = cueAt(prose, mention.to, 'kickScored', 'kickMissed');
        if (listed && isList(context, sentence)) {
          const failed = listed.value === 'kickMissed' || isTakenBack(context, listed.to, sentence);
          const fits = own.some(({ kind }) => (kind === 'shoot_out_missed') === failed);
          return [
            say(
              context,
              'shoot-out',
              { from: mention.from, to: listed.to },
              fits ? 'right' : 'contradicted',
              own.length > 0 ? 'kick' : 'no-kick',
              own[0]?.kind ?? null,
              { player: person.name },
            ),
          ];
        }
        const after = verbs.find(({ from }) => from >= mention.to);
        const before = verbs.filter(({ to }) => to <= mention.from).at(-1);
        const clause = (a: number, b: number): boolean =>
          prose.pieces.slice(a, b).some(({ text }) => /^[;:]$/.test(text));
        // "traf Brandel, Dolmer scheiterte"
        const verb =
          before?.to === mention.from && prose.pieces[mention.to]?.kind !== 'word'
            ? before
            : after && !clause(mention.to, after.from) && after.from - mention.to <= 8
              ? after
              : before;
        if (verb && own.length === 0 && isAmongTakers(context, mention, verb, sentence, kicks))
          return [say(context, 'shoot-out', mention, 'contradicted', 'no-kick', null, { player: person.name })];
        if (!verb || own.length === 0)
          return own.length === 0 &&
            verb === after &&
            after &&
            after.from - mention.to <= 1 &&
            (after.value === 'scores' || after.value === 'kickScored') &&
            !person.keeper &&
            kicks.every(({ player }) => player !== null)
            ? [
                say(context, 'shoot-out', { from: mention.from, to: after.to }, 'contradicted', 'no-kick', null, {
                  player: person.name,
                }),
              ]
            : [];
        const missed =
          verb.value === 'missed' ||
          verb.value === 'chance' ||
          verb.value === 'kickMissed' ||
          // "acertou no poste"
          isTakenBack(context, verb.to, sentence);
        const fits = own.some(({ kind }) => (kind === 'shoot_out_missed') === missed);
        const range = { from: Math.min(mention.from, verb.from), to: Math.max(mention.to, verb.to) };
        const between =
          verb === after ? prose.pieces.slice(mention.to, verb.from) : prose.pieces.slice(verb.to, mention.from);
        // "Van Dijk y Berghuis": names may stand between, other doings may not.
        const other = verb === after ? before : after;
        // Between two words of two meanings nobody can tell which is theirs.
        const torn =
          other &&
          other.value !== verb.value &&
          (other === before ? mention.from - other.to : other.from - mention.to) <= between.length;
        const isRun = verb === before && isInRun(context, verb.to, mention.from);
        const near =
          !torn && (isRun || (between.length <= (verb === after ? 4 : 9) && !between.some(({ text }) => text === ',')));
        const verdict = fits ? 'right' : near && !hasCue(prose, sentence, 'almost') ? 'contradicted' : 'unknown';
        return [say(context, 'shoot-out', range, verdict, 'kick', own[0]?.kind ?? null, { player: person.name })];
      });
  });
};
