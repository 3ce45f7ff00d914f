/** The states of translations as they are kept: an article is written as a whole, by the latest look at it. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ARTICLE, TRANSLATED_ARTICLE, TRANSLATION, TRANSLATION_BASE } from '../platform/uids';
import { inSchema, tableOf } from '../platform/tables';
import { isTwin } from '../platform/twin';
import { getService } from '../platform/service';
import type { CellValues, Details, HeadValues, Looked } from './report';

export interface Head extends HeadValues {
  id: number;
  targetDocumentId: string;
  version: number;
}

export interface Cell extends CellValues {
  id: number;
  targetDocumentId: string;
  assigneeId: number | null;
  workerId: number | null;
  workedAt: string | Date | null;
}

/** A language that there is not, of which somebody has taken care all the same. */
export const MISSING: Omit<CellValues, 'language'> = {
  state: 'missing',
  status: 'missing',
  isSource: false,
  title: null,
  sought: '',
  changes: 0,
  lost: 0,
  contradicted: 0,
  empty: '[]',
  details: JSON.stringify({ changesOfSource: [], lostClaims: [], contradictions: [] } satisfies Details),
};

export const detailsOf = ({ details }: Pick<CellValues, 'details'>): Details => JSON.parse(details) as Details;

/** Another look has written it first. */
class Overtaken extends Error {}

/** What the facts contradict in a language that they did not contradict before. */
const freshContradictions = (before: Cell | undefined, cell: CellValues): Details['contradictions'] => {
  const keyOf = ({ finding }: Details['contradictions'][number]) =>
    `${finding.field} ${finding.printed} ${finding.code} ${finding.expected ?? ''}`;
  const known = new Set(before ? detailsOf(before).contradictions.map(keyOf) : []);
  return detailsOf(cell).contradictions.filter((one) => !known.has(keyOf(one)));
};

export const keptLooks = (strapi: Core.Strapi) => {
  const heads = () => strapi.db.query(TRANSLATED_ARTICLE);
  const cells = () => strapi.db.query(TRANSLATION);
  const bases = () => strapi.db.query(TRANSLATION_BASE);

  /** Takes the next version of an article; whoever looked at an older one is overtaken. */
  const take = async (documentId: string, head: Head | undefined, values: object): Promise<void> => {
    if (!head) {
      await heads().create({ data: { targetDocumentId: documentId, version: 1, ...values } });
      return;
    }
    const { count } = (await heads().updateMany({
      where: { id: head.id, version: head.version },
      data: { ...values, version: head.version + 1 },
    })) as { count: number };
    if (count === 0) throw new Overtaken();
  };

  /** In one transaction; whether nobody was faster. */
  const overtaking = async (task: () => Promise<void>): Promise<boolean> => {
    try {
      await strapi.db.transaction(task);
      return true;
    } catch (error) {
      if (error instanceof Overtaken || isTwin(error)) return false;
      throw error;
    }
  };

  const writeCells = async (
    documentId: string,
    { cells: looked }: Looked,
  ): Promise<[Cell | undefined, CellValues][]> => {
    const known: Cell[] = await cells().findMany({ where: { targetDocumentId: documentId } });
    const pairs = looked.map((cell): [Cell | undefined, CellValues] => [
      known.find(({ language }) => language === cell.language),
      cell,
    ]);
    for (const [before, cell] of pairs) {
      const { language, ...values } = cell;
      if (!before) await cells().create({ data: { targetDocumentId: documentId, language, ...values } });
      else if (
        !isDeepStrictEqual(
          values,
          Object.fromEntries(Object.keys(values).map((key) => [key, before[key as keyof Cell]])),
        )
      )
        await cells().update({ where: { id: before.id }, data: values });
    }
    for (const { id, language, state } of known) {
      if (looked.some((cell) => cell.language === language)) continue;
      if (state !== 'missing') await cells().update({ where: { id }, data: MISSING });
      // Somebody may take it at this moment.
      await cells().deleteMany({ where: { id, assigneeId: { $null: true }, workerId: { $null: true } } });
    }
    return pairs;
  };

  return {
    async heads(documentIds: readonly string[]): Promise<Map<string, Head>> {
      const rows: Head[] = await heads().findMany({ where: { targetDocumentId: { $in: [...documentIds] } } });
      return new Map(rows.map((row) => [row.targetDocumentId, row]));
    },

    /** Writes a look, unless another was faster. Whoever is to hear of contradictions is told. */
    async write(documentId: string, head: Head | undefined, looked: Looked): Promise<boolean> {
      let pairs: [Cell | undefined, CellValues][] = [];
      const isWritten = await overtaking(async () => {
        await take(documentId, head, looked.head);
        pairs = await writeCells(documentId, looked);
      });
      if (!isWritten) return false;
      if (looked.unknown.length > 0)
        await getService(strapi, 'translation-bases').firstSeen(documentId, looked.unknown);
      for (const [before, cell] of head ? pairs : []) {
        const fresh = freshContradictions(before, cell);
        if (fresh.length > 0) getService(strapi, 'translation-events').contradicted(documentId, cell, fresh);
      }
      return true;
    },

    /** Forgets an article that is gone. */
    async forget(documentId: string, head: Head | undefined): Promise<boolean> {
      return overtaking(async () => {
        if (head) await take(documentId, head, {});
        await cells().deleteMany({ where: { targetDocumentId: documentId } });
        await bases().deleteMany({ where: { targetDocumentId: documentId } });
        await heads().deleteMany({ where: { targetDocumentId: documentId } });
      });
    },

    /** Articles that nobody has looked at, and articles that are gone and were looked at. */
    async strangers(): Promise<string[]> {
      const [articles, looked] = ([ARTICLE, TRANSLATED_ARTICLE] as const).map((uid) =>
        inSchema(strapi, tableOf(strapi, uid)),
      );
      const unseen: { id: string }[] = await strapi.db
        .connection(`${articles} as a`)
        .distinct('a.document_id as id')
        .leftJoin(`${looked} as h`, 'h.target_document_id', 'a.document_id')
        .whereNull('h.id');
      const gone: { id: string }[] = await strapi.db
        .connection(`${looked} as h`)
        .distinct('h.target_document_id as id')
        .leftJoin(`${articles} as a`, 'h.target_document_id', 'a.document_id')
        .whereNull('a.id');
      return [...unseen, ...gone].map(({ id }) => id);
    },
  };
};
