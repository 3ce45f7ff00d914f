/** What a newsroom may set about articles that are held back. */
export interface EmbargoConfig {
  /** How often due articles are looked for, as a cron rule with seconds. */
  rule: string;
}

export const embargoDefaults: EmbargoConfig = { rule: '* * * * * *' };
