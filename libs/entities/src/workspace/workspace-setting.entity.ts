import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Currency } from '@genklang/contract';

/** What holds for everybody in a workspace. No row: as we found best. */
@Entity('workspace_setting')
export class WorkspaceSetting {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  /** After so many minutes an untouched claim frees itself; 0 for never. */
  @Column({ type: 'integer', name: 'claim_minutes' })
  claimMinutes!: number;

  @Column({ type: 'integer', name: 'undo_seconds', nullable: true })
  undoSeconds!: number | null;

  /** Links in posts are shown with what their pages say of themselves. */
  @Column({ type: 'boolean', name: 'link_previews' })
  linkPreviews!: boolean;

  /** A conversation about a problem closes only when somebody has said whose fault it was. */
  @Column({ type: 'boolean', name: 'asks_fault' })
  asksFault!: boolean;

  /** In which what is given to customers is counted. */
  @Column({ type: 'text' })
  currency!: Currency;
}
