import { createHash } from 'node:crypto';
import type { Digest } from '../../../core/src/agate/apply';

/** A part of a match in twelve characters, for its version. */
export const digest: Digest = (text) => createHash('sha256').update(text).digest('base64url').slice(0, 12);
