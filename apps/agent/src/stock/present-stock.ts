import type { StockDemand, StockEventSummary, StockKeySummary, StockWatchSummary } from '@genklang/contract';
import type { StockEventRecord, StockKey, StockWatchRecord } from '@genklang/entities';

export function presentWatch(record: StockWatchRecord): StockWatchSummary {
  const { id, product, quantity, wantsHold, state, isAnswered } = record;
  return {
    ...{ id, product, quantity, wantsHold, state, isAnswered },
    until: record.until.toISOString(),
    heldUntil: record.heldUntil?.toISOString() ?? null,
    by: { id: record.memberId, name: record.memberName },
  };
}

export function presentEvent(record: StockEventRecord): StockEventSummary {
  const { id, product, quantity, keyName, held, told } = record;
  return {
    ...{ id, product, quantity, keyName, held, told },
    by:
      record.memberId !== null && record.memberName !== null ? { id: record.memberId, name: record.memberName } : null,
    at: record.createdAt.toISOString(),
    isOpen: record.allottedAt === null,
  };
}

export function presentKey({ id, name, hint, createdAt, lastUsedAt }: StockKey): StockKeySummary {
  return { id, name, hint, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}

export function presentDemand({ product, watches, units }: StockDemand): StockDemand {
  return { product, watches, units };
}
