import { neutralise } from '../text/neutralise';

/** A handle with its sign, whether or not the network gives it with one. */
export function handleText(handle: string): string {
  const clean = neutralise(handle);
  return clean.startsWith('@') ? clean : `@${clean}`;
}
