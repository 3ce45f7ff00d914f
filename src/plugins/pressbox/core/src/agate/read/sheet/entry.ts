/**
 * One entry of a team sheet: a starter, and in brackets behind the name whatever the sheet says of them.
 *
 *     entry    shirt? name ( bracket | shirt | rating | "*" | "©" )*
 *     bracket  "(" captain | keeper | number | card | changes | note ")"
 *
 * docs/agate.md §4: inside a team sheet the name outside the brackets always goes off.
 */
import { readBracketEnd, isPlusOfBench } from '../marks/list';
import { readBracket } from './bracket';
import { ledByMinute, readMoved, readTold } from './entry-words';
import { beforeTold } from '../marks/told-card';
import { readMinute, type PrintedMinute } from '../marks/minute';
import { isNameWord, isParticle, nameEnd } from '../marks/name';
import { opens, printed, spanOf, type Range, type ReportingSource, type Source } from '../marks/source';
import { addLaterGoal, addRowEvent } from './told-events';
import type { Entry, EntryOptions } from './types';

/** A player of whom nothing is told yet but their name and shirt. */
export const newEntry = (source: Source, range: Range, shirtNumber: number | null): Entry => ({
  name: printed(source, range),
  span: spanOf(source, range),
  range,
  shirtNumber,
  looseNumber: null,
  captain: false,
  starred: false,
  changes: [],
  cards: [],
  goals: [],
  minuteOnly: null,
});

/** Ends a name that is "Lastname, Firstname" behind its first name. */
const pastComma = (source: Source, end: number, to: number): number =>
  source.tokens[end]?.text === ',' ? Math.max(end, nameEnd(source, end + 1, to, true)) : end;

const lowerCaseName = (source: Source, from: number, to: number): number => {
  // A typo of the printer's ("alberi"), where nothing else in the entry could be the name.
  let at = from;
  while (at < to && source.tokens[at]?.kind === 'word') at += 1;
  return at - from <= 3 ? at : from;
};

/**
 * The entries of one item of the list. Usually one; more where a comma is missing behind a bracket; none, with what
 * is in it given to the entry before, where the item is only a bracket ("Lichtenberg (…), (Sander 14.)").
 */
export const readEntries = (
  source: ReportingSource,
  { from, to }: Range,
  options: EntryOptions,
  previous: Entry | null,
): Entry[] => {
  const { tokens } = source;
  const entries: Entry[] = [];
  let entry = previous;
  let shirt: number | null = null;
  let star = false;
  /** A minute before a bracket. */
  let before: PrintedMinute | null = null;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (opens(token)) {
      const end = Math.min(to, readBracketEnd(source, at, to));
      const inside = { from: at + 1, to: end };
      if (isBench(source, inside)) options.onBench(inside);
      else if (entry) {
        readBracket(source, inside, entry, options);
        // "Elm 62' (Lamb)"
        const change = entry.changes[entry.changes.length - 1];
        if (change && before) change.minute = before;
        before = null;
      }
      at = end;
      continue;
    }
    // "Kerr ⚽ 23', 61'": the comma has divided the minutes.
    const later = entry && entry === previous && at === from ? addLaterGoal(source, at, to, entry) : null;
    const event = entry && (entry !== previous || at > from) ? addRowEvent(source, at, to, entry) : null;
    const past = later ?? event;
    if (past !== null) {
      at = past;
      continue;
    }
    const mayLead =
      token.kind === 'number' || (!token.capital && source.words.minuteLeads.match(tokens, at, to) !== null);
    const led = entry && entry !== previous && mayLead ? ledByMinute(source, at, to) : null;
    if (led && entry) {
      const { name, minute } = led;
      entry.changes.push({ on: printed(source, name), span: spanOf(source, name), minute });
      at = name.to;
      continue;
    }
    const timed =
      token.kind === 'number' && entry && entry !== previous ? readMinute(tokens, at, to, source.words) : null;
    if (timed?.minute.marked && tokens[at + 1]?.text !== '.' && opens(tokens[timed.next])) {
      before = timed.minute;
      at = timed.next;
      continue;
    }
    if (token.kind === 'number') {
      const next = tokens[at + 1];
      const behindName = entry !== null && entry !== previous && shirt === null;
      const leads =
        next !== undefined && at + 1 < to && (next.kind === 'word' || next.text === '.' || next.text === '#');
      if (!behindName || (leads && next.spaced && isNameWord(next))) shirt = Number(token.text);
      else if (entry) entry.looseNumber ??= Number(token.text);
      at += 1;
      // "6,5" and "6.5"
      if ((tokens[at]?.text === ',' || tokens[at]?.text === '.') && tokens[at + 1]?.kind === 'number' && at + 1 < to) {
        if (entry) entry.looseNumber = null;
        at += 2;
      }
      continue;
    }
    const moved = entry && entry !== previous ? readMoved(source, at, to) : null;
    if (entry && moved) {
      entry.minuteOnly ??= moved.minute;
      at = moved.next;
      continue;
    }
    const told =
      entry && (entry !== previous || at === from) ? readTold(source, at, to, entry, entry === previous) : null;
    if (told !== null) {
      at = told;
      continue;
    }
    if (token.kind === 'word') {
      let end = beforeTold(source, at, nameEnd(source, at, to, true));
      if (end > at && options.commaInNames) end = pastComma(source, end, to);
      if (end === at && entries.length === 0 && !previousTakes(source, at, to)) end = lowerCaseName(source, at, to);
      if (end > at) {
        entry = newEntry(source, { from: at, to: end }, validShirt(shirt));
        entry.starred = star;
        star = false;
        shirt = null;
        entries.push(entry);
        at = end;
        continue;
      }
    }
    // "*Kerr"
    if (token.text === '*' && isNameWord(tokens[at + 1]) && !tokens[at + 1]?.spaced) star = true;
    else if (entry && token.text === '*') entry.starred = true;
    if (entry && token.text === '©') entry.captain = true;
    at += 1;
  }
  return entries;
};

