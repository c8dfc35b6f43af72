import { IsBoolean, IsIn, IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { InboxFilterFields } from './filter-fields';
import type { InboxFilter } from './inbox-filter';
import { INBOX_ORDERS, INBOX_VIEWS } from './words';
import type { InboxOrder, InboxView } from './words';

/** A list that somebody keeps under a name: of their own, or for everybody. */
export interface SavedView {
  id: string;
  name: string;
  isShared: boolean;
  /** Whose it is: who made it. */
  memberId: string;
  view: InboxView;
  order: InboxOrder;
  filter: InboxFilter;
}

/** Keep a list under a name. */
export class SaveViewRequest extends InboxFilterFields {
  /** The view's id: a new one makes a view, a known one changes it. */
  @IsUUID()
  id!: string;

  @IsString()
  @IsNotEmpty({ message: 'give the view a name' })
  @MaxLength(60)
  name!: string;

  @IsBoolean()
  isShared!: boolean;

  @IsIn(INBOX_VIEWS)
  view!: InboxView;

  @IsIn(INBOX_ORDERS)
  order!: InboxOrder;
}

/** A saved view that is to go. */
export class SavedViewRequest {
  @IsUUID()
  id!: string;
}
