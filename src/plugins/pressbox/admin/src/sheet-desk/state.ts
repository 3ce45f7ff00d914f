/** What happens at the screen of team sheets, one thing after the other. Pure. */
import type { AgateReading, Decision, FindSheets } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import type { KnownPerson } from '../../../core/src/matching';
import { foldName } from '../../../core/src/names';
import type { Drop } from '../desks/Pitch';
import { isPending, type Draft, type DraftName, type DraftSheet } from './draft';
import { emptySheet, moved, withCaptain, withFormation, withoutLast, withoutPlayer, withPlayer } from './line-up';
import { creation, decisionFor, personIn } from './options';
import { draftOfReading, draftOfStored, knownName, nothingRead } from './to-draft';
import type { Worn } from './typed-player';

type Stored = Pick<FindSheets.Response['data'], 'match' | 'version'>;

/** What the text is read with. */
export interface Asked {
  text: string;
  /** The match of a round-up that an editor has chosen. */
  match: number | null;
  swap: boolean;
}

export interface State {
  asked: Asked;
  stored: Stored | null;
  draft: Draft | null;
  /** The name that is asked about, by its key. */
  current: string | null;
}

export type Action =
  | { type: 'text'; text: string }
  | { type: 'pasted'; text: string }
  | { type: 'chosen'; match: number }
  | { type: 'swapped' }
  | { type: 'stored'; stored: Stored }
  | { type: 'read'; reading: AgateReading }
  | { type: 'settled'; key: string; choice: Decision | 'left' }
  | { type: 'asked'; key: string }
  | { type: 'moved'; side: Side; player: string; to: Drop }
  | { type: 'formation'; side: Side; formation: string }
  | { type: 'added'; side: Side; person: KnownPerson | string; worn?: Worn }
  /** Who is captain is so no more. */
  | { type: 'captain'; side: Side; player: string }
  /** Null: nobody is known to coach the side. */
  | { type: 'coached'; side: Side; person: KnownPerson | string | null }
  | { type: 'taken-back'; side: Side }
  | { type: 'taken-off'; side: Side; player: string }
  /** Whose side an event is for, which the text does not say. */
  | { type: 'sided'; event: number; side: Side }
  | { type: 'applied'; version: string; people: Readonly<Record<string, string>> }
  /** The last application was taken back: what was typed stays, and can be applied again. */
  | { type: 'undone'; version: string };

export const BEGINNING: State = {
  asked: { text: '', match: null, swap: false },
  stored: null,
  draft: null,
  current: null,
};

/** Who is to be settled next: after a name, else from the first. */
const nextPending = (names: readonly DraftName[], after: string | null): string | null => {
  const from = names.findIndex(({ key }) => key === after) + 1;
  return [...names.slice(from), ...names.slice(0, from)].find(isPending)?.key ?? null;
};

const withDraft = (state: State, change: (draft: Draft) => Draft): State =>
  state.draft ? { ...state, draft: change(state.draft) } : state;

const withSheet = (state: State, side: Side, change: (sheet: DraftSheet) => DraftSheet): State =>
  withDraft(state, (draft) => ({
    ...draft,
    sheets: { ...draft.sheets, [side]: change(draft.sheets[side] ?? emptySheet(side)) },
  }));

const settle = (state: State, key: string, choice: Decision | 'left'): State => {
  const settled = withDraft(state, (draft) => ({
    ...draft,
    names: draft.names.map((name) => {
      if (name.key !== key) return name;
      const isLeft = choice === 'left';
      return { ...name, decision: isLeft ? null : choice, isLeft, isByHand: true };
    }),
  }));
  return { ...settled, current: nextPending(settled.draft?.names ?? [], key) };
};

/** The key of somebody who stands on the sheet of a side already, on record or new. */
const keyOnSheet = ({ sheets, names }: Draft, side: Side, person: KnownPerson | string): string | undefined => {
  const isThey = ({ decision }: DraftName): boolean => {
    if (typeof person !== 'string') return personIn(decision) === person.id;
    return decision !== null && 'create' in decision && foldName(decision.create.name ?? '') === foldName(person);
  };
  return sheets[side]?.appearances.find(({ name }) => names.some((one) => one.key === name && isThey(one)))?.name;
};

