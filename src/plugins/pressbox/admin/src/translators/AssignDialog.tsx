import { useState } from 'react';
import { Button, Dialog, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useTranslatorsQuery } from '../services/translations';
import { languageInSentence } from '../utils/languages';
import { useText } from '../utils/text';
import type { Acts, Target } from './use-acts';

interface AssignDialogProps {
  target: Target | null;
  acts: Acts;
  onClose: () => void;
  /** It is shut: the focus goes back to where it was. */
  onLeft: () => void;
}

const Choose = ({ target, acts, onClose }: Pick<AssignDialogProps, 'acts' | 'onClose'> & { target: Target }) => {
  const { say, locale: reader } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { locale, assignee } = target.cell;
  const language = languageInSentence(locale, reader);
  const { data, error, isFetching } = useTranslatorsQuery(locale, { refetchOnMountOrArgChange: true });
  const people = (data ?? []).filter(({ id }) => id !== assignee?.id);
  const [chosen, setChosen] = useState<number | null>(null);
  const person = people.find(({ id }) => id === chosen);
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const { failure } = acts;
  const refused =
    failure?.documentId === target.documentId && failure.locale === locale && isTried ? failure.reason : undefined;
  const give = async (): Promise<void> => {
    if (!person) return;
    setBusy(true);
    const isDone = await acts.give(target, person);
    setBusy(false);
    setTried(true);
    if (isDone) onClose();
  };
  return (
    <>
      <Dialog.Header>{say('translators.assign.title', { language })}</Dialog.Header>
      <Dialog.Body>
        {!isFetching && !error && people.length === 0 ? (
          <Typography>{say('translators.assign.none', { language })}</Typography>
        ) : (
          <Field.Root
            name="pressbox-translator"
            width="100%"
            error={error ? say('translators.refused', { reason: sayError(error) }) : refused}
          >
            <Field.Label>{say('translators.assign.who')}</Field.Label>
            <SingleSelect
              placeholder={say('translators.assign.choose')}
              disabled={isFetching}
              value={person?.id}
              onChange={(value) => setChosen(Number(value))}
            >
              {people.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Error />
          </Field.Root>
        )}
      </Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button variant="tertiary" fullWidth>
            {say('translators.assign.cancel')}
          </Button>
        </Dialog.Cancel>
        <Button fullWidth disabled={!person} loading={isBusy} onClick={() => void give()}>
          {say('translators.assign.give')}
        </Button>
      </Dialog.Footer>
    </>
  );
};

/** Gives a language of an article to somebody who may write it. */
export const AssignDialog = (props: AssignDialogProps) => {
  const { target, onClose, onLeft } = props;
  return (
    <Dialog.Root open={target !== null} onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onLeft();
        }}
      >
        {target && <Choose {...props} target={target} />}
      </Dialog.Content>
    </Dialog.Root>
  );
};
