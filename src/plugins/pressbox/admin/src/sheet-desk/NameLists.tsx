import { Accordion, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useText, type Say, type TextKey } from '../utils/text';
import { isPending, type DraftName } from './draft';
import { personIn } from './options';

type Group = 'sure' | 'settled' | 'new' | 'left';
const TITLES: Readonly<Record<Group, TextKey>> = {
  sure: 'sheet-desk.names.sure',
  settled: 'sheet-desk.names.settled',
  new: 'sheet-desk.names.new',
  left: 'sheet-desk.names.left',
};

const groupOf = ({ isLeft, isByHand, decision }: DraftName): Group => {
  if (isLeft) return 'left';
  if (decision && 'create' in decision) return 'new';
  return isByHand ? 'settled' : 'sure';
};

/** Whom a name is, once that is settled. */
const sayWho = (say: Say, name: DraftName, names: readonly DraftName[]): string => {
  const { decision, proposal, runnersUp } = name;
  if (decision && 'create' in decision) return decision.create.name;
  if (decision && 'sameAs' in decision)
    return names.find(({ key }) => key === decision.sameAs)?.printed[0] ?? say('sheet-desk.queue.same');
  const id = personIn(decision);
  return [proposal, ...runnersUp].find((one) => one?.documentId === id)?.name ?? '';
};

interface NameListsProps {
  names: readonly DraftName[];
  onAsk(key: string): void;
}

/** Names that are settled, folded; each can be asked about again. */
export const NameLists = ({ names, onAsk }: NameListsProps) => {
  const { say } = useText();
  const settled = names.filter((name) => !isPending(name) && name.spans.length > 0);
  const groups = (Object.keys(TITLES) as Group[])
    .map((group) => ({ group, all: settled.filter((name) => groupOf(name) === group) }))
    .filter(({ all }) => all.length > 0);
  if (groups.length === 0) return null;
  return (
    <Accordion.Root>
      {groups.map(({ group, all }) => (
        <Accordion.Item key={group} value={group}>
          <Accordion.Header>
            <Accordion.Trigger>{say(TITLES[group], { count: all.length })}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Flex tag="ul" direction="column" alignItems="stretch" padding={4} gap={2}>
              {all.map((name) => (
                <Flex key={name.key} tag="li" gap={2} justifyContent="space-between" wrap="wrap">
                  <Box>
                    <Typography fontWeight="semiBold">{name.printed.join(' / ')}</Typography>{' '}
                    <Typography textColor="neutral600">{!name.isLeft && `= ${sayWho(say, name, names)}`}</Typography>
                  </Box>
                  <TextButton onClick={() => onAsk(name.key)}>{say('sheet-desk.names.ask')}</TextButton>
                </Flex>
              ))}
            </Flex>
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
};
