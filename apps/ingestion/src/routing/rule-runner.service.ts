import { Injectable, Logger } from '@nestjs/common';
import type { RuleTrigger } from '@genklang/contract';
import { evaluateRules, isOpenAt } from '@genklang/domain';
import type { RuleFacts } from '@genklang/domain';
import { Database } from '@genklang/entities';
import type { NewEvent, RuleRecord, RuleSubject, TriggerEvent, WorkspaceScope } from '@genklang/entities';
import { Clock } from '@genklang/platform';
import { RoutingRepositories } from './routing-repositories';
import { RuleEffects } from './rule-effects';
import { RuleNudges } from './rule-nudges';

/** Events of one look at the log. */
const PORTION = 100;
/** Looks of one job: the sweep asks for the next one. */
const PORTIONS = 20;
/** Conversations of one look at what is about to be due. */
const NEAR_PORTION = 200;

interface Occasion {
  trigger: RuleTrigger;
  subjectId: string;
  minutesLeft: number | null;
}

/**
 * Asks rules about what happened, in the order in which it did. Each event is one transaction with the mark that it was seen, so it is
 * done once, whatever stops in between; and what rules do is no trigger, so none sets off another.
 */
@Injectable()
export class RuleRunner {
  private readonly logger = new Logger('Rules');

  constructor(
    private readonly database: Database,
    private readonly repositories: RoutingRepositories,
    private readonly effects: RuleEffects,
    private readonly nudges: RuleNudges,
    private readonly clock: Clock,
  ) {}

  async run(workspaceId: string): Promise<void> {
    for (let portion = 0; portion < PORTIONS; portion += 1) {
      const { rules, events, upTo } = await this.database.inWorkspace(workspaceId, async (scope) => ({
        rules: await this.repositories.rules.listEnabled(scope),
        ...(await this.repositories.queue.listNext(scope, PORTION)),
      }));
      for (const event of events) {
        if (rules.some(({ trigger }) => trigger === event.trigger)) {
          await this.handle(workspaceId, event);
        }
      }
      await this.database.inWorkspace(workspaceId, async (scope) => await this.repositories.queue.advance(scope, upTo));
      if (events.length < PORTION) {
        return;
      }
    }
  }

  /** Asks rules about what is about to be due. */
  async runNear(workspaceId: string): Promise<void> {
    const now = this.clock.now();
    const found = await this.database.inWorkspace(workspaceId, async (scope) => {
      const rules = (await this.repositories.rules.listEnabled(scope)).filter(
        ({ trigger }) => trigger === 'deadline.near',
      );
      const near = [];
      for (const rule of rules) {
        for (const due of await this.repositories.queue.listNear(scope, rule, { now, limit: NEAR_PORTION })) {
          near.push({ rule, due });
        }
      }
      return near;
    });
    for (const { rule, due } of found) {
      const minutesLeft = (due.dueAt.getTime() - now.getTime()) / 60_000;
      const occasion: Occasion = { trigger: 'deadline.near', subjectId: due.subjectId, minutesLeft };
      await this.attempt(workspaceId, { ruleId: rule.id, conversationId: due.conversationId }, async (scope) => {
        const subject = await this.repositories.facts.findByConversation(scope, due.conversationId);
        return subject ? await this.ask(scope, { rules: [rule], subject, occasion }) : [];
      });
    }
  }

  private async handle(workspaceId: string, event: TriggerEvent): Promise<void> {
    await this.attempt(workspaceId, { seq: event.seq }, async (scope) => {
      if (!(await this.repositories.queue.advance(scope, event.seq))) {
        return [];
      }
      const rules = await this.repositories.rules.listEnabled(scope);
      const subject = await this.findSubject(scope, event);
      const occasion = { trigger: event.trigger, subjectId: event.subjectId, minutesLeft: null };
      return subject ? await this.ask(scope, { rules, subject, occasion }) : [];
    });
  }

  /** One transaction; `work` answers the replies to send. What cannot be handled must not keep rules from all that comes after it. */
  private async attempt(
    workspaceId: string,
    what: Record<string, unknown>,
    work: (scope: WorkspaceScope) => Promise<string[]>,
  ): Promise<void> {
    try {
      await this.nudges.announce(workspaceId, await this.database.inWorkspace(workspaceId, work));
    } catch (error) {
      this.logger.error({ err: error, ...what }, 'rules could not be asked');
    }
  }

  private async findSubject(scope: WorkspaceScope, event: TriggerEvent): Promise<RuleSubject | null> {
    return event.trigger === 'mention.received'
      ? await this.repositories.facts.findByMention(scope, event.subjectId)
      : await this.repositories.facts.findByConversation(scope, event.conversationId);
  }

  private async ask(
    scope: WorkspaceScope,
    given: { rules: RuleRecord[]; subject: RuleSubject; occasion: Occasion },
  ): Promise<string[]> {
    const { rules, subject, occasion } = given;
    const now = this.clock.now();
    const facts = await this.gatherFacts(scope, subject, occasion);
    const effects = evaluateRules(rules, facts);
    const events: NewEvent[] = [];
    const replyIds: string[] = [];
    for (const rule of rules.filter(({ trigger }) => trigger === occasion.trigger)) {
      const own = effects.filter(({ ruleId }) => ruleId === rule.id);
      const isNear = occasion.trigger === 'deadline.near';
      // What is near is looked for again and again: that a rule did not fit is kept as well.
      if (own.length === 0 && !isNear) {
        continue;
      }
      const { conversationId } = subject;
      const run = { ruleId: rule.id, conversationId, subjectId: occasion.subjectId, now };
      const id = await this.repositories.runs.begin(scope, run);
      if (id !== null && own.length > 0) {
        const applied = await this.effects.apply(scope, { rule, subject, effects: own, now });
        await this.repositories.runs.complete(scope, id, applied.outcomes);
        events.push(...applied.events);
        replyIds.push(...applied.replyIds);
      }
    }
    await this.repositories.events.append(scope, events, now);
    return replyIds;
  }

  private async gatherFacts(scope: WorkspaceScope, subject: RuleSubject, occasion: Occasion): Promise<RuleFacts> {
    const now = this.clock.now();
    const recent = await this.repositories.runs.findRecent(scope, subject.conversationId, now);
    const terms = await this.repositories.deadlines.getTerms(scope, now);
    const calendar = this.repositories.deadlines.findCalendar(terms, subject);
    return {
      ...subject,
      trigger: occasion.trigger,
      minutesLeft: occasion.minutesLeft,
      isOpenHours: calendar === null || isOpenAt(calendar, now),
      post: subject,
      repliedLately: new Set(recent.repliedRuleIds),
      recentChains: recent.chains,
    };
  }
}
