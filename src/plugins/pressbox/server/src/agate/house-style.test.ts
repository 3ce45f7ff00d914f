import { checkHouseStyle } from './house-style';

const validate = (houseStyle: unknown) => () => checkHouseStyle(houseStyle);

describe('the house style in config/plugins.ts', () => {
  it('may be left out, and may say what a newsroom does differently', () => {
    expect(validate(undefined)).not.toThrow();
    expect(validate({ fr: { goals: { penalty: 's.p.' } }, ca: { basedOn: 'es', colon: ': ' } })).not.toThrow();
  });

  it.each([
    [
      { fr: { goals: { penlaty: 's.p.' } } },
      /^pressbox: houseStyle: House style for "fr": "goals.penlaty" is not a setting/,
    ],
    [{ fr: { minute: '{minit}' } }, /^pressbox: houseStyle: House style for "fr": "minute" names the slot \{minit\}/],
    [
      { ca: { colon: ': ' } },
      /^pressbox: houseStyle: House style for "ca": we have no such language; "basedOn" must name/,
    ],
    [{ fr: 'narrow' }, /^pressbox: houseStyle.fr is an object of settings, not "narrow"$/],
    ['fr', /^pressbox: houseStyle is an object/],
  ])('stops the newsroom from starting with a slip in it: %j', (style, message) => {
    expect(validate(style)).toThrow(message);
  });
});
