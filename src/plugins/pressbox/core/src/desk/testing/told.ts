/** A typed line as tests speak of it. */
import { readLine } from '..';
import type { LineContext, LineReading } from '../line/types';
import { aContext } from './a-match';

export const read = (text: string, known: Partial<LineContext> = {}): LineReading => readLine(text, aContext(known));

/** An act in short: "penalty_goal away 57 teun-koopmeiners". */
export const told = (text: string, known: Partial<LineContext> = {}): string => {
  const { act, problem } = read(text, known);
  if (!act) return `problem: ${problem?.code ?? 'none'}`;
  const { kind, side, minute, addedTime, player, playerOff, assistBy, coach } = act;
  const people = [player, playerOff && `off ${playerOff}`, assistBy && `from ${assistBy}`, coach && `coach ${coach}`];
  const time = minute === null ? '–' : `${minute}${addedTime ? `+${addedTime}` : ''}`;
  return [kind, side, time, ...people.filter(Boolean)].join(' ');
};
