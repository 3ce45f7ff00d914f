/** What is typed and not saved yet, kept in the browser: it outlives the session, the tab and the line. */
import type { TypedText } from '../../../../core/src/translations/side-changes';
import type { OfLanguage } from '../../services/translations';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Each colleague has their own, at one machine too. */
const keyOf = ({ documentId, locale }: OfLanguage, me: number | null): string =>
  `pressbox.translating ${me ?? ''} ${documentId} ${locale}`;

const isTyped = (value: unknown): value is TypedText =>
  typeof value === 'object' && value !== null && 'field' in value && 'text' in value && typeof value.text === 'string';

/** A browser may keep nothing, or be full: then what is typed lives as long as the page. */
const quietly = <T>(task: () => T, otherwise: T): T => {
  try {
    return task();
  } catch {
    return otherwise;
  }
};

export const typedStore = (of: OfLanguage, me: number | null, store: () => Store = () => window.localStorage) => ({
  read: (): TypedText[] =>
    quietly(() => {
      const found: unknown = JSON.parse(store().getItem(keyOf(of, me)) ?? '[]');
      return Array.isArray(found) ? found.filter(isTyped) : [];
    }, []),
  keep: (texts: readonly TypedText[]): void =>
    quietly(() => {
      if (texts.length === 0) store().removeItem(keyOf(of, me));
      else store().setItem(keyOf(of, me), JSON.stringify(texts));
    }, undefined),
});
