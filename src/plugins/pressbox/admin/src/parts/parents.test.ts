import { APPEARANCE, MATCH, MATCH_EVENT, TEAM_SHEET } from '../uids';
import { openDocuments, withParent } from './parents';

const asked = (...documents: [model: string, documentId: string, askers: number][]) => ({
  adminApi: {
    queries: Object.fromEntries(
      documents.map(([model, documentId], index) => [
        `q${index}`,
        { endpointName: 'getDocument', originalArgs: { model, documentId } },
      ]),
    ),
    subscriptions: Object.fromEntries(
      documents.map(([, , askers], index) => [
        `q${index}`,
        Object.fromEntries(Array.from({ length: askers }, (_, asker) => [`r${asker}`, {}])),
      ]),
    ),
  },
});
const connected = (documentId: string) => ({ connect: [{ id: documentId, documentId }], disconnect: [] });

describe('what is created over the form of its parent (promise 20)', () => {
  it('belongs to it', () => {
    const state = asked([MATCH, 'm', 2], [TEAM_SHEET, 's', 1]);
    const goal = { model: MATCH_EVENT, data: { kind: 'goal', match: { connect: [], disconnect: [] } } };
    expect(withParent(goal, state)).toEqual({ ...goal, data: { kind: 'goal', match: connected('m') } });
    const name = { model: APPEARANCE, data: { role: 'starter' } };
    expect(withParent(name, state)).toEqual({ ...name, data: { role: 'starter', teamSheet: connected('s') } });
  });

  it('is left as it is where it names its parent, where none is open, and where two are', () => {
    const named = { model: MATCH_EVENT, data: { match: connected('other') } };
    expect(withParent(named, asked([MATCH, 'm', 1]))).toBe(named);
    const bare = { model: TEAM_SHEET, data: {} };
    expect(withParent(bare, asked([MATCH, 'm', 0]))).toBe(bare);
    expect(withParent(bare, asked([MATCH, 'm', 1], [MATCH, 'n', 1]))).toBe(bare);
    expect(withParent(bare, undefined)).toBe(bare);
    const team = { model: 'plugin::pressbox.team', data: {} };
    expect(withParent(team, asked([MATCH, 'm', 1]))).toBe(team);
  });

  it('knows an open form from one that was closed', () => {
    expect(openDocuments(asked([MATCH, 'm', 1], [MATCH, 'm', 1], [MATCH, 'old', 0]), MATCH)).toEqual(['m']);
  });
});
