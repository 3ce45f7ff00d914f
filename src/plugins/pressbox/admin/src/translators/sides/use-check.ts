import { useEffect, useMemo, useState } from 'react';
import { standingWords, type SideRow } from '../../../../core/src/translations/side-by-side';
import { useLazyCheckSidesQuery, type OfLanguage } from '../../services/translations';
import { marksOf, type Checked } from './marks';

/** A pause in the typing: what stands then is checked. */
const PAUSE_MS = 500;
const FIRST_PAUSE_MS = 50;

/**
 * What is said of the words as they are typed, a row a list. Without an answer nothing is said: a check that fails keeps
 * nobody from writing.
 *
 * @param turn another one asks again: the facts may have moved
 */
export const useCheck = ({ documentId, locale }: OfLanguage, rows: readonly SideRow[], turn: unknown) => {
  const [ask] = useLazyCheckSidesQuery();
  const [checked, setChecked] = useState<Checked | null>(null);
  const isFirst = checked === null;
  useEffect(() => {
    if (rows.length === 0) return undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const answer = await ask({ documentId, locale, words: standingWords(rows) })
        .unwrap()
        .catch(() => null);
      if (answer && !isOver) setChecked({ answer, texts: rows.map(({ text }) => text) });
    };
    const timer = window.setTimeout(() => void look(), isFirst ? FIRST_PAUSE_MS : PAUSE_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
    // The pause after the first is no change of the words.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ask, documentId, locale, rows, turn]);
  return useMemo(() => marksOf(rows, checked), [rows, checked]);
};
