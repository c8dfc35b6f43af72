import { ArrayMaxSize, IsArray, IsUUID, ValidateIf } from 'class-validator';
import type { IsoDateTime } from './words';

export const NOTIFICATION_KINDS = [
  'mentioned',
  'handed-over',
  'assigned',
  'followed',
  'draft-taken',
  'promise-due',
  'promise-broken',
  'approval-asked',
  'approval-late',
  'approval-decided',
  'ruled',
  'stock-arrived',
] as const;
/** Why a member is told: a note names them; a conversation was given to them, with a summary or without; one they follow went on; their unsent text was taken over; a promise of theirs is due soon, or was broken; a reply waits for their agreement, or has waited too long; their own reply was agreed to or declined; a rule tells them; what their customer waits for is in stock. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export interface NotificationItem {
  id: string;
  kind: NotificationKind;
  conversationId: string;
  /** The entry of the timeline that it is about; the take-over where an unsent text was taken over. */
  subjectId: string | null;
  by: string | null;
  customerName: string;
  /** The note, else the customer's latest words. */
  excerpt: string;
  at: IsoDateTime;
  isRead: boolean;
}

/** `GET /api/notifications`: the newest first. */
export interface NotificationPage {
  unread: number;
  items: NotificationItem[];
}

/** Mark one's own notifications as read; null for all of them. */
export class ReadNotificationsRequest {
  @ValidateIf((request: ReadNotificationsRequest) => request.ids !== null)
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[] | null;
}
