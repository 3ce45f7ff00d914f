export * from './catalogue';
export * from './say';
