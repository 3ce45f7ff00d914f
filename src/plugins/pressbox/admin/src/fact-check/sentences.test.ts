import { createIntl } from 'react-intl';
import type { FactFinding } from '../../../core/src/facts/finding';
import { loadTranslations } from '../utils/translations';
import { sentenceOf } from './sentences';

const said = async (locale: string, wrong: Pick<FactFinding, 'code' | 'expected' | 'params'>): Promise<string> => {
  const messages = (await loadTranslations([locale], 'pressbox'))[0]?.data ?? {};
  const { key, values } = sentenceOf(wrong, locale);
  return createIntl({ locale, messages }).formatMessage({ id: `pressbox.${key}` }, values);
};
const late = { code: 'minute-of-goal', expected: '45+2', params: { scorer: 'Ada Kerr', minute: '45+2' } } as const;
const level = { code: 'score-of-goal', expected: '1-1', params: { scorer: 'Ada Kerr', minute: '9', score: '1-1' } } as const; // prettier-ignore
const plain = (code: FactFinding['code'], expected: string | null, params: FactFinding['params'] = {}) => ({
  code,
  expected,
  params: expected === null ? params : { expected, ...params },
});

describe('the sentence of a contradiction', () => {
  it.each([
    ['en', 'Ada Kerr’s goal was in minute 45+2.'],
    ['fr', 'Ada Kerr a marqué à la 45e+2.'],
    ['it', 'Il gol di Ada Kerr: minuto 45+2.'],
    ['es', 'El gol de Ada Kerr fue en el minuto 45+2.'],
    ['de', 'Das Tor von Ada Kerr fiel in der 45.+2 Minute.'],
    ['pt-BR', 'O gol de Ada Kerr saiu no minuto 45+2.'],
    ['nl', 'Het doelpunt van Ada Kerr viel in minuut 45+2.'],
  ])('prints a minute as one reads it in %s', async (locale, sentence) =>
    expect(await said(locale, late)).toBe(sentence),
  );

  it.each([
    ['en', 'Ada Kerr’s goal made it 1-1.'],
    ['de', 'Das Tor von Ada Kerr war das 1:1.'],
    ['pt-BR', 'O gol de Ada Kerr fez 1 x 1.'],
  ])('prints a score with the mark of %s', async (locale, sentence) =>
    expect(await said(locale, level)).toBe(sentence),
  );

  it('names nobody where the facts do not', async () => {
    expect(await said('en', { ...late, params: { scorer: '', minute: '45+2' } })).toBe('That goal was in minute 45+2.');
    expect(await said('en', plain('minute-of-card', '44', { player: '' }))).toBe('That card was in minute 44.');
    expect(await said('en', plain('tally', '2'))).toBe('Nobody scored more than 2.');
  });

  it.each([
    [plain('card', 'none', { player: 'Ada Kerr' }), 'Ada Kerr: no card.'],
    [plain('card', 'yellow_card', { player: 'Ada Kerr' }), 'Ada Kerr: yellow card.'],
    [
      plain('card', 'yellow_card, second_yellow_card', { player: 'Ada Kerr' }),
      'Ada Kerr: sent off for a second yellow card.',
    ],
    [plain('minute-of-card', '44', { player: 'Ada Kerr' }), 'Ada Kerr’s card was in minute 44.'],
    [plain('substitution', 'Bea Lund / Ada Kerr', { player: 'Ada Kerr' }), 'Bea Lund came on for Ada Kerr.'],
    [plain('substitution', '? / Ada Kerr', { player: 'Ada Kerr' }), 'The facts have no such change with Ada Kerr.'],
    [plain('substitution', null, { player: 'Ada Kerr' }), 'The facts have no such change with Ada Kerr.'],
    [plain('kick', 'shoot_out_missed', { player: 'Ada Kerr' }), 'Ada Kerr missed in the shoot-out.'],
    [plain('no-kick', null, { player: 'Ada Kerr' }), 'Ada Kerr took no kick in the shoot-out.'],
    [plain('kind-of-goal', 'open-play', { scorer: 'Ada Kerr', minute: '9', kind: 'goal' }), 'Ada Kerr’s goal was no penalty and no own goal.'],
    [plain('tally', '0', { scorer: 'Ada Kerr', count: 0 }), 'Ada Kerr scored no goal.'],
    [plain('round', 'semi_final'), 'The match belongs to: Semi-finals.'],
    [plain('round', 'B'), 'The match belongs to: Group B.'],
    [plain('round', '15'), 'The match belongs to: Matchday 15.'],
    [plain('attendance', '67054'), 'Attendance: 67,054.'],
    [plain('formation', '4-3-3'), 'The team sheet says 4-3-3.'],
    [plain('drawn', null), 'It was a draw.'],
  ])('says the words of a machine in those of a person: %j', async (wrong, sentence) =>
    expect(await said('en', wrong)).toBe(sentence),
  ); // prettier-ignore

  it('says what the facts say, or that they do not, where it is not one of ours', async () => {
    expect(await said('en', plain('other-match', '1-0'))).toBe('The facts say: 1-0.');
    expect(await said('en', plain('referee', null))).toBe('The facts do not say so.');
  });

  it('prints as English does for a reader whose language has no print', async () => {
    expect(sentenceOf(level, 'ja').values).toMatchObject({ score: '1-1', minute: '9' });
  });
});
