/** What tells people of one name apart: looked up for those whom a reading proposes. */
import type { Core } from '@strapi/strapi';
import {
  PERSON_TYPES,
  type Candidate,
  type PersonTraits,
  type PersonType,
  type ReadName,
} from '../../../core/src/agate/apply';
import { PERSON_UID } from './people';

interface Picture {
  url: string;
  formats?: { thumbnail?: { url?: string } } | null;
}
interface Row {
  documentId: string;
  photo?: Picture | null;
  position?: string | null;
  bornOn?: string | null;
  nationalities?: unknown;
  nationality?: string | null;
  currentTeam?: { name: string; shortName: string | null } | null;
}

const countriesOf = ({ nationalities, nationality }: Row): string[] => {
  const told: unknown[] = Array.isArray(nationalities) ? nationalities : [nationality];
  return told.filter((code) => typeof code === 'string' && code !== '') as string[];
};

const traitsOf = (row: Row): PersonTraits => {
  const year = Number(String(row.bornOn ?? '').slice(0, 4));
  return {
    club: row.currentTeam?.shortName ?? row.currentTeam?.name ?? null,
    position: row.position ?? null,
    birthYear: year > 0 ? year : null,
    countries: countriesOf(row),
    photo: row.photo?.formats?.thumbnail?.url ?? row.photo?.url ?? null,
  };
};

const candidatesOf = ({ proposal, runnersUp }: ReadName): Candidate[] => [
  ...(proposal ? [proposal] : []),
  ...runnersUp,
];

const OFFICIAL = { select: ['documentId', 'nationality'] };
const QUERY = {
  player: {
    select: ['documentId', 'position', 'bornOn', 'nationalities'],
    populate: { currentTeam: { select: ['name', 'shortName'] }, photo: { select: ['url', 'formats'] } },
  },
  coach: OFFICIAL,
  referee: OFFICIAL,
} as const satisfies Record<PersonType, object>;

/** Names whose candidates have what tells them apart. Asks once for each type. */
export const withTraits = async (strapi: Core.Strapi, names: readonly ReadName[]): Promise<ReadName[]> => {
  const traits = new Map<string, PersonTraits>();
  for (const type of PERSON_TYPES) {
    const ids = new Set(
      names
        .filter((name) => name.type === type)
        .flatMap((name) => candidatesOf(name).map(({ documentId }) => documentId)),
    );
    if (ids.size === 0) continue;
    const where = { documentId: { $in: [...ids] } };
    const rows: Row[] = await strapi.db.query(PERSON_UID[type]).findMany({ where, ...QUERY[type] });
    for (const row of rows) traits.set(row.documentId, traitsOf(row));
  }
  const told = (candidate: Candidate): Candidate => {
    const known = traits.get(candidate.documentId);
    return known ? { ...candidate, traits: known } : candidate;
  };
  return names.map((name) => ({
    ...name,
    proposal: name.proposal && told(name.proposal),
    runnersUp: name.runnersUp.map(told),
  }));
};
