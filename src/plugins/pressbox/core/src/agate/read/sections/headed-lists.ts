/** A headed list, and the clauses behind it that have no heading. */
import { clauseAt } from './clauses';
import { listEnd } from './list-end';
import type { Range, Source } from '../marks/source';
import type { Anchor } from './types';

type HeadedList = Omit<Anchor, 'body' | 'colon'> & { body: Range };

/** The list of an anchor, and one for each clause that follows: "ammoniti Rossi; angoli 7-3; spettatori 300". */
export const withClauses = (source: Source, stops: Uint8Array, anchor: Anchor): HeadedList[] => {
  const lists: HeadedList[] = [];
  let { at, role, qualifier, period, body } = anchor;
  // "Note: serata piovosa; …" begins with a clause.
  const first = role === 'note' && !stops[body] ? clauseAt(source, body, role) : null;
  if (first && first.role !== 'note') ({ role, body } = first);
  for (;;) {
    // A clause of notes is one sentence; the notes under their own heading may be many.
    const to = listEnd(source, stops, body, role === 'note' && at !== anchor.at ? 'full-time' : role);
    const lead = at === anchor.at ? anchor.lead : undefined;
    lists.push({
      at: lead ?? at,
      role,
      qualifier,
      period,
      body: { from: lead !== undefined && !qualifier ? lead : body, to },
    });
    const next = source.tokens[to]?.text === '.' ? to + 1 : to;
    const clause = next > body && !stops[next] ? clauseAt(source, next, role) : null;
    if (!clause) return lists;
    at = next;
    qualifier = null;
    period = null;
    ({ role, body } = clause);
  }
};
