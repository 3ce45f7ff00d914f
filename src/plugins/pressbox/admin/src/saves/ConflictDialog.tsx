import { useState } from 'react';
import { Button, Dialog, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useText } from '../utils/text';
import type { Conflict } from './conflict';
import { useKeepTyped } from './keep-typed';
import { settle, takeStored, useConflictOverModal, useModal } from './store';
import { StoredValues } from './StoredValues';
import { documentOf } from './versions';

/**
 * Knows of the form that stands in Strapi's relation modal. It is no action of its own: the actions of a document are
 * all that Strapi draws inside that form.
 */
export const ModalForm: DocumentActionComponent = ({ model, documentId }) => {
  const document = documentId ? documentOf({ model, documentId }) : null;
  const resetForm = useForm('PressboxModalForm', (form) => form.resetForm);
  useModal(document, resetForm);
  useKeepTyped(document);
  return null;
};
ModalForm.position = 'relation-modal';

/**
 * The conflict panel of a form in a modal, which has none: it stands over the modal. Closed with Escape it shows the
 * form again, and comes back with the next save.
 */
export const ConflictDialog = () => {
  const { say } = useText();
  const unsettled = useConflictOverModal();
  const [putOff, setPutOff] = useState<Conflict>();
  if (!unsettled || unsettled.conflict === putOff) return null;
  const { row, conflict } = unsettled;
  const [model = ''] = row.split('/');
  return (
    <Dialog.Root open onOpenChange={() => setPutOff(conflict)}>
      <Dialog.Content>
        <Dialog.Header>{say('conflict.title')}</Dialog.Header>
        <Dialog.Body alignItems="stretch" gap={4} paddingTop={6} paddingBottom={6}>
          <Dialog.Description>{conflict.message}</Dialog.Description>
          <StoredValues changed={conflict.changed} model={model} />
        </Dialog.Body>
        <Dialog.Footer>
          <Flex direction="column" alignItems="stretch" gap={2} width="100%">
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => takeStored(row)}>
              {say('conflict.take')}
            </Button>
            {/* The focus begins here: this one takes nothing away. */}
            <Dialog.Cancel>
              <Button variant="tertiary" onClick={() => settle(row)}>
                {say('conflict.keep')}
              </Button>
            </Dialog.Cancel>
          </Flex>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
