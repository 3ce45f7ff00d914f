/** From what is stored and what was read to what lies before the editor; what they have settled is carried over. */
import type { AgateEvent, AgateReading, Decision, FindSheets, ReadName } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import type { Appearance, Entity, MatchFacts, TeamSheet } from '../../../core/src/match';
import { foldName } from '../../../core/src/names';
import { SIDES, startersOf, type Draft, type DraftName, type DraftSheet } from './draft';
import { creation, decisionFor } from './options';

type Stored = Pick<FindSheets.Response['data'], 'match' | 'version'>;

const printedBy = ({ shortName, name }: Entity): string => shortName ?? name;
const formOf = ({ printedAs, player }: Appearance): string => printedAs ?? printedBy(player);

/** Somebody on record, as a name that is settled. */
export const knownName = (
  key: string,
  type: ReadName['type'],
  side: Side,
  person: Entity,
  printed: string,
): DraftName => ({
  key,
  type,
  side,
  printed: [printed],
  spans: [],
  verdict: 'sure',
  proposal: { documentId: person.id, name: person.name, shortName: person.shortName ?? null, score: 1, tier: 'squad' },
  runnersUp: [],
  alsoProposedFor: [],
  mayBe: [],
  suggestion: { name: person.name, shortName: null },
  decision: decisionFor(type, person.id),
  isLeft: false,
  isByHand: true,
});

export const storedKey = (id: string): string => `stored-${id}`;

const namesOfSheet = ({ side, appearances, coach }: TeamSheet): DraftName[] => [
  ...appearances.map((one) => knownName(storedKey(one.player.id), 'player', side, one.player, formOf(one))),
  ...(coach ? [knownName(storedKey(coach.id), 'coach', side, coach, printedBy(coach))] : []),
];

const draftSheet = ({ side, formation, coach, appearances }: TeamSheet): DraftSheet => ({
  side,
  formation,
  coach: coach && storedKey(coach.id),
  appearances: appearances.map((one) => {
    const { role, line, slot, shirtNumber, captain } = one;
    return { name: storedKey(one.player.id), printed: formOf(one), role, line, slot, shirtNumber, captain };
  }),
  // All who are stored are before the editor: who is taken out is gone.
  hasBench: true,
  sourceText: '',
  origin: 'stored',
  isMoved: false,
});

const NOTHING = {
  names: [],
  sheets: [],
  events: [],
  topics: [],
  score: null,
  halfTime: null,
  shootOut: null,
  referee: null,
  attendance: null,
  diagnostics: [],
};

/** A draft before anything is pasted. */
export const draftOfStored = ({ match, version }: Stored): Draft => ({
  ...NOTHING,
  version,
  names: match.sheets.flatMap(namesOfSheet),
  sheets: Object.fromEntries(match.sheets.map((sheet) => [sheet.side, draftSheet(sheet)])),
  teams: null,
});

const UNKNOWN_TEAM = { label: null, by: 'order' } as const;

/** What an empty text says. */
export const nothingRead = (version: string): AgateReading => ({
  ...NOTHING,
  version,
  teams: { home: UNKNOWN_TEAM, away: UNKNOWN_TEAM, sure: true },
});

const folded = ({ printed }: Pick<ReadName, 'printed'>): string[] => printed.map(foldName);
const isSameName = (a: ReadName, b: ReadName): boolean =>
  a.type === b.type && a.side === b.side && folded(a).some((form) => folded(b).includes(form));

/** What was decided of a name, in the keys of another reading; null where it means nobody there. */
const carried = (
  decision: Decision | null,
  before: readonly DraftName[],
  now: readonly ReadName[],
): Decision | null => {
  if (!decision || !('sameAs' in decision)) return decision;
  const target = before.find(({ key }) => key === decision.sameAs);
  const same = target && now.find((name) => isSameName(name, target));
  return same ? { sameAs: same.key } : null;
};

const draftNames = (names: readonly ReadName[], before: readonly DraftName[]): DraftName[] =>
  names.map((name): DraftName => {
    const settled = before.find((one) => (one.isByHand || one.isLeft) && one.spans.length > 0 && isSameName(one, name));
    const fresh: DraftName = { ...name, isLeft: false, isByHand: false };
    if (!settled) return name.verdict === 'new' ? { ...fresh, decision: creation(fresh) } : fresh;
    const decision = carried(settled.decision, before, names);
    return { ...fresh, decision: decision ?? name.decision, isLeft: settled.isLeft, isByHand: true };
  });

/** Who was moved stays where they were moved to, as long as the text has the same eleven. */
const withPlaces = (sheet: DraftSheet, before: DraftSheet | undefined): DraftSheet => {
  if (!before?.isMoved || before.origin !== 'read') return sheet;
  const places = new Map(startersOf(before).map((one) => [foldName(one.printed), one]));
  const starters = startersOf(sheet);
  if (starters.length !== places.size || !starters.every(({ printed }) => places.has(foldName(printed)))) return sheet;
  const appearances = sheet.appearances.map((one) => {
    const place = one.role === 'starter' ? places.get(foldName(one.printed)) : undefined;
    return place ? { ...one, line: place.line, slot: place.slot } : one;
  });
  return { ...sheet, appearances, formation: before.formation, isMoved: true };
};

const usedBy = ({ appearances, coach }: DraftSheet): Set<string | null> =>
  new Set([coach, ...appearances.map(({ name }) => name)]);

/** What lies before the editor once a text was read. A side that it has nothing of stays as it was. */
export const draftOfReading = (reading: AgateReading, stored: Stored, before: Draft | null): Draft => {
  const names = draftNames(reading.names, before?.names ?? []);
  const basis = draftOfStored(stored);
  const sheets: Draft['sheets'] = {};
  const kept: DraftName[] = [];
  for (const side of SIDES) {
    const read = reading.sheets.find((sheet) => sheet.side === side);
    if (read) {
      sheets[side] = withPlaces({ ...read, origin: 'read', isMoved: false }, before?.sheets[side]);
      continue;
    }
    const mine = before?.sheets[side];
    const isMine = mine !== undefined && mine.origin !== 'read' && (mine.isMoved || mine.origin === 'typed');
    const [sheet, known] = isMine ? [mine, before?.names ?? []] : [basis.sheets[side], basis.names];
    if (!sheet) continue;
    sheets[side] = sheet;
    const used = usedBy(sheet);
    kept.push(...known.filter(({ key }) => used.has(key)));
  }
  const { version, events, topics, score, halfTime, shootOut, referee, attendance, diagnostics, teams } = reading;
  const facts = { version, events, topics, score, halfTime, shootOut, referee, attendance };
  return { ...facts, names: [...names, ...kept], sheets, diagnostics, teams };
};

/** What is stored of a match besides its sheets, in the terms of a draft: drawn where nothing was read. */
export const storedEvents = ({ events }: MatchFacts): AgateEvent[] =>
  events.map(({ side, kind, player, playerOff, coach, minute, addedTime }) => ({
    side,
    kind,
    player: player && storedKey(player.id),
    playerOff: playerOff && storedKey(playerOff.id),
    coach: coach && storedKey(coach.id),
    minute,
    addedTime,
  }));
