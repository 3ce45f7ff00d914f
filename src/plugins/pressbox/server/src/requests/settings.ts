/** What a newsroom may set about how much it is asked. */
export interface RequestsConfig {
  /**
   * How many requests one address may send in a minute without an API token: pages that are not ready yet, and the
   * rest of the content API. Ready pages are not counted where they are answered ahead of the stack.
   */
  perMinute: { pages: number; others: number };
}

export const requestsDefaults: RequestsConfig = { perMinute: { pages: 6_000, others: 600 } };
