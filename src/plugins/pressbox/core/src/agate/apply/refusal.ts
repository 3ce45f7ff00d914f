import type { Refusal } from '../../refusals';

/**
 * What a reviewed text cannot be applied for. The message says what to do; `field` is the part of the facts that it is
 * about.
 */
export class AgateRefusal extends Error {
  override readonly name = 'AgateRefusal';

  constructor(
    readonly field: 'names' | 'sheets' | 'events',
    readonly said: Refusal,
  ) {
    super(said.message);
  }
}

/** @throws AgateRefusal */
export const refuse = (field: AgateRefusal['field'], said: Refusal): never => {
  throw new AgateRefusal(field, said);
};
