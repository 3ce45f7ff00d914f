import { contentTypes } from '../../../server/src/rooms';
import { readIds, twiceNamed, writeIds } from './external-ids';
import { EXTERNAL_IDS_FIELD, OPTIONS_FIELD, sayColumns, sayEditLayout, type SayKey } from './layouts';
import { sayRecent, sayTypes, withoutDeskTypes } from './types';
import { keyOfOption, keyOfText, keyOfType } from './words';

interface Shown {
  uid: string;
  pluginOptions: Record<string, { visible?: boolean } | undefined>;
  attributes: Record<string, { enum?: readonly string[] }>;
  config: { metadatas: Record<string, { edit: { label: string; description: string } }> };
}
const shown = Object.entries(contentTypes as unknown as Record<string, { schema: Omit<Shown, 'uid'> }>)
  .map(([name, { schema }]): Shown => ({ ...schema, uid: `plugin::pressbox.${name}` }))
  .filter(({ pluginOptions }) => pluginOptions['content-manager']?.visible !== false);

describe.each(shown)('$uid', ({ uid, attributes, config }) => {
  it('has a word in the panel’s languages for itself, each field, each help text and each choice', () => {
    const texts = Object.values(config.metadatas).map(({ edit }) => edit);
    expect(keyOfType(uid)).not.toBeNull();
    expect(texts.filter(({ label }) => !keyOfText('label', label))).toEqual([]);
    expect(texts.filter(({ description }) => description && !keyOfText('hint', description))).toEqual([]);
    const choices = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
    expect(choices.filter((choice) => !keyOfOption(choice))).toEqual([]);
  });
});

const say: SayKey = (key) => `<${key}>`;
const ours = { pressbox: { type: 'plugin::pressbox.match' } };
const phase = { name: 'phase', label: 'Phase', hint: 'Where the match stands.', type: 'enumeration', attribute: { type: 'enumeration', enum: ['full_time'] } }; // prettier-ignore
const fields = [
  phase,
  { name: 'venue', label: 'Ground', hint: '', type: 'relation', attribute: { type: 'relation' } },
  { name: 'externalIds', label: 'Ids of providers', hint: '', type: 'json', attribute: { type: 'json' } },
];
const view = (options: object) => ({ layout: { layout: [[fields]], options } });

describe('a form', () => {
  it('says its fields, and keeps what an administrator calls otherwise', () => {
    const [[[first, second, third]]] = sayEditLayout(view(ours), say, false).layout.layout as unknown as [[object[]]];
    expect(first).toMatchObject({ label: '<label.phase>', hint: '<hint.phase>', type: OPTIONS_FIELD });
    expect(second).toMatchObject({ label: 'Ground', hint: '', type: 'relation', autocomplete: 'none' });
    expect(third).toMatchObject({ label: '<label.ids-of-providers>', type: EXTERNAL_IDS_FIELD });
  });

  it('of another plugin, or one that is being configured, stays as it is', () => {
    const [theirs, configured] = [view({}), view(ours)];
    expect(sayEditLayout(theirs, say, false)).toBe(theirs);
    expect(sayEditLayout(configured, say, true)).toBe(configured);
  });
});

it('gives the columns of a list their keys, and a choice its cell', () => {
  const list = { displayedHeaders: fields, layout: { options: ours } };
  const [first, second] = sayColumns(list, say, () => ({ cellFormatter: 'cell' })).displayedHeaders as unknown as object[]; // prettier-ignore
  expect(first).toMatchObject({ label: { id: 'pressbox.label.phase' }, cellFormatter: 'cell' });
  expect(second).toMatchObject({ label: 'Ground' });
});

it('says what our types are called, and nobody else’s', () => {
  const initial = { contentTypes: [{ uid: 'plugin::pressbox.match', info: { displayName: 'Match' } }, { uid: 'api::match.match', info: { displayName: 'Match' } }] }; // prettier-ignore
  expect(sayTypes(initial, say)).toMatchObject({
    contentTypes: [{ info: { displayName: '<type.match>' }, pluginOptions: ours }, { info: { displayName: 'Match' } }],
  });
});

it('says of what types the home page lists documents, and leaves other plugins’ alone', () => {
  const listed = [
    { title: 'A', contentTypeUid: 'plugin::pressbox.team-sheet', contentTypeDisplayName: 'Team sheet' },
    { title: 'B', contentTypeUid: 'api::page.page', contentTypeDisplayName: 'Page' },
  ];
  expect(sayRecent(listed, say)).toMatchObject([
    { title: 'A', contentTypeDisplayName: '<type.team-sheet>' },
    { contentTypeDisplayName: 'Page' },
  ]);
  expect(sayRecent(undefined, say)).toBeUndefined();
});

it('keeps what our desks edit out of the menu, but for a role that would have nothing left', () => {
  const link = (name: string) => ({ uid: `plugin::pressbox.${name}` });
  const menu = { ctLinks: [link('match'), link('match-event'), link('appearance'), link('team-sheet')] };
  expect(withoutDeskTypes(menu).ctLinks).toEqual([link('match')]);
  const only = { ctLinks: [link('match-event')] };
  expect(withoutDeskTypes(only)).toBe(only);
});

describe('ids of providers', () => {
  it.each([[null], [{ opta: 'g1' }], [{ opta: 'g1', wyscout: '7' }]])('are rows, and %j again', (stored) =>
    expect(writeIds(readIds(stored) ?? [])).toEqual(stored),
  );
  it.each([['{"opta":"g1"}', [{ provider: 'opta', id: 'g1' }]], ['', []], ['{', null], [{ opta: 7 }, null], [['g1'], null]])(
    'are read of %j as %j',
    (stored, rows) => expect(readIds(stored)).toEqual(rows),
  ); // prettier-ignore
  it('drop a row that is not whole, and say which provider stands twice', () => {
    expect(writeIds([{ provider: ' opta ', id: 'g1' }, { provider: '', id: 'x' }])).toEqual({ opta: 'g1' });
    expect(twiceNamed([{ provider: 'opta', id: '' }, { provider: 'opta ', id: 'x' }])).toBe('opta');
    expect(twiceNamed([{ provider: '', id: '' }, { provider: '', id: '' }])).toBeNull();
  }); // prettier-ignore
});
