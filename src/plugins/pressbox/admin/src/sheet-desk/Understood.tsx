import { Box } from '@strapi/design-system';
import type { FindSheets } from '../../../contracts/src';
import type { KnownPerson } from '../../../core/src/matching';
import { useSheetSquadsQuery } from '../services/sheets';
import { useText } from '../utils/text';
import { SIDES } from './draft';
import { EventList } from './EventList';
import { Card, Pair } from './layout';
import { NameLists } from './NameLists';
import { SideView } from './SideView';
import { storedEvents } from './to-draft';
import type { useSheetDesk } from './use-sheet-desk';

const nameOf = (person: KnownPerson | string): string => (typeof person === 'string' ? person : person.name);

interface UnderstoodProps {
  match: string;
  data: FindSheets.Response['data'];
  desk: ReturnType<typeof useSheetDesk>;
}

/** What was understood: both elevens drawn, what else the text says, and the names that are settled. */
export const Understood = ({ match, data, desk }: UnderstoodProps) => {
  const { say } = useText();
  const { data: squads } = useSheetSquadsQuery(match);
  const { draft, teams, dispatch, setSaid, isRead } = desk;
  if (!draft) return null;
  const printed = (player: string) => draft.names.find(({ key }) => key === player)?.printed[0] ?? '';
  return (
    <>
      <Pair>
        {SIDES.map((side) => (
          <SideView
            key={side}
            side={side}
            team={teams[side]}
            draft={draft}
            events={isRead ? draft.events : storedEvents(data.match)}
            squad={squads?.[side].players ?? []}
            coaches={squads?.[side].coaches ?? []}
            mayWrite={data.mayApply}
            onAsk={desk.ask}
            onMove={(player, to) => {
              dispatch({ type: 'moved', side, player, to });
              setSaid(say('sheet-desk.moved', { name: printed(player) }));
            }}
            onFormation={(formation) => dispatch({ type: 'formation', side, formation })}
            onAdd={(person, worn) => {
              dispatch({ type: 'added', side, person, worn });
              setSaid(say('sheet-desk.added', { name: nameOf(person) }));
            }}
            onCaptain={(player) => {
              dispatch({ type: 'captain', side, player });
              const isNow = !draft.sheets[side]?.appearances.find(({ name }) => name === player)?.captain;
              setSaid(say('sheet-desk.captain', { name: isNow ? printed(player) : null }));
            }}
            onCoach={(person) => {
              dispatch({ type: 'coached', side, person });
              setSaid(say('sheet-desk.coached', { name: person && nameOf(person) }));
            }}
            onTakeBack={() => dispatch({ type: 'taken-back', side })}
            onTakeOff={(player) => {
              dispatch({ type: 'taken-off', side, player });
              setSaid(say('sheet-desk.taken-off', { name: printed(player) }));
            }}
          />
        ))}
      </Pair>
      {isRead && (
        <Card title={say('sheet-desk.events')}>
          <EventList draft={draft} teams={teams} onSide={(event, side) => dispatch({ type: 'sided', event, side })} />
        </Card>
      )}
      <Box>
        <NameLists names={draft.names} onAsk={desk.ask} />
      </Box>
    </>
  );
};
