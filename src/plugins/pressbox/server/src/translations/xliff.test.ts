/** A translation goes out as XLIFF and comes back: what it keeps, what it warns of, what it refuses. */
import {
  broughtBack,
  readXliff as readTree,
  sideRows,
  typedWords,
  writeXliff,
  XliffRefused,
  type SideRow,
  type TranslatedWords,
  type XliffFile,
  type XliffUnit,
} from '../../../core/src';
import { readXml } from './xml';

const readXliff = (xliff: string) => readTree(readXml(xliff));

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const link = (url: string, ...children: object[]) => ({ type: 'link', url, children });
const paragraph = (...children: (string | object)[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const list = (...items: string[]) => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
});

const exported = (rows: readonly SideRow[], options: object = {}): string =>
  writeXliff({ from: 'fr', to: 'en' }, [{ documentId: 'abc', rows, ...options }]);
const only = (xliff: string): XliffFile => readXliff(xliff).files[0]!;
const bring = (xliff: string, rows: readonly SideRow[]) => broughtBack(rows, only(xliff).units);
/** What a tool does: puts words where there are none, or others where there are. */
const translated = (xliff: string, words: Record<string, string>): string =>
  Object.entries(words).reduce(
    (all, [unit, target]) =>
      all.replace(new RegExp(`(<unit id="${unit}"[\\s\\S]*?</source>)(\\s*<target[\\s\\S]*?</target>)?`), (_all, before: string) => `${before}<target xml:space="preserve">${target}</target>`), // prettier-ignore
    xliff,
  );

const SOURCE: TranslatedWords = {
  title: 'Victoire < 3 & "tard"',
  body: [
    paragraph('Ils ', text('gagnent', { bold: true }), ', voir ', link('/classement', text('le classement')), '.'),
    paragraph('Puis plus rien.'),
    list('Un', 'Deux'),
  ],
};

