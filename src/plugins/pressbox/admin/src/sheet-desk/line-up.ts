/** A sheet that is made by hand: somebody is added, moved, taken back; another formation is chosen. */
import type { AgateAppearance } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import { formatFormation, parseFormation, STARTERS } from '../../../core/src/formation';
import type { Drop } from '../desks/Pitch';
import { laidOut, linesBeforeKeeper, movedTo } from '../desks/pitch-places';
import { startersOf, type DraftSheet } from './draft';
import type { Worn } from './typed-player';

export const FORMATIONS = [
  '4-3-3', '4-4-2', '4-2-3-1', '4-1-4-1', '4-3-1-2', '4-3-2-1', '4-4-1-1', '4-5-1', '4-2-2-2',
  '3-4-3', '3-5-2', '3-4-1-2', '3-4-2-1', '3-1-4-2', '5-3-2', '5-4-1', '5-2-3',
] as const; // prettier-ignore
const FIRST_FORMATION = '4-3-3';

const idOf = ({ name }: AgateAppearance): string => name;

export const emptySheet = (side: Side): DraftSheet => ({
  side,
  formation: FIRST_FORMATION,
  coach: null,
  appearances: [],
  hasBench: true,
  sourceText: '',
  origin: 'typed',
  isMoved: true,
});

const withStarters = (sheet: DraftSheet, starters: AgateAppearance[]): AgateAppearance[] => [
  ...starters,
  ...sheet.appearances.filter(({ role }) => role !== 'starter'),
];

/** Somebody stands elsewhere. The formation follows where the lines are others than before. */
export const moved = (sheet: DraftSheet, player: string, to: Drop): DraftSheet => {
  const before = startersOf(sheet);
  const starters = movedTo(before, idOf, player, to);
  const lines = linesBeforeKeeper(starters);
  const isOther = formatFormation(lines) !== formatFormation(linesBeforeKeeper(before));
  const formation = isOther && starters.length === STARTERS ? formatFormation(lines) : sheet.formation;
  return { ...sheet, appearances: withStarters(sheet, starters), formation, isMoved: true };
};

export const withFormation = (sheet: DraftSheet, formation: string): DraftSheet => {
  const lines = parseFormation(formation);
  if (!lines) return sheet;
  const inOrder = [...startersOf(sheet)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.slot ?? 0) - (b.slot ?? 0));
  return { ...sheet, formation, appearances: withStarters(sheet, laidOut(inOrder, lines)), isMoved: true };
};

/** The first place of a formation that nobody has: from the goal, from the left. */
const nextPlace = (sheet: DraftSheet): { line: number; slot: number } => {
  const sizes = [1, ...(parseFormation(sheet.formation ?? '') ?? parseFormation(FIRST_FORMATION) ?? [])];
  const starters = startersOf(sheet);
  const there = (line: number) => starters.filter((one) => one.line === line).length;
  const free = sizes.findIndex((size, line) => there(line) < size);
  const line = free === -1 ? sizes.length - 1 : free;
  return { line, slot: there(line) };
};

/** A starter is captain, and nobody else; or nobody is. */
const captainedBy = (appearances: readonly AgateAppearance[], captain: string | null): AgateAppearance[] =>
  appearances.map((one) => ({ ...one, captain: one.name === captain && one.role === 'starter' }));

const NO_SHIRT: Worn = { shirtNumber: null, captain: false };

/** Somebody on the sheet has another number, or is captain: what was not typed stays. */
const withWorn = (sheet: DraftSheet, name: string, { shirtNumber, captain }: Worn): DraftSheet => {
  const appearances = sheet.appearances.map((one) =>
    one.name === name ? { ...one, shirtNumber: shirtNumber ?? one.shirtNumber } : one,
  );
  const isStarter = appearances.some((one) => one.name === name && one.role === 'starter');
  return { ...sheet, appearances: captain && isStarter ? captainedBy(appearances, name) : appearances, isMoved: true };
};

/**
 * Somebody is added: to the next place of the formation, and to the bench once there are eleven. Who stands there
 * already gets the number that was typed.
 */
export const withPlayer = (sheet: DraftSheet, name: string, printed: string, worn: Worn = NO_SHIRT): DraftSheet => {
  if (sheet.appearances.some((one) => one.name === name)) return withWorn(sheet, name, worn);
  const { shirtNumber, captain } = worn;
  const own = { name, printed, shirtNumber, captain: false };
  const isStarter = startersOf(sheet).length < STARTERS;
  const added: AgateAppearance = isStarter
    ? { ...own, role: 'starter', ...nextPlace(sheet) }
    : { ...own, role: 'substitute', line: null, slot: null };
  const formation = sheet.formation ?? FIRST_FORMATION;
  const all = [...sheet.appearances, added];
  return { ...sheet, formation, appearances: captain && isStarter ? captainedBy(all, name) : all, isMoved: true };
};

/** A starter becomes captain in the place of whoever was, or is captain no more. */
export const withCaptain = (sheet: DraftSheet, player: string): DraftSheet => {
  const isCaptain = sheet.appearances.some(({ name, captain }) => name === player && captain);
  return { ...sheet, appearances: captainedBy(sheet.appearances, isCaptain ? null : player), isMoved: true };
};

/** Who was added last is taken back. */
export const withoutLast = (sheet: DraftSheet): DraftSheet => ({
  ...sheet,
  appearances: sheet.appearances.slice(0, -1),
  isMoved: true,
});

/** Somebody is taken off the sheet; those beside them close up. */
export const withoutPlayer = (sheet: DraftSheet, player: string): DraftSheet => ({
  ...sheet,
  appearances: sheet.appearances
    .filter(({ name }) => name !== player)
    .map((one, _, left) =>
      one.role === 'starter'
        ? {
            ...one,
            slot: left.filter(
              (other) => other.role === 'starter' && other.line === one.line && (other.slot ?? 0) < (one.slot ?? 0),
            ).length,
          }
        : one,
    ),
  isMoved: true,
});
