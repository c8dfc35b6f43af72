/** The share of a promise's time that is gone when its owner is reminded. */
const GONE = 0.75;

/** When the owner of a promise is reminded: a quarter of the time before it is due. Null where that time is over already. */
export function remindAt(promise: { madeAt: Date; dueAt: Date }): Date | null {
  const whole = promise.dueAt.getTime() - promise.madeAt.getTime();
  return whole <= 0 ? null : new Date(promise.madeAt.getTime() + whole * GONE);
}
