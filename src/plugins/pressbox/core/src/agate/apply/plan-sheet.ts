/** What has to be written so that a stored sheet says what a text says. */
import { STARTERS } from '../../formation';
import type { StoredAppearance, StoredEvent, StoredSheet } from './stored';
import type { WantedAppearance, WantedSheet } from './wanted';

export type Data = Record<string, unknown>;
export interface Update {
  documentId: string;
  data: Data;
}

export interface SheetPlan {
  /** The stored sheet; null for one that is to be created. */
  documentId: string | null;
  /** What to create it with, or what to change in it; null: nothing. */
  data: Data | null;
  appearances: { create: Data[]; update: Update[]; delete: string[] };
}

const printedAsOf = ({ printed, player }: WantedAppearance): string | null =>
  printed === player.prints ? null : printed;

const newAppearance = (wanted: WantedAppearance, slot: number | null): Data => ({
  player: wanted.player.id,
  role: wanted.role,
  line: wanted.line,
  slot,
  shirtNumber: wanted.shirtNumber,
  captain: wanted.captain,
  printedAs: printedAsOf(wanted),
});

/** What differs between a stored name and the printed one that stands for it now. */
const differences = (
  stored: StoredAppearance,
  wanted: WantedAppearance,
  slot: number | null,
  captains: boolean,
): Data => {
  const { player, role, line, shirtNumber, printed } = wanted;
  const isAnother = stored.player !== player.id;
  const data: Data = {};
  if (isAnother) data.player = player.id;
  if (stored.role !== role) data.role = role;
  if (stored.line !== line) data.line = line;
  if (stored.slot !== slot) data.slot = slot;
  // What the text does not print stays, unless another player takes the place: then it is not known.
  const number = shirtNumber ?? (isAnother ? null : stored.shirtNumber);
  if (stored.shirtNumber !== number) data.shirtNumber = number;
  const captain = captains ? wanted.captain : isAnother ? false : stored.captain;
  if (stored.captain !== captain) data.captain = captain;
  if ((stored.printedAs ?? player.prints).normalize('NFC') !== printed || (isAnother && stored.printedAs !== null)) {
    const printedAs = printedAsOf(wanted);
    if (stored.printedAs !== printedAs) data.printedAs = printedAs;
  }
  return data;
};

const samePlace = (stored: StoredAppearance, wanted: WantedAppearance): boolean =>
  stored.role === wanted.role &&
  (wanted.role === 'substitute' || (stored.line === wanted.line && stored.slot === wanted.slot));

/** The stored names that the text denies. A bench that it does not list stays as it is. */
const deniedBy = (
  wanted: WantedSheet,
  left: readonly StoredAppearance[],
  stored: StoredSheet,
  events: readonly StoredEvent[],
): StoredAppearance[] => {
  const cameOn = new Set(
    events.filter(({ kind, side }) => kind === 'substitution' && side === stored.side).map(({ player }) => player),
  );
  const substitutes = stored.appearances.filter(({ role }) => role === 'substitute');
  const hasStoredBench = substitutes.some(({ player }) => !cameOn.has(player));
  const tellsStarters = wanted.appearances.some(({ role }) => role === 'starter');
  const tellsChanges = wanted.appearances.some(({ role }) => role === 'substitute');
  return left.filter(({ role }) => {
    if (role === 'starter') return tellsStarters;
    return wanted.hasBench || (tellsChanges && !hasStoredBench);
  });
};

const nextSlot = (appearances: readonly StoredAppearance[]): (() => number) => {
  let last = Math.max(-1, ...appearances.filter(({ role }) => role === 'substitute').map(({ slot }) => slot ?? -1));
  return () => (last += 1);
};

const planAppearances = (
  stored: StoredSheet,
  wanted: WantedSheet,
  events: readonly StoredEvent[],
): SheetPlan['appearances'] => {
  const captains = wanted.appearances.some(({ captain }) => captain);
  const pairs = new Map<WantedAppearance, StoredAppearance>();
  const taken = new Set<StoredAppearance>();
  const pair = (appearance: WantedAppearance, found: StoredAppearance | undefined): void => {
    if (!found) return;
    pairs.set(appearance, found);
    taken.add(found);
  };
  for (const appearance of wanted.appearances)
    pair(
      appearance,
      stored.appearances.find((one) => one.player === appearance.player.id && !taken.has(one)),
    );
  const left = stored.appearances.filter((one) => !taken.has(one));
  const denied = deniedBy(wanted, left, stored, events);
  for (const appearance of wanted.appearances) {
    if (!pairs.has(appearance))
      pair(
        appearance,
        denied.find((one) => !taken.has(one) && samePlace(one, appearance)),
      );
  }
  const slot = nextSlot(stored.appearances);
  const create: Data[] = [];
  const update: Update[] = [];
  for (const appearance of wanted.appearances) {
    const found = pairs.get(appearance);
    const isStarter = appearance.role === 'starter';
    if (!found) {
      create.push(newAppearance(appearance, isStarter ? appearance.slot : slot()));
      continue;
    }
    const place = isStarter ? appearance.slot : found.role === 'substitute' ? found.slot : slot();
    const data = differences(found, appearance, place, captains);
    if (Object.keys(data).length > 0) update.push({ documentId: found.documentId, data });
  }
  return { create, update, delete: denied.filter((one) => !taken.has(one)).map(({ documentId }) => documentId) };
};

const hasStarters = ({ appearances }: WantedSheet): boolean => appearances.some(({ role }) => role === 'starter');

/** Printed, or eleven who start: not a half-entered sheet on which somebody moved a name. */
const isWhole = ({ appearances, sourceText }: WantedSheet): boolean =>
  sourceText !== '' || appearances.filter(({ role }) => role === 'starter').length >= STARTERS;

/** Plans one side's sheet; null where there is none and the text has none. */
export const planSheet = (
  stored: StoredSheet | undefined,
  wanted: WantedSheet,
  events: readonly StoredEvent[],
): SheetPlan | null => {
  const { side, team, formation, coach, sourceText } = wanted;
  if (!stored) {
    if (!hasStarters(wanted)) return null;
    const empty: StoredSheet = { documentId: '', side, team, formation, coach, sourceText, appearances: [] };
    const data = { side, team, formation, coach, sourceText: sourceText || null };
    return { documentId: null, data, appearances: planAppearances(empty, wanted, []) };
  }
  const data: Data = {};
  if (formation !== null && formation !== stored.formation) data.formation = formation;
  if (coach !== null && coach !== stored.coach) data.coach = coach;
  if (sourceText !== '' && sourceText !== stored.sourceText) data.sourceText = sourceText;
  // What comes as a whole may be shown, whoever had begun to enter it.
  if (stored.ready === false && hasStarters(wanted) && isWhole(wanted)) data.ready = true;
  return {
    documentId: stored.documentId,
    data: Object.keys(data).length > 0 ? data : null,
    appearances: planAppearances(stored, wanted, events),
  };
};
