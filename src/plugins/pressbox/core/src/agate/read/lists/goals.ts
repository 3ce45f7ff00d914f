/**
 * A list of scorers to goals (docs/agate.md §2, §3). Lists put the minute before or behind the name; the first of
 * the two says which, and a mark belongs to the minute it touches.
 *
 *     Koopmeiners (45e+2, 57e, SP)     Kessel 72 pen, Yaro 76      50' Underhill (C)      1-0, m. 70: Irving
 *     35’pt, (rig.) e 10’st Egger      2:0 Holden(37.)             Winkel (0-1, 29e)      1:0 Eigentor (9.)
 */
import { shareHalf } from '../items/halves';
import { isComma, isMinuteFirst, isReversed, namesBehind } from './goal-forms';
import { doTeamsLead, fillBack, isTagLike, type SideHints } from './hints';
import { isStray } from '../items/items';
import type { PrintedMinute } from '../marks/minute';
import { spanOf, type Range, type Source } from '../marks/source';
import type { Period, ScorerMark } from '../words/vocabulary';
import type { ListItem } from '../items/types';
import type { Span } from '../result/span';

export interface PrintedGoal extends SideHints {
  scorer: Range | null;
  minute: PrintedMinute | null;
  mark: ScorerMark | null;
  running: { home: number; away: number } | null;
  span: Span;
}

interface Pending {
  minute: PrintedMinute;
  mark: ScorerMark | null;
}

/** How far back a tag holds: for the goals before it that have none, or for those of one scorer. */
export type TagReach = 'list' | 'scorer';

