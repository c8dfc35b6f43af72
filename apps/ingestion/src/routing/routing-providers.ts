import { AutomaticReplies } from './automatic-replies';
import { DeadlineSweep } from './deadline-sweep.service';
import { RoutingRepositories } from './routing-repositories';
import { RoutingWorkers } from './routing-workers';
import { RuleEffects } from './rule-effects';
import { RuleNudges } from './rule-nudges';
import { RuleRunner } from './rule-runner.service';

/** What deadlines and rules are made of. */
export const ROUTING_PROVIDERS = [
  AutomaticReplies,
  DeadlineSweep,
  RoutingRepositories,
  RoutingWorkers,
  RuleEffects,
  RuleNudges,
  RuleRunner,
];
