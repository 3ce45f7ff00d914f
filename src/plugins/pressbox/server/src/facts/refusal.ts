import type { ArticleFinding } from '../../../core/src';
import { sayRefusal, type Refusal } from '../../../core/src/refusals';

const MOST_NAMED = 5;

/** Why an article is not published. */
export const refusal = (contradicted: readonly ArticleFinding[]): Refusal => {
  const places = contradicted
    .slice(0, MOST_NAMED)
    // Without the facts: whoever publishes may not be one who reads them.
    .map(({ field, printed }) => `${field}: “${printed}”`);
  const more = contradicted.length - places.length;
  return more > 0
    ? sayRefusal('publish.contradicted-more', { places, more })
    : sayRefusal('publish.contradicted', { places });
};
