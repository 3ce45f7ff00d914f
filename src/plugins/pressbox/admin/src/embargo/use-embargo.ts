import { useForm } from '@strapi/strapi/admin';
import type { Embargo } from '../../../contracts/src';
import { useEmbargoQuery } from '../services/newsroom';
import { useNow } from '../utils/use-now';
import { formHeldUntil, isAskedFor, languagesWaiting, publishAtOf } from './embargo';

const LOOK_AGAIN_MS = 10_000;
export const NOBODY: Embargo = { languages: [] };

interface EmbargoOfForm {
  /** Null: nothing holds the article back. */
  until: Date | null;
  /** The languages that are published by themselves at that hour. */
  waiting: string[];
  /** Whether the language of the form is one of them, at just this hour. */
  isAsked: boolean;
  now: Date;
}

/** The embargo of the article in the form around this component, its unsaved hour included. */
export const useEmbargo = (documentId: string | undefined, locale: string | null): EmbargoOfForm => {
  const now = useNow(LOOK_AGAIN_MS);
  const publishAt = useForm('PressboxEmbargo', ({ values }) => publishAtOf(values));
  // Somebody may have set an hour in another language since this was last looked at.
  const { currentData } = useEmbargoQuery(documentId ?? '', { skip: !documentId, refetchOnMountOrArgChange: true });
  const embargo = currentData ?? NOBODY;
  const until = formHeldUntil(publishAt, locale, embargo, now);
  return {
    until,
    waiting: languagesWaiting(embargo, now),
    isAsked: until !== null && isAskedFor(embargo, locale, until),
    now,
  };
};
