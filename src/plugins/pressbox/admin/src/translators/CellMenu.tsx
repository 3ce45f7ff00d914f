import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useText } from '../utils/text';
import { mayBeSource, mayConfirm } from './cells';
import type { Acts, Target } from './use-acts';

interface CellMenuProps {
  target: Target;
  label: string;
  acts: Acts;
  onOpen: (() => void) | null;
  onAssign: () => void;
  /** It is shut: the focus goes back to the cell, unless a dialog has been opened. */
  onClose: () => void;
  onLeft: () => void;
}

/** What may be done with a language. Drawn where it is open alone: a table has many cells. */
export const CellMenu = ({ target, label, acts, onOpen, onAssign, onClose, onLeft }: CellMenuProps) => {
  const { say } = useText();
  const { cell } = target;
  const { assignee, mayWrite, state } = cell;
  const isMine = assignee !== null && assignee.id === acts.me;
  const takes = assignee ? say('translators.act.take-over', { name: assignee.name }) : say('translators.act.take');
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Trigger tag={IconButton} icon={<More />} label={label} variant="ghost" size="S" />
      <Menu.Content
        popoverPlacement="bottom-end"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onLeft();
        }}
      >
        {onOpen && (
          <Menu.Item onSelect={onOpen}>
            {say(state === 'missing' ? 'translators.act.begin' : 'translators.act.open')}
          </Menu.Item>
        )}
        {mayWrite && !isMine && <Menu.Item onSelect={() => void acts.take(target)}>{takes}</Menu.Item>}
        {mayWrite && isMine && (
          <Menu.Item onSelect={() => void acts.giveBack(target)}>{say('translators.act.give-back')}</Menu.Item>
        )}
        {mayWrite && <Menu.Item onSelect={onAssign}>{say('translators.act.assign')}</Menu.Item>}
        {mayConfirm(cell) && (
          <Menu.Item onSelect={() => void acts.markUpToDate(target)}>{say('translators.act.up-to-date')}</Menu.Item>
        )}
        {mayBeSource(cell) && (
          <Menu.Item onSelect={() => void acts.makeSource(target)}>{say('translators.act.source')}</Menu.Item>
        )}
      </Menu.Content>
    </Menu.Root>
  );
};
