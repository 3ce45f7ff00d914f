import { useState } from 'react';
import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { AgateEvent } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import { STARTERS } from '../../../core/src/formation';
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
import { isNameOf } from './squad-search';
import { TypeAhead } from './TypeAhead';
import { readTypedName, readTypedPlayer, type Worn } from './typed-player';
import { useMinute } from './use-minute';

interface SideViewProps {
  side: Side;
  team: string;
  draft: Draft;
  /** Read, or stored where nothing was. */
  events: readonly AgateEvent[];
  squad: readonly KnownPerson[];
  coaches: readonly KnownPerson[];
  mayWrite: boolean;
  onAsk(player: string): void;
  onMove(player: string, to: Drop): void;
  onFormation(formation: string): void;
  onAdd(person: KnownPerson | string, worn: Worn): void;
  onCaptain(player: string): void;
  /** Null: nobody is. */
  onCoach(person: KnownPerson | string | null): void;
  onTakeBack(): void;
  onTakeOff(player: string): void;
}

type Acts = Pick<SideViewProps, 'onTakeOff' | 'onCaptain'>;
/** What a key does to a player on the pitch; keyboards without Delete have Backspace. */
const KEYS: Readonly<Record<string, (acts: Acts) => (player: string) => void>> = {
  delete: ({ onTakeOff }) => onTakeOff,
  backspace: ({ onTakeOff }) => onTakeOff,
  c: ({ onCaptain }) => onCaptain,
};

/** One side: its eleven drawn, the bench, the coach, and fields to type names into. */
export const SideView = (props: SideViewProps) => {
  const { side, team, draft, events, squad, coaches, mayWrite, ...acts } = props;
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
  const coach = (sheet?.coach && draft.names.find(({ key }) => key === sheet.coach)) || null;
  const personOf = (name: string) => personIn(draft.names.find(({ key }) => key === name)?.decision ?? null);
  const taken = new Set((sheet?.appearances ?? []).flatMap(({ name }) => personOf(name) ?? []));
  const mayLead = (person: KnownPerson | string): boolean => {
    const there = sheet?.appearances.find(({ name }) => typeof person !== 'string' && personOf(name) === person.id);
    return there ? there.role === 'starter' : starters.length < STARTERS;
  };
  const isSomebody = (typed: string): boolean => isNameOf(squad, typed);
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
          onChange={(formation) => acts.onFormation(String(formation))}
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
            if (marks[player]?.doubtful) acts.onAsk(player);
          }}
          onMove={mayWrite ? acts.onMove : undefined}
          onKey={(player, event) => {
            const act = KEYS[event.key.toLowerCase()]?.(acts);
            if (!mayWrite || !act || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            if (!event.repeat) act(player);
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
      {coach && !coach.isLeft && (
        <Typography variant="pi">{say('sheet-desk.coach', { name: coach.printed[0] ?? '' })}</Typography>
      )}
      {mayWrite && (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <TypeAhead
            label={say('sheet-desk.type.label', { team })}
            hint={say('sheet-desk.type.hint', { count: starters.length })}
            squad={squad}
            taken={taken}
            read={(text) => readTypedPlayer(text, isSomebody)}
            mayLead={mayLead}
            onAdd={acts.onAdd}
            onTakeBack={acts.onTakeBack}
          />
          <TypeAhead
            label={say('sheet-desk.type.coach', { team })}
            hint={say('sheet-desk.type.coach.hint')}
            squad={coaches}
            taken={new Set([personIn(coach?.decision ?? null) ?? ''])}
            read={readTypedName}
            onAdd={(person) => acts.onCoach(person)}
            onTakeBack={() => coach && acts.onCoach(null)}
          />
        </Flex>
      )}
    </Card>
  );
};
