import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { MatchFacts } from '../../../core/src/match';
import { useText } from '../utils/text';
import { sayEvent } from './say-event';
import type { Stale } from './use-acts';

interface StaleDialogProps {
  stale: Stale | null;
  match: Pick<MatchFacts, 'home' | 'away'>;
  onKeepMine(stale: Stale): void;
  onTakeTheirs(): void;
  /** Closed without an answer: what is typed stays in the line. */
  onPutOff(): void;
  /** The dialog has gone. */
  onClosed(): void;
}

/** Another desk has amended the event meanwhile: what it is now, and both ways out. */
export const StaleDialog = ({ stale, match, onKeepMine, onTakeTheirs, onPutOff, onClosed }: StaleDialogProps) => {
  const { say } = useText();
  const close = (event: Event): void => {
    // There is no button that has opened it, to which the focus would go back.
    event.preventDefault();
    onClosed();
  };
  return (
    <Dialog.Root open={stale !== null} onOpenChange={(open: boolean) => !open && onPutOff()}>
      <Dialog.Content onCloseAutoFocus={close}>
        <Dialog.Header>{say('match-desk.stale.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle />}>
          {stale &&
            say('match-desk.stale', {
              who: stale.who,
              event: stale.stored ? sayEvent(say, stale.stored, match) : say('match-desk.stale.gone'),
            })}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth onClick={onTakeTheirs}>
              {say('match-desk.stale.theirs')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => stale && onKeepMine(stale)}>
              {say('match-desk.stale.mine')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
