import { CustomersGateway } from '../realtime/customers.gateway';
import { CustomerChangesService } from './customer-changes.service';
import { CustomerFieldsService } from './customer-fields.service';
import { CustomerMergesService } from './customer-merges.service';
import { CustomerRepositories } from './customer-repositories';
import { CustomerSuggestionsService } from './customer-suggestions.service';
import { CustomersService } from './customers.service';

/** What we know of customers, and what is done with it. */
export const CUSTOMER_PROVIDERS = [
  CustomerChangesService,
  CustomerFieldsService,
  CustomerMergesService,
  CustomerRepositories,
  CustomersGateway,
  CustomersService,
  CustomerSuggestionsService,
];
