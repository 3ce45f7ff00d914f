/** A match as the desk has it before it: what was read, what was typed, and what an editor has settled. Types alone. */
import type { AgateAppearance, AgateFacts, AgateReading, AgateSheet, ReadName } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';

export interface DraftName extends ReadName {
  /** An editor leaves it out. */
  isLeft: boolean;
  /** An editor has settled it, and it stays so when the text is read again. */
  isByHand: boolean;
}

export interface DraftSheet extends AgateSheet {
  appearances: AgateAppearance[];
  /** Where it comes from. What is stored is sent only once something in it has changed. */
  origin: 'read' | 'stored' | 'typed';
  /** Somebody was moved on the pitch, or the formation was chosen. */
  isMoved: boolean;
}

export interface Draft extends Omit<AgateFacts, 'names' | 'sheets'> {
  names: DraftName[];
  sheets: Partial<Record<Side, DraftSheet>>;
  diagnostics: AgateReading['diagnostics'];
  /** Null: nothing has been read. */
  teams: AgateReading['teams'] | null;
}

export const SIDES: readonly Side[] = ['home', 'away'];

export const startersOf = (sheet: DraftSheet | undefined): AgateAppearance[] =>
  sheet?.appearances.filter(({ role }) => role === 'starter') ?? [];

/** Whether somebody has to say who this is. */
export const isPending = ({ decision, isLeft }: DraftName): boolean => decision === null && !isLeft;

/** The name that stands for another, where an editor has said that both are one person. */
export const standInOf = (names: readonly DraftName[], key: string): string => {
  const passed = new Set<string>();
  let at = key;
  while (!passed.has(at)) {
    passed.add(at);
    const decision = names.find((name) => name.key === at)?.decision;
    if (!decision || !('sameAs' in decision)) return at;
    at = decision.sameAs;
  }
  return at;
};
