/**
 * A bracket behind a name (docs/agate.md §3 and §4). Which side has the digits decides, never the position.
 *
 *     (Terracciano, 62e)  (71e IN)  (puis IN à la 80e)  (IN - 67')  (91./IN)  (dal 1′ s.t. IN)  (23′ s.t. 24 IN)
 *     (21' IN (78' IN2))  (IN 46' (IN2 111'))  (72' IN [Y 80'])  (IN)
 *     (c)  [cap]  (GK)  (40)  (4/10)  [Y 15']  (unnotiert)
 */
import { readBracketEnd, isSeparatorDash } from '../marks/list';
import { pauseAt, readBracketMinute } from '../marks/change-minute';
import { isShirtNumber, readMinute, type PrintedMinute } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import {
  closes,
  hasName,
  opens,
  printed,
  spanOf,
  type Range,
  type ReportingSource,
  type Source,
} from '../marks/source';
import { tellsCard } from '../marks/told-card';
import type { Entry, EntryOptions, SheetCard } from './types';

/** The bracket without what closes it. */
const contentOf = ({ tokens }: Source, { from, to }: Range): Range =>
  to > from && closes(tokens[to - 1]) ? { from, to: to - 1 } : { from, to };

/** A whole bracket that is one known word: "(c)", "[cap.]", "(GK)". */
const isAll = (source: Source, table: 'captain' | 'goalkeeper', { from, to }: Range): boolean => {
  const match = source.words[table].match(source.tokens, from, to);
  if (!match) return false;
  return match.next >= to || (match.next === to - 1 && /^[.,]$/.test(source.tokens[match.next]?.text ?? ''));
};

/** "[Y 15']", "(R 44')", "[Y/R 90+3']", "(amm. 30')": a card's mark, perhaps with its minute, and nothing more. */
const readCard = (source: Source, { from, to }: Range): Pick<SheetCard, 'kind' | 'minute'> | null => {
  const mark = source.words.cardWords.match(source.tokens, from, to);
  if (!mark) return null;
  let at = mark.next;
  while (at < to && source.tokens[at]?.kind === 'mark' && /^[.,:]$/.test(source.tokens[at]?.text ?? '')) at += 1;
  at = source.words.atMinute.match(source.tokens, at, to)?.next ?? at;
  const minute = readMinute(source.tokens, at, to, source.words);
  const end = minute ? minute.next : at;
  return end >= to ? { kind: mark.value, minute: minute?.minute ?? null } : null;
};

/** Bare numbers of a bracket: which of them are minutes, when no mark says so. */
const bareMinutes = (numbers: readonly number[], source: Source, { from, to }: Range, shirts: boolean): number[] => {
  // "10 Kolb (14 Dam 60)": where players have numbers before their names, whoever comes on has one too.
  const leads = numbers[0] === from || isNameWord(source.tokens[(numbers[0] ?? to) + 1]);
  if (shirts && numbers.length === 2 && leads && numbers[1] === to - 1) return [to - 1];
  // "(46 Weller 6)": a rating is at most ten, a change is rarely that early.
  const late = numbers.filter((at) => Number(source.tokens[at]?.text) > 10);
  return late.length > 0 ? late : numbers.slice(0, 1);
};

interface Draft {
  name: Range | null;
  minute: PrintedMinute | null;
  cards: Pick<SheetCard, 'kind' | 'minute'>[];
}

const tokensOf = (source: ReportingSource, range: Range, shirts: boolean) => {
  const { from, to } = range;
  const bare: number[] = [];
  let marked = false;
  for (let at = from; at < to;) {
    if (opens(source.tokens[at])) {
      at = readBracketEnd(source, at, to);
      continue;
    }
    if (isShirtNumber(source.tokens, at, to, source.words, true)) {
      at += 1;
      continue;
    }
    const minute = readBracketMinute(source.tokens, at, to, source.words);
    if (minute?.minute.marked) marked = true;
    else if (minute) bare.push(at);
    at = minute ? minute.next : at + 1;
  }
  return { minutesAt: marked ? [] : bareMinutes(bare, source, range, shirts) };
};

/** The end of a name, before the half-time behind it: "(Dida HT)". */
const beforePause = ({ tokens, words }: Source, from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1) if (pauseAt(tokens, at, to, words) !== null) return at;
  return to;
};

