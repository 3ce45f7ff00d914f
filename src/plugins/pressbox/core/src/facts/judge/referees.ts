/** Who led the match: named with their title, or by what nobody else does. */
import { cueAt, cuesIn, hasCue, sentenceAt } from '../text/prose';
import type { FactFinding } from '../finding';
import { isForeign, isUnknownName } from '../claims/foreign';
import { within } from '../claims/found';
import { onlyPerson, say, type Context } from './context';

/** "Kerr pointed to the spot", of one who plays: right before the verb, and no referee in the sentence. */
const actions = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose, mentions } = found;
  const { referee } = match;
  if (!referee) return [];
  return cuesIn(prose, { from: 0, to: prose.pieces.length }, 'refereeActs').flatMap((hit) => {
    const sentence = sentenceAt(prose, hit.from);
    const inSentence = within(mentions, sentence);
    const mention = inSentence.find(({ to }) => to === hit.from);
    const person = onlyPerson(mention);
    const next = prose.pieces[hit.to];
    // "pointed to the spot where …"
    if (prose.words.isPlaced('whens', next?.fold) || prose.words.isPlaced('relatives', next?.fold) || cueAt(prose, hit.to, 'stranger')) return []; // prettier-ignore
    if (!mention || !person?.side || mention.strength < 2 || isForeign(found, sentence)) return [];
    if (hasCue(prose, sentence, 'referee', 'assistantReferee', 'almost', 'spared')) return [];
    if (inSentence.some((each) => onlyPerson(each)?.id === referee.id)) return [];
    const range = { from: mention.from, to: hit.to };
    return [say(context, 'referee', range, 'contradicted', 'referee', referee.name)];
  });
};

export const judgeReferees = (context: Context): FactFinding[] => {
  const { found, match } = context;
  const { prose, mentions } = found;
  const right = mentions
    .filter((mention) => onlyPerson(mention)?.roles.has('referee'))
    .map((mention) => say(context, 'referee', mention, 'right', 'referee', match.referee?.name ?? null));
  const { referee } = match;
  if (!referee) return right;
  const wrong = cuesIn(prose, { from: 0, to: prose.pieces.length }, 'referee').flatMap((hit) => {
    const at = /^[.,]$/.test(prose.pieces[hit.to]?.text ?? '') ? hit.to + 1 : hit.to;
    if (hasCue(prose, { from: hit.from - 3, to: hit.to + 4 }, 'assistantReferee')) return [];
    const mention = found.mentionAt.get(at);
    const person = onlyPerson(mention);
    const sentence = sentenceAt(prose, hit.from);
    if (isForeign(found, sentence)) return [];
    if (mention && person && person.id !== referee.id && mention.strength === 3)
      return [say(context, 'referee', mention, 'contradicted', 'referee', referee.name)];
    // A whole name that is not theirs; one word may be a town or the start of anything.
    const isName =
      isUnknownName(found, at) &&
      isUnknownName(found, at + 1) &&
      (!prose.words.traits.has('nounsInCapitals') || prose.pieces[at + 2]?.capital === false) &&
      right.length === 0;
    return isName ? [say(context, 'referee', { from: at, to: at + 2 }, 'contradicted', 'referee', referee.name)] : [];
  });
  return [...right, ...wrong, ...actions(context)];
};
