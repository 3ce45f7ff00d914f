/** What holds on every write, whatever its type. */
import type { CreateRule, Step } from '../platform/room';
import { createClonesMiddleware } from './clones';
import { createDeletionGuard } from './deletion-guard';
import { createFieldChecksMiddleware } from './field-checks';
import { createIdentityMiddleware } from './identity';
import { registerManagerWrites } from './manager';
import { createCascadeMiddleware } from './parts/cascade';
import { registerPartLifecycles } from './parts/for-life';
import { registerParentLocks } from './parts/parent-locks';
import { createPartsMiddleware } from './parts/taken-out';
import { createStaleMiddleware } from './stale';
import { createTransactionMiddleware } from './transaction';
import { versionHeader } from './version-header';

export const rules = {
  transaction: createTransactionMiddleware,
  identity: createIdentityMiddleware,
  clones: createClonesMiddleware,
  stale: createStaleMiddleware,
  fieldChecks: createFieldChecksMiddleware,
  deletionGuard: createDeletionGuard,
  cascade: createCascadeMiddleware,
  partsTakenOut: createPartsMiddleware,
} satisfies Record<string, CreateRule>;

export const register = { managerWrites: registerManagerWrites } satisfies Record<string, Step>;

export const lifecycles = {
  partsForLife: registerPartLifecycles,
  parentLocks: registerParentLocks,
} satisfies Record<string, Step>;

export const middlewares = { version: versionHeader };
