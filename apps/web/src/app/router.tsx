import { createRootRoute, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { InboxRoute } from '../features/inbox/InboxRoute';
import { SignInPage } from '../features/sign-in/SignInPage';
import { parseInboxSearch, parseNext } from './inbox-search';
import { LoadFailed, NotFound } from './pages';
import { sessionStore } from './session';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = parseNext(search.next);
    return next === '/' ? {} : { next };
  },
  beforeLoad: async ({ search }) => {
    if (sessionStore.state.get().status === 'unknown') {
      await sessionStore.load().catch(() => null);
    }
    if (sessionStore.state.get().status === 'signed-in') {
      throw redirect({ href: search.next ?? '/', replace: true });
    }
  },
  component: SignInPage,
});

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inbox',
  validateSearch: parseInboxSearch,
  beforeLoad: async ({ location }) => {
    const session = sessionStore.find() ?? (await sessionStore.load());
    if (session === null) {
      const next = parseNext(location.href);
      throw redirect({ to: '/sign-in', search: next === '/' ? {} : { next } });
    }
  },
  component: InboxRoute,
  errorComponent: LoadFailed,
});

const listRoute = createRoute({ getParentRoute: () => inboxRoute, path: '/' });

const conversationRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/conversations/$conversationId',
});

const routeTree = rootRoute.addChildren([signInRoute, inboxRoute.addChildren([listRoute, conversationRoute])]);

export const router = createRouter({
  routeTree,
  defaultPendingMs: 150,
  scrollRestoration: false,
  search: { strict: true },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
