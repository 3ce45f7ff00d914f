/**
 * Strapi's relation modal creates a document, and then links it to the one beneath by saving that. Where the second
 * is refused, the modal still offers to create: who saves again would have the same goal twice. So what was born from
 * a form that still stands open is saved, not created once more.
 */
import { at, isObject } from '../saves/rtk';

const BIRTHS: readonly unknown[] = ['createDocument', 'publishDocument'];

export interface Births {
  /** Looks at an action of the admin panel's store that may have created a document, while a form stands open. */
  note(action: unknown, form: object | undefined): void;
  /** The document that this form has created before, by the arguments of another creation. */
  of(args: unknown, form: object | undefined): string | undefined;
}

export const createBirths = (): Births => {
  let born: { model: unknown; documentId: string; form: object } | undefined;
  return {
    note(action, form) {
      const [endpoint, args] = [at(action, 'meta', 'arg', 'endpointName'), at(action, 'meta', 'arg', 'originalArgs')];
      const isDone = at(action, 'type') === 'adminApi/executeMutation/fulfilled' && BIRTHS.includes(endpoint);
      const documentId = at(action, 'payload', 'data', 'documentId');
      if (form && isDone && !at(args, 'documentId') && typeof documentId === 'string')
        born = { model: at(args, 'model'), documentId, form };
    },
    of(args, form) {
      const isAgain = born && form === born.form && at(args, 'model') === born.model && !at(args, 'documentId');
      return isAgain ? born?.documentId : undefined;
    },
  };
};

/**
 * The request that creates a document, as one that saves it.
 *
 * @example
 * asSave({ url: '/content-manager/collection-types/x', method: 'POST' }, 'doc');
 * //=> { url: '/content-manager/collection-types/x/doc', method: 'PUT' }
 */
export const asSave = (request: unknown, documentId: string): unknown =>
  isObject(request) ? { ...request, url: `${String(request.url)}/${documentId}`, method: 'PUT' } : request;
