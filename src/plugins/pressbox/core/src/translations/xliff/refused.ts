import type { Refusal } from '../../refusals';

/** A file that is refused whole, with the sentence that says why. */
export class XliffRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'XliffRefused';
  }
}
