import { useRef } from 'react';
import type { TranslationDetails } from '../../../../contracts/src';
import type { SourceChange } from '../../../../core/src/translations/since';

const NONE: readonly SourceChange[] = [];

/**
 * What changed in the source, for as long as the page is open: a paragraph counts as translated once somebody has saved
 * in it, while its translator may still be at its second half. It goes when it is said that nothing is left to change, or
 * the source is another.
 */
export const useShownChanges = (details: TranslationDetails | undefined): readonly SourceChange[] => {
  const shown = useRef<{ revision: string; changes: readonly SourceChange[] } | null>(null);
  if (!details) return NONE;
  const { revision, changesOfSource } = details;
  const known = shown.current?.revision === revision ? shown.current.changes : NONE;
  const isOf = (a: SourceChange) => (b: SourceChange) => a.field === b.field && a.block === b.block && a.now === b.now;
  const fresh = changesOfSource.filter((change) => !known.some(isOf(change)));
  if (shown.current?.revision !== revision || fresh.length > 0)
    shown.current = { revision, changes: [...known, ...fresh] };
  return shown.current?.changes ?? NONE;
};
