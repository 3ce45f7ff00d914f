import { createFilledWith } from './filled-with';

const ARTICLE = { model: 'plugin::pressbox.article', documentId: 'doc', params: { locale: 'it' } };
const ROW = 'plugin::pressbox.article/doc/it';
const action = (kind: 'Query' | 'Mutation', endpointName: string, payload: object, args: object = ARTICLE) => ({
  type: `adminApi/execute${kind}/fulfilled`,
  meta: { arg: { endpointName, originalArgs: args } },
  payload,
});
const document = { kind: 'report', coverCredit: null, cover: { id: 7, mime: 'image/jpeg' }, publishAt: null };
const values = { kind: 'report', coverCredit: null, cover: 7, publishAt: null };
const filled = (...actions: unknown[]) => {
  const forms = createFilledWith();
  for (const one of actions) forms.note(one);
  return forms;
};
const fetched = (payload: object = { data: document }, args?: object) => action('Query', 'getDocument', payload, args);

it('knows what a document was fetched with: a picture by its id, and no long texts, links or blocks', () => {
  const data = { ...document, standfirst: 'x'.repeat(301), tags: { count: 2 }, body: [{ type: 'paragraph' }] };
  expect(filled(fetched({ data })).of(ARTICLE)).toEqual(values);
});

it('knows what a language that is not written yet was filled with', () =>
  expect(filled(fetched({ data: {}, meta: { availableLocales: [document, {}] } })).of(ARTICLE)).toEqual(values));

it('knows what a save has stored', () => {
  const saved = action('Mutation', 'updateDocument', { data: { ...document, kind: 'news' } });
  expect(filled(fetched(), saved).of(ARTICLE)).toEqual({ ...values, kind: 'news' });
});

it('waits for the draft after a publication', () =>
  expect(filled(fetched(), action('Mutation', 'publishDocument', { data: document })).of(ARTICLE)).toBeUndefined());

it('does not take the published row’s values for the draft’s, nor another language’s', () => {
  const published = { ...ARTICLE, params: { locale: 'it', status: 'published' } };
  const news = { data: { ...document, kind: 'news' } };
  const forms = filled(fetched(), fetched(news, published), fetched(news, { ...ARTICLE, params: { locale: 'fr' } }));
  expect(forms.of(ARTICLE)).toEqual(values);
});

it('lets a form be saved over what its editor was shown', () => {
  const forms = filled(fetched());
  forms.accept(ROW, [
    { field: 'kind', yours: 'report', stored: 'news' },
    { field: 'cover', yours: 7, stored: { id: 8 } },
  ]);
  expect(forms.of(ARTICLE)).toEqual({ ...values, kind: 'news', cover: 8 });
});

it.each([null, 'word', {}, { type: 'adminApi/executeQuery/fulfilled' }])('makes nothing of %j', (odd) => {
  const forms = filled(fetched(), odd);
  expect(forms.of(ARTICLE)).toEqual(values);
  expect(forms.of(odd)).toBeUndefined();
});
