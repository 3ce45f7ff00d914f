import { forwardRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { sayCountry } from '../../../core/src/country';
import type { Candidate, Decision } from '../../../contracts/src';
import { fileAddress } from '../utils/file-address';
import { useText, type Say } from '../utils/text';
import { isPending, type DraftName } from './draft';
import { Key, Row } from './layout';
import { creation, optionsOf, type Option } from './options';

const POSITIONS = ['goalkeeper', 'defender', 'midfielder', 'forward'] as const;

/** What tells people of one name apart: "Milan, defender, 2002, Italy". */
export const sayTraits = (say: Say, { traits, tier }: Candidate, locale: string): string => {
  const position = POSITIONS.find((one) => one === traits?.position);
  const told = [
    traits?.club,
    position && say(`sheet-desk.position.${position}`),
    traits?.birthYear && String(traits.birthYear),
    ...(traits?.countries ?? []).map((code) => sayCountry(code, locale)),
    tier === 'squad' && say('sheet-desk.tier.squad'),
  ];
  return told.filter(Boolean).join(', ') || say('sheet-desk.traits.none');
};

/** The words around a name in the text. */
const around = (text: string, { spans: [span] }: DraftName): [string, string, string] | null => {
  if (!span) return null;
  const [from, to] = [Math.max(0, span.start - 28), Math.min(text.length, span.end + 28)];
  return [`…${text.slice(from, span.start)}`, text.slice(span.start, span.end), `${text.slice(span.end, to)}…`];
};

const Face = styled.img`
  width: 4rem;
  height: 4rem;
  flex: none;
  border-radius: 50%;
  object-fit: cover;
`;

interface ChoiceProps {
  option: Option;
  number: number;
  onTake(decision: Decision): void;
}
const Choice = ({ option, number, onTake }: ChoiceProps) => {
  const { say, locale } = useText();
  const [name, rest] =
    option.kind === 'same'
      ? [option.name.printed[0] ?? '', say('sheet-desk.queue.same')]
      : [option.candidate.name, sayTraits(say, option.candidate, locale)];
  return (
    <Row type="button" onClick={() => onTake(option.decision)}>
      <Key>{String(number)}</Key>
      {option.kind === 'person' && option.candidate.traits?.photo && (
        // The name stands beside it: a picture says nothing more to whoever hears the page.
        <Face src={fileAddress(option.candidate.traits.photo)} alt="" loading="lazy" />
      )}
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography fontWeight="semiBold">{name}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {rest}
        </Typography>
      </Flex>
    </Row>
  );
};

interface NameQueueProps {
  name: DraftName;
  names: readonly DraftName[];
  text: string;
  team: string | null;
  onSettle(choice: Decision | 'left'): void;
}

/** The name that is asked about, with everybody whom it may mean. Number keys, Enter, n and x work from anywhere but a field. */
export const NameQueue = forwardRef<HTMLDivElement, NameQueueProps>(({ name, names, text, team, onSettle }, ref) => {
  const { say } = useText();
  const pending = names.filter(isPending);
  const place = around(text, name);
  const printed = name.printed.join(' / ');
  return (
    <Box
      ref={ref}
      tabIndex={-1}
      tag="section"
      aria-label={say('sheet-desk.queue.label', { name: printed })}
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography variant="delta" tag="h2">
            {say('sheet-desk.queue.who', { name: printed })}
          </Typography>
          <Typography variant="pi" textColor="neutral800">
            {[team, say('sheet-desk.queue.left', { count: pending.length })].filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
        {place && (
          <Typography variant="pi" textColor="neutral800" tag="q">
            {place[0]}
            <strong>{place[1]}</strong>
            {place[2]}
          </Typography>
        )}
        <Box tag="ol">
          {optionsOf(name, names).map((option, index) => (
            <li key={JSON.stringify(option.decision)}>
              <Choice option={option} number={index + 1} onTake={onSettle} />
            </li>
          ))}
          <li>
            <Row type="button" onClick={() => onSettle(creation(name))}>
              <Key>N</Key>
              <Typography>{say('sheet-desk.queue.new', { name: name.suggestion.name })}</Typography>
            </Row>
          </li>
          <li>
            <Row type="button" onClick={() => onSettle('left')}>
              <Key>X</Key>
              <Typography>{say('sheet-desk.queue.leave')}</Typography>
            </Row>
          </li>
        </Box>
      </Flex>
    </Box>
  );
});
NameQueue.displayName = 'NameQueue';
