import { useState } from 'react';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useSaveSettingsMutation, useSettingsQuery } from '../services/settings';
import type { PageSettings } from '../../../contracts/src';
import { useText } from '../utils/text';
import { clashesOf, hasChanges, NO_CHANGES, withChanges, withoutClashes, type Changes } from './changes';
import { refusedFields, staleBy } from './refusal';

/** What is stored, what is typed over it, and the save. A save that is refused takes nothing away that was typed. */
export const useSettings = () => {
  const { say } = useText();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { data: stored, error, refetch } = useSettingsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [save, { isLoading: isSaving }] = useSaveSettingsMutation();
  const [changes, setChanges] = useState<Changes>(NO_CHANGES);
  const [refusal, setRefusal] = useState<unknown>(null);
  /** As it was stored before somebody else has saved, and who that is: until somebody has chosen. */
  const [overtaken, setOvertaken] = useState<{ before: PageSettings; who: string | null } | null>(null);
  const clashes = stored && overtaken ? clashesOf(overtaken.before, stored.page, changes) : [];

  const change = (next: Changes): void => {
    setChanges(next);
    setRefusal(null);
  };

  const submit = async (): Promise<void> => {
    // Nobody writes over what somebody else has just set without having seen it.
    if (!stored || clashes.length > 0) return;
    const answer = await save({ version: stored.version, ...withChanges(stored.page, changes) });
    if ('error' in answer) {
      const stale = staleBy(answer.error);
      setRefusal(answer.error);
      if (stale) setOvertaken({ before: stored.page, who: stale.who });
      return;
    }
    // What was typed while this was on its way stands.
    setChanges((now) => (now === changes ? NO_CHANGES : now));
    setRefusal(null);
    setOvertaken(null);
    toggleNotification({ type: 'success', message: say('settings.saved') });
  };

  const isChanged = stored ? hasChanges(stored.page, changes) : false;
  return {
    stored,
    failed: error && !stored ? sayError(error as never) : null,
    refetch,
    changes,
    change,
    /** What somebody else has set otherwise meanwhile, and both ways out. Neither saves anything. */
    clash: clashes.length > 0 ? { who: overtaken?.who ?? null, clashes } : null,
    takeStored: (): void => {
      change(withoutClashes(changes, clashes));
      setOvertaken(null);
    },
    keepMine: (): void => {
      setRefusal(null);
      setOvertaken(null);
    },
    submit,
    isSaving,
    isChanged,
    fields: refusedFields(refusal),
    stale: staleBy(refusal),
    // Where all of it is stored after all, the answer alone was lost.
    refused: refusal && isChanged ? sayError(refusal as never) : null,
  };
};
