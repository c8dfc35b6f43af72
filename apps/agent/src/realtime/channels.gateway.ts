import { WebSocketGateway } from '@nestjs/websockets';
import {
  AddSearchRequest,
  BeginSignInRequest,
  ChangeChannelRequest,
  ChannelRequest,
  ConnectChannelRequest,
  PlainRequest,
} from '@genklang/contract';
import type { ChannelDetail, ChannelRequestSummary } from '@genklang/contract';
import type { Session } from '../auth/session';
import { ChannelRequestsService } from '../channels/channel-requests.service';
import { ChannelSettingsService } from '../channels/channel-settings.service';
import { SamplesService } from '../first-run/samples.service';
import { OnClient } from './on-client';

/** What the channel settings ask over the console's socket. */
@WebSocketGateway()
export class ChannelsGateway {
  constructor(
    private readonly requests: ChannelRequestsService,
    private readonly settings: ChannelSettingsService,
    private readonly samples: SamplesService,
  ) {}

  @OnClient('samples.add', PlainRequest)
  async addSamples(session: Session): Promise<ChannelRequestSummary> {
    return await this.samples.add(session);
  }

  @OnClient('samples.remove', PlainRequest)
  async removeSamples(session: Session): Promise<null> {
    return await this.samples.remove(session);
  }

  @OnClient('channel.connect', ConnectChannelRequest)
  async connect(session: Session, request: ConnectChannelRequest): Promise<ChannelRequestSummary> {
    return await this.requests.connect(session, request);
  }

  @OnClient('channel.begin-sign-in', BeginSignInRequest)
  async beginSignIn(session: Session, request: BeginSignInRequest): Promise<ChannelRequestSummary> {
    return await this.requests.beginSignIn(session, request);
  }

  @OnClient('channel.test', ChannelRequest)
  async test(session: Session, request: ChannelRequest): Promise<ChannelRequestSummary> {
    return await this.requests.test(session, request.channelId);
  }

  @OnClient('channel.pause', ChannelRequest)
  async pause(session: Session, request: ChannelRequest): Promise<ChannelDetail> {
    return await this.settings.pause(session, request.channelId);
  }

  @OnClient('channel.resume', ChannelRequest)
  async resume(session: Session, request: ChannelRequest): Promise<ChannelDetail> {
    return await this.settings.resume(session, request.channelId);
  }

  @OnClient('channel.disconnect', ChannelRequest)
  async disconnect(session: Session, request: ChannelRequest): Promise<ChannelDetail> {
    return await this.settings.disconnect(session, request.channelId);
  }

  @OnClient('channel.change', ChangeChannelRequest)
  async change(session: Session, request: ChangeChannelRequest): Promise<ChannelDetail> {
    return await this.settings.change(session, request);
  }

  @OnClient('channel.add-search', AddSearchRequest)
  async addSearch(session: Session, request: AddSearchRequest): Promise<ChannelDetail> {
    return await this.settings.addSearch(session, request);
  }
}