describe('an article that goes out', () => {
  it('is a file with a unit for each field and paragraph, its codes and its notes', () => {
    const xliff = exported(sideRows(SOURCE, { title: 'Win' }));
    expect(xliff).toContain('srcLang="fr" trgLang="en"');
    expect([...xliff.matchAll(/<unit id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['title', 'body-1', 'body-2', 'body-3']); // prettier-ignore
    expect(xliff).toContain('<pc id="b1" type="fmt" subType="xlf:b">gagnent</pc>');
    expect(xliff).toContain('<pc id="a1" type="link" dataRefStart="d1">le classement</pc>');
    expect(xliff).toContain('<data id="d1" xml:space="preserve">/classement</data>');
    expect(xliff).toContain('<note category="field">Body, block 3: list</note>');
    expect(xliff).toContain('Victoire &lt; 3 &amp; "tard"');
    expect([...xliff.matchAll(/state="(\w+)"/g)].map(([, state]) => state)).toEqual(['translated', 'initial', 'initial', 'initial', 'initial']); // prettier-ignore
  });

  it('says nothing of pictures, nor of what has no source', () => {
    const body = [paragraph('Un.'), { type: 'image', image: { url: '/x.jpg' }, children: [text('')] }];
    const xliff = exported(sideRows({ title: 'T', body }, { standfirst: 'Ours' }));
    expect([...xliff.matchAll(/<unit id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['title', 'body-1']);
  });
});

describe('a translation that comes back', () => {
  it('is written, with its bold words and its links', () => {
    const rows = sideRows(SOURCE, null);
    const xliff = translated(exported(rows), {
      title: 'Win &lt; 3',
      'body-1':
        'See <pc id="a1" type="link" dataRefStart="d1">the table</pc>: they <pc id="b1" type="fmt" subType="xlf:b">win</pc>.',
    });
    const brought = bring(xliff, rows);
    expect(brought.warnings.map(({ unit, code }) => [unit, code])).toEqual([['body-2', 'empty-target'], ['body-3', 'empty-target']]); // prettier-ignore
    const { title, body } = typedWords(brought.rows) as { title: string; body: unknown[] };
    expect([title, body[0]]).toEqual([
      'Win < 3',
      paragraph('See ', link('/classement', text('the table')), ': they ', text('win', { bold: true }), '.'),
    ]);
  });

  it('fills a list by its items', () => {
    const rows = sideRows({ title: 'T', body: [list('Un', 'Deux')] }, { title: 'T' });
    const xliff = exported(rows).replace(/<source xml:space="preserve">(Un|Deux)<\/source>/g, (all, item: string) => `${all}<target>${item === 'Un' ? 'One' : 'Two'}</target>`); // prettier-ignore
    expect(typedWords(bring(xliff, rows).rows).body).toEqual([list('One', 'Two')]);
  });

  it('keeps a link of its own, whose address is another', () => {
    const rows = sideRows(
      { title: 'T', body: [paragraph('Voir ', link('/fr/a', text('A')), ' et ', link('/fr/b', text('B')))] },
      { title: 'T', body: [paragraph('See ', link('/en/a', text('A')))] },
    );
    const xliff = translated(exported(rows), {
      'body-1':
        'Look at <pc id="a2" type="link" dataRefStart="d2">B</pc> and <pc id="a1" type="link" dataRefStart="d1">A</pc>',
    });
    const [block] = typedWords(bring(xliff, rows).rows).body as [unknown];
    expect(block).toEqual(paragraph('Look at ', link('/fr/b', text('B')), ' and ', link('/en/a', text('A'))));
  });

  it('brings no address in that nobody has stored', () => {
    const rows = sideRows(SOURCE, null);
    const xliff = translated(exported(rows).replace('/classement</data>', 'javascript:alert(1)</data>'), {
      'body-1': 'See <pc id="a1" type="link" dataRefStart="d1">the table</pc>',
    });
    const { rows: after, warnings } = bring(xliff, rows);
    expect(JSON.stringify(typedWords(after))).not.toContain('javascript');
    expect(warnings).toContainEqual({ unit: 'body-1', code: 'lost-tag', printed: '<a>' });
  });

  it('says which tags are lost', () => {
    const rows = sideRows(SOURCE, null);
    const { warnings, written } = bring(translated(exported(rows), { 'body-1': 'They win.' }), rows);
    expect(written).toHaveLength(1);
    expect(warnings.filter(({ code }) => code === 'lost-tag')).toEqual([
      { unit: 'body-1', code: 'lost-tag', printed: '<b>' },
      { unit: 'body-1', code: 'lost-tag', printed: '<a>' },
    ]);
  });

  it('takes what looks like a tag for the words that it is', () => {
    const rows = sideRows({ title: '<b>T</b>', body: [paragraph('a <b>b</b> \\')] }, null);
    const xliff = translated(exported(rows), { title: '&lt;b&gt;T&lt;/b&gt; x', 'body-1': 'a &lt;i&gt;b&lt;/i&gt; \\' }); // prettier-ignore
    expect(typedWords(bring(xliff, rows).rows)).toEqual({ title: '<b>T</b> x', body: [paragraph('a <i>b</i> \\')] });
  });

  it('is not written over what somebody has changed since', () => {
    const then = sideRows({ title: 'Victoire', standfirst: 'Tôt.' }, { title: 'Win', standfirst: 'Early.' });
    const xliff = translated(exported(then), { title: 'A win', standfirst: 'Soon.' });
    const now = sideRows({ title: 'Victoire', standfirst: 'Tôt.' }, { title: 'Their win', standfirst: 'Early.' });
    const { written, warnings } = bring(xliff, now);
    expect(written.map(({ field, text: words }) => [field, words])).toEqual([['standfirst', 'Soon.']]);
    expect(warnings).toEqual([{ unit: 'title', code: 'target-changed', printed: null }]);
    // Where they have written the same, nothing is left to say. A file that does not remember writes over nothing.
    expect(bring(xliff, sideRows({ title: 'Victoire' }, { title: 'A win', standfirst: 'Early.' })).unchanged).toBe(1);
    const forgot = xliff.replace(/ pressbox:stored="[^"]*"/g, '');
    expect(bring(forgot, then).warnings.map(({ code }) => code)).toEqual(['target-changed', 'target-changed']);
  });

  it('finds its paragraph where the source has changed since, and warns', () => {
    const then = sideRows({ title: 'T', body: [paragraph('Ils gagnent tôt.'), paragraph('Puis rien.'), paragraph('Fin du match.')] }, null); // prettier-ignore
    const xliff = translated(exported(then), { 'body-1': 'They win.', 'body-2': 'Then nothing.', 'body-3': 'The end.' }); // prettier-ignore
    const now = sideRows({ title: 'T', body: [paragraph('Nouveau ici.'), paragraph('Ils gagnent très tôt.'), paragraph('Puis rien.')] }, null); // prettier-ignore
    const { rows, warnings } = bring(xliff, now);
    expect(rows.filter(({ field }) => field === 'body').map(({ text: words }) => words)).toEqual(['', 'They win.', 'Then nothing.']); // prettier-ignore
    expect(warnings.filter(({ unit }) => unit !== 'title')).toEqual([
      { unit: 'body-1', code: 'source-changed', printed: null },
      { unit: 'body-3', code: 'no-such-paragraph', printed: null },
    ]);
  });

  it('writes no half of a paragraph, and no copy that a tool has made of the source', () => {
    const rows = sideRows({ title: 'Un. Deux.', standfirst: 'Un but.' }, null);
    const unit = (target: Partial<XliffUnit>): XliffUnit => ({ ...only(exported(rows)).units[0]!, ...target });
    const half = unit({ isPartly: true, target: [{ kind: 'words', words: 'One.' }] });
    const copy = unit({ isInitial: true, target: [{ kind: 'words', words: 'Un. Deux.' }] });
    for (const one of [half, copy])
      expect(broughtBack(rows, [one])).toMatchObject({ written: [], warnings: [{ code: 'empty-target' }] });
  });
});

describe('protected marks', () => {
  const marks = {
    source: [{ field: 'body' as const, block: 0, start: 7, end: 17, printed: '(1-0, 45e)', right: '(1-0, 45)' }],
    target: [],
  };
  const rows = sideRows({ title: 'T', body: [paragraph('Un but (1-0, 45e).')] }, { title: 'T' });
  const xliff = exported(rows, { marks });
  const ph = /<ph [^>]*>/.exec(xliff)?.[0] ?? '';

  it('are placeholders, and print as the translation prints them', () => {
    expect(ph).toContain('equiv="(1-0, 45e)" disp="(1-0, 45)"');
    const back = translated(xliff, { 'body-1': `A goal ${ph}.` });
    const { written, warnings } = broughtBack(rows, only(back).units, marks);
    expect([written[0]?.text, warnings]).toEqual(['A goal (1-0, 45).', []]);
  });

  it('that are lost are said, unless they are told', () => {
    const come = (target: string) => broughtBack(rows, only(translated(xliff, { 'body-1': target })).units, marks);
    expect(come('A goal.').warnings).toEqual([{ unit: 'body-1', code: 'lost-claim', printed: '(1-0, 45e)' }]);
    expect(come('A goal (1-0, 45).').warnings).toEqual([]);
  });
});

describe('any article', () => {
  const seeded = (seed: number) => {
    let state = seed;
    return (most: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
  };
  const WORDS = [
    'Milan',
    ' <b> ',
    '</a1>',
    '\\',
    ' & ',
    '"x" ',
    '\n',
    '  two',
    'é̂',
    '🏆',
    ']]>',
    '\u0001',
    '<a1>',
    '\r',
    '\t',
  ];
  const wordsOf = (random: (most: number) => number): string =>
    Array.from({ length: 1 + random(4) }, () => WORDS[random(WORDS.length)]).join('');
  const leaf = (random: (most: number) => number) =>
    text(`${wordsOf(random)}.`, Object.fromEntries(['bold', 'italic', 'underline', 'strikethrough', 'code'].filter(() => random(4) === 0).map((mark) => [mark, true]))); // prettier-ignore
  const block = (random: (most: number) => number) => {
    const inside = () => Array.from({ length: 1 + random(4) }, () => random(4) === 0 ? link(`/p${random(3)}?a=1&b=2`, leaf(random), leaf(random)) : leaf(random)); // prettier-ignore
    if (random(5) > 0) return { type: 'paragraph', children: inside() };
    return { type: 'list', format: 'ordered', children: [1, 2].map(() => ({ type: 'list-item', children: [text('An item.'), ...(random(2) ? [text('bold', { bold: true })] : [])] })) }; // prettier-ignore
  };

  it('comes back as it went out, whatever its marks and links', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const body = Array.from({ length: 1 + random(8) }, () => block(random));
      const own = body.map((one) => {
        const other = block(random);
        return other.type === one.type ? other : one;
      });
      const source = { title: wordsOf(random) + 'T', body };
      const rows = sideRows(source, { title: wordsOf(random) + 'U', body: own });
      const { warnings, written, unchanged } = bring(exported(rows), rows);
      const units = rows.filter(({ source: there }) => there !== null);
      expect([seed, warnings, written, unchanged]).toEqual([seed, [], [], units.length]);
      // A tool that copies every source into its target copies all of it.
      const copied = exported(sideRows(source, null)).replace(/<source( xml:space="preserve")>([\s\S]*?)<\/source>/g, (all, space: string, inside: string) => `${all}<target${space}>${inside}</target>`).replaceAll('state="initial"', 'state="translated"'); // prettier-ignore
      const copy = bring(copied, sideRows(source, null));
      expect([seed, copy.warnings]).toEqual([seed, []]);
      expect(copy.written.map((row) => row.text)).toEqual(copy.written.map((row) => row.source));
      expect(copy.written).toHaveLength(units.length);
    }
  });
});

const refusalOf = (xliff: string): string => {
  try {
    readXliff(xliff);
  } catch (error) {
    if (error instanceof XliffRefused) return error.refusal.code;
    throw error;
  }
  return 'read';
};
const XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en">';
const whole = (inside: string): string => `${XLIFF}<file id="abc">${inside}</file></xliff>`;
const unit = (inside: string): string => whole(`<unit id="title">${inside}</unit>`);
const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'.replace(/./g, (name, index: number) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)}]>`;

describe('a file that is malformed, hostile or foreign', () => {
  it.each([
    ['nothing', '', 'xliff.unreadable'],
    ['words', 'Hello', 'xliff.unreadable'],
    ['a file that breaks off', whole('<unit id="title">').slice(0, -20), 'xliff.unreadable'],
    ['ends that do not meet', whole('<unit id="a"></group>'), 'xliff.unreadable'],
    ['two roots', `${whole('')}${whole('')}`, 'xliff.unreadable'],
    ['an attribute twice', whole('<unit id="a" id="b"/>'), 'xliff.unreadable'],
    ['an attribute without quotes', whole('<unit id=a/>'), 'xliff.unreadable'],
    ['an entity that nobody declares', unit('<segment><source>&xxe;</source></segment>'), 'xliff.unreadable'],
    ['a prefix that nobody declares', whole('<x:unit/>'), 'xliff.unreadable'],
    ['a stray ampersand', unit('<segment><source>a & b</source></segment>'), 'xliff.unreadable'],
    ['NUL', whole('\u0000'), 'xliff.unreadable'],
    ['a reference to NUL', unit('<segment><source>&#0;</source></segment>'), 'xliff.unreadable'],
    [
      'a reference to a character that may not stand',
      unit('<segment><source>&#x1;</source></segment>'),
      'xliff.unreadable',
    ],
    ['UTF-16 that was read as something else', [...whole('')].join('\u0000'), 'xliff.unreadable'],
    ['a comment without end', `${XLIFF}<!-- `, 'xliff.declares'],
    ['an entity bomb', bomb + whole('&h;'), 'xliff.declares'],
    ['an external entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${whole('&e;')}`, 'xliff.declares'],
    ['an external document type', `<!DOCTYPE xliff SYSTEM "http://localhost/x.dtd">${whole('')}`, 'xliff.declares'],
    ['a document type in small letters', `<!doctype xliff>${whole('')}`, 'xliff.declares'],
    [
      'XInclude',
      whole('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
      'xliff.declares',
    ],
    ['a tower of groups', whole(`${'<group id="g">'.repeat(5000)}${'</group>'.repeat(5000)}`), 'xliff.too-large'],
    ['a million elements', whole('<a/>'.repeat(1_000_000)), 'xliff.too-large'],
    [
      'a paragraph of codes alone',
      unit(
        `<segment><source>${'<sc id="b1"/>'.repeat(60_000)}${'<ec startRef="b1"/>'.repeat(60_000)}</source></segment>`,
      ),
      'xliff.too-large',
    ],
    ['six million letters', whole(' '.repeat(6_000_000)), 'xliff.too-large'],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'xliff.version'],
    ['XLIFF 1.1, which has no namespace', '<xliff version="1.1"/>', 'xliff.version'],
    ['a web page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'xliff.not-xliff'],
    ['a word that is called xliff', '<xliff xmlns="urn:x"/>', 'xliff.not-xliff'],
    ['no article', `${XLIFF}</xliff>`, 'xliff.nothing'],
    ['an article twice', `${XLIFF}<file id="a"/><file id="a"/></xliff>`, 'xliff.twice'],
    ['a unit twice', whole('<unit id="title"/><group id="g"><unit id="title"/></group>'), 'xliff.twice'],
  ])('%s is refused whole', (_name, xliff, code) => expect(refusalOf(xliff)).toBe(code));

  it.each([
    ['quotes', '"'], ['smaller-thans', '<'], ['comments', '<!--'], ['instructions', '<?'], ['tags', '<a b="'], ['references', '&#'], ['ends', '</'],
  ])('%s by the million take no long while', (_name, sign) => {
    const start = performance.now();
    refusalOf(whole(sign.repeat(1_000_000)));
    expect(performance.now() - start).toBeLessThan(5_000);
  }); // prettier-ignore
});

describe('a file of another tool', () => {
  const rows = sideRows(
    { title: 'Un. Deux.', body: [paragraph('Ils ', text('gagnent', { bold: true }), ' tard.')] },
    null,
  );
  const brought = (inside: string, head = XLIFF) => {
    const { written, warnings } = bring(`${head}<file id="abc">${inside}</file></xliff>`, rows);
    return [written.map((row) => row.text), warnings.map(({ code }) => code)];
  };
  const titled = (inside: string) => brought(`<unit id="title">${inside}</unit>`);
  const bodied = (target: string) =>
    brought(`<unit id="body-1"><segment><source>Ils <pc id="1" type="fmt" subType="xlf:b">gagnent</pc> tard.</source><target>${target}</target></segment></unit>`); // prettier-ignore

  it('may have groups, skeletons, modules, notes, comments and extensions', () => {
    const more = `<skeleton><x xmlns="urn:y"><unit id="title"/></x></skeleton><!-- x --><?tool y?>
      <mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>
      <notes><note>Hello</note></notes><x:unit xmlns:x="urn:x" id="title"/>`;
    const own = `<unit id="title" x:y="z" xmlns:x="urn:x"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1"><source>A</source><target>B</target></mtc:match></mtc:matches><segment><source>Un. Deux.</source><target>One. Two.</target></segment></unit>`;
    expect(brought(`${more}<group id="g1"><notes><note>x</note></notes><group id="g2">${own}</group></group>`)).toEqual([['One. Two.'], []]); // prettier-ignore
  });

  it('may have split a unit, and told its parts in another order', () => {
    const [one, two] = ['Un.', 'Deux.'].map((source, index) => `<segment id="s${index}"><source>${source}</source><target>${['One.', 'Two.'][index]}</target></segment>`); // prettier-ignore
    const space = '<ignorable xml:space="preserve"><source xml:space="preserve"> </source></ignorable>';
    expect(titled(`${one}${space}${two}`)).toEqual([['One. Two.'], []]);
    const turned = `${one}${space}${two}`.replace('<target>One', '<target order="3">One').replace('<target>Two', '<target order="1">Two'); // prettier-ignore
    expect(titled(turned)).toEqual([['Two. One.'], []]);
    expect(titled(`${one}${space}<segment><source>Deux.</source></segment>`)).toEqual([[], ['empty-target']]);
  });

  it('may break lines as it likes, where spaces do not count', () =>
    expect(titled('<segment><source>\n  Un.\n  Deux.\n</source><target>\n  One.\n\tTwo.\n</target></segment>')).toEqual([['One. Two.'], []])); // prettier-ignore

  it('may write codes as pairs that do not nest, annotations, CDATA and characters by their number', () => {
    expect(bodied('Late <sc id="1" type="fmt" subType="xlf:b"/>they win<ec startRef="1"/>.')).toEqual([['Late <b>they win</b>.'], []]); // prettier-ignore
    expect(bodied('<mrk id="m" type="term">They</mrk> <pc id="b1">win</pc> <![CDATA[<i>late</i> & so]]>')).toEqual([['They <b>win</b> \\<i>late\\</i> & so'], []]); // prettier-ignore
    expect(bodied('<pc id="7" type="fmt" subType="xlf:b">They</pc> <pc id="8" type="other" subType="x:y">win</pc><sm id="9"/>&#x21;')).toEqual([['<b>They</b> win!'], []]); // prettier-ignore
    expect(bodied('<sc id="1" type="fmt" subType="xlf:b"/>They win')).toEqual([['They win'], ['lost-tag']]);
  });

  it('may be of 2.1, begin with a byte order mark, and say in what it was written', () => {
    const head = '\ufeff<?xml version="1.0" encoding="UTF-16"?>' + XLIFF.replace('version="2.0"', 'version="2.1"');
    expect(brought('<unit id="title"><segment><source>Un. Deux.</source><target>One.</target></segment></unit>', head)).toEqual([['One.'], []]); // prettier-ignore
  });

  it('may hold units that are of nothing here', () =>
    expect(brought('<unit id="u1"><segment><source>A</source><target>B</target></segment></unit>')).toEqual([[], ['no-such-paragraph']])); // prettier-ignore

  it('may have called a file by another id, as long as it says of what it is', () =>
    expect(only(`${XLIFF}<file id="f1" original="pressbox/articles/abc"/></xliff>`).documentId).toBe('abc'));
});
