/**
 * What matches said before and after the text that was applied to them last, so that it can be taken back: kept by the
 * match. Decision 24 says why so.
 */
import type { Core } from '@strapi/strapi';
import type { AppliedText } from '../../../core/src/agate/apply';
import { keptValues } from '../platform/kept-values';

/** Two weekends of a large newsroom. */
const MOST_KEPT = 200;

export interface LastApply extends AppliedText {
  /** When, as ISO 8601 writes it. */
  at: string;
  /** The user of the admin panel; null where it was a script. */
  by: number | null;
  /** How many people were created. */
  people: number;
}

export const lastAppliesIn = (strapi: Core.Strapi) => keptValues<LastApply>(strapi, 'agate-applied', MOST_KEPT);
