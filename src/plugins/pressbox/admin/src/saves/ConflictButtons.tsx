import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useText } from '../utils/text';
import { keepMine, takeStored, useIsKeeping } from './store';

/** The two ways out of a save that was refused. Neither writes anything: the editor saves when they have looked. */
export const ConflictButtons = ({ row, isInDialog = false }: { row: string; isInDialog?: boolean }) => {
  const { say } = useText();
  const isKeeping = useIsKeeping(row);
  const keep = (
    <Button variant="tertiary" loading={isKeeping} onClick={() => keepMine(row)}>
      {say('conflict.keep')}
    </Button>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => takeStored(row)}>
        {say('conflict.take')}
      </Button>
      {/* The focus of a dialog begins here: this one takes nothing away. */}
      {isInDialog ? <Dialog.Cancel>{keep}</Dialog.Cancel> : keep}
    </Flex>
  );
};