/** Adds the changes of a bracket to the entry: each player replaces the one before. */
const readChanges = (source: ReportingSource, range: Range, entry: Entry, options: EntryOptions): boolean => {
  const { tokens } = source;
  const { minutesAt } = tokensOf(source, range, entry.shirtNumber !== null);
  let draft: Draft = { name: null, minute: null, cards: [] };
  let read = false;
  const close = (): void => {
    if (!draft.name) return;
    const on = printed(source, draft.name);
    const span = spanOf(source, draft.name);
    entry.changes.push({ on, span, minute: draft.minute });
    for (const card of draft.cards) entry.cards.push({ name: on, span, ...card });
    read = true;
    draft = { name: null, minute: null, cards: [] };
  };
  for (let at = range.from; at < range.to;) {
    const token = tokens[at];
    if (opens(token)) {
      const end = Math.min(range.to, readBracketEnd(source, at, range.to));
      const inner = contentOf(source, { from: at + 1, to: end });
      const card = readCard(source, inner);
      if (card) draft.cards.push(card);
      else if (hasName(source, inner)) {
        // A nested change replaces the player just named, whose own minute may stand behind it.
        const outer = draft;
        close();
        read = readChanges(source, inner, entry, options) || read;
        draft = { name: null, minute: null, cards: [] };
        if (!outer.minute) {
          const late = readMinute(tokens, end, range.to, source.words);
          const change = entry.changes[entry.changes.length - 2];
          if (late && change && !change.minute) change.minute = late.minute;
          if (late) at = late.next;
        }
      }
      at = Math.max(end, at);
      continue;
    }
    const shirt = isShirtNumber(tokens, at, range.to, source.words, true);
    const minute = shirt ? null : readBracketMinute(tokens, at, range.to, source.words);
    if (minute) {
      if (minute.minute.marked || minutesAt.includes(at)) {
        if (draft.minute && draft.name) close();
        draft.minute ??= minute.minute;
      }
      at = minute.next;
      continue;
    }
    // "(sostituito da Dida, 62')"
    const swap = token?.capital ? null : source.words.swaps.match(tokens, at, range.to);
    if (swap && swap.next > at + 1) {
      at = swap.next;
      continue;
    }
    const card = draft.name ? tellsCard(source, at, range.to) : null;
    if (card) {
      draft.cards.push({ kind: card.kind, minute: null });
      at = card.next;
      continue;
    }
    const end = beforePause(source, at, nameEnd(source, at, range.to, true));
    if (end > at) {
      const joined = options.commaInNames && draft.name && tokens[at - 1]?.text === ',' && draft.name.to === at - 1;
      if (draft.name && !joined) close();
      draft.name = { from: joined && draft.name ? draft.name.from : at, to: end };
      at = end;
      continue;
    }
    at += 1;
  }
  close();
  return read;
};

const isNumbers = ({ tokens }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && token.kind !== 'number' && !/^[/.,#+-]$/.test(token.text)) return false;
  }
  return to > from;
};

/** Before a mark from one to ten. */
const RATING = new Set(['note', 'nota', 'voto', 'cijfer', 'rating']);

/** Codes of positions that pages print behind their players, where all do. */
const POSITIONS = new Set(
  'GK DF MF FW DEF MID FWD ATT CB RB LB CM DM AM ST RW LW CF WB TW AB MI AN GR MD AV PO DC CC DL POR DIF CEN DEL GB'.split(
    ' ',
  ),
);

/** "Kerr (GK), Elm (DF)": letters in capitals, and no player who came on. */
const isPosition = ({ tokens }: Source, { from, to }: Range): boolean => {
  const code = tokens[from];
  return to === from + 1 && code?.kind === 'word' && POSITIONS.has(code.text);
};

/** Reads one bracket into the entry it stands behind. */
export const readBracket = (source: ReportingSource, whole: Range, entry: Entry, options: EntryOptions): void => {
  const range = contentOf(source, whole);
  const { tokens, report } = source;
  if (range.to <= range.from) return;
  if (tokens[range.from]?.text === '©' || isAll(source, 'captain', range)) {
    entry.captain = true;
    return;
  }
  if (isAll(source, 'goalkeeper', range) || isPosition(source, range)) return;
  // "(A)" is the aanvoerder in Dutch, and nobody's name anywhere.
  const letter = range.to === range.from + 1 ? tokens[range.from] : undefined;
  if (letter?.kind === 'word' && letter.text.length === 1) {
    if (letter.fold === 'a' && source.language === 'nl') entry.captain = true;
    return;
  }
  const card = readCard(source, range);
  if (card) {
    entry.cards.push({ name: entry.name, span: entry.span, ...card });
    return;
  }
  // "(Note 2,5)"
  if (RATING.has(tokens[range.from]?.fold ?? '') && isNumbers(source, { from: range.from + 1, to: range.to })) return;
  // "(n°12)", "(no. 12)"
  const shirt = tokens[range.to - 1];
  if (
    /^(n|no|nr|num)$/.test(tokens[range.from]?.fold ?? '') &&
    shirt?.kind === 'number' &&
    range.to - range.from <= 3
  ) {
    entry.looseNumber ??= Number(shirt.text);
    return;
  }
  if (isNumbers(source, range)) {
    // "(40)" is a shirt, a rating or a bare minute; "(4/10)" and "(6,5)" are ratings.
    const minute = readMinute(tokens, range.from, range.to, source.words);
    if (minute?.minute.marked && minute.next >= range.to) entry.minuteOnly = minute.minute;
    else if (range.to - range.from === 1) entry.looseNumber ??= Number(tokens[range.from]?.text);
    return;
  }
  if (hasName(source, range) && !isSeparatorOnly(source, range)) {
    if (readChanges(source, range, entry, options)) return;
  }
  const span = spanOf(source, range);
  const minute = readMinute(tokens, range.from, range.to, source.words);
  if (minute?.minute.marked && minute.next >= range.to) entry.minuteOnly = minute.minute;
  else report('note-ignored', span, { text: printed(source, range) });
};

const isSeparatorOnly = ({ tokens }: Source, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (!isSeparatorDash(tokens, at)) return false;
  return true;
};
