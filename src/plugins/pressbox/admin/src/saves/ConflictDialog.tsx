import { useState } from 'react';
import { Dialog } from '@strapi/design-system';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useText } from '../utils/text';
import type { Conflict } from './conflict';
import { ConflictButtons } from './ConflictButtons';
import { useKeepTyped } from './keep-typed';
import { useOpenForm } from './open-forms';
import { useSentence } from './sentence';
import { useConflictOverModal, useModal, type Unsettled } from './store';
import { StoredValues } from './StoredValues';
import { documentOf } from './versions';

/**
 * Knows of the form that stands in Strapi's relation modal. It is no action of its own: the actions of a document are
 * all that Strapi draws inside that form.
 */
export const ModalForm: DocumentActionComponent = ({ model, documentId }) => {
  const document = documentId ? documentOf({ model, documentId }) : null;
  useModal(document, useOpenForm());
  useKeepTyped(document);
  return null;
};
ModalForm.position = 'relation-modal';

interface SettleProps {
  unsettled: Unsettled;
  onPutOff: () => void;
}

const Settle = ({ unsettled: { row, conflict }, onPutOff }: SettleProps) => {
  const { say } = useText();
  const sentence = useSentence(conflict);
  const [model = ''] = row.split('/');
  return (
    <Dialog.Root open onOpenChange={onPutOff}>
      <Dialog.Content>
        <Dialog.Header>{say('conflict.title')}</Dialog.Header>
        <Dialog.Body alignItems="stretch" gap={4} paddingTop={6} paddingBottom={6}>
          <Dialog.Description>{sentence}</Dialog.Description>
          <StoredValues conflict={conflict} model={model} />
        </Dialog.Body>
        <Dialog.Footer>
          <ConflictButtons unsettled={{ row, conflict }} isInDialog />
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};

/**
 * The conflict panel of a form in a modal, which has none: it stands over the modal. Closed with Escape it shows the
 * form again, and comes back with the next save.
 */
export const ConflictDialog = () => {
  const unsettled = useConflictOverModal();
  const [putOff, setPutOff] = useState<Conflict>();
  if (!unsettled || unsettled.conflict === putOff) return null;
  return <Settle unsettled={unsettled} onPutOff={() => setPutOff(unsettled.conflict)} />;
};