/** "(12. Bos, 13. Dam, 14. Elm)": the shirts of a bench of old, from twelve up. */
const areStoppedShirts = ({ tokens }: Source, { from, to }: Range): boolean => {
  const numbers = tokens.slice(from, to).filter(({ kind }) => kind === 'number');
  return (
    (numbers.length > 2 || (numbers.length === 2 && tokens[from - 2]?.text === '.')) &&
    numbers[0]?.text === '12' &&
    tokens[from + 1]?.text === '.' &&
    numbers.every(({ text }, index) => Number(text) < 30 && Number(text) > Number(numbers[index - 1]?.text ?? 0))
  );
};

/** "(46. Ulf für Tino)", "Bos for Kolb": a change that says who left. */
export const namesBoth = ({ tokens, words }: Source, { from, to }: Range): boolean => {
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.capital || isParticle(token) || !isNameWord(tokens[at - 1])) continue;
    const link = words.forTeam.match(tokens, at, to) ?? words.swaps.match(tokens, at, to);
    const isOther = words.thenOn.match(tokens, at, to) !== null || words.replacedBy.match(tokens, at, to) !== null;
    if (link && !isOther && isNameWord(tokens[link.next]) && link.next < to) return true;
  }
  return false;
};

/** A bracket with three names or more and no minute, or one that says that it is a bench. */
const isBench = (source: Source, { from, to }: Range): boolean => {
  const heading = source.words.headings.match(source.tokens, from, to);
  const isChange = to - from < 9 && source.tokens.slice(from, to).some(({ kind }) => kind === 'number');
  const behind = source.tokens[heading?.next ?? -1];
  // "(Subs: Lamb, Pike)", "(a disp. Lamb, Pike)"
  const isHeaded = behind !== undefined && (/^[:.]$/.test(behind.text) || behind.capital);
  if (heading?.value.role === 'bench' && isHeaded && !isChange) return true;
  // "…, Birch. (Lamb, Pike)": behind the stop of a sheet, names and nothing else.
  const inside = source.tokens.slice(from, to);
  const isAside = source.tokens[from - 2]?.text === '.' && source.tokens[from - 2]?.spaced === false;
  const isList = inside.every((token, index) => isNameWord(token) || isParticle(token) || /^[,.)]$/.test(token.text) || source.words.joiners.match(source.tokens, from + index, to) !== null); // prettier-ignore
  if (isAside && isList) return true;
  // "(+ Lamb, Pike)"
  if (source.tokens[from]?.text === '+' && isPlusOfBench(source.tokens, from)) return true;
  if (namesBoth(source, { from, to })) return true;
  let names = 0;
  let named = false;
  const shirts = areStoppedShirts(source, { from, to });
  for (let at = from; at < to; at += 1) {
    if (source.tokens[at]?.text === ',') named = false;
    // "(lesionado, Lamb, 60)": a reason is nobody.
    else if (!named && isNameWord(source.tokens[at])) {
      named = true;
      names += 1;
    }
    if (!shirts && readMinute(source.tokens, at, to, source.words)?.minute.marked) return false;
  }
  return names > 2 || (shirts && names === 2);
};

/** A small-letter word with a name behind it is a word, not a name: "puis Rusk". */
const previousTakes = (source: Source, at: number, to: number): boolean => {
  for (let next = at; next < to; next += 1) if (isNameWord(source.tokens[next])) return true;
  return false;
};

const validShirt = (shirt: number | null): number | null =>
  shirt !== null && shirt >= 1 && shirt <= 99 ? shirt : null;
