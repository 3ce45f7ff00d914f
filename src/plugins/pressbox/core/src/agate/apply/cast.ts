/** The people of a text: every name once, however often and in however many ways it is printed. */
import type { Side } from '../../events';
import { nameLikeness, type NameDistance } from '../../matching';
import { foldName } from '../../names';
import type { Span } from '../read';
import type { PersonType } from './facts';

export interface CastMember {
  key: string;
  type: PersonType;
  side: Side | null;
  printed: string[];
  spans: Span[];
  /** Keys of others whom this name may mean as well. */
  mayBe: string[];
}

const MOST_PRINTED = 100;
const SAME = 0.85;
const ALIKE = 0.7;

const clip = (name: string): string => [...name].slice(0, MOST_PRINTED).join('');

/** How well two printed names fit each other: the longer one is the name, whichever came first. */
const alike = (a: string, b: string, distance: NameDistance): number => {
  const fit = (printed: string, name: string) => nameLikeness(printed, distance)({ id: '', name });
  return Math.max(fit(a, b), fit(b, a));
};

export class Cast {
  readonly members: CastMember[] = [];

  constructor(private readonly distance: NameDistance) {}

  /** A name with a place of its own: a starter, a coach, the referee. */
  add(type: PersonType, side: Side | null, name: string, span: Span | null): CastMember {
    const member: CastMember = {
      key: `n${this.members.length + 1}`,
      type,
      side,
      printed: [clip(name)],
      spans: span ? [{ start: span.start, end: span.end }] : [],
      mayBe: [],
    };
    this.members.push(member);
    return member;
  }

  /** A name that may have stood before, exactly as now: who came on and went off again. */
  addOnce(side: Side, name: string, span: Span | null): CastMember {
    const known = this.members.find(
      (member) => member.type === 'player' && member.side === side && this.isCalled(member, name),
    );
    return known ? this.seen(known, name, span) : this.add('player', side, name, span);
  }

  /**
   * A name that means somebody of the sheets, if they have them: the scorer, who was booked, who went off. What stands
   * in brackets behind a name carries the place of that name, and is theirs whoever else is called so. Two whom a name
   * may mean make it a name of its own, and a question.
   */
  refer(side: Side | null, name: string, span: Span | null, types: readonly PersonType[] = ['player']): CastMember {
    const namesakes = this.members.filter(
      (member) => types.includes(member.type) && (side === null || member.side === side || member.side === null),
    );
    const here = namesakes.find((member) => span !== null && member.spans.some(({ start }) => start === span.start));
    if (here && this.isCalled(here, name)) return this.seen(here, name, span);
    const exact = namesakes.filter((member) => this.isCalled(member, name));
    const [only] = exact;
    if (only && exact.length === 1) return this.seen(only, name, span);
    const scored = namesakes.map((member) => ({
      member,
      score: Math.max(...member.printed.map((printed) => alike(name, printed, this.distance))),
    }));
    const same = exact.length > 1 ? exact : scored.filter(({ score }) => score >= SAME).map(({ member }) => member);
    const players = same.filter(({ type }) => type === 'player');
    const nearest = players.length > 0 ? players : same;
    if (nearest[0] && nearest.length === 1) return this.seen(nearest[0], name, span);
    const maybe = scored.filter(({ score, member }) => score >= ALIKE || same.includes(member));
    const own = this.add('player', side, name, span);
    own.mayBe = maybe.map(({ member }) => member.key);
    return own;
  }

  private isCalled(member: CastMember, name: string): boolean {
    return member.printed.some((printed) => foldName(printed) === foldName(name));
  }

  private seen(member: CastMember, name: string, span: Span | null): CastMember {
    const printed = clip(name);
    if (!member.printed.includes(printed)) member.printed.push(printed);
    if (span && !member.spans.some(({ start }) => start === span.start))
      member.spans.push({ start: span.start, end: span.end });
    return member;
  }
}
