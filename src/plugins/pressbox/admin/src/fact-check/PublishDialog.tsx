import { useEffect, useRef, useState } from 'react';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { leaveUnanswered, useQuestion, type Question } from './ask';
import { sentenceOf } from './sentences';

/** What is contradicted in one text, under its title where that is not on the screen. */
const Contradicted = ({ text: { title, language, contradicted } }: { text: Question['texts'][number] }) => {
  const { say, locale } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {title !== null && (
        <Typography variant="delta" tag="h3">
          <span lang={language ?? undefined}>{title}</span>
          {language !== null && ` (${languageName(language, locale)})`}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {contradicted.map((finding, index) => {
          const { key, values } = sentenceOf(finding, locale);
          return (
            <Box tag="li" key={index} background="danger100" padding={2} hasRadius>
              <Typography variant="omega" fontWeight="semiBold" tag="q" lang={language ?? undefined}>
                {finding.printed}
              </Typography>{' '}
              <Typography variant="omega" textColor="danger700">
                {say(key, values)}
              </Typography>
            </Box>
          );
        })}
      </Flex>
    </Flex>
  );
};

/** Names what the facts contradict before it is published, and takes the reason why it is published all the same. */
export const PublishDialog = () => {
  const { say } = useText();
  const question = useQuestion();
  // With the page goes its question: it would be asked about another text.
  useEffect(() => leaveUnanswered, []);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const from = useRef<Element | null>(null);
  if (question) from.current = question.from ?? null;
  if (!question) return null;
  const { texts, needsReason, mayPublish } = question;
  const count = texts.reduce((sum, { contradicted }) => sum + contradicted.length, 0);
  const leave = (publishes: boolean): void => {
    if (publishes && needsReason && reason.trim() === '') {
      setMissing(true);
      return;
    }
    setReason('');
    setMissing(false);
    question.answer(publishes ? { reason: reason.trim() || null } : null);
  };
  const backToThere = (event: Event): void => {
    event.preventDefault();
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && leave(false)}>
      <Modal.Content onCloseAutoFocus={backToThere}>
        <Modal.Header>
          <Modal.Title>{say('publish.title', { count })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {texts.map((text, index) => (
                <Contradicted key={index} text={text} />
              ))}
            </Flex>
            {mayPublish ? (
              <Field.Root
                name="publish-reason"
                required={needsReason}
                error={isMissing ? say('publish.reason.missing') : undefined}
                hint={say('publish.reason.hint')}
              >
                <Field.Label>{say('publish.reason')}</Field.Label>
                <Textarea
                  value={reason}
                  maxLength={1000}
                  onChange={({ target }: { target: HTMLTextAreaElement }) => setReason(target.value)}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            ) : (
              <Typography>{say('publish.refused')}</Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => leave(false)}>
            {say('publish.back')}
          </Button>
          {mayPublish && (
            <Button variant="danger-light" onClick={() => leave(true)}>
              {say('publish.anyway')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
