import { WebSocketGateway } from '@nestjs/websockets';
import {
  AddCustomerNoteRequest,
  ChangeCustomerRequest,
  CustomerFieldRequest,
  CustomerNoteRequest,
  DismissSuggestionRequest,
  MergeCustomersRequest,
  SaveCustomerFieldRequest,
  UndoMergeRequest,
} from '@genklang/contract';
import type { CustomerDetail, CustomerField } from '@genklang/contract';
import type { Session } from '../auth/session';
import { CustomerChangesService } from '../customers/customer-changes.service';
import { CustomerFieldsService } from '../customers/customer-fields.service';
import { CustomerMergesService } from '../customers/customer-merges.service';
import { OnClient } from './on-client';

/** What is done to customers over the console's socket. */
@WebSocketGateway()
export class CustomersGateway {
  constructor(
    private readonly changes: CustomerChangesService,
    private readonly merges: CustomerMergesService,
    private readonly fields: CustomerFieldsService,
  ) {}

  @OnClient('customer.change', ChangeCustomerRequest)
  async change(session: Session, request: ChangeCustomerRequest): Promise<CustomerDetail> {
    return await this.changes.change(session, request);
  }

  @OnClient('customer.merge', MergeCustomersRequest)
  async merge(session: Session, request: MergeCustomersRequest): Promise<CustomerDetail> {
    return await this.merges.merge(session, request);
  }

  @OnClient('customer.undo-merge', UndoMergeRequest)
  async undoMerge(session: Session, request: UndoMergeRequest): Promise<CustomerDetail> {
    return await this.merges.undo(session, request);
  }

  @OnClient('customer.dismiss', DismissSuggestionRequest)
  async dismiss(session: Session, request: DismissSuggestionRequest): Promise<null> {
    return await this.merges.dismiss(session, request);
  }

  @OnClient('customer.add-note', AddCustomerNoteRequest)
  async addNote(session: Session, request: AddCustomerNoteRequest): Promise<CustomerDetail> {
    return await this.changes.addNote(session, request);
  }

  @OnClient('customer.remove-note', CustomerNoteRequest)
  async removeNote(session: Session, request: CustomerNoteRequest): Promise<null> {
    return await this.changes.removeNote(session, request);
  }

  @OnClient('customer-field.save', SaveCustomerFieldRequest)
  async saveField(session: Session, request: SaveCustomerFieldRequest): Promise<CustomerField[]> {
    return await this.fields.save(session, request);
  }

  @OnClient('customer-field.remove', CustomerFieldRequest)
  async removeField(session: Session, request: CustomerFieldRequest): Promise<CustomerField[]> {
    return await this.fields.remove(session, request);
  }
}
