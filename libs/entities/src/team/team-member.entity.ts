import { Entity, PrimaryColumn } from 'typeorm';

/** Who is in which team. */
@Entity('team_member')
export class TeamMember {
  @PrimaryColumn({ type: 'uuid', name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'team_id' })
  teamId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'member_id' })
  memberId!: string;
}
