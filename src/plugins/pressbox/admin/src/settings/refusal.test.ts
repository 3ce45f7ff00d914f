import { refusedFields, staleBy } from './refusal';

it('says of each setting what is wrong with it, by its path', () => {
  const errors = [
    { path: ['houseStyle', 'fr', 'goals', 'penalty'], message: 'must be a text' },
    { path: ['timeZone'], message: 'is a zone' },
  ];
  expect(refusedFields({ status: 400, details: { errors } })).toEqual({
    'houseStyle.fr.goals.penalty': 'must be a text',
    timeZone: 'is a zone',
  });
  expect(refusedFields(null)).toEqual({});
});

it('tells a save that came too late from one that is wrong', () => {
  expect(staleBy({ status: 409, details: { who: 'Ada', version: 3 } })).toEqual({ who: 'Ada' });
  expect(staleBy({ status: 409 })).toEqual({ who: null });
  expect(staleBy({ status: 400, details: { errors: [] } })).toBeNull();
  expect(staleBy(null)).toBeNull();
});
