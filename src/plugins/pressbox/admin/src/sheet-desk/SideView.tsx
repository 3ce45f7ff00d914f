import { useState } from 'react';
import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { AgateEvent } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import { appearanceOf } from '../../../core/src/match';
import type { KnownPerson } from '../../../core/src/matching';
import { Pitch, type Drop } from '../desks/Pitch';
import { Quiet } from '../desks/Quiet';
import { useText } from '../utils/text';
import { startersOf, type Draft } from './draft';
import { Card } from './layout';
import { FORMATIONS } from './line-up';
import { marksOf } from './marks';
import { personIn } from './options';
import { TypeAhead } from './TypeAhead';
import { useMinute } from './use-minute';

interface SideViewProps {
  side: Side;
  team: string;
  draft: Draft;
  /** Read, or stored where nothing was. */
  events: readonly AgateEvent[];
  squad: readonly KnownPerson[];
  mayWrite: boolean;
  onAsk(player: string): void;
  onMove(player: string, to: Drop): void;
  onFormation(formation: string): void;
  onAdd(person: KnownPerson | string): void;
  onTakeBack(): void;
  onTakeOff(player: string): void;
}

/** One side: its eleven drawn, the bench, the coach, and a field to type names into. */
export const SideView = (props: SideViewProps) => {
  const { side, team, draft, events, squad, mayWrite, onAsk, onMove, onFormation, onAdd, onTakeBack, onTakeOff } =
    props;
  const { say } = useText();
  const sayMinute = useMinute();
  const [selected, setSelected] = useState<string | null>(null);
  const sheet = draft.sheets[side];
  const left = new Set(draft.names.filter(({ isLeft }) => isLeft).map(({ key }) => key));
  const marks = marksOf(draft, events, sayMinute);
  const starters = startersOf(sheet);
  const appearances = starters
    .filter(({ name }) => !left.has(name))
    .map(({ name, printed, ...place }) => appearanceOf({ player: { id: name, name: printed }, ...place }));
  const label = [team, sheet?.formation].filter(Boolean).join(', ');
  const bench = sheet?.appearances.filter(({ role, name }) => role === 'substitute' && !left.has(name)) ?? [];
  const cameOn = new Map(events.filter(({ kind }) => kind === 'substitution').map((event) => [event.player, event]));
  const sub = (name: string, printed: string) => {
    const event = cameOn.get(name);
    return event ? `${printed} (${['↑', sayMinute(event)].filter(Boolean).join(' ')})` : printed;
  };
  const coach = sheet?.coach ? draft.names.find(({ key }) => key === sheet.coach)?.printed[0] : null;
  const taken = new Set(
    (sheet?.appearances ?? []).flatMap(
      ({ name }) => personIn(draft.names.find(({ key }) => key === name)?.decision ?? null) ?? [],
    ),
  );
  const formations = [...new Set([...(sheet?.formation ? [sheet.formation] : []), ...FORMATIONS])];
  return (
    <Card
      title={team}
      aside={
        <SingleSelect
          size="S"
          aria-label={say('sheet-desk.formation', { team })}
          placeholder={say('sheet-desk.formation.choose')}
          value={sheet?.formation ?? null}
          disabled={!mayWrite || starters.length === 0}
          onChange={(formation) => onFormation(String(formation))}
        >
          {formations.map((formation) => (
            <SingleSelectOption key={formation} value={formation}>
              {formation}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      }
    >
      {appearances.length > 0 ? (
        <Pitch
          sheet={{ side, appearances }}
          label={label}
          marks={marks}
          selected={selected}
          onSelect={(player) => {
            setSelected(player === selected ? null : player);
            if (marks[player]?.doubtful) onAsk(player);
          }}
          onMove={mayWrite ? onMove : undefined}
          onKey={(player, event) => {
            if (!mayWrite || event.key !== 'Delete') return;
            event.preventDefault();
            onTakeOff(player);
          }}
        />
      ) : (
        <Quiet>{say('sheet-desk.side.empty')}</Quiet>
      )}
      {starters.some(({ line }) => line === null) && (
        <Typography variant="pi">
          {say('sheet-desk.side.no-lines', { names: starters.map(({ printed }) => printed).join(', ') })}
        </Typography>
      )}
      {bench.length > 0 && (
        <Typography variant="pi">
          {say('sheet-desk.bench', { names: bench.map(({ name, printed }) => sub(name, printed)).join(', ') })}
        </Typography>
      )}
      {coach && <Typography variant="pi">{say('sheet-desk.coach', { name: coach })}</Typography>}
      {mayWrite && (
        <Flex direction="column" alignItems="stretch">
          <TypeAhead
            label={say('sheet-desk.type.label', { team })}
            hint={say('sheet-desk.type.hint', { count: starters.length })}
            squad={squad}
            taken={taken}
            onAdd={onAdd}
            onTakeBack={onTakeBack}
          />
        </Flex>
      )}
    </Card>
  );
};
