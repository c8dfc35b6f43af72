import { WebSocketGateway } from '@nestjs/websockets';
import {
  ChangePasswordRequest,
  ChangeProfileRequest,
  ChangeRoleRequest,
  DeactivateRequest,
  InvitationRequest,
  InviteRequest,
  MemberRequest,
  SaveTeamRequest,
  SetDutyRequest,
  TeamRequest,
  WorkspaceSettings,
} from '@genklang/contract';
import type { InvitationLink, OwnProfile, PersonDetail, Team } from '@genklang/contract';
import type { Session } from '../auth/session';
import { InvitationsService } from '../people/invitations.service';
import { PeopleService } from '../people/people.service';
import { ProfileService } from '../people/profile.service';
import { WorkspaceSettingsService } from '../people/workspace-settings.service';
import { TeamsService } from '../people/teams.service';
import { OnClient } from './on-client';

/** What is asked about people over the console's socket. */
@WebSocketGateway()
export class PeopleGateway {
  constructor(
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly profiles: ProfileService,
    private readonly teams: TeamsService,
    private readonly settings: WorkspaceSettingsService,
  ) {}

  @OnClient('workspace.change-settings', WorkspaceSettings)
  async changeSettings(session: Session, request: WorkspaceSettings): Promise<WorkspaceSettings> {
    return await this.settings.change(session, request);
  }

  @OnClient('people.invite', InviteRequest)
  async invite(session: Session, request: InviteRequest): Promise<InvitationLink> {
    return await this.invitations.invite(session, request);
  }

  @OnClient('people.renew-invitation', InvitationRequest)
  async renewInvitation(session: Session, request: InvitationRequest): Promise<InvitationLink> {
    return await this.invitations.renew(session, request);
  }

  @OnClient('people.revoke-invitation', InvitationRequest)
  async revokeInvitation(session: Session, request: InvitationRequest): Promise<null> {
    return await this.invitations.revoke(session, request);
  }

  @OnClient('people.change-role', ChangeRoleRequest)
  async changeRole(session: Session, request: ChangeRoleRequest): Promise<PersonDetail> {
    return await this.people.changeRole(session, request);
  }

  @OnClient('people.deactivate', DeactivateRequest)
  async deactivate(session: Session, request: DeactivateRequest): Promise<PersonDetail> {
    return await this.people.deactivate(session, request);
  }

  @OnClient('people.reactivate', ChangeRoleRequest)
  async reactivate(session: Session, request: ChangeRoleRequest): Promise<PersonDetail> {
    return await this.people.reactivate(session, request);
  }

  @OnClient('people.reset-two-factor', MemberRequest)
  async resetTwoFactor(session: Session, request: MemberRequest): Promise<PersonDetail> {
    return await this.people.resetTwoFactor(session, request);
  }

  @OnClient('team.save', SaveTeamRequest)
  async saveTeam(session: Session, request: SaveTeamRequest): Promise<Team> {
    return await this.teams.save(session, request);
  }

  @OnClient('team.remove', TeamRequest)
  async removeTeam(session: Session, request: TeamRequest): Promise<null> {
    return await this.teams.remove(session, request);
  }

  @OnClient('self.change-profile', ChangeProfileRequest)
  async changeProfile(session: Session, request: ChangeProfileRequest): Promise<OwnProfile> {
    return await this.profiles.change(session, request);
  }

  @OnClient('self.change-password', ChangePasswordRequest)
  async changePassword(session: Session, request: ChangePasswordRequest): Promise<null> {
    return await this.profiles.changePassword(session, request);
  }

  @OnClient('self.set-duty', SetDutyRequest)
  async setDuty(session: Session, request: SetDutyRequest): Promise<null> {
    return await this.profiles.setDuty(session, request);
  }
}
