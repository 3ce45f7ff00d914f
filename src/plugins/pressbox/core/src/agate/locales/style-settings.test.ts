import { flatStyle, fr, layStyle, LOCALE_PACKS, localePacks, nestedStyle, styleOf, styleSettings } from '.';

describe('the settings of a locale pack', () => {
  it.each(Object.entries(LOCALE_PACKS))(
    'are all there is in %s, by the paths that a house style takes',
    (locale, pack) => {
      const settings = styleSettings(pack);
      const written = Object.fromEntries(settings.map(({ path, value }) => [path, value]));
      const { [locale]: same } = localePacks({ [locale]: nestedStyle(written) });
      expect(same).toEqual(pack);
      expect(settings.length).toBeGreaterThan(70);
    },
  );

  it('say of a function that it is one, which only a file writes', () => {
    const minute = styleSettings({ ...fr, minute: () => '' }).find(({ path }) => path === 'minute');
    expect(minute).toMatchObject({ kind: 'template', value: null, isFunction: true });
  });
});

describe('house styles', () => {
  it('come flat and nested, and are the same', () => {
    const style = { minute: "{minute}'", cards: { red_card: { mark: null } }, list: { people: ['name'] } };
    expect(flatStyle(style)).toEqual({ minute: "{minute}'", 'cards.red_card.mark': null, 'list.people': ['name'] });
    expect(nestedStyle(flatStyle(style))).toEqual(style);
  });

  it('take no word that every object has for a place in them', () => {
    const nested = nestedStyle({ '__proto__.colon': ': ' });
    expect(Object.keys(nested)).toEqual(['__proto__']);
    expect(({} as { colon?: string }).colon).toBeUndefined();
    expect(() => localePacks({ fr: nested })).toThrow('"__proto__" is not a setting');
  });

  it('lie over each other, and neither is changed', () => {
    const minute = () => '';
    const [files, page] = [
      { fr: { minute, list: { people: ['name' as const] } } },
      { fr: { list: { entries: '; ' } } },
    ];
    const laid = layStyle(files, page);
    expect(laid).toEqual({ fr: { minute, list: { people: ['name'], entries: '; ' } } });
    expect([files.fr.list, page.fr.list]).toEqual([{ people: ['name'] }, { entries: '; ' }]);
    expect(styleOf(laid, 'FR')).toBe(laid.fr);
  });
});
