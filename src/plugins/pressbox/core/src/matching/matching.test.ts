import { distance } from 'fastest-levenshtein';
import { createNameIndex, nameLikeness, namesProposedTwice, proposePerson, soundOf, type KnownPerson } from '.';

const person = (name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({ id: name, name, ...more });
const squad = (...people: KnownPerson[]) => people.map((each) => ({ person: each, tier: 'squad' as const }));

describe('two spellings of one name have one sound', () => {
  it.each([
    ['Mirančuk', 'Miranchuk'],
    ['Mirančuk', 'Mirantchouk'],
    ['Kjær', 'Kjaer'],
    ['Kolašinac', 'Kolasinac'],
    ['Kolašinac', 'Kolashinac'],
    ['Jović', 'Jovic'],
    ['Jović', 'Yovich'],
    ['Djimsiti', 'Gjimshiti'],
    ['Šešelj', 'Seselj'],
    ['Šešelj', 'Sheshely'],
    ['Đurić', 'Djuric'],
    ['Müller', 'Mueller'],
    ['Ødegaard', 'Odegård'],
    ['Aleksej', 'Alexey'],
    ['Wilczek', 'Wilcek'],
    ['Mohammed', 'Mohamed'],
  ])('%s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it.each([
    ['Hernández', 'Fernández'],
    ['Simić', 'Šimunić'],
    ['Silva', 'Salva'],
    ['Pašalić', 'Pulisic'],
  ])('but not %s and %s, who are two people', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('how well a printed name fits', () => {
  const maignan = person('Mike Maignan', { shortName: 'Maignan' });
  const kjaer = person('Simon Kjær');
  it.each<[string, KnownPerson, number]>([
    ['Maignan', maignan, 1],
    ['MAIGNAN', maignan, 1],
    ['Mike Maignan', maignan, 1],
    ['Maignan Mike', maignan, 0.97],
    ['M. Maignan', maignan, 0.95],
    ['Maignan M.', maignan, 0.95],
    ['M Maignan', maignan, 0.95],
    ['M.Maignan', maignan, 0.95],
    ['J. Maignan', maignan, 0.2],
    ['Jean Maignan', maignan, 0.2],
    ['Kjaer', kjaer, 0.9],
    ['S. Kjaer', kjaer, 0.95],
    ['Simon', kjaer, 0.7],
    ['Ederson', person('Éderson'), 1],
    ['Ederson', person('Éderson José dos Santos'), 0.7],
    ['Maignan', person('Maignan'), 1],
    ['M. Maignan', person('Maignan'), 0.88],
    ['Mike Maignan', person('Maignan'), 0.7],
    ['de Roon', person('Marten de Roon'), 0.9],
    ['Roon', person('Marten de Roon'), 0.9],
    ['De Ketelaere', person('Charles De Ketelaere', { shortName: 'De Ketelaere' }), 1],
    ['Deketelaere', person('De Ketelaere'), 0.95],
    ['Loftus-Cheek', person('Ruben Loftus-Cheek'), 0.9],
    ['Loftus Cheek', person('Ruben Loftus-Cheek'), 0.9],
    ["N'Golo Kanté", person('N’Golo Kanté'), 1],
    ['D’Ambrosio', person("Danilo D'Ambrosio"), 0.9],
    ['Son Heung-min', person('Heung-min Son'), 0.97],
    ['Neymar Jr.', person('Neymar'), 1],
    ['Miranchuk', person('Aleksej Mirančuk', { shortName: 'Mirančuk' }), 0.97],
    ['Koopmeniers', person('Koopmeiners'), 0.75],
    ['Teun Koopmeniers', person('Teun Koopmeiners'), 0.84],
    ['Koopmeiners', person('Maignan'), 0],
    ['Neymar Jr.', person('Messi'), 0],
    ['Zs. Nagy', person('Zsolt Nagy'), 0.95],
    ['', maignan, 0],
    ['?!', maignan, 0],
  ])('%s for %o: %d', (printed, known, score) => {
    expect(nameLikeness(printed, distance)(known)).toBe(score);
  });

  it('knows the names of other languages, and what earlier sheets printed', () => {
    const known = person('Alekseï Mirantchouk', { names: { de: { shortName: 'Aljoscha' } }, printedAs: ['Mira'] });
    expect(nameLikeness('Aljoscha', distance)(known)).toBe(1);
    expect(nameLikeness('Mira', distance)(known)).toBe(1);
  });

  it('does not take one brother for the other because of a short name', () => {
    const theo = person('Théo Hernández', { shortName: 'Hernández' });
    expect(nameLikeness('Lucas Hernández', distance)(theo)).toBe(0.2);
    expect(nameLikeness('L. Hernández', distance)(theo)).toBe(0.2);
    expect(nameLikeness('Hernández', distance)(theo)).toBe(1);
  });
});

describe('who is meant', () => {
  const ben = person('Ben Ryan');
  const jack = person('Jack Ryan');
  it.each([
    ['B Ryan', 'sure', 'Ben Ryan'],
    ['Ryan J', 'sure', 'Jack Ryan'],
    ['Ryan', 'doubtful', 'Ben Ryan'],
    ['Keane', 'new', undefined],
  ])('%s in a squad with two Ryans: %s', (printed, verdict, first) => {
    const proposal = proposePerson(printed, squad(ben, jack), distance);
    expect(proposal.verdict).toBe(verdict);
    expect(proposal.candidates[0]?.person.name).toBe(first);
  });

  it('doubts a surname that two players of the squad have, though it is the short name of one', () => {
    const two = squad(person('Théo Hernández', { shortName: 'Hernández' }), person('Lucas Hernández'));
    expect(proposePerson('Hernández', two, distance).verdict).toBe('doubtful');
    expect(proposePerson('T. Hernández', two, distance).verdict).toBe('sure');
  });

  it('prefers the squad, and is not put off by strangers of the same name', () => {
    const people = [
      { person: person('Paulo Silva', { shortName: 'Silva' }), tier: 'elsewhere' as const },
      { person: person('Thiago Silva'), tier: 'squad' as const },
    ];
    expect(proposePerson('Silva', people, distance)).toMatchObject({
      verdict: 'sure',
      candidates: [
        { person: { name: 'Thiago Silva' }, score: 0.9 },
        { person: { name: 'Paulo Silva' }, score: 0.8 },
      ],
    });
  });

  it.each([
    ['Silva', 'free', 'doubtful'],
    ['Paulo Silva', 'free', 'sure'],
    ['Paulo Silva', 'elsewhere', 'doubtful'],
    ['P. Silva', 'free', 'doubtful'],
    ['Paulo Silvestro', 'free', 'new'],
    ['Paulo Silwa', 'elsewhere', 'doubtful'],
    ['Paolo Silva', 'elsewhere', 'doubtful'],
    ['Silta', 'elsewhere', 'new'],
  ] as const)('is slow to take a stranger: %s, %s, is %s', (printed, tier, verdict) => {
    expect(proposePerson(printed, [{ person: person('Paulo Silva'), tier }], distance).verdict).toBe(verdict);
  });

  it('asks about a slip of the hand even within the squad', () => {
    expect(proposePerson('Koopmeniers', squad(person('Koopmeiners')), distance).verdict).toBe('doubtful');
  });

  it('keeps the order in which people were given where they fit alike', () => {
    expect(
      proposePerson('Lopez', squad(person('Juan Lopez'), person('Ana Lopez')), distance).candidates[0],
    ).toMatchObject({
      person: { name: 'Juan Lopez' },
    });
  });

  it('says who is proposed for two names of one sheet', () => {
    const people = squad(person('Juan Lopez'));
    const names = ['Lopez', 'J. Lopez', 'Messi'].map((key) => ({ key, ...proposePerson(key, people, distance) }));
    expect([...namesProposedTwice(names)]).toEqual([
      ['Lopez', ['J. Lopez']],
      ['J. Lopez', ['Lopez']],
    ]);
  });
});

describe('an index of names', () => {
  const index = createNameIndex<KnownPerson>();
  index.set(person('Aleksei Miranchuk', { shortName: 'Miranchuk' }));
  index.set(person('Teun Koopmeiners'));
  index.set(person('Charles De Ketelaere', { names: { fr: { shortName: 'CDK' } } }));
  const found = (printed: string) => index.search(printed, distance).map(({ name }) => name);

  it('finds by a word, by its sound, by a slip, by a name in another language', () => {
    expect(found('Mirančuk')).toEqual(['Aleksei Miranchuk']);
    expect(found('Koopmeniers')).toEqual(['Teun Koopmeiners']);
    expect(found('Teun Koopmeniers')).toEqual(['Teun Koopmeiners']);
    expect(found('CDK')).toEqual(['Charles De Ketelaere']);
    expect(found('Nobody')).toEqual([]);
  });

  it('puts who has every word of the name before who has one', () => {
    const both = createNameIndex<KnownPerson>();
    both.set(person('Carlos Silva'));
    both.set(person('Paulo Silva'));
    expect(both.search('Paulo Silva', distance).map(({ name }) => name)).toEqual(['Paulo Silva', 'Carlos Silva']);
  });

  it('forgets who is gone, and knows a renamed person by the new name', () => {
    const moving = createNameIndex<KnownPerson>();
    moving.set(person('Old Name', { id: '1' }));
    moving.set(person('New Word', { id: '1' }));
    expect(moving.search('Old Name', distance)).toEqual([]);
    expect(moving.search('Word', distance)).toHaveLength(1);
    moving.delete('1');
    expect(moving.size).toBe(0);
    expect(moving.search('Word', distance)).toEqual([]);
  });
});