/** Reads a list of goals. `period` is the half its heading names. */
export const readGoals = (
  source: Source,
  items: readonly ListItem[],
  period: Period | null,
  isTeam: (range: Range) => boolean,
  tags: TagReach = 'list',
): PrintedGoal[] => {
  shareHalf(items, period);
  const goals: PrintedGoal[] = [];
  const minuteFirst = isMinuteFirst(items);
  const scoreFirst =
    items.find(({ type }) => type === 'name' || type === 'minute' || type === 'score')?.type === 'score';
  const switches = { slash: 0, dash: 0, semicolon: 0 };
  const teamsLead = doTeamsLead(items);
  let leading: Pick<SideHints, 'team' | 'side'> = { team: null, side: null };
  let name: { range: Range; goals: number } | null = null;
  let minutes: Pending[] = [];
  let mark: ScorerMark | null = null;
  let running: PrintedGoal['running'] = null;
  /** "1-1 en 1-2 Vos": the scores behind the first. */
  const waiting: NonNullable<PrintedGoal['running']>[] = [];
  let filled = 0;
  /** A tag between a name and its minute. */
  let ahead: Range | null = null;
  /** "Kolb (pro A) al 25'": whom a goal counts for, before its minute. */
  let counted: Range | null = null;
  /** "(×2)": how many goals a name without minutes stands for. */
  let times = 1;

  const emit = (scorer: Range | null, minute: PrintedMinute | null, kind: ScorerMark | null, at: number): void => {
    const span = scorer ? spanOf(source, scorer) : (minute ?? spanOf(source, { from: at, to: at + 1 }));
    goals.push({
      scorer,
      minute,
      mark: kind,
      running,
      tag: ahead,
      ...leading,
      ...(counted && { team: counted, side: null }),
      switches: { ...switches },
      span: { start: span.start, end: span.end },
    });
    running = waiting.shift() ?? null;
  };
  /** The first goal that a tag is about. */
  const tagFrom = (): number => {
    const scorer = goals[goals.length - 1]?.scorer;
    if (tags === 'list') return filled;
    let from = goals.length;
    while (from > filled && goals[from - 1]?.scorer === scorer) from -= 1;
    return from;
  };
  const closeName = (): void => {
    if (name && name.goals === 0 && !minuteFirst) {
      const scores = running ? 1 + waiting.length : 0;
      for (let goal = 0; goal < Math.max(times, scores); goal += 1) emit(name.range, null, mark, name.range.from);
      mark = null;
    }
    if (name) times = 1;
    name = null;
    ahead = null;
    counted = null;
  };

  items.forEach((item, index) => {
    const next = items[index + 1];
    const previous = items[index - 1];
    switch (item.type) {
      case 'name':
        if (item.depth > 0) {
          // In the bracket of a goal stands a team, or the player who gave the pass.
          if (isTeam(item.range)) fillBack(goals, filled, { tag: item.range });
          break;
        }
        if (minuteFirst) {
          minutes.forEach((pending) => emit(item.range, pending.minute, pending.mark, item.at));
          if (minutes.length === 0 && running) emit(item.range, null, mark, item.at);
          minutes = [];
          mark = null;
          break;
        }
        // "0:1 Kolb, Jan (36.)": one goal a score, so the comma is inside the name.
        if (scoreFirst && running && name?.goals === 0 && next?.type === 'minute' && isReversed(items, index)) {
          name.range = { from: name.range.from, to: item.range.to };
          break;
        }
        closeName();
        name = { range: item.range, goals: 0 };
        if (minutes.length > 0) {
          minutes.forEach((pending) => emit(item.range, pending.minute, pending.mark, item.at));
          name.goals = minutes.length;
          minutes = [];
        }
        break;
      case 'minute':
        if (!minuteFirst && next?.type !== 'name' && next?.type !== 'mark' && isStray(items, index)) break;
        if (minuteFirst || (!name && mark !== 'own-goal' && (!running || namesBehind(items, index))))
          minutes.push({ minute: item.minute, mark });
        else {
          emit(name?.range ?? null, item.minute, mark, item.at);
          if (name) name.goals += 1;
        }
        mark = null;
        break;
      case 'mark': {
        const pending = minutes[minutes.length - 1];
        const last = goals[goals.length - 1];
        // "58' Kolb 1-1 (rigore). 90' Vos 2-1": what is in brackets behind a goal is of that goal.
        const isBehind = item.closed === true && previous?.type === 'score' && last !== undefined && !scoreFirst && !pending && !(name && name.goals === 0); // prettier-ignore
        const directlyBefore = next?.type === 'minute' && previous?.type !== 'minute' && !isBehind;
        // "Nian 60, own goal 37": a new entry, which nobody's name begins.
        const nameless = item.mark === 'own-goal' && previous?.type === 'separator' && name !== null && name.goals > 0;
        if (nameless && !minuteFirst && directlyBefore) closeName();
        // "1:1 Kolb (45.) 2:1 ET Vos (53.)"
        const leadsName = next?.type === 'name' && next.depth === 0 && previous?.type === 'score';
        if (directlyBefore || leadsName) mark = item.mark;
        else if (pending) pending.mark = item.mark;
        else if (
          last &&
          !(name && name.goals === 0) &&
          !(next?.type === 'name' && next.depth === 0 && previous?.type === 'separator')
        )
          // prettier-ignore
          last.mark = item.mark;
        else mark = item.mark;
        break;
      }
      case 'times':
        times = item.times;
        break;
      case 'score': {
        const last = goals[goals.length - 1];
        const before = goals[goals.length - 2];
        const score = { home: item.home, away: item.away };
        const again = previous?.type === 'separator' && items[index - 2]?.type === 'score';
        const behind = !scoreFirst && last && last.running === null && !(name && name.goals === 0);
        if (behind) last.running = score;
        else if (running && (again || (minutes.length > 0 && !name))) waiting.push(score);
        else if (again && last && before?.running === null && before.scorer?.from === last.scorer?.from) {
          // "54. en 60. Dam 1-2 en 1-3"
          before.running = last.running;
          last.running = score;
        } else {
          if (scoreFirst) closeName();
          running = score;
        }
        break;
      }
      case 'tag':
        if (name && name.goals === 0 && next?.type === 'minute') break; // "Rossi (Spa) 12'" is filled below
        if (isTagLike(source, item.range, isTeam)) {
          // "Kolb (A), aos 12", "Kolb (A) su rigore al 43'": the minute is still to come.
          const waits = (isComma(next) || next?.type === 'mark') && items[index + 2]?.type === 'minute';
          if (name?.goals === 0 && waits) ahead = item.range;
          else closeName();
          if (ahead === null || tags === 'list') fillBack(goals, tagFrom(), { tag: item.range });
        } else if (next?.type !== 'minute' && !(isComma(next) && items[index + 2]?.type === 'minute')) closeName();
        break;
      case 'beneficiary': {
        const last = goals[goals.length - 1];
        if (name?.goals === 0 && next?.type === 'minute') counted = item.range;
        else if (last && !(name && name.goals === 0)) Object.assign(last, { team: item.range, side: null });
        break;
      }
      case 'team':
      case 'side': {
        const hint = item.type === 'team' ? { team: item.range, side: null } : { team: null, side: item.side };
        const leads = item.type === 'side' || item.leads || teamsLead;
        if (item.type === 'team' && item.leads) closeName();
        if (leads) leading = hint;
        else {
          if (name && name.goals === 0) closeName();
          fillBack(goals, filled, hint);
        }
        if (!leads) filled = goals.length;
        break;
      }
      case 'separator':
        if (
          item.depth === 0 &&
          (item.separator === 'slash' || item.separator === 'dash' || item.separator === 'semicolon')
        ) {
          // A tag fills back to the last switch, and no further.
          if (name && next?.type !== 'minute') closeName();
          if (next?.type !== 'minute') filled = goals.length;
          if (item.separator !== 'slash' || previous?.type !== 'separator') switches[item.separator] += 1;
        }
        break;
      default:
        break;
    }
    // A tag between name and minute belongs to the goals that follow at once.
    if (item.type === 'minute') {
      const place = items[index - 1]?.type === 'mark' ? index - 2 : index - 1;
      const before = items[place];
      if (before?.type === 'tag' && items[place - 1]?.type === 'name' && !minuteFirst)
        fillBack(goals, goals.length - 1, { tag: before.range });
    }
  });
  closeName();
  return goals;
};
