/** From when to when credentials hold. */
export interface Life {
  issuedAt: Date;
  expiresAt: Date;
  /** Where the network wants it earlier: some credentials live only as long as they are renewed now and then. */
  renewAt?: Date;
}

const RENEW_AT = 0.8;
/** Many accounts that were connected together are not renewed together. */
const JITTER = 0.02;

/** When credentials are renewed: at 80 % of their life, up to 2 % earlier by chance (`random` in [0, 1)). */
export function renewalDueAt(life: Life, random: number): Date {
  const lifeMs = life.expiresAt.getTime() - life.issuedAt.getTime();
  const dueAt = new Date(life.issuedAt.getTime() + lifeMs * (RENEW_AT - JITTER * random));
  return life.renewAt && life.renewAt < dueAt ? life.renewAt : dueAt;
}

/**
 * What a renewal leaves of credentials: a field that the network left out or answered empty keeps what it held. Losing a refresh
 * token this way is the commonest reason for daily sign-ins (postiz #1884).
 */
export function keepFilled<T extends object>(current: T, renewed: T): T {
  const filled = Object.entries(renewed).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return { ...current, ...Object.fromEntries(filled) } as T;
}
