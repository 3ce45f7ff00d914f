/** What a reviewed text wants the match to say, with every name a person. */
import type { Side } from '../../events';
import type { Score } from '../../score';
import type { AgateAppearance, AgateEvent, AgateFacts, AgateSheet, AgateTopic } from './facts';
import { refuse } from './refusal';
import { sayRefusal } from '../../refusals';

/** Somebody on record, or a place-holder for who will be. */
export interface WantedPerson {
  id: string;
  name: string;
  /** The name that a sheet prints by itself. */
  prints: string;
}

export interface WantedAppearance extends Omit<AgateAppearance, 'name'> {
  player: WantedPerson;
}

export interface WantedSheet {
  side: Side;
  team: string | null;
  formation: string | null;
  coach: string | null;
  hasBench: boolean;
  sourceText: string;
  appearances: WantedAppearance[];
}

export interface WantedEvent extends Omit<AgateEvent, 'side' | 'span'> {
  side: Side;
}

export interface WantedMatch {
  sheets: WantedSheet[];
  events: WantedEvent[];
  topics: ReadonlySet<AgateTopic>;
  referee: string | null;
  attendance: number | null;
  score: Score | null;
  halfTime: Score | null;
  shootOut: Score | null;
}

type PersonOf = (key: string) => WantedPerson;

const sheetOf = (sheet: AgateSheet, team: string | null, personOf: PersonOf): WantedSheet => {
  const { side, formation, coach, hasBench, sourceText } = sheet;
  const appearances = sheet.appearances.map(
    ({ name, printed, role, line, slot, shirtNumber, captain }): WantedAppearance => ({
      player: personOf(name),
      printed: printed.normalize('NFC'),
      role,
      line: role === 'starter' ? line : null,
      slot: role === 'starter' ? slot : null,
      shirtNumber,
      captain,
    }),
  );
  const seen = new Map<string, WantedAppearance>();
  for (const appearance of appearances) {
    const { player, printed } = appearance;
    const other = seen.get(player.id);
    if (other)
      refuse(
        'names',
        sayRefusal('sheet-text.twice-on-sheet', {
          printed: other.printed,
          other: printed,
          sheet: side,
          name: player.name,
        }),
      );
    seen.set(player.id, appearance);
  }
  return {
    side,
    team,
    formation,
    coach: coach === null ? null : personOf(coach).id,
    hasBench,
    sourceText,
    appearances,
  };
};

const eventOf = (event: AgateEvent, personOf: PersonOf): WantedEvent => {
  const { side, kind, player, playerOff, coach, minute, addedTime } = event;
  const id = (key: string | null) => (key === null ? null : personOf(key).id);
  if (side === null) {
    const who = player ?? coach;
    const whose = who === null ? '' : personOf(who).name;
    const when = minute === null ? '' : `${minute}${addedTime ? `+${addedTime}` : ''}`;
    const inEnglish = {
      kind: kind.replaceAll('_', ' '),
      whose: whose && ` of ${whose}`,
      when: when && ` (${when})`,
    };
    return refuse('events', sayRefusal('sheet-text.no-side', { kind, whose, when }, inEnglish));
  }
  return { side, kind, player: id(player), playerOff: id(playerOff), coach: id(coach), minute, addedTime };
};

/**
 * What a reviewed text wants.
 *
 * @throws AgateRefusal for a player on a sheet twice or on both, a side twice, an event of no side
 */
export const wantedMatch = (
  facts: AgateFacts,
  teams: Readonly<Record<Side, string | null>>,
  personOf: PersonOf,
): WantedMatch => {
  const [first, second] = facts.sheets.map((sheet) => sheetOf(sheet, teams[sheet.side], personOf));
  if (first && second) {
    if (first.side === second.side) refuse('sheets', sayRefusal('sheet-text.same-side', { side: first.side }));
    const there = new Set(first.appearances.map(({ player }) => player.id));
    const both = second.appearances.find(({ player }) => there.has(player.id));
    if (both) refuse('names', sayRefusal('sheet-text.both-sheets', { name: both.player.name }));
  }
  return {
    sheets: [first, second].filter((sheet) => sheet !== undefined),
    events: facts.events.map((event) => eventOf(event, personOf)),
    topics: new Set(facts.topics),
    referee: facts.referee === null ? null : personOf(facts.referee).id,
    attendance: facts.attendance,
    score: facts.score,
    halfTime: facts.halfTime,
    shootOut: facts.shootOut,
  };
};
