import { WebSocketGateway } from '@nestjs/websockets';
import type { OnGatewayConnection, OnGatewayDisconnect, OnGatewayInit } from '@nestjs/websockets';
import {
  AddNoteRequest,
  ClaimRequest,
  ConversationRequest,
  RetryReplyRequest,
  SendReplyRequest,
  SyncRequest,
} from '@genklang/contract';
import type { ConversationRow, NoteEntry, ReplyEntry, SyncAnswer } from '@genklang/contract';
import { mayAnswer } from '../auth/session';
import type { Session } from '../auth/session';
import { ConversationsService } from '../conversations/conversations.service';
import { NotesService } from '../conversations/notes.service';
import { RepliesService } from '../conversations/replies.service';
import { EventTail } from './event-tail';
import { OnClient } from './on-client';
import { Rooms } from './rooms';
import type { InboxServer, InboxSocket } from './socket-types';

/** What the console asks over its socket. */
@WebSocketGateway()
export class InboxGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly replies: RepliesService,
    private readonly notes: NotesService,
    private readonly tail: EventTail,
    private readonly rooms: Rooms,
  ) {}

  afterInit(server: InboxServer): void {
    this.rooms.attach(server);
  }

  async handleConnection(socket: InboxSocket): Promise<void> {
    await this.rooms.join(socket);
    this.tail.welcome(socket.data.session.workspaceId);
  }

  handleDisconnect(socket: InboxSocket): void {
    this.rooms.leave(socket);
  }

  @OnClient('inbox.sync', SyncRequest)
  async sync(session: Session, request: SyncRequest): Promise<SyncAnswer> {
    return await this.tail.catchUp(session, request.since);
  }

  @OnClient('conversation.claim', ClaimRequest, mayAnswer)
  async claim(session: Session, request: ClaimRequest): Promise<ConversationRow> {
    return await this.conversations.claim(session, request);
  }

  @OnClient('conversation.release', ConversationRequest, mayAnswer)
  async release(session: Session, request: ConversationRequest): Promise<ConversationRow> {
    return await this.conversations.release(session, request);
  }

  @OnClient('conversation.close', ConversationRequest, mayAnswer)
  async close(session: Session, request: ConversationRequest): Promise<ConversationRow> {
    return await this.conversations.close(session, request);
  }

  @OnClient('conversation.reopen', ConversationRequest, mayAnswer)
  async reopen(session: Session, request: ConversationRequest): Promise<ConversationRow> {
    return await this.conversations.reopen(session, request);
  }

  @OnClient('conversation.open', ConversationRequest, mayAnswer)
  async open(session: Session, request: ConversationRequest): Promise<ConversationRow> {
    return await this.conversations.open(session, request);
  }

  @OnClient('reply.send', SendReplyRequest, mayAnswer)
  async sendReply(session: Session, request: SendReplyRequest): Promise<ReplyEntry> {
    return await this.replies.send(session, request);
  }

  @OnClient('reply.retry', RetryReplyRequest, mayAnswer)
  async retryReply(session: Session, request: RetryReplyRequest): Promise<ReplyEntry> {
    return await this.replies.retry(session, request);
  }

  @OnClient('note.add', AddNoteRequest, mayAnswer)
  async addNote(session: Session, request: AddNoteRequest): Promise<NoteEntry> {
    return await this.notes.add(session, request);
  }
}
