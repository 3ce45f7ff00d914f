import { useEffect, useRef } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { isToCome } from '../../../core/src/embargo';
import { changesOf, followClock } from '../saves/store';
import { documentOfRow, rowOf } from '../saves/versions';
import { useEmbargoQuery } from '../services/newsroom';
import { ARTICLE } from '../uids';
import { useText } from '../utils/text';
import { hourOf } from './embargo';

/** The clocks of this machine and of the server are this far apart at most. */
const APART_MS = 60_000;

interface Waiting {
  row: string;
  hour: Date;
  changes: number;
}

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
  const waiting = useRef<Waiting | null>(null);

  useEffect(() => {
    // The clock works every second; an article that it cannot publish stays due, and is looked at again.
    if (isDue) void refetch();
  }, [isDue, now, refetch]);

  useEffect(() => {
    const row = rowOf({ model: ARTICLE, documentId, params: { locale } });
    if (!embargo || row === null) return;
    const changes = changesOf(documentOfRow(row));
    const was = waiting.current;
    waiting.current = hour && { row, hour, changes };
    // What somebody has changed from here, they have been told of.
    if (hour !== null || was?.row !== row || was.changes !== changes) return;
    if (was.hour.getTime() > Date.now() + APART_MS) return;
    void followClock(row).then((isPublished) => {
      if (isPublished) toggleNotification({ type: 'success', message: say('embargo.released') });
    });
  });
};
