/**
 * A text held against one match: from what was read to what has to be written.
 *
 *     read     team-sides.ts  which team of the text is the home side
 *              cast.ts        every name of the text once
 *              reading.ts     sheets, events and scores in the terms of the match
 *              resolve.ts     whom each name means, or a question
 *     apply    decide.ts      what the editor decided about each name
 *              settle.ts      who is on record, and who is to be created
 *              wanted.ts      what the text wants the match to say
 *              plan.ts        what has to be written for that: plan-sheet.ts, plan-events.ts
 *              counts.ts, removed.ts  what it does, in numbers, and what it takes out
 *     undo     undo.ts        the way back, as long as nobody has changed what was written
 *     both     facts.ts, stored.ts  the two sides of it, as types; version.ts  whether a match is as it was read
 *
 * Pure: people and rows come in, and so do the distance between two words and the digest of a text.
 */
export { countsOf } from './counts';
export { decide, type Decided, type NewPerson } from './decide';
export type * from './facts';
export { PERSON_TYPES } from './facts';
export { isNothing, scoreFindings, type MatchPlan } from './plan';
export type { Data, SheetPlan } from './plan-sheet';
export { removedBy } from './removed';
export { readingOf, type UnresolvedReading } from './reading';
export { AgateRefusal } from './refusal';
export { resolveNames, type Known, type Person } from './resolve';
export { placeholderOf, planText, settlePeople, type OnRecord, type Settled } from './settle';
export { playersIn, type StoredAppearance, type StoredEvent, type StoredMatch, type StoredSheet } from './stored';
export { matchThatFits, sidesOfText, swapSides, type Opponents } from './team-sides';
export { keptMatch, planUndo, type AppliedText, type KeptMatch, type UndoPlan } from './undo';
export { changedSince, MATCH_PARTS, namesOfParts, versionOf, type Digest, type MatchPart } from './version';
export type { WantedPerson } from './wanted';
