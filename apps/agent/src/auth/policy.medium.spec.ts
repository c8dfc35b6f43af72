import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { may, MEMBER_ROLES, POLICY, REQUEST_ACTIONS } from '@genklang/contract';
import type { Action, ClientRequestName, MemberRole } from '@genklang/contract';
import { newId } from '@genklang/platform';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';
import { May, SessionGuard } from './session.guard';

/** What answers without a session: whether the app is well, an invitation's link, and a shop's system with a key. */
const OPEN_ROUTES = ['GET /health', 'POST /api/join/look', 'POST /api/join', 'POST /api/stock'];

interface Route {
  method: string;
  path: string;
  action: Action | undefined;
  isGuarded: boolean;
}

describe('the policy', () => {
  let fixture: AgentFixture;
  const people = new Map<MemberRole, TestClient>();
  beforeAll(async () => {
    fixture = await AgentFixture.start();
    for (const role of MEMBER_ROLES) {
      people.set(role, await fixture.signIn(role, { role, workspace: 'Roles' }));
    }
  });
  afterAll(async () => {
    await fixture.stop();
  });

  it('has an action for every route that is not open to all', () => {
    const routes = listRoutes(fixture);
    expect(routes.length).toBeGreaterThan(10);
    const undeclared = routes.filter((route) => !route.isGuarded || route.action === undefined);
    expect(undeclared.map((route) => `${route.method} ${route.path}`).sort()).toEqual([...OPEN_ROUTES].sort());
  });

  it.each(MEMBER_ROLES)(
    'lets a member with the role %s do over HTTP and socket what it says, and no more',
    async (role) => {
      const member = people.get(role);
      const refusedRequests: string[] = [];
      for (const name of Object.keys(REQUEST_ACTIONS) as ClientRequestName[]) {
        // Nonsense on purpose: whoever may ask is told that, and nothing changes.
        const answer = await member?.ask(name, { nonsense: true });
        expect(answer).toMatchObject({ ok: false });
        if (answer?.ok === false && answer.code === 'forbidden') {
          refusedRequests.push(name);
        }
        member?.disconnect();
      }
      const shouldRefuse = Object.entries(REQUEST_ACTIONS).filter(([, action]) => !may(role, action));
      expect(refusedRequests).toEqual(shouldRefuse.map(([name]) => name));

      const guarded = listRoutes(fixture).filter((route) => route.isGuarded);
      const refusedRoutes: Route[] = [];
      for (const route of guarded) {
        const response = await member?.fetch(route.path.replaceAll(/:\w+/g, newId()), {
          method: route.method,
          redirect: 'manual',
        });
        expect(response?.status).toBeLessThan(500);
        if (response?.status === 403) {
          refusedRoutes.push(route);
        }
      }
      expect(refusedRoutes).toEqual(guarded.filter(({ action }) => action === undefined || !may(role, action)));
    },
  );

  it('has no action that nothing takes', () => {
    const taken = new Set<string>([
      ...Object.values(REQUEST_ACTIONS),
      ...listRoutes(fixture).flatMap(({ action }) => action ?? []),
    ]);
    // A shared view or template is its maker's as well: the service asks, once it knows whose it is.
    expect(Object.keys(POLICY).filter((action) => !taken.has(action))).toEqual([
      'template.administer',
      'view.administer',
    ]);
  });
});

/** Every route of every controller, as Nest binds it. */
function listRoutes({ app }: AgentFixture): Route[] {
  const scanner = new MetadataScanner();
  const controllers = new DiscoveryService(app.get(ModulesContainer)).getControllers();
  return controllers.flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const path: unknown = handler && Reflect.getMetadata('path', handler);
      if (handler === undefined || typeof path !== 'string') {
        return [];
      }
      const method = Reflect.getMetadata('method', handler) as RequestMethod;
      const guards = [
        ...((Reflect.getMetadata('__guards__', metatype ?? handler) as unknown[] | undefined) ?? []),
        ...((Reflect.getMetadata('__guards__', handler) as unknown[] | undefined) ?? []),
      ];
      const prefix = String(Reflect.getMetadata('path', metatype ?? handler));
      return [
        {
          method: RequestMethod[method],
          path: `/${prefix}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
          action: new Reflector().get(May, handler),
          isGuarded: guards.includes(SessionGuard),
        },
      ];
    });
  });
}
