import { Flex } from '@strapi/design-system';
import { Quiet } from '../../desks/Quiet';
import { Key } from '../../newsroom/layout';
import { useText } from '../../utils/text';

const KEYS = [
  ['Tab', 'translators.side.key.next'],
  ['Alt+Enter', 'translators.side.key.take'],
  ['Alt+S', 'translators.side.key.copy'],
  ['Ctrl+S', 'translators.side.key.save'],
] as const;

/** The keys of the page. */
export const Keys = () => {
  const { say } = useText();
  return (
    <Flex tag="ul" gap={4} wrap="wrap" paddingTop={4} aria-label={say('translators.keys')}>
      {KEYS.map(([key, what]) => (
        <Flex tag="li" key={key} gap={2} alignItems="center">
          <Key>{key}</Key>
          <Quiet>{say(what)}</Quiet>
        </Flex>
      ))}
    </Flex>
  );
};
