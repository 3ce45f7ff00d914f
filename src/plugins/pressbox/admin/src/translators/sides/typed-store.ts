/** What is typed and not saved yet, kept in the browser: it outlives the session, the tab and the line. */
import type { TypedText } from '../../../../core/src/translations/side-changes';
import type { OfLanguage } from '../../services/translations';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Each colleague has their own, at one machine too; and each page, so that two tabs leave each other's alone. */
const placeOf = ({ documentId, locale }: OfLanguage, me: number | null): string =>
  `pressbox.translating ${me ?? ''} ${documentId} ${locale} `;

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

const textsIn = (kept: string | null): TypedText[] =>
  quietly(() => {
    const found: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(found) ? found.filter(isTyped) : [];
  }, []);

/** @param page tells this page from others that are open */
export const typedStore = (
  of: OfLanguage,
  me: number | null,
  page: string,
  store: () => Store = () => window.localStorage,
) => {
  const place = placeOf(of, me);
  return {
    /** What pages that are gone have left: it is this page's from now on. */
    take: (): TypedText[] =>
      quietly(() => {
        const keys = Array.from({ length: store().length }, (_, index) => store().key(index) ?? '');
        const own = keys.filter((key) => key.startsWith(place));
        const texts = own.flatMap((key) => textsIn(store().getItem(key)));
        for (const key of own) store().removeItem(key);
        return texts;
      }, []),
    keep: (texts: readonly TypedText[]): void =>
      quietly(() => {
        if (texts.length === 0) store().removeItem(place + page);
        else store().setItem(place + page, JSON.stringify(texts));
      }, undefined),
  };
};
