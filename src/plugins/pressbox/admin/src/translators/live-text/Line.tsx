import { useId, type KeyboardEvent } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { findLocalePack } from '../../../../core/src/agate/locales/registry';
import { printMinute } from '../../../../core/src/agate/print/minute';
import { Quiet } from '../../desks/Quiet';
import { languageInSentence, languageName } from '../../utils/languages';
import { useText } from '../../utils/text';
import { Columns, RowBox } from '../sides/layout';
import { Source } from '../sides/Source';
import { Theirs } from '../sides/Told';
import { TypeBox } from '../sides/TypeBox';
import type { LiveTextDesk, TypedLine } from './use-live-text';

/** The minute, as the reader of the panel prints it. */
const minuteOf = ({ minute, addedTime }: TypedLine, reader: string): string | null => {
  const pack = findLocalePack(reader) ?? findLocalePack('en');
  return minute === null || !pack ? null : printMinute({ minute, added: addedTime ?? 0 }, pack);
};

/** One line of a live text: in its own language, and in the other. */
export const Line = ({ line, desk, locale }: { line: TypedLine; desk: LiveTextDesk; locale: string }) => {
  const { say, locale: reader } = useText();
  const id = useId();
  const { documentId, source, typed, state, failure, theirs, mayWrite } = line;
  const name = minuteOf(line, reader) ?? say('translators.live.start');
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void desk.save(documentId);
  };
  return (
    <RowBox onBlur={() => void desk.save(documentId)}>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Columns>
        {source ? (
          <Source text={source.text} language={source.locale} change={undefined} />
        ) : (
          <Quiet>{say('translators.live.own', { language: languageInSentence(locale, reader) })}</Quiet>
        )}
        <div>
          <TypeBox
            id={`${id}-text`}
            text={typed}
            marks={[]}
            language={locale}
            label={`${name}, ${languageName(locale, reader)}`}
            describedBy={failure === null ? undefined : `${id}-told`}
            isReadOnly={!mayWrite}
            onText={(text) => desk.type(documentId, text)}
            onKeyDown={onKeyDown}
          />
          <Flex role="status" paddingTop={1}>
            {state === 'saved' && <Quiet>{say('translators.live.saved')}</Quiet>}
            {state === 'saving' && <Quiet>{say('translators.side.saving')}</Quiet>}
          </Flex>
          {failure !== null && theirs === null && (
            <Typography id={`${id}-told`} variant="pi" textColor="danger600" role="alert">
              {failure}
            </Typography>
          )}
          {theirs !== null && (
            <Theirs {...{ theirs }} language={locale} onSettle={(keepsMine) => desk.settle(documentId, keepsMine)} />
          )}
        </div>
      </Columns>
    </RowBox>
  );
};
