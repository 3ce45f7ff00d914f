import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceChange } from '../../../../core/src/translations/since';
import { isEmptyBesideSource, type SideRow } from '../../../../core/src/translations/side-by-side';
import type { OfLanguage } from '../../services/translations';
import { useText } from '../../utils/text';
import { useWorking } from '../panel/use-working';
import { useActs } from '../use-acts';
import { useDetails } from '../use-details';
import { countToTake, filledFromSource, takenAll } from './marks';
import { useCheck } from './use-check';
import { useMachine } from './use-machine';
import { useMayPublish, usePublish } from './use-publish';
import { useSides } from './use-sides';

/** What was done to many rows at once: which texts it was, so that it can be taken back. */
interface Done {
  told: string;
  before: readonly SideRow[];
  after: readonly SideRow[];
}

const NONE: readonly SourceChange[] = [];

/** Everything that the page of two languages shows and does. */
export const useSideBySide = (of: OfLanguage) => {
  const { documentId, locale } = of;
  const { say } = useText();
  const acts = useActs();
  const page = useSides(of, acts.me);
  const { sides, rows, type, save, refetch, fill } = page;
  const { data: details } = useDetails(of, sides?.changedAt);
  const marks = useCheck(of, rows, details?.contradicted);
  const [done, setDone] = useState<Done | null>(null);
  const latest = useRef({ sides, rows });
  latest.current = { sides, rows };
  const { isPublishing, publish } = usePublish(documentId, locale, save);
  const mayWriteAny = (sides?.writable.length ?? 0) > 0;
  const working = useWorking(of, mayWriteAny);
  const mayPublish = useMayPublish(locale);
  const machine = useMachine(of, save, fill);

  // The source is another: its words are fetched anew, beneath what is typed.
  const revision = details?.revision;
  const seenRevision = useRef(revision);
  useEffect(() => {
    if (revision !== undefined && seenRevision.current !== undefined && seenRevision.current !== revision)
      void refetch();
    seenRevision.current = revision ?? seenRevision.current;
  }, [revision, refetch]);

  // What is changed by hand afterwards cannot be taken back all at once.
  useEffect(() => {
    setDone((now) => (now && now.after.some((row, index) => rows[index]?.text !== row.text) ? null : now));
  }, [rows]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);

  const changes = details?.changesOfSource ?? NONE;
  const changeOf = (row: SideRow): SourceChange | undefined =>
    changes.find(({ field, block, now }) => now !== null && field === row.field && block === row.sourcePlace);
  const writable = sides?.writable;
  const mayWrite = useCallback((row: SideRow): boolean => writable?.includes(row.field) ?? false, [writable]);
  const onRow = useCallback(
    (at: number, change: (row: SideRow) => SideRow): void =>
      type(latest.current.rows.map((row, index) => (index === at ? change(row) : row))),
    [type],
  );
  /** Where the work is: what changed in the source, what has no words, else the title. Found once, as the page opens. */
  const isReady = details !== undefined && rows.length > 0;
  const [startsAt, setStartsAt] = useState<number | null>(null);
  useEffect(() => {
    if (!isReady || startsAt !== null) return;
    const waits = rows.findIndex((row) => mayWrite(row) && (changeOf(row) !== undefined || isEmptyBesideSource(row)));
    setStartsAt(Math.max(waits, 0));
    // Later it stays where its translator is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady]);

  const doToAll = (after: SideRow[], told: string): void => {
    setDone({ told, before: rows, after });
    type(after);
  };
  const toFill = rows.filter((row) => mayWrite(row) && isEmptyBesideSource(row)).length;
  const toTake = mayWriteAny ? countToTake(marks) : 0;

  return {
    ...page,
    marks,
    details,
    mayWrite,
    onRow,
    failure: machine.failure ?? acts.failure?.reason ?? null,
    /** Paragraphs that the source has no longer. */
    gone: useMemo(() => changes.filter(({ now }) => now === null), [changes]),
    changeOf,
    startsAt,
    head: {
      toChoose: rows.filter(({ theirs }) => theirs !== null).length,
      toFill,
      toTake,
      mayPublish: mayPublish && mayWriteAny,
      isBusy: isPublishing || machine.isFilling || acts.busy !== null,
      machine: sides?.machine ?? null,
      onMachine: (name: string) => void machine.fillBy(name),
      told: done?.told ?? (machine.done || acts.told),
      worker: (working ? working.worker : details?.worker)?.name ?? null,
      onFill: () => doToAll(filledFromSource(rows, mayWrite), say('translators.side.fill.done', { count: toFill })),
      onTakeAll: () => doToAll(takenAll(rows, marks, mayWrite), say('translators.side.taken-all', { count: toTake })),
      onUndo: done ? () => type(rows.map((row, index) => ({ ...row, text: done.before[index]?.text ?? row.text }))) : null, // prettier-ignore
      onConfirm: () => {
        if (details) void acts.markUpToDate({ documentId, title: details.title, revision: details.revision, cell: details }); // prettier-ignore
      },
      onPublish: () => void publish(() => latest.current),
    },
  };
};
