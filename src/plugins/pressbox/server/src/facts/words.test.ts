import { checkFactWords } from './words';

describe('the words that a newsroom adds to the fact check', () => {
  it('may be left out, may be some phrases of a language, and may be a language of its own', () => {
    expect(() => checkFactWords(undefined)).not.toThrow();
    expect(() => checkFactWords({ fr: { cues: { scores: 'claque' } }, ca: { numbers: 'un, dos' } })).not.toThrow();
  });

  it.each([
    [['fr'], /^pressbox: factWords is an object, a language an entry/],
    [{ 'fr-CA': {} }, /^pressbox: factWords.fr-CA is no language/],
    [{ fr: 'claque' }, /^pressbox: factWords.fr is an object, as in/],
    [{ fr: { cues: 'claque' } }, /^pressbox: factWords.fr.cues is an object of phrases, not "claque"$/],
    [
      { fr: { cues: { scored: 'claque' } } },
      /^pressbox: there is no setting factWords.fr.cues.scored. There are: opens,/,
    ],
    [{ fr: { cues: { scores: ['claque'] } } }, /^pressbox: factWords.fr.cues.scores is phrases divided by commas/],
    [{ fr: { verbs: 'claque' } }, /^pressbox: there is no setting factWords.fr.verbs/],
  ])('stop the newsroom from starting with a slip in them: %j', (words, message) => {
    expect(() => checkFactWords(words)).toThrow(message);
  });
});
