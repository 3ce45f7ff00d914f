import { eventOf, matchOf } from '../match';
import { checkArticle, isCheckedWhole, MOST_CHECKED } from './article';
import { blockText } from './article-text';

const match = matchOf({
  home: { id: 'h', name: 'Rovers' },
  away: { id: 'a', name: 'Town' },
  phase: 'full_time',
  homeScore: 1,
  awayScore: 0,
  events: [eventOf({ kind: 'goal', side: 'home', minute: 45, player: { id: 'k', name: 'Ada Kerr' } })],
});
const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const wrongOf = (words: object) =>
  checkArticle(words, [match], { locale: 'en' })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ field, block, start, end, printed }) => ({ field, block, start, end, printed }));

describe('the text of a block', () => {
  it('is what a reader reads: bold words, links, an item a line', () => {
    const link = { type: 'link', url: 'https://example.org', children: [text('the table')] };
    expect(blockText(paragraph(text('See '), link, text('.', { bold: true })))).toBe('See the table.');
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    expect(blockText({ type: 'list', format: 'ordered', children: [item('one'), item('two')] })).toBe('one\ntwo');
  });

  it.each([null, 1, 'text', {}, { children: 'no list' }, { type: 'image', image: {}, children: [text('')] }])(
    'is empty where there is none: %j',
    (block) => expect(blockText(block)).toBe(''),
  );

  it('ends where nodes nest deeper than a person writes', () => {
    let node: object = text('deep');
    for (let level = 0; level < 10_000; level += 1) node = { type: 'list', children: [node] };
    expect(blockText(node)).toBe('');
  });
});

describe('an article held against its match', () => {
  it('has each finding in its field, and in the block where it stands', () => {
    const words = {
      title: 'Rovers lead through Kerr (1-0, 44)',
      standfirst: 'Kerr scored (1-0, 45).',
      body: [
        { type: 'image', image: {}, children: [text('')] },
        paragraph(text('A dull start.')),
        paragraph(text('Then Kerr '), text('scored', { bold: true }), text(' (1-0, 54), and that was that.')),
      ],
      coverCaption: 'Ada Kerr scores (1-0, 46)',
    };
    expect(wrongOf(words)).toEqual([
      { field: 'title', block: null, start: 25, end: 34, printed: '(1-0, 44)' },
      { field: 'body', block: 2, start: 17, end: 26, printed: '(1-0, 54)' },
      { field: 'coverCaption', block: null, start: 16, end: 25, printed: '(1-0, 46)' },
    ]);
  });

  it('is quiet where it is right, where it has no words, and where it has no match', () => {
    expect(wrongOf({ title: 'Kerr scores (1-0, 45)' })).toEqual([]);
    expect(wrongOf({ title: null, standfirst: undefined, body: 'no blocks' })).toEqual([]);
    expect(checkArticle({ title: 'Kerr scores (1-0, 54)' }, [], { locale: 'en' })).toEqual([]);
  });

  it('has told of another match where it was written before its own', () => {
    const words = { title: 'Rovers after a 3-2 to forget', standfirst: 'Kerr scored (3-2, 88).' };
    const verdicts = (isBefore: boolean) =>
      checkArticle(words, [match], { locale: 'en', isBefore }).map(({ verdict }) => verdict);
    expect(verdicts(false)).toContain('contradicted');
    expect(new Set(verdicts(true))).toEqual(new Set(['unknown']));
  });

  it('is read as far as a report is long', () => {
    const filler = 'Nothing happened here. '.repeat(MOST_CHECKED / 23);
    const long = { body: [paragraph(text(filler)), paragraph(text('Kerr scored (1-0, 54).'))] };
    expect(wrongOf(long)).toEqual([]);
    expect(isCheckedWhole(long)).toBe(false);
    expect(isCheckedWhole({ title: 'Rovers win', body: [paragraph(text('Kerr scored.'))] })).toBe(true);
  });
});
