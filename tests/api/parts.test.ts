// @loop
import { manager, matchDesk, type Match } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

type Type = 'match-event' | 'team-sheet' | 'appearance';
interface Kind {
  type: Type;
  /** The parent's type, its attribute that lists the parts, and the part's that names its parent. */
  parent: 'match' | 'team-sheet';
  list: string;
  relation: string;
  /** A parent with one part. */
  make(): Promise<{ parent: Created; part: Created }>;
}

const plural = (type: string): string => (type === 'match' ? 'matches' : `${type}s`);
const query = (type: Type) => newsroom.strapi.db.query(`plugin::pressbox.${type}`);
const count = (type: Type, { documentId }: Created) => query(type).count({ where: { documentId } });

const withSheet = async () => {
  const match = await desk.match();
  return { match, sheet: await desk.sheet(match, { side: 'home' }) };
};

const KINDS: Kind[] = [
  {
    type: 'match-event',
    parent: 'match',
    list: 'events',
    relation: 'match',
    async make() {
      const parent = await desk.match();
      return { parent, part: await desk.goal(parent, 'home', { player: (await desk.player()).documentId }) };
    },
  },
  {
    type: 'team-sheet',
    parent: 'match',
    list: 'teamSheets',
    relation: 'match',
    async make() {
      const { match: parent, sheet: part } = await withSheet();
      return { parent, part };
    },
  },
  {
    type: 'appearance',
    parent: 'team-sheet',
    list: 'appearances',
    relation: 'teamSheet',
    async make() {
      const { sheet: parent } = await withSheet();
      const player = await desk.player();
      const part = await newsroom.create('appearances', {
        teamSheet: parent.documentId,
        player: player.documentId,
      });
      return { parent, part };
    },
  },
];

