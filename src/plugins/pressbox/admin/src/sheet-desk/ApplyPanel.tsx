import { forwardRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PreviewAgate, RemovedFact } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import { Quiet } from '../desks/Quiet';
import { useText } from '../utils/text';
import { Card } from './layout';
import { useMinute } from './use-minute';

type Preview = PreviewAgate.Response['data'];

interface ApplyPanelProps {
  preview: Preview | null;
  /** Why the numbers could not be had. */
  trouble: string | null;
  teams: Readonly<Record<Side, string>>;
  /** How many names and sides are not settled yet. */
  pending: number;
  hasFacts: boolean;
  mayApply: boolean;
  isBusy: boolean;
  onApply(): void;
}

/** As high as what mostly stands in it: what is below does not jump. */
const Steady = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  min-height: 5.2rem;
`;

const isMac = (): boolean => /mac/i.test(navigator.platform);

/** What applying does, in numbers that are true; what it removes by name; and the button. */
export const ApplyPanel = forwardRef<HTMLButtonElement, ApplyPanelProps>((props, ref) => {
  const { preview, trouble, teams, pending, hasFacts, mayApply, isBusy, onApply } = props;
  const { say } = useText();
  const sayMinute = useMinute();
  const sayRemoved = (fact: RemovedFact): string =>
    fact.type === 'appearance'
      ? [fact.name, say('sheet-desk.removed.appearance', { team: teams[fact.side] })].join(', ')
      : [sayMinute(fact), say('sheet-desk.kind', { kind: fact.kind }), fact.name, teams[fact.side]]
          .filter(Boolean)
          .join(' · ');
  const waits = !mayApply
    ? say('sheet-desk.apply.may-not')
    : !hasFacts
      ? say('sheet-desk.apply.nothing')
      : pending > 0
        ? say('sheet-desk.apply.pending', { count: pending })
        : null;
  return (
    <Card
      title={say('sheet-desk.apply.title')}
      aside={
        <Button
          ref={ref}
          onClick={onApply}
          loading={isBusy}
          disabled={waits !== null}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {say('sheet-desk.apply.button', { key: isMac() ? '⌘⏎' : 'Ctrl ⏎' })}
        </Button>
      }
    >
      <Steady>
        {waits && <Quiet>{waits}</Quiet>}
        {trouble && (
          <Typography variant="pi" textColor="danger600">
            {trouble}
          </Typography>
        )}
        {preview && hasFacts && mayApply && (
          <>
            <Typography>
              {say('sheet-desk.apply.counts', {
                created: preview.counts.created,
                updated: preview.counts.updated,
                unchanged: preview.counts.unchanged,
              })}
            </Typography>
            {preview.removed.length === 0 ? (
              <Quiet>{say('sheet-desk.apply.removes-none')}</Quiet>
            ) : (
              <Box background="danger100" hasRadius padding={3}>
                <Typography variant="pi" fontWeight="semiBold" textColor="danger700">
                  {say('sheet-desk.apply.removes', { count: preview.removed.length })}
                </Typography>
                <Flex tag="ul" direction="column" alignItems="stretch" paddingTop={1}>
                  {preview.removed.map((fact) => (
                    <Typography key={JSON.stringify(fact)} tag="li" variant="pi" textColor="danger700">
                      {sayRemoved(fact)}
                    </Typography>
                  ))}
                </Flex>
              </Box>
            )}
          </>
        )}
      </Steady>
    </Card>
  );
});
ApplyPanel.displayName = 'ApplyPanel';
