import { Agent, fetch } from 'undici';

/** Some servers end a connection after each answer without a word about it: here each request has one of its own. */
const dispatcher = new Agent({ pipelining: 0 });

type Init = NonNullable<Parameters<typeof fetch>[1]>;

/** A request on a connection of its own. */
export async function ask(address: string, init: Init = {}): Promise<Awaited<ReturnType<typeof fetch>>> {
  return await fetch(address, { ...init, dispatcher });
}
