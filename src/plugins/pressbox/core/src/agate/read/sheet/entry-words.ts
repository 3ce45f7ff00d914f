/** What a sheet tells of a player in words and signs, without a bracket: who came on, when they left, a card. */
import { readChangeMinute } from '../marks/change-minute';
import { readMinute, type MinuteMatch } from '../marks/minute';
import { isNameWord, nameEnd } from '../marks/name';
import { closes, printed, spanOf, type Source } from '../marks/source';
import { tellsCard } from '../marks/told-card';
import type { CardTextKind } from '../result/types';
import type { Entry } from './types';

/** "Elm ↓46'", "Lamb ▲ 46'", "Elm off 46'": when somebody left, or came on. */
export const readMoved = (source: Source, at: number, to: number): MinuteMatch | null => {
  const { tokens, words } = source;
  const isArrow = /^[↓↑▼▲⬇⬆🔽🔼]$/u.test(tokens[at]?.text ?? '');
  const word = tokens[at]?.capital ? null : (words.wentOff.match(tokens, at, to) ?? words.cameIn.match(tokens, at, to));
  const from = isArrow ? at + 1 : word?.next;
  const minute = from === undefined ? null : readMinute(tokens, from, to, words);
  return minute && (minute.minute.marked || isArrow) ? minute : null;
};

/** The first minute of a stretch, behind a mark or a word, and the token behind it. */
const minuteNear = ({ tokens, words }: Source, from: number, to: number): MinuteMatch | null => {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const minute = readChangeMinute(tokens, at, to, words);
    if (minute) return closes(tokens[minute.next]) && minute.next < to ? { ...minute, next: minute.next + 1 } : minute;
    if (isNameWord(tokens[at])) return null;
  }
  return null;
};

/** "Elm 60' Lamb", "Elm 60e Lamb", "Elm ab 60. Lamb": a minute with its mark, and whoever came on. A stop is a shirt's. */
export const ledByMinute = (source: Source, at: number, to: number) => {
  const { tokens, words } = source;
  const read = readMinute(tokens, at, to, words);
  const isShirt = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '.';
  if (!read?.minute.marked || isShirt || !isNameWord(tokens[read.next]) || read.next >= to) return null;
  return { minute: read.minute, name: { from: read.next, to: nameEnd(source, read.next, to) } };
};

/** "Elm/Lamb 60", "Elm → Lamb 60'", "3 Elm ↔ 16 Lamb (72.)": two players of one place, where a minute follows. */
const signChange = (source: Source, at: number, to: number): { next: number } | null => {
  const { tokens } = source;
  const mark = tokens[at];
  const isSign = mark?.kind === 'mark' && /^[/→↔⇄>]$/.test(mark.text);
  // A shirt number before whoever came on.
  const next = tokens[at + 1]?.kind === 'number' && Number(tokens[at + 1]?.text) <= 99 ? at + 2 : at + 1;
  return isSign && isNameWord(tokens[next]) && minuteNear(source, nameEnd(source, next, to), to) ? { next } : null;
};

/**
 * What a sheet tells of a player in words, without a bracket: "Elm replaced by Lamb at 62", "Elm puis Lamb (62e)",
 * "Dale booked 34". It is added to the entry; the token behind it, or null.
 */
export const readTold = (source: Source, at: number, to: number, entry: Entry, onlyLinks: boolean): number | null => {
  const { tokens, words } = source;
  const swap = words.swaps.match(tokens, at, to);
  const then = tokens[at]?.capital ? null : words.thenOn.match(tokens, at, to);
  // "x" and other short signs stand between names of their own.
  const link = then ?? (swap && swap.next > at + 1 ? swap : null) ?? (onlyLinks ? null : signChange(source, at, to));
  if (link && isNameWord(tokens[link.next])) {
    const name = { from: link.next, to: nameEnd(source, link.next, to) };
    const minute = minuteNear(source, name.to, to);
    entry.changes.push({ on: printed(source, name), span: spanOf(source, name), minute: minute?.minute ?? null });
    return minute?.next ?? name.to;
  }
  if (onlyLinks) return null;
  const kind = words.headings.match(tokens, at, to);
  const card = COLOURS.find((colour) => colour === kind?.value.role);
  if (!kind || !card || (tokens[at]?.text.length ?? 0) < 4) return null;
  const minute = minuteNear(source, kind.next, to);
  if (!minute && !tellsCard(source, at, to)) return null;
  entry.cards.push({ name: entry.name, span: entry.span, kind: card, minute: minute?.minute ?? null });
  return minute?.next ?? kind.next;
};

const COLOURS: readonly CardTextKind[] = ['yellow', 'second-yellow', 'red'];
