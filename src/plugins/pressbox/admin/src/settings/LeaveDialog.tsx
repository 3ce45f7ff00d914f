import { useEffect } from 'react';
import { Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useBlocker } from 'react-router-dom';
import { useText } from '../utils/text';

/** Asks before somebody leaves the page with what they have typed and not saved. */
export const LeaveDialog = ({ isChanged }: { isChanged: boolean }) => {
  const { say } = useText();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isChanged && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  return (
    <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(isOpen: boolean) => !isOpen && blocker.reset?.()}>
      <ConfirmDialog onConfirm={() => blocker.proceed?.()}>{say('settings.leave')}</ConfirmDialog>
    </Dialog.Root>
  );
};
