import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { CustomerPageQuery, FindCustomersQuery } from '@genklang/contract';
import type {
  CustomerConversationPage,
  CustomerDetail,
  CustomerField,
  CustomerSuggestion,
  CustomerTimelinePage,
} from '@genklang/contract';
import { CurrentSession, May, SessionGuard } from '../auth/session.guard';
import type { Session } from '../auth/session';
import { ParsedId } from '../http/parsed-id';
import { ParsedQuery } from '../http/parsed-query';
import { CustomerFieldsService } from './customer-fields.service';
import { CustomerSuggestionsService } from './customer-suggestions.service';
import { CustomersService } from './customers.service';

/** What the console reads of customers. An id is a customer's, or that of any of their handles. */
@Controller('api')
@UseGuards(SessionGuard)
export class CustomersController {
  constructor(
    private readonly customers: CustomersService,
    private readonly suggestions: CustomerSuggestionsService,
    private readonly fields: CustomerFieldsService,
  ) {}

  @Get('customer-fields')
  @May('inbox.read')
  async listFields(@CurrentSession() session: Session): Promise<CustomerField[]> {
    return await this.fields.list(session);
  }

  @Get('customers/:id')
  @May('inbox.read')
  async get(@CurrentSession() session: Session, @Param('id', ParsedId) id: string): Promise<CustomerDetail> {
    return await this.customers.get(session, id);
  }

  @Get('customers/:id/conversations')
  @May('inbox.read')
  async listConversations(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @ParsedQuery(CustomerPageQuery) { cursor }: CustomerPageQuery,
  ): Promise<CustomerConversationPage> {
    return await this.customers.listConversations(session, id, cursor);
  }

  @Get('customers/:id/timeline')
  @May('inbox.read')
  async listTimeline(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @ParsedQuery(CustomerPageQuery) { cursor }: CustomerPageQuery,
  ): Promise<CustomerTimelinePage> {
    return await this.customers.listTimeline(session, id, cursor);
  }

  @Get('customers/:id/suggestions')
  @May('customer.change')
  async listSuggestions(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
  ): Promise<CustomerSuggestion[]> {
    return await this.suggestions.list(session, id);
  }

  @Get('customers/:id/others')
  @May('customer.change')
  async findOthers(
    @CurrentSession() session: Session,
    @Param('id', ParsedId) id: string,
    @ParsedQuery(FindCustomersQuery) { q }: FindCustomersQuery,
  ): Promise<CustomerSuggestion[]> {
    return await this.suggestions.find(session, id, q);
  }
}
