/** A stretch of the original text, end excluded. */
export interface Span {
  start: number;
  end: number;
}
