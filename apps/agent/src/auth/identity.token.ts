/** The identity library's instance is a function's result, not a class: it is injected by this token. */
export const IDENTITY = 'IDENTITY';
