import { printMatch, printMinute } from '../print';
import { milanAtalanta } from '../testing/milan-atalanta';
import { findLocalePack, fr, LOCALE_PACKS, localePacks, LOCALE_VARIANTS, withHouseStyle, type HouseStyle } from '.';
import { slotsAt } from './settings';
import { slotsOf } from './template';

/** As it comes out of a configuration file: nobody has checked its types. */
const configured = (json: string): HouseStyle => JSON.parse(json) as HouseStyle;

describe('a house style', () => {
  it('changes what it names and nothing else', () => {
    const ours = withHouseStyle(
      fr,
      configured(`{
        "minute": "{minute}[+{added}]'",
        "goals": { "penalty": "s.p.", "beforeMark": " " },
        "list": { "sides": " ; ", "people": ["nickname", "demonym"] },
        "sheet": { "lines": " ; " }
      }`),
    );
    const { goals, sheets } = printMatch(milanAtalanta, ours);
    expect(goals).toBe("Buts : Leão (45') pour les Rossoneri ; Koopmeiners (45+2', 57' s.p.) pour la Dea");
    expect(sheets.away).toMatch(/^Atalanta \(3-4-1-2\) : Carnesecchi ; Kolašinac, Djimsiti, Scalvini \(Hien, 86'\) ; /);
    expect(ours.rubric).toEqual(fr.rubric);
  });

  it('leaves the pack it is laid over as it was', () => {
    const before = structuredClone(fr);
    withHouseStyle(fr, { goals: { penalty: 's.p.' }, list: { people: ['name'] } });
    expect(fr).toEqual(before);
  });

  it('may be a function where a template cannot do', () => {
    const perHalf = withHouseStyle(LOCALE_PACKS.it, {
      minute: ({ minute, added }) => {
        const second = Number(minute) > 45;
        return `${Number(minute) - (second ? 45 : 0) + Number(added ?? 0)}'${second ? 'st' : 'pt'}`;
      },
    });
    expect(printMinute({ minute: 62, added: 0 }, perHalf)).toBe("17'st");
    expect(printMinute({ minute: 45, added: 3 }, perHalf)).toBe("48'pt");
  });

  it.each([
    ['{ "minut": "x" }', '"minut" is not a setting; settings here: colon, minute, '],
    ['{ "locale": "en" }', '"locale" is not a setting'],
    ['{ "__proto__": {} }', '"__proto__" is not a setting'],
    ['{ "sheet": { "linse": " ; " } }', '"sheet.linse" is not a setting; settings here: sheet, lines, '],
    ['{ "rubric": { "rounds": { "quarter": "Quarts" } } }', '"rubric.rounds.quarter" is not a setting'],
    ['{ "minute": 62 }', '"minute" must be a template'],
    ['{ "minute": "{minuet}e" }', '"minute" names the slot {minuet}, which is not known here; slots: minute, added'],
    ['{ "colon": null }', '"colon" may not be null'],
    ['{ "colon": 1 }', '"colon" must be a text'],
    ['{ "goals": "Buts" }', '"goals" must be an object with any of: one, many, '],
    ['{ "sheet": { "bench": "yes" } }', '"sheet.bench" must be true or false'],
    ['{ "list": { "people": ["city"] } }', '"list.people" must be a list of: demonym, nickname, name'],
    ['[]', 'House style for "fr": must be an object with any of: '],
  ])('is refused by the name of what is wrong: %s', (json, message) => {
    expect(() => withHouseStyle(fr, configured(json))).toThrow(message);
  });

  it('may not put a function where a text is wanted', () => {
    const wrong = { colon: () => ':' } as unknown as HouseStyle;
    expect(() => withHouseStyle(fr, wrong)).toThrow('"colon" must be a text; only templates may be functions');
  });
});

describe('the packs of a newsroom', () => {
  it('gain a language that is based on another, and lose none', () => {
    const packs = localePacks({
      ca: { basedOn: 'es', goals: { one: 'Gol', many: 'Gols' }, label: { after: 'Reviu {match}' } },
      'de-CH': { score: { extraTime: 'n. V.' } },
    });
    expect(Object.keys(packs)).toEqual([...Object.keys(LOCALE_PACKS), 'ca', 'de-CH']);
    const { goals, label, locale } = printMatch(milanAtalanta, packs.ca ?? fr);
    expect([locale, goals, label]).toEqual([
      'ca',
      "Gols: Leão (45') (Milan); Koopmeiners (45+2', 57' p.) (Atalanta)",
      'Reviu Milan - Atalanta (1-2)',
    ]);
    expect(findLocalePack('de-CH', packs)?.score.extraTime).toBe('n. V.');
    expect(findLocalePack('de', packs)?.score.extraTime).toBe('n.V.');
  });

  it('do not take a word of the language of the machine for a language', () => {
    expect(findLocalePack('constructor')).toBeNull();
    expect(() => localePacks({ ca: {} })).toThrow('"basedOn" must name one of: de, en');
  });
});

describe('a variant of a language', () => {
  it('says what its region says otherwise, and the rest as its language does (promise reading)', () => {
    const { 'pt-BR': brazil, pt } = LOCALE_PACKS;
    expect(brazil.goals).toEqual({ ...pt.goals, ...LOCALE_VARIANTS['pt-BR'].goals });
    expect(brazil.rubric.rounds.final).toBe(pt.rubric.rounds.final);
    const printed = JSON.stringify(brazil);
    for (const ours of ['Golo', 'g.p.', 'p.b.', 'Treinador', 'penalidade', 'jornada', 'mão', 'Assistência'])
      expect(printed).not.toContain(ours);
  });

  it('stands on its language as the newsroom prints it', () => {
    const packs = localePacks({
      'pt-BR': { goals: { penalty: 'de pênalti' } },
      pt: { minute: '{minute} min', goals: { many: 'Tentos' } },
      'es-MX': { goals: { many: 'Anotaciones' } },
    });
    expect(packs['pt-BR']).toMatchObject({ minute: '{minute} min', goals: { many: 'Gols', penalty: 'de pênalti' } });
    expect(packs['es-MX']).toMatchObject({ language: 'es-MX', goals: { one: 'Gol', many: 'Anotaciones' } });
  });

  it('is found whatever the case of its code', () => {
    for (const locale of ['pt-BR', 'pt-br', 'pt_BR']) expect(findLocalePack(locale)?.goals.many).toBe('Gols');
    expect(findLocalePack('pt-AO')).toMatchObject({ locale: 'pt-AO', language: 'pt', goals: { many: 'Golos' } });
  });
});

/** Every text of a pack with its path. */
const texts = (value: unknown, keys: string[] = []): [string[], string][] =>
  typeof value === 'string'
    ? [[keys, value]]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, child]) => texts(child, [...keys, key]))
      : [];

describe('our own packs', () => {
  it.each(Object.values(LOCALE_PACKS))('name only slots that the printer fills: $locale', (pack) => {
    const stray = texts(pack).filter(([keys, text]) => slotsOf(text).some((slot) => !slotsAt(keys)?.includes(slot)));
    expect(stray).toEqual([]);
  });

  it('all have the same settings', () => {
    const shapes = Object.values(LOCALE_PACKS).map((pack) => Object.keys(pack).sort().join());
    expect(new Set(shapes).size).toBe(1);
  });
});
