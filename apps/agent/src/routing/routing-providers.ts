import { RoutingTables } from './routing-tables';
import { RulesService } from './rules.service';
import { ServiceLevelsService } from './service-levels.service';

/** What the settings of hours, policies and rules are made of. */
export const ROUTING_PROVIDERS = [RoutingTables, RulesService, ServiceLevelsService];
