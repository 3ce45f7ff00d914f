import { useState } from 'react';
import { Menu } from '@strapi/design-system';
import type { DeskMatch } from '../../../contracts/src';
import type { MatchPhase } from '../../../core/src/phase';
import { useText } from '../utils/text';
import { othersFrom } from './phases';
import { useKeys } from './use-keys';

interface OtherStatesProps {
  match: DeskMatch;
  isBusy: boolean;
  onPhase(phase: MatchPhase): void;
}

/** What seldom becomes of a match, and the way back from a wrong full time. Like every act, Ctrl-Z takes it back. */
export const OtherStates = ({ match, isBusy, onPhase }: OtherStatesProps) => {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  useKeys(isBusy ? {} : { m: () => setOpen(true) });
  return (
    <Menu.Root open={isOpen} onOpenChange={setOpen}>
      <Menu.Trigger variant="tertiary" disabled={isBusy}>
        {say('match-desk.others')} <kbd aria-hidden>m</kbd>
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {othersFrom(match.phase).map((phase) => (
          <Menu.Item key={phase} onSelect={() => onPhase(phase)}>
            {say(`option.${phase}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
