import { Field, Flex, Radio } from '@strapi/design-system';
import type { PageSettings, PublishRule } from '../../../contracts/src';
import { useText } from '../utils/text';
import { Section } from './layout';

const FILES = 'files';
const RULES = ['warn', 'refuse'] as const satisfies readonly PublishRule[];

interface PublishProps {
  rule: PageSettings['publish'];
  files: PublishRule;
  refused: string | undefined;
  disabled: boolean;
  onChoose: (rule: PageSettings['publish']) => void;
}

/** What a publication meets that the facts contradict. */
export const Publish = ({ rule, files, refused, disabled, onChoose }: PublishProps) => {
  const { say } = useText();
  return (
    <Section id="pressbox-publish" title={say('settings.publish')}>
      <Field.Root name="publish" error={refused}>
        <Radio.Group
          aria-labelledby="pressbox-publish"
          disabled={disabled}
          value={rule ?? FILES}
          onValueChange={(value) => onChoose(RULES.find((one) => one === value) ?? null)}
        >
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Radio.Item value={FILES}>{say('settings.publish.files', { rule: files })}</Radio.Item>
            <Radio.Item value="warn">{say('settings.publish.warn')}</Radio.Item>
            <Radio.Item value="refuse">{say('settings.publish.refuse')}</Radio.Item>
          </Flex>
        </Radio.Group>
        <Field.Error />
      </Field.Root>
    </Section>
  );
};
