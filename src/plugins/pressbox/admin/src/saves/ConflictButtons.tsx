import type { MouseEvent } from 'react';
import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useText } from '../utils/text';
import { focusSettled } from './focus';
import { keepMine, takeStored, useIsFetching, type Unsettled, type WayOut } from './store';

/** The two ways out of a save that was refused. Neither writes anything: the editor saves when they have looked. */
export const ConflictButtons = ({
  unsettled: { row, conflict },
  isInDialog = false,
}: {
  unsettled: Unsettled;
  isInDialog?: boolean;
}) => {
  const { say } = useText();
  const { toggleNotification } = useNotification();
  const isFetching = useIsFetching(row);
  const go = async (way: (row: string) => Promise<WayOut>): Promise<void> => {
    const result = await way(row);
    // A form in a modal has its own ways of the focus.
    if (result === 'filled' && !isInDialog) focusSettled(conflict.changed);
    if (result === 'failed') toggleNotification({ type: 'danger', message: say('conflict.failed') });
    else if (result === 'filled' && way === keepMine)
      toggleNotification({ type: 'warning', message: say('conflict.kept') });
  };
  const keep = (
    <Button
      variant="tertiary"
      disabled={isFetching}
      onClick={(event: MouseEvent) => {
        // A dialog would shut at once: it stands until the form can be saved.
        event.preventDefault();
        void go(keepMine);
      }}
    >
      {say('conflict.keep')}
    </Button>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        variant="secondary"
        startIcon={<ArrowClockwise />}
        disabled={isFetching}
        onClick={() => void go(takeStored)}
      >
        {say('conflict.take')}
      </Button>
      {/* The focus of a dialog begins here: this one takes nothing away. */}
      {isInDialog ? <Dialog.Cancel>{keep}</Dialog.Cancel> : keep}
    </Flex>
  );
};
