/** How large a question over the content API may be. */
import type { Step } from '../platform/room';
import { registerQuestionBounds } from './guard';
import { registerRowCount } from './rows';

export const register = { bounds: registerQuestionBounds } satisfies Record<string, Step>;

export const lifecycles = { rowCount: registerRowCount } satisfies Record<string, Step>;
