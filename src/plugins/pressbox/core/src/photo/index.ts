/** Pictures: what their files say of them, and how a newsroom prints it. */
export * from './caption';
export * from './clean';
export * from './credit';
export * from './photo';
export * from './taken-at';
