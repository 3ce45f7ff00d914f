import type { ArticleFinding } from '../../../core/src';

const MOST_NAMED = 5;

/** Why an article is not published, as a sentence. */
export const refusal = (contradicted: readonly ArticleFinding[]): string => {
  const named = contradicted
    .slice(0, MOST_NAMED)
    // Without the facts: whoever publishes may not be one who reads them.
    .map(({ field, printed }) => `${field}: “${printed}”`);
  const more = contradicted.length > MOST_NAMED ? `, and ${contradicted.length - MOST_NAMED} more` : '';
  return (
    `Not published: the facts of the match contradict the text. ${named.join(', ')}${more}. ` +
    'Correct the text or the match, or ask somebody whose role may publish against the facts to open the article, publish it and say why.'
  );
};
