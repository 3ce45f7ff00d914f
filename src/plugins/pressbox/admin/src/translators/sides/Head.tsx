/** Above the rows: where the translation stands, what is done to all of it, what became of the last words. */
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Check, Duplicate, Upload, WarningCircle } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { TranslationDetails } from '../../../../contracts/src';
import { formAddress, liveTextAddress } from '../../desks/addresses';
import { Quiet } from '../../desks/Quiet';
import { ARTICLE } from '../../uids';
import { useText } from '../../utils/text';
import { countOf, mayConfirm, signOf } from '../cells';
import { SignMark } from '../SignMark';
import { Bar } from './layout';
import type { Saved } from './use-sides';

interface HeadProps {
  details: TranslationDetails | undefined;
  documentId: string;
  locale: string;
  saved: Saved;
  /** How many rows wait for somebody to choose between two texts. */
  toChoose: number;
  /** How many rows have no words yet; how many marks and names may be taken. */
  toFill: number;
  toTake: number;
  /** The match whose live text is translated too; null where there is none. */
  liveText: string | null;
  /** What the newsroom's machine is called; null where there is none. */
  machine: string | null;
  mayPublish: boolean;
  isBusy: boolean;
  told: string;
  worker: string | null;
  onFill: () => void;
  onMachine: (name: string) => void;
  onTakeAll: () => void;
  onConfirm: () => void;
  onPublish: () => void;
  /** Takes back the last of what was done to all; null where there is nothing to take back. */
  onUndo: (() => void) | null;
}

const Became = ({ saved, toChoose }: { saved: Saved; toChoose: number }) => {
  const { say } = useText();
  if (toChoose > 0)
    return (
      <Flex tag="span" gap={1} alignItems="center">
        <WarningCircle fill="warning600" aria-hidden />
        <Typography variant="pi" textColor="neutral800">
          {say('translators.side.choose', { count: toChoose })}
        </Typography>
      </Flex>
    );
  if (saved.kind === 'failed')
    return (
      <Typography variant="pi" textColor="danger600">
        {say('translators.side.unsaved', { reason: saved.reason })}
      </Typography>
    );
  return <Quiet>{say(`translators.side.${saved.kind}`)}</Quiet>;
};

export const Head = (props: HeadProps) => {
  const {
    details,
    documentId,
    locale,
    saved,
    toChoose,
    toFill,
    toTake,
    machine,
    liveText,
    mayPublish,
    isBusy,
    told,
    worker,
  } = props;
  const { say } = useText();
  return (
    <Bar>
      {details && <SignMark sign={signOf(details)} count={countOf(details)} />}
      {/* Each pause in the typing is saved: only what asks for somebody is told aloud. */}
      <span role={saved.kind === 'failed' || toChoose > 0 ? 'status' : undefined}>
        <Became {...{ saved, toChoose }} />
      </span>
      {worker !== null && (
        <Flex gap={1} alignItems="center">
          <WarningCircle fill="warning600" aria-hidden />
          <Typography variant="pi" textColor="neutral800">
            {say('translators.worked-on', { name: worker })}
          </Typography>
        </Flex>
      )}
      <Flex gap={2} wrap="wrap" marginLeft="auto">
        {toFill > 0 && (
          <Button variant="tertiary" size="S" startIcon={<Duplicate aria-hidden />} onClick={props.onFill}>
            {say('translators.side.fill')}
          </Button>
        )}
        {toFill > 0 && machine !== null && (
          <Button
            variant="tertiary"
            size="S"
            disabled={isBusy}
            loading={isBusy}
            onClick={() => props.onMachine(machine)}
          >
            {say('translators.side.machine', { name: machine })}
          </Button>
        )}
        {toTake > 0 && (
          <Button variant="tertiary" size="S" startIcon={<Check aria-hidden />} onClick={props.onTakeAll}>
            {say('translators.side.take-all', { count: toTake })}
          </Button>
        )}
        {details && mayConfirm(details) && (
          <Button variant="tertiary" size="S" disabled={isBusy} onClick={props.onConfirm}>
            {say('translators.act.up-to-date')}
          </Button>
        )}
        {liveText !== null && (
          <Link tag={NavLink} to={liveTextAddress(liveText, locale)}>
            {say('translators.live')}
          </Link>
        )}
        <Link tag={NavLink} to={formAddress(ARTICLE, documentId, locale)}>
          {say('translators.side.form')}
        </Link>
        {mayPublish && (
          <Button
            size="S"
            startIcon={<Upload aria-hidden />}
            disabled={isBusy || toChoose > 0}
            onClick={props.onPublish}
          >
            {say('translators.side.publish')}
          </Button>
        )}
      </Flex>
      <Flex role="status" gap={2} width="100%">
        {told !== '' && (
          <>
            <Typography variant="pi" textColor="success700">
              {told}
            </Typography>
            {props.onUndo && (
              <Button variant="ghost" size="S" onClick={props.onUndo}>
                {say('translators.side.undo')}
              </Button>
            )}
          </>
        )}
      </Flex>
    </Bar>
  );
};