/** Somebody is typed: they stand among the names, and are put onto the sheet of a side. */
const enter = (
  state: State,
  side: Side,
  type: 'player' | 'coach',
  person: KnownPerson | string,
  change: (sheet: DraftSheet, key: string, printed: string) => DraftSheet,
): State => {
  const isNew = typeof person === 'string';
  const entity = isNew ? { id: '', name: person } : person;
  const key = isNew ? `typed-${side}-${state.draft?.names.length ?? 0}` : `typed-${entity.id}`;
  const printed = entity.shortName ?? entity.name;
  const known = knownName(key, type, side, entity, printed);
  const name = isNew ? { ...known, verdict: 'new' as const, proposal: null, decision: creation(known) } : known;
  const isThere = state.draft?.names.some((one) => one.key === key);
  const named = isThere ? state : withDraft(state, (draft) => ({ ...draft, names: [...draft.names, name] }));
  return withSheet(named, side, (sheet) => change(sheet, key, printed));
};

/** Who was created is on record from now on: applied again, nobody is created twice. */
const onRecord = (names: readonly DraftName[], people: Readonly<Record<string, string>>): DraftName[] =>
  names.map((name) => {
    const id = people[name.key];
    const isCreated = name.decision !== null && 'create' in name.decision;
    return id && isCreated ? { ...name, decision: decisionFor(name.type, id), isByHand: true } : name;
  });

const isTouched = (draft: Draft): boolean => Object.values(draft.sheets).some((sheet) => sheet.isMoved);

export const reduce = (state: State, action: Action): State => {
  const { asked } = state;
  switch (action.type) {
    case 'text': {
      const isCleared = action.text.trim() === '' && state.stored !== null;
      const draft = isCleared
        ? draftOfReading(nothingRead(state.stored?.version ?? ''), state.stored as Stored, state.draft)
        : state.draft;
      return { ...state, asked: { ...asked, text: action.text }, draft };
    }
    case 'pasted':
      return { ...state, asked: { text: action.text, match: null, swap: false } };
    case 'chosen':
      return { ...state, asked: { ...asked, match: action.match } };
    case 'swapped':
      return { ...state, asked: { ...asked, swap: !asked.swap } };
    case 'stored': {
      const { stored } = action;
      const { draft } = state;
      if (draft && asked.text.trim() !== '') return { ...state, stored };
      const isMine = draft !== null && isTouched(draft);
      const fresh = isMine ? draftOfReading(nothingRead(stored.version), stored, draft) : draftOfStored(stored);
      return { ...state, stored, draft: isMine ? { ...fresh, teams: null } : fresh };
    }
    case 'read': {
      if (!state.stored) return state;
      const draft = draftOfReading(action.reading, state.stored, state.draft);
      const isStill = draft.names.some((name) => name.key === state.current && isPending(name));
      return { ...state, draft, current: isStill ? state.current : nextPending(draft.names, null) };
    }
    case 'settled':
      return settle(state, action.key, action.choice);
    case 'asked':
      return { ...state, current: action.key };
    case 'moved':
      return withSheet(state, action.side, (sheet) => moved(sheet, action.player, action.to));
    case 'formation':
      return withSheet(state, action.side, (sheet) => withFormation(sheet, action.formation));
    case 'added': {
      const { side, person, worn } = action;
      const key = state.draft ? keyOnSheet(state.draft, side, person) : undefined;
      if (key) return withSheet(state, side, (sheet) => withPlayer(sheet, key, '', worn));
      return enter(state, side, 'player', person, (sheet, added, printed) => withPlayer(sheet, added, printed, worn));
    }
    case 'captain':
      return withSheet(state, action.side, (sheet) => withCaptain(sheet, action.player));
    case 'coached':
      return action.person === null
        ? withSheet(state, action.side, (sheet) => ({ ...sheet, coach: null, isMoved: true }))
        : enter(state, action.side, 'coach', action.person, (sheet, coach) => ({ ...sheet, coach, isMoved: true }));
    case 'taken-back':
      return withSheet(state, action.side, withoutLast);
    case 'taken-off':
      return withSheet(state, action.side, (sheet) => withoutPlayer(sheet, action.player));
    case 'sided':
      return withDraft(state, (draft) => ({
        ...draft,
        events: draft.events.map((event, at) => (at === action.event ? { ...event, side: action.side } : event)),
      }));
    case 'applied':
      return withDraft(state, (draft) => ({
        ...draft,
        version: action.version,
        names: onRecord(draft.names, action.people),
      }));
    case 'undone':
      return withDraft(state, (draft) => ({ ...draft, version: action.version }));
  }
};
