/** "Kerr pulled a muscle; Vell took her place": who went off is a pronoun, and whoever was named last before it is meant. */
import { cuesIn, hasCue, sentenceAt, type CueHit, type Range } from '../text/prose';
import type { FactFinding } from '../finding';
import { clauseOf, isForeign } from '../claims/foreign';
import { within } from '../claims/found';
import type { Mention } from '../people/mentions';
import { isPlayer, onlyPerson, say, type Context } from './context';

const MOST_TO_NAME = 4;
const MOST_BACK = 2;

/** Who came on: right behind the words, "his replacement, Vell", or right before, "Vell took his place". */
const comer = ({ found: { prose, mentions } }: Context, sentence: Range, hit: CueHit): Mention | null => {
  const players = within(mentions, sentence).filter((each) => isPlayer(each) && onlyPerson(each));
  const isNear = (from: number, to: number): boolean =>
    to >= from && to - from <= MOST_TO_NAME && prose.pieces.slice(from, to).every(({ kind, text, capital }) => (kind === 'word' ? !capital : text === ',')); // prettier-ignore
  const before = players.filter(({ to }) => to <= hit.from).at(-1);
  const behind = players.find(({ from }) => from >= hit.to);
  if (before && isNear(before.to, hit.from) && !prose.pieces.slice(before.to, hit.from).some(({ text }) => text === ',')) return before; // prettier-ignore
  return behind && isNear(hit.to, behind.from) ? behind : null;
};

export const judgePronounChanges = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose, mentions } = found;
  const changes = match.events.filter(({ kind, player, playerOff }) => kind === 'substitution' && player && playerOff);
  if (changes.length === 0) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'inTheirPlace').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const on = comer(context, sentence, hit);
    const come = onlyPerson(on ?? undefined);
    if (!on || !come?.side || isForeign(found, clauseOf(prose, hit)) || hasCue(prose, { from: sentence.from, to: hit.from }, 'almost')) return []; // prettier-ignore
    const index = prose.sentenceOf[hit.from] ?? 0;
    const start = prose.sentences.slice(Math.max(0, index - MOST_BACK), index + 1).find(({ paragraph }) => paragraph === sentence.paragraph); // prettier-ignore
    const before = within(mentions, { from: start?.from ?? sentence.from, to: Math.min(on.from, hit.from) }).filter(
      (each) => isPlayer(each) && onlyPerson(each) && onlyPerson(each)?.id !== come.id,
    );
    const range = { from: Math.min(on.from, hit.from), to: Math.max(on.to, hit.to) };
    const own = changes.find(({ player }) => player?.id === come.id);
    const isNamed = (id: string | undefined): boolean => before.some((each) => onlyPerson(each)?.id === id);
    if (own && isNamed(own.playerOff?.id)) return [say(context, 'substitution', range, 'right', 'substitution', null)];
    const last = before.filter((each) => onlyPerson(each)?.side === come.side).at(-1);
    const gone = onlyPerson(last);
    const theirs = changes.find(({ playerOff }) => playerOff?.id === gone?.id);
    if (!last || !gone || (!own && !theirs)) return [];
    // Either went off for somebody else, or came on for somebody whom nobody names: one of the two is the wrong player.
    const expected = (theirs ?? own) as (typeof changes)[number];
    const whole = { from: Math.min(last.from, range.from), to: range.to };
    return [say(context, 'substitution', whole, 'contradicted', 'substitution', `${expected.player?.name ?? '?'} / ${expected.playerOff?.name ?? '?'}`, { player: come.name })]; // prettier-ignore
  });
};
