/** A text in stretches, so that those are underlined which something is said of. */
import type { Diagnostic } from '../../../core/src/agate/read';

export interface Segment {
  text: string;
  /** The place of what is said of it among all that is said; null: nothing. */
  remark: number | null;
}

/** Where two remarks are of one stretch, the narrower one has it. */
export const segmentsOf = (text: string, remarks: readonly Pick<Diagnostic, 'start' | 'end'>[]): Segment[] => {
  const edges = [...new Set([0, text.length, ...remarks.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment[] = [];
  edges.forEach((start, index) => {
    const end = edges[index + 1];
    if (end === undefined) return;
    const over = remarks
      .map((remark, at) => ({ ...remark, at }))
      .filter((remark) => remark.start <= start && remark.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    segments.push({ text: text.slice(start, end), remark: over[0]?.at ?? null });
  });
  return segments;
};

/** The remark that is of a place in the text: where several are, the narrowest, which is the one that is underlined. */
export const remarkAt = (remarks: readonly Pick<Diagnostic, 'start' | 'end'>[], place: number): number | null => {
  const found = remarks
    .map(({ start, end }, at) => ({ at, start, end, width: end - start }))
    .filter(({ start, end }) => start <= place && place <= end)
    .sort((a, b) => a.width - b.width);
  return found[0]?.at ?? null;
};
