/** The document service, as its middlewares see it: one loose shape for the typed union that Strapi gives. */
import type { Core, UID } from '@strapi/strapi';

export type DocumentAction =
  | 'findMany'
  | 'findFirst'
  | 'findOne'
  | 'count'
  | 'create'
  | 'update'
  | 'delete'
  | 'clone'
  | 'publish'
  | 'unpublish'
  | 'discardDraft';

export type Data = Record<string, unknown>;

export interface DocumentParams {
  documentId?: string;
  /** A code, several, or '*'. */
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Data;
  filters?: unknown;
  populate?: unknown;
  sort?: unknown;
  fields?: unknown;
  [param: string]: unknown;
}

export interface DocumentContext {
  uid: UID.ContentType;
  action: DocumentAction;
  params: DocumentParams;
}

export interface Row extends Data {
  id: number;
  documentId: string;
  locale: string | null;
}

export type DocumentMiddleware = (context: DocumentContext, next: () => Promise<unknown>) => Promise<unknown>;

const WRITES: readonly DocumentAction[] = [
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
];
export const isWrite = (action: DocumentAction): boolean => WRITES.includes(action);
const READS: readonly DocumentAction[] = ['findMany', 'findFirst', 'findOne', 'count'];
export const isRead = (action: DocumentAction): boolean => READS.includes(action);

export const isOurs = (uid: string): boolean => uid.startsWith('plugin::pressbox.');

/** True when a create or an update is told to publish as well: Strapi then publishes without asking middlewares. */
export const publishesToo = ({ action, params }: DocumentContext): boolean =>
  (action === 'create' || action === 'update') && params.status === 'published';

/** The documentId of a write's result, whatever the action returns. */
export const documentIdOf = (context: DocumentContext, result: unknown): string | undefined => {
  const { documentId } = (result ?? {}) as { documentId?: string };
  return documentId ?? context.params.documentId;
};

/** The rows that a write has left behind: one, or a clone's in every language. */
export const writtenRows = (action: DocumentAction, result: unknown): Row[] => {
  if (action === 'clone') return (result as { entries?: Row[] } | null)?.entries ?? [];
  return result ? [result as Row] : [];
};

/** Registers a middleware under our loose types. */
export const useDocuments = (strapi: Core.Strapi, middleware: DocumentMiddleware): void => {
  strapi.documents.use(
    (context, next) =>
      middleware(context as unknown as DocumentContext, next as () => Promise<unknown>) as ReturnType<typeof next>,
  );
};
