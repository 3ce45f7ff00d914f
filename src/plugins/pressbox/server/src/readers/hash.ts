/** Readers as hashes that nobody can take back to a token or an address. */
import { createHmac } from 'node:crypto';

/** The salt of a day. It is known to the nodes of this newsroom, to nobody else, and changes at midnight. */
export const saltOf = (secret: string, day: string): string =>
  createHmac('sha256', secret).update(`pressbox reads ${day}`).digest('base64url');

/** That a reader opened an article on a day. */
export const readMarkOf = (salt: string, documentId: string, reader: string): string =>
  createHmac('sha256', salt).update(`${documentId}\n${reader}`).digest('base64url');

/** A reader's token as it is stored beside a vote. */
export const voterOf = (secret: string, reader: string): string =>
  createHmac('sha256', secret).update(`pressbox voter ${reader}`).digest('base64url');

export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
