import { useState } from 'react';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useSaveSettingsMutation, useSettingsQuery } from '../services/settings';
import { useText } from '../utils/text';
import { hasChanges, NO_CHANGES, withChanges, type Changes } from './changes';
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

  const change = (next: Changes): void => {
    setChanges(next);
    setRefusal(null);
  };

  const submit = async (): Promise<void> => {
    if (!stored) return;
    const answer = await save({ version: stored.version, ...withChanges(stored.page, changes) });
    if ('error' in answer) {
      setRefusal(answer.error);
      return;
    }
    // What was typed while this was on its way stands.
    setChanges((now) => (now === changes ? NO_CHANGES : now));
    setRefusal(null);
    toggleNotification({ type: 'success', message: say('settings.saved') });
  };

  const isChanged = stored ? hasChanges(stored.page, changes) : false;
  return {
    stored,
    failed: error && !stored ? sayError(error as never) : null,
    refetch,
    changes,
    change,
    submit,
    isSaving,
    isChanged,
    fields: refusedFields(refusal),
    stale: staleBy(refusal),
    // Where all of it is stored after all, the answer alone was lost.
    refused: refusal && isChanged ? sayError(refusal as never) : null,
  };
};
