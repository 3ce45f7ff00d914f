import { useEffect, useRef } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useBlocker } from 'react-router-dom';
import { useText } from '../utils/text';

/** Asks before somebody leaves the page with what they have typed and not saved. */
export const LeaveDialog = ({ isChanged }: { isChanged: boolean }) => {
  const { say } = useText();
  const { formatMessage } = useIntl();
  const from = useRef<Element | null>(null);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const isLeaving = isChanged && currentLocation.pathname !== nextLocation.pathname;
    if (isLeaving) from.current = document.activeElement;
    return isLeaving;
  });
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const backToThere = (event: Event): void => {
    event.preventDefault();
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(isOpen: boolean) => !isOpen && blocker.reset?.()}>
      {/* Strapi's ConfirmDialog, but for the focus: it goes back to where somebody was when they stay. */}
      <Dialog.Content onCloseAutoFocus={backToThere}>
        <Dialog.Header>{formatMessage({ id: 'app.components.ConfirmDialog.title' })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle width="2.4rem" height="2.4rem" fill="danger600" />}>
          {say('settings.leave')}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {formatMessage({ id: 'app.components.Button.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" onClick={() => blocker.proceed?.()}>
            {formatMessage({ id: 'app.components.Button.confirm' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
