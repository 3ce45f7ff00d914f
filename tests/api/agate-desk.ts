/** What a desk does with a pasted text: reads it, looks it over, applies it. */
import type {
  AgateReading,
  ApplyAgate,
  Decision,
  FindSheets,
  PrintMatch,
  ReadName,
} from '../../src/plugins/pressbox/contracts/src';
import type { AsStaff, Created, Newsroom } from '../support/newsroom';

type Applied = ApplyAgate.Response['data'];

const TABLES = ['match', 'team-sheet', 'appearance', 'match-event', 'player', 'coach', 'referee'] as const;

export const agateDesk = (newsroom: Newsroom) => {
  const path = ({ documentId }: Pick<Created, 'documentId'>, verb: string) =>
    `/pressbox/matches/${documentId}/agate/${verb}`;
  const ask = (
    match: Pick<Created, 'documentId'>,
    verb: 'read' | 'apply' | 'preview' | 'undo',
    body: object = {},
    as: AsStaff = newsroom.admin,
  ) => as('post', path(match, verb), body);

  const read = async (match: Pick<Created, 'documentId'>, text: string, locale = 'fr'): Promise<AgateReading> => {
    const { status, body } = await ask(match, 'read', { text, locale });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body.error)}`);
    return body.data;
  };
  const sheets = async (match: Pick<Created, 'documentId'>): Promise<FindSheets.Response['data']> => {
    const { status, body } = await newsroom.admin('get', `/pressbox/matches/${match.documentId}/sheets`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body.error)}`);
    return body.data;
  };
  const apply = async (match: Pick<Created, 'documentId'>, facts: object): Promise<Applied> => {
    const { status, body } = await ask(match, 'apply', facts);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body.error)}`);
    return body.data;
  };

  /** Says yes to every proposal and creates who is new; a doubtful name is left to the test. */
  const accept = (
    reading: AgateReading,
    decide: (name: ReadName) => Decision | null = ({ decision, verdict, suggestion }) =>
      decision ?? (verdict === 'new' ? { create: suggestion } : null),
  ): AgateReading => ({
    ...reading,
    names: reading.names.map((name) => ({ ...name, decision: decide(name) })),
  });

  return {
    ask,
    read,
    apply,
    sheets,
    accept,
    /** Reads, says yes to everything and applies. */
    paste: async (match: Pick<Created, 'documentId'>, text: string, locale = 'fr'): Promise<Applied> =>
      apply(match, accept(await read(match, text, locale))),
    print: async (match: Pick<Created, 'documentId'>, locale = 'fr'): Promise<PrintMatch.Response> => {
      const { body } = await newsroom
        .get(`/api/pressbox/matches/${match.documentId}/agate?locale=${locale}`)
        .expect(200);
      return body;
    },
    /** Every row that an application could touch, as the database has it. */
    async rows(): Promise<Record<string, unknown[]>> {
      const all: Record<string, unknown[]> = {};
      for (const table of TABLES) {
        const uid = `plugin::pressbox.${table}` as const;
        const relations = Object.entries(newsroom.strapi.contentType(uid).attributes).filter(
          ([, { type }]) => type === 'relation',
        );
        const populate = Object.fromEntries(
          relations.map(([name]) => [name, { select: ['id'], orderBy: { id: 'asc' } }]),
        );
        all[table] = await newsroom.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' }, populate });
      }
      return all;
    },
    name: (reading: AgateReading, printed: string): ReadName => {
      const found = reading.names.find((name) => name.printed.includes(printed));
      if (!found) throw new Error(`${printed} is none of ${reading.names.map((name) => name.printed[0]).join(', ')}`);
      return found;
    },
  };
};
