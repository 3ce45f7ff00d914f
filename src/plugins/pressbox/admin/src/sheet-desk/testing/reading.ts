/** Readings and stored matches for tests: each says what matters to it. */
import type { AgateAppearance, AgateReading, AgateSheet, Candidate, ReadName } from '../../../../contracts/src';
import { matchOf } from '../../../../core/src/match';
import { nothingRead } from '../to-draft';

export const MATCH = matchOf({ home: { id: 'milan', name: 'Milan' }, away: { id: 'atalanta', name: 'Atalanta' } });
export const STORED = { match: MATCH, version: 'v1' };

export const candidate = (documentId: string): Candidate => ({
  documentId,
  name: documentId,
  shortName: null,
  score: 0.8,
  tier: 'squad',
});

/** A name of the text: doubtful, unless it says otherwise. */
export const readName = (key: string, known: Partial<ReadName> = {}): ReadName => ({
  key,
  type: 'player',
  side: 'home',
  printed: [key],
  spans: [{ start: 0, end: 3 }],
  verdict: 'doubtful',
  proposal: candidate(`${key}-1`),
  runnersUp: [candidate(`${key}-2`)],
  alsoProposedFor: [],
  mayBe: [],
  suggestion: { name: key, shortName: null },
  decision: null,
  ...known,
});
export const sureName = (key: string): ReadName =>
  readName(key, { verdict: 'sure', decision: { player: `${key}-1` }, runnersUp: [] });

export const starter = (name: string, line: number, slot: number): AgateAppearance => ({
  name,
  printed: name,
  role: 'starter',
  line,
  slot,
  shirtNumber: null,
  captain: false,
});

export const readSheet = (appearances: AgateAppearance[], known: Partial<AgateSheet> = {}): AgateSheet => ({
  side: 'home',
  formation: null,
  coach: null,
  appearances,
  hasBench: false,
  sourceText: 'text',
  ...known,
});

export const readingWith = (known: Partial<AgateReading> = {}): AgateReading => ({ ...nothingRead('v1'), ...known });
