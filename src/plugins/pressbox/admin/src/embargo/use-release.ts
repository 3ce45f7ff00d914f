import { useEffect, useRef } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { isToCome } from '../../../core/src/embargo';
import { fillBeneathTyped } from '../saves/store';
import { rowOf } from '../saves/versions';
import { useEmbargoQuery } from '../services/newsroom';
import { ARTICLE } from '../uids';
import { useText } from '../utils/text';
import { hourOf } from './embargo';

/**
 * Notices when the clock publishes the article whose form is open: says so, and fills the form with what is stored,
 * beneath what was typed. Otherwise the form would go on showing a draft that waits for an hour.
 */
export const useRelease = (documentId: string | undefined, locale: string | null, now: Date): void => {
  const { say } = useText();
  const { toggleNotification } = useNotification();
  const { currentData: embargo, refetch } = useEmbargoQuery(documentId ?? '', { skip: !documentId });
  const hour = embargo ? hourOf(embargo, locale) : null;
  const isDue = hour !== null && !isToCome(hour, now);
  const wasDue = useRef<string | null>(null);

  useEffect(() => {
    // The clock works every second; an article that it cannot publish stays due, and is looked at again.
    if (isDue) void refetch();
  }, [isDue, now, refetch]);

  useEffect(() => {
    const row = rowOf({ model: ARTICLE, documentId, params: { locale } });
    if (isDue) wasDue.current = row;
    if (!embargo || isDue || row === null || wasDue.current === null) return;
    const isReleased = wasDue.current === row;
    wasDue.current = null;
    // The hour was moved: it goes on waiting.
    if (!isReleased || hour !== null) return;
    fillBeneathTyped(row);
    toggleNotification({ type: 'success', message: say('embargo.released') });
  });
};
