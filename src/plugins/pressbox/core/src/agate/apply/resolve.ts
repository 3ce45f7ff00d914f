/** Whom each name of a text means: the squad first, then everybody, and never one person twice on a sheet. */
import type { Side } from '../../events';
import {
  namesProposedTwice,
  proposePerson,
  type KnownPerson,
  type NameDistance,
  type NameProposal,
  type Ranked,
  type SquadTier,
} from '../../matching';
import type { CastMember } from './cast';
import type { Candidate, Decision, PersonType, ReadName } from './facts';

/** Somebody on record. */
export interface Person extends KnownPerson {
  /** Whether they play for anybody now. Only players do. */
  hasTeam: boolean;
}

export interface Known {
  /** By side; the last seen first. */
  squads: Readonly<Record<'player' | 'coach', Readonly<Record<Side, readonly KnownPerson[]>>>>;
  /** Everybody on record whom a printed name may mean. */
  others: Readonly<Record<PersonType, ReadonlyMap<string, readonly Person[]>>>;
}

type Placed = { person: KnownPerson; tier: SquadTier };

const toCandidate = ({ person, score, tier }: Ranked<KnownPerson>): Candidate => ({
  documentId: person.id,
  name: person.name,
  shortName: person.shortName ?? null,
  score,
  tier,
});

const decisionFor = (type: PersonType, id: string): Decision =>
  type === 'player' ? { player: id } : type === 'coach' ? { coach: id } : { referee: id };

const peopleFor = ({ type, side, printed }: CastMember, { squads, others }: Known): Placed[] => {
  const squad =
    type === 'referee' ? [] : side === null ? [...squads[type].home, ...squads[type].away] : squads[type][side];
  const isSquad = new Set(squad.map(({ id }) => id));
  const strangers = new Map(
    printed.flatMap((name) => (others[type].get(name) ?? []).map((person) => [person.id, person] as const)),
  );
  return [
    ...squad.map((person) => ({ person, tier: 'squad' as const })),
    ...[...strangers.values()]
      .filter(({ id }) => !isSquad.has(id))
      .map((person) => ({ person, tier: person.hasTeam ? ('elsewhere' as const) : ('free' as const) })),
  ];
};

const VERDICTS = ['new', 'doubtful', 'sure'] as const;

/**
 * A person printed in two ways is who both ways say. The more telling form decides ("Rafael Leão", beside "Leão"),
 * unless the two say different people.
 */
const proposalFor = (member: CastMember, known: Known, distance: NameDistance): NameProposal<KnownPerson> => {
  const people = peopleFor(member, known);
  const proposals = member.printed.map((printed) => proposePerson(printed, people, distance));
  const [first, ...rest] = [...proposals].sort(
    (a, b) =>
      VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict) ||
      (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  if (!first) return { verdict: 'new', candidates: [] };
  const id = first.candidates[0]?.person.id;
  const agree = rest.every(({ verdict, candidates }) => verdict !== 'sure' || candidates[0]?.person.id === id);
  return agree ? first : { ...first, verdict: 'doubtful' };
};

const suggestionFor = ({ printed }: CastMember): ReadName['suggestion'] => {
  const [name = '', short = null] = [...printed].sort((a, b) => b.length - a.length);
  return { name, shortName: short };
};

/** Makes a proposal for each name, or a question. */
export const resolveNames = (members: readonly CastMember[], known: Known, distance: NameDistance): ReadName[] => {
  const proposals = members.map((member) => ({ member, proposal: proposalFor(member, known, distance) }));
  const groups = new Map<string, { key: string; candidates: Ranked<KnownPerson>[] }[]>();
  for (const { member, proposal } of proposals) {
    const group = `${member.type} ${member.side ?? ''}`;
    const candidates = proposal.verdict === 'new' ? [] : proposal.candidates;
    groups.set(group, [...(groups.get(group) ?? []), { key: member.key, candidates }]);
  }
  const twice = new Map([...groups.values()].flatMap((names) => [...namesProposedTwice(names)]));
  return proposals.map(({ member, proposal }): ReadName => {
    const { key, type, side, printed, spans, mayBe } = member;
    const alsoProposedFor = twice.get(key) ?? [];
    const isAsked = alsoProposedFor.length > 0 || mayBe.length > 0;
    const verdict = isAsked ? 'doubtful' : proposal.verdict;
    const candidates = proposal.candidates.map(toCandidate);
    const best = proposal.verdict === 'new' ? null : (candidates[0] ?? null);
    return {
      key,
      type,
      side,
      printed,
      spans,
      verdict,
      proposal: best,
      runnersUp: best ? candidates.slice(1) : candidates,
      alsoProposedFor,
      mayBe,
      suggestion: suggestionFor(member),
      decision: verdict === 'sure' && best ? decisionFor(type, best.documentId) : null,
    };
  });
};
