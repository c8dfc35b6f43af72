import type { BulletinReceipts, BulletinSummary, UnreadBulletin } from '@genklang/contract';
import type { BulletinRecord, ReceiptRecord, UnreadRecord } from '@genklang/entities';

/** `all` is how many members there are, for whoever may see how many have read it; else null. */
export function presentBulletin(record: BulletinRecord, all: number | null): BulletinSummary {
  const { version, text, author, isOptional } = record;
  return {
    ...presentUnread(record),
    ...{ version, text, author, isOptional },
    publishedAt: record.publishedAt.toISOString(),
    editedAt: record.editedAt?.toISOString() ?? null,
    readAt: record.readAt?.toISOString() ?? null,
    readers: all === null ? null : { read: record.read, all },
  };
}

export function presentUnread({ id, edition, title, labelIds, isMandatory, endsAt }: UnreadRecord): UnreadBulletin {
  return { id, edition, title, labelIds, isMandatory, endsAt: endsAt?.toISOString() ?? null };
}

export function presentReceipts(records: ReceiptRecord[]): BulletinReceipts {
  return {
    read: records.flatMap(({ id, name, readAt }) =>
      readAt === null ? [] : [{ member: { id, name }, at: readAt.toISOString() }],
    ),
    missing: records.filter(({ readAt }) => readAt === null).map(({ id, name }) => ({ id, name })),
  };
}
