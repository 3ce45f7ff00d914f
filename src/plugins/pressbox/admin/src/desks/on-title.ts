/** Said along with an address: whoever comes to this form is to write its title. */
export const ON_TITLE = { pressboxOn: 'title' } as const;

export const isOnTitle = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'pressboxOn' in state && state.pressboxOn === ON_TITLE.pressboxOn;
