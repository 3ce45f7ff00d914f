/** What is stored of a match, for tests: each says what matters to it. */
import { UNKNOWN_SCORE } from '../../../score';
import type { StoredAppearance, StoredEvent, StoredMatch, StoredSheet } from '../stored';

export const storedEvent = (documentId: string, known: Partial<StoredEvent>): StoredEvent => ({
  documentId,
  side: 'home',
  kind: 'goal',
  period: null,
  minute: null,
  addedTime: null,
  sequence: null,
  player: null,
  playerOff: null,
  assistBy: null,
  coach: null,
  ...known,
});

export const storedAppearance = (player: string, known: Partial<StoredAppearance> = {}): StoredAppearance => ({
  documentId: `row-${player}`,
  player,
  playerName: player,
  playerPrints: player,
  role: 'starter',
  line: 0,
  slot: 0,
  shirtNumber: null,
  captain: false,
  printedAs: null,
  ...known,
});

export const storedSheet = (appearances: StoredAppearance[], known: Partial<StoredSheet> = {}): StoredSheet => ({
  documentId: 'sheet',
  side: 'home',
  team: 'milan',
  formation: '4-3-3',
  coach: 'pioli',
  sourceText: 'text',
  appearances,
  ...known,
});

export const storedMatch = (known: Partial<StoredMatch> = {}): StoredMatch => ({
  documentId: 'match',
  scoreSource: 'events',
  homeTeam: 'milan',
  awayTeam: 'atalanta',
  referee: null,
  attendance: null,
  ...UNKNOWN_SCORE,
  sheets: [],
  events: [],
  people: { player: new Map(), coach: new Map(), referee: new Map() },
  ...known,
});
