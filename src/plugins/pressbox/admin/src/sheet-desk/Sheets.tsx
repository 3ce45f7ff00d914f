import { useRef, useState } from 'react';
import { Flex, VisuallyHidden } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { FindSheets } from '../../../contracts/src';
import { ApplyPanel } from './ApplyPanel';
import { LastApply } from './LastApply';
import { Columns } from './layout';
import { NameQueue } from './NameQueue';
import { OutcomeBox } from './OutcomeBox';
import { PasteBox, type PasteBoxHandle } from './PasteBox';
import { Readings } from './Readings';
import { Remarks } from './Remarks';
import { remarkAt } from '../desks/segments';
import { Understood } from './Understood';
import { useSheetDesk } from './use-sheet-desk';

interface SheetsProps {
  match: string;
  data: FindSheets.Response['data'];
  refetch(): void;
}

/** The print on the left; on the right who is meant, what applying does, and what was understood. */
export const Sheets = ({ match, data, refetch }: SheetsProps) => {
  const desk = useSheetDesk(match, data, refetch);
  const [active, setActive] = useState<number | null>(null);
  const box = useRef<PasteBoxHandle>(null);
  const { asked, draft, asking, acts, focus, teams, dispatch, isRead } = desk;
  const remarks = isRead ? (draft?.diagnostics ?? []) : [];
  return (
    <Layouts.Content>
      <VisuallyHidden>
        <div role="status">{desk.said}</div>
      </VisuallyHidden>
      <Columns>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <PasteBox
            ref={box}
            text={asked.text}
            remarks={remarks}
            active={active}
            onText={(text) => dispatch({ type: 'text', text })}
            onPlace={(place) => setActive(remarkAt(remarks, place))}
          />
          <Readings
            reading={desk.reading}
            isSure={!isRead || !desk.isSomething || draft?.teams?.sure !== false}
            isSwapped={asked.swap}
            onChoose={desk.choose}
            onSwap={() => dispatch({ type: 'swapped' })}
          />
          <Remarks remarks={remarks} active={active} onGo={({ start, end }) => box.current?.select(start, end)} />
        </Flex>
        <Flex direction="column" alignItems="stretch" gap={4} minWidth={0}>
          {acts.outcome && <OutcomeBox outcome={acts.outcome} />}
          {data.lastApply && (
            <LastApply
              ref={focus.undo}
              lastApply={data.lastApply}
              mayApply={data.mayApply}
              isBusy={acts.isUndoing}
              onUndo={() => void acts.undo()}
            />
          )}
          {asking && draft && (
            <NameQueue
              ref={focus.queue}
              name={asking}
              names={draft.names}
              text={asked.text}
              team={asking.side && teams[asking.side]}
              onSettle={desk.settle}
            />
          )}
          <ApplyPanel
            ref={focus.apply}
            preview={desk.preview}
            trouble={desk.trouble}
            teams={teams}
            pending={desk.pending}
            hasFacts={desk.isSomething}
            mayApply={data.mayApply}
            isBusy={acts.isApplying}
            onApply={desk.apply}
          />
          <Understood match={match} data={data} desk={desk} />
        </Flex>
      </Columns>
    </Layouts.Content>
  );
};