describe.each(KINDS)('$type belongs to its $parent for life', ({ type, parent: parentType, list, relation, make }) => {
  const putParent = ({ documentId }: Created, data: object) =>
    newsroom.put(`/api/pressbox/${plural(parentType)}/${documentId}`, { data });
  const putPart = ({ documentId }: Created, data: object) =>
    newsroom.put(`/api/pressbox/${plural(type)}/${documentId}`, { data });
  const parentOf = async ({ documentId }: Created): Promise<string | undefined> => {
    const row = await query(type).findOne({ where: { documentId }, populate: { [relation]: true } });
    return row?.[relation]?.documentId;
  };

  it.each<[string, (part: Created) => object | null]>([
    ['disconnect', ({ documentId }) => ({ disconnect: [{ documentId }] })],
    ['disconnect by its row', ({ id }) => ({ disconnect: [id] })],
    ['a set without it', () => ({ set: [] })],
    ['an empty list', () => []],
    ['null', () => null],
  ])('taken out with %s it is deleted (promise 8)', async (_, value) => {
    const { parent, part } = await make();
    await putParent(parent, { [list]: value(part) }).expect(200);
    expect(await count(type, part)).toBe(0);
  });

  it('taken out in the content manager it is deleted (promise 8)', async () => {
    const { parent, part } = await make();
    const { id, documentId } = part;
    const answer = await newsroom.admin('put', manager(parentType, parent.documentId), {
      [list]: { connect: [], disconnect: [{ id, documentId }] },
    });
    expect(answer.status).toBe(200);
    expect(await count(type, part)).toBe(0);
  });

  it('stays where its parent is written with it, and without a word of it (promise 8)', async () => {
    const { parent, part } = await make();
    await putParent(parent, {}).expect(200);
    await putParent(parent, { [list]: [part.documentId] }).expect(200);
    await putParent(parent, { [list]: { connect: [{ documentId: part.documentId }] } }).expect(200);
    await putPart(part, { [relation]: parent.documentId }).expect(200);
    expect(await parentOf(part)).toBe(parent.documentId);
  });

  it('is moved from neither side (promise 8)', async () => {
    const [{ parent, part }, { parent: other }] = [await make(), await make()];
    const { id, documentId } = part;
    for (const value of [
      other.documentId,
      { connect: [{ documentId: other.documentId }] },
      { set: [other.documentId] },
    ]) {
      const { body } = await putPart(part, { [relation]: value }).expect(400);
      expect(body.error.message).toContain('for life. Delete it here');
    }
    for (const value of [{ connect: [{ documentId }] }, [documentId]]) {
      const { body } = await putParent(other, { [list]: value }).expect(400);
      expect(body.error.message).toContain('for life, and this is another’s. Make a new one here.');
    }
    const answers = [
      await newsroom.admin('put', manager(type, documentId), {
        [relation]: { connect: [{ id: other.id, documentId: other.documentId }], disconnect: [{ id: parent.id }] },
      }),
      await newsroom.admin('put', manager(parentType, other.documentId), {
        [list]: { connect: [{ id, documentId }], disconnect: [] },
      }),
      await newsroom.admin('post', manager(parentType), { side: 'away', [list]: { connect: [{ id, documentId }] } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(await parentOf(part)).toBe(parent.documentId);
  });

  it('is left in no parent from neither side (promise 8)', async () => {
    const { parent, part } = await make();
    for (const value of [null, { disconnect: [{ documentId: parent.documentId }] }, { set: [] }]) {
      const { body } = await putPart(part, { [relation]: value }).expect(400);
      expect(body.error.message).toContain('for life. Delete it');
    }
    const parents = newsroom.strapi.db.query(`plugin::pressbox.${parentType}`);
    for (const value of [{ disconnect: [part.id] }, { set: [] }]) {
      await expect(parents.update({ where: { id: parent.id }, data: { [list]: value } })).rejects.toThrow('for life');
    }
    expect(await parentOf(part)).toBe(parent.documentId);
  });

  it('stays with the original when its parent is cloned (promise 8)', async () => {
    const { parent, part } = await make();
    const uid = `plugin::pressbox.${parentType}` as 'plugin::pressbox.match';
    const data = (parentType === 'team-sheet' ? { side: 'away' } : {}) as never;
    await newsroom.strapi.documents(uid).clone({ documentId: parent.documentId, data });
    expect(await parentOf(part)).toBe(parent.documentId);
  });

  it('is taken out by nobody who may not delete it (promise 8)', async () => {
    const { parent, part } = await make();
    const body = { data: { [list]: { disconnect: [{ documentId: part.documentId }] } } };
    const address = `/api/pressbox/${plural(parentType)}/${parent.documentId}`;
    const { body: answer } = await newsroom
      .put(address, body, [`plugin::pressbox.${parentType}.update`, `plugin::pressbox.${type}.find`])
      .expect(403);
    expect(answer.error.message).toContain('is deleted, and you may not delete it.');
    expect(await parentOf(part)).toBe(parent.documentId);
  });
});

describe('a goal that is taken out of its match', () => {
  const players = async (match: Match) => {
    const scorer = await desk.player();
    return { scorer, goal: await desk.goal(match, 'home', { minute: 5, player: scorer.documentId }) };
  };

  it('leaves the score, and its scorer free to be deleted (promise 8)', async () => {
    const match = await desk.match();
    const { scorer, goal } = await players(match);
    await newsroom
      .put(`/api/pressbox/matches/${match.documentId}`, { data: { events: { disconnect: [goal.documentId] } } })
      .expect(200);
    expect((await desk.scoreOf(match)).score).toEqual([0, 0]);
    await newsroom.delete(`/api/pressbox/players/${scorer.documentId}`).expect(204);
  });

  it('does not come along with a copy of the match, and neither does the score (promise 8)', async () => {
    const match = await desk.match();
    await players(match);
    const { documentId } = match;
    const copy = await newsroom.strapi.documents('plugin::pressbox.match').clone({ documentId });
    expect(copy?.entries[0]).toMatchObject({ homeScore: null, awayScore: null, scoreSource: 'events' });
    expect((await desk.scoreOf(match)).score).toEqual([1, 0]);
  });
});
