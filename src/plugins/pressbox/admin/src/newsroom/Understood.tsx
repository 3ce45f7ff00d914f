import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, Information } from '@strapi/icons';
import { useText } from '../utils/text';
import type { ReadMatchLine } from '../../../contracts/src';
import { sayShortDay, sayTime } from './dates';
import { Key } from './layout';
import type { Answer, Ask, NewMatch, Option, Settled } from './new-match';

type Picked = (key: string, pick: Answer) => void;

interface PieceProps {
  settled: Settled | null;
  onPick: Picked;
}

/** A name as it was understood; one press asks for another. */
const Piece = ({ settled, onPick }: PieceProps) => {
  const { say } = useText();
  if (!settled) return <Typography textColor="neutral600">?</Typography>;
  const { name, detail, isNew, key } = settled;
  const text = isNew ? say('newsroom.new.team', { name }) : detail ? `${name} (${detail})` : name;
  return key === null ? (
    <Typography fontWeight="semiBold">{text}</Typography>
  ) : (
    <TextButton aria-label={say('newsroom.new.change', { name: text })} onClick={() => onPick(key, 'open')}>
      <Typography fontWeight="semiBold" textColor="primary600">
        {text}
      </Typography>
    </TextButton>
  );
};

const useOptionText = () => {
  const { say } = useText();
  return ({ pick, name, detail }: Option): string => {
    if (pick === 'new') return say('newsroom.new.team', { name });
    if (pick === 'none') return say('newsroom.new.no-edition');
    return detail ? `${name} (${detail})` : name;
  };
};

/** A name in doubt, with a numbered answer for each that it may mean. */
const Question = ({ ask, isFirst, onPick }: { ask: Ask; isFirst: boolean; onPick: Picked }) => {
  const { say } = useText();
  const sayOption = useOptionText();
  const isKnown = ask.options.some(({ pick }) => typeof pick === 'object');
  const unknown = ask.part === 'edition' ? 'unknown_competition' : 'unknown_team';
  const question = isKnown
    ? say('newsroom.new.which', { name: ask.printed })
    : say('newsroom.new.problem', { code: unknown, name: ask.printed, day: '' });
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={question} data-asks={isFirst ? 'first' : undefined}>
      <Typography fontWeight="semiBold">{question}</Typography>
      {ask.options.map((option, at) => (
        <Button key={sayOption(option)} variant="tertiary" size="S" onClick={() => onPick(ask.key, option.pick)}>
          <Flex gap={2}>
            {isFirst && at < 9 && <Key aria-hidden>{at + 1}</Key>}
            {sayOption(option)}
          </Flex>
        </Button>
      ))}
    </Flex>
  );
};

interface UnderstoodProps {
  understood: ReadMatchLine.Response['data'];
  match: NewMatch;
  timeZone: string;
  onPick: Picked;
}

/** What is missing, in the words of the line; nothing where it is asked for beside. */
const useProblem = ({ understood: { problem }, match }: Pick<UnderstoodProps, 'understood' | 'match'>): string => {
  const { say } = useText();
  if (!problem || match.body || match.asks.length > 0) return '';
  const { name = '', day = '' } = problem.params as { name?: string; day?: string };
  return say('newsroom.new.problem', { code: problem.code.replaceAll('-', '_'), name, day });
};

/** What a typed line is understood to say, what it leaves in doubt, and what is missing. */
export const Understood = ({ understood, match, timeZone, onPick }: UnderstoodProps) => {
  const { say, locale } = useText();
  const { home, away, edition, asks, body } = match;
  const problem = useProblem({ understood, match });
  const { kickOff, day, roundName } = understood;
  return (
    <Box background="neutral0" borderColor="neutral150" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} wrap="wrap">
          <Piece settled={home} onPick={onPick} />
          <span aria-hidden>–</span>
          <Piece settled={away} onPick={onPick} />
          <Typography>
            {[sayShortDay(day, locale), kickOff ? sayTime(kickOff, locale, timeZone) : '?'].join(', ')}
          </Typography>
          {edition && <Piece settled={edition} onPick={onPick} />}
          {roundName && <Typography>{roundName}</Typography>}
        </Flex>
        {asks.map((ask, at) => (
          <Question key={ask.key} ask={ask} isFirst={at === 0} onPick={onPick} />
        ))}
        {asks.length > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {say('newsroom.new.choose')}
          </Typography>
        )}
        {problem && (
          <Flex gap={2}>
            <Information fill="neutral600" aria-hidden />
            <Typography variant="pi" textColor="neutral800">
              {problem}
            </Typography>
          </Flex>
        )}
        {body && (
          <Flex gap={2}>
            <CheckCircle fill="success600" aria-hidden />
            <Typography variant="pi" textColor="success700">
              {say('newsroom.new.ready')}
            </Typography>
          </Flex>
        )}
      </Flex>
    </Box>
  );
};
