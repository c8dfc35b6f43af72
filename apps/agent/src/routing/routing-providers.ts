import { AssignmentService } from './assignment.service';
import { RoutingGateway } from '../realtime/routing.gateway';
import { RoutingTables } from './routing-tables';
import { RulesService } from './rules.service';
import { ServiceLevelsService } from './service-levels.service';

/** What hours, policies and rules are made of, here where people set them. */
export const ROUTING_PROVIDERS = [AssignmentService, RoutingGateway, RoutingTables, RulesService, ServiceLevelsService];
