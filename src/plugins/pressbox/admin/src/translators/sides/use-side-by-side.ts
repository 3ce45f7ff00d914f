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
import { useShownChanges } from './use-shown-changes';
import { useMachine } from './use-machine';
import { useMayPublish, usePublish } from './use-publish';
import { useSides } from './use-sides';

const NONE: readonly SourceChange[] = [];

/** What was done to many rows at once: which texts it was, so that it can be taken back. */
interface Done {
  told: string;
  before: readonly SideRow[];
  after: readonly SideRow[];
}

/** Everything that the page of two languages shows and does. */
export const useSideBySide = (of: OfLanguage) => {
  const { documentId, locale } = of;
  const { say } = useText();
  const acts = useActs();
  const page = useSides(of, acts.me);
  const { sides, rows, type, save, look, fill } = page;
  const { data: details } = useDetails(of, sides?.changedAt);
  const marks = useCheck(of, rows, details?.contradicted);
  const [done, setDone] = useState<Done | null>(null);
  const latest = useRef({ sides, rows });
  latest.current = { sides, rows };
  const { isPublishing, publish } = usePublish(documentId, locale, save, look);
  const mayWriteAny = (sides?.writable.length ?? 0) > 0;
  const working = useWorking(of, mayWriteAny);
  const mayPublish = useMayPublish(locale);
  const machine = useMachine(of, save, fill);

  // The source is another: its words are fetched anew, beneath what is typed.
  const revision = details?.revision;
  const seenRevision = useRef(revision);
  useEffect(() => {
    if (revision !== undefined && seenRevision.current !== undefined && seenRevision.current !== revision) void look();
    seenRevision.current = revision ?? seenRevision.current;
  }, [revision, look]);

  // What is changed by hand afterwards cannot be taken back all at once.
  useEffect(() => {
    setDone((now) => (now && now.after.some(({ id, text }) => rows.find((row) => row.id === id)?.text !== text) ? null : now)); // prettier-ignore
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

  const shownChanges = useShownChanges(details);
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const changes = confirmed !== null && confirmed === details?.revision ? NONE : shownChanges;
  const changeOf = (row: SideRow): SourceChange | undefined =>
    changes.find(({ field, block, now }) => now !== null && field === row.field && block === row.sourcePlace);
  const writable = sides?.writable;
  const mayWrite = useCallback((row: SideRow): boolean => writable?.includes(row.field) ?? false, [writable]);
  const onRow = useCallback(
    (id: string, change: (row: SideRow) => SideRow): void =>
      type(latest.current.rows.map((row) => (row.id === id ? change(row) : row))),
    [type],
  );
  /** Where the work is: what changed in the source, what has no words, else the title. Found once, as the page opens. */
  const isReady = details !== undefined && rows.length > 0;
  const [startsAt, setStartsAt] = useState<string | null>(null);
  useEffect(() => {
    if (!isReady || startsAt !== null) return;
    const waits = rows.findIndex(
      (row) => row.isShown && mayWrite(row) && (changeOf(row) !== undefined || isEmptyBesideSource(row)),
    );
    setStartsAt((rows[waits] ?? rows[0])?.id ?? null);
    // Later it stays where its translator is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady]);

  const doToAll = (after: SideRow[], told: string): void => {
    setDone({ told, before: rows, after });
    type(after);
  };
  const confirm = async (): Promise<void> => {
    if (!details) return;
    const { title, revision: seen } = details;
    if (await acts.markUpToDate({ documentId, title, revision: seen, cell: details })) setConfirmed(seen);
  };
  const undo = (): void => {
    const texts = new Map(done?.before.map(({ id, text }) => [id, text]));
    type(rows.map((row) => ({ ...row, text: texts.get(row.id) ?? row.text })));
    // The button is gone with what it took back.
    document.querySelector<HTMLElement>('[data-row] textarea')?.focus();
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
      liveText: sides?.liveText ?? null,
      onMachine: (name: string) => void machine.fillBy(name),
      told: done?.told ?? (machine.done || acts.told),
      worker: (working ? working.worker : details?.worker)?.name ?? null,
      onFill: () => doToAll(filledFromSource(rows, mayWrite), say('translators.side.fill.done', { count: toFill })),
      onTakeAll: () => doToAll(takenAll(rows, marks, mayWrite), say('translators.side.taken-all', { count: toTake })),
      onUndo: done ? undo : null,
      onConfirm: () => void confirm(),
      onPublish: () => void publish(() => latest.current),
    },
  };
};
