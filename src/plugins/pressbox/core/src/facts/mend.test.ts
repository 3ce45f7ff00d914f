import { eventOf, matchOf } from '../match';
import { checkArticle } from './article';
import type { ArticleWords } from './article-text';
import { proposeMends } from './mend';
import { mendWords } from './mend-words';

const goal = (side: 'home' | 'away', minute: number, added = 0, name = 'Ada Kerr') =>
  eventOf({ kind: 'goal', side, minute, addedTime: added, player: { id: name, name } });
const match = matchOf({
  home: { id: 'h', name: 'Rovers' },
  away: { id: 'a', name: 'Town' },
  phase: 'full_time',
  homeScore: 2,
  awayScore: 1,
  events: [goal('home', 45, 2), goal('away', 71, 0, 'Bo Lund'), goal('home', 80)],
});
const mends = (words: ArticleWords, locale = 'en') =>
  proposeMends(words, checkArticle(words, [match], { locale }), [match], { locale })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ printed, mend }) => [printed, mend]);
const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

describe('a wrong figure', () => {
  it.each([
    ['en', 'Lund levelled (1-1, 54).', '(1-1, 54)', '(1-1, 71)'],
    ['en', 'Kerr won it (2-1, 8).', '(2-1, 8)', '(2-1, 80)'],
    ['fr', 'Lund a égalisé (1-1, 54e).', '(1-1, 54e)', '(1-1, 71e)'],
    ['de', 'Lund traf zum 1:1 (54.).', '(54.)', '(71.)'],
    ['nl', 'Lund maakte in de 54ste minuut de gelijkmaker.', '54ste minuut', '71ste minuut'],
    ['it', 'Lund ha pareggiato al 31’ st.', '31’ st', '26’ st'],
    ['en', 'Lund levelled in the 54th minute.', '54th minute', '71st minute'],
    ['it', 'Kerr ha segnato il gol della vittoria (2-1, 88’).', '(2-1, 88’)', '(2-1, 80’)'],
  ])('in %s has the right one in its place, printed as it was: %s', (locale, words, printed, mend) =>
    expect(mends({ standfirst: words }, locale)).toEqual([[printed, mend]]),
  );

  it('in stoppage time has its plus, and one that is none has none', () => {
    expect(mends({ standfirst: 'Kerr opened the scoring (1-0, 44).' })).toEqual([['(1-0, 44)', '(1-0, 45+2)']]);
    expect(mends({ standfirst: 'Kerr a ouvert le score (1-0, 46e).' }, 'fr')).toEqual([['(1-0, 46e)', '(1-0, 45e+2)']]);
    expect(mends({ standfirst: 'Lund levelled (1-1, 45+1).' })).toEqual([['(1-1, 45+1)', '(1-1, 71)']]);
  });

  it('of the score is turned as the text turns it', () =>
    expect(mends({ title: 'Rovers beat Town 3-1' }).map(([, mend]) => mend?.replace(/\D+/g, '-'))).toEqual(['2-1']));

  it('that is right already, or that only a person can mend, has nothing in its place', () => {
    expect(mends({ standfirst: 'Lund levelled (1-1, 71).' })).toEqual([]);
    for (const [, mend] of mends({ standfirst: 'Kerr was sent off after 30 minutes.' })) expect(mend).toBeNull();
  });

  it('is called right by the check, once it is mended, wherever it stands', () => {
    const words = {
      title: 'Rovers win',
      body: [
        paragraph(text('It rained.')),
        paragraph(text('Lund '), text('levelled', { bold: true }), text(' (1-1, 54).')),
      ],
      coverCaption: 'Kerr scores (2-1, 88)',
    };
    const found = checkArticle(words, [match], { locale: 'en' });
    let mended: ArticleWords = words;
    for (const { mend, ...finding } of proposeMends(words, found, [match], { locale: 'en' }))
      if (mend) mended = mendWords(mended, finding, mend) ?? mended;
    expect(mended).toEqual({
      title: 'Rovers win',
      body: [
        paragraph(text('It rained.')),
        paragraph(text('Lund '), text('levelled', { bold: true }), text(' (1-1, 71).')),
      ],
      coverCaption: 'Kerr scores (2-1, 80)',
    });
    expect(checkArticle(mended, [match], { locale: 'en' }).filter(({ verdict }) => verdict === 'contradicted')).toEqual(
      [],
    );
  });

  it('of each comes before a second way of any: a long article has few', () => {
    const filler = { body: [paragraph(text('It rained. '.repeat(4_500)))] };
    const two = { title: 'Lund levelled (1-1, 54)', standfirst: 'Kerr won it (2-1, 8).', ...filler };
    expect(mends(two).map(([, mend]) => mend)).toEqual(['(1-1, 71)', '(2-1, 80)']);
  });

  it('in a text of a book’s length waits for a person', () =>
    expect(
      mends({ standfirst: 'Lund levelled (1-1, 54).', body: [paragraph(text('It rained. '.repeat(11_000)))] }),
    ).toEqual([['(1-1, 54)', null]]));
});

describe('words in a place', () => {
  const place = (start: number, end: number, block: number | null = 0) =>
    ({ field: 'body', block, start, end }) as const;

  it('are replaced within their run of letters, and every other block stays the very one', () => {
    const words = { body: [paragraph(text('One.')), paragraph(text('Two '), text('(54)', { bold: true }))] };
    const mended = mendWords(words, place(5, 7, 1), '45');
    expect(mended).toEqual({ body: [paragraph(text('One.')), paragraph(text('Two '), text('(45)', { bold: true }))] });
    expect((mended?.body as unknown[])[0]).toBe(words.body[0]);
  });

  it('are counted over the lines of a list', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const list = (...items: string[]) => ({ type: 'list', format: 'unordered', children: items.map(item) });
    expect(mendWords({ body: [list('one 1', 'two 2')] }, place(10, 11), '3')).toEqual({
      body: [list('one 1', 'two 3')],
    });
  });

  it.each<
    [string, ArticleWords, ReturnType<typeof place> | { field: 'title'; block: null; start: number; end: number }]
  >([
    ['over letters of two kinds', { body: [paragraph(text('(5'), text('4)', { bold: true }))] }, place(1, 3)],
    ['past the end', { body: [paragraph(text('short'))] }, place(10, 12)],
    ['in a block that is gone', { body: [] }, place(0, 1)],
    ['in a field that is empty', { title: null }, { field: 'title', block: null, start: 0, end: 1 }],
  ])('stay as they are %s', (_where, words, where) => expect(mendWords(words, where, '45')).toBeNull());
});
