import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { InboxPage } from '../features/inbox/InboxPage';
import { parseInboxSearch, parseNext } from './inbox-search';
import { MemberRoute } from './MemberRoute';
import { LoadFailed, NotFound } from './pages';
import { parseOverviewSearch } from './overview-search';
import { parseRequestSearch } from './request-search';
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
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage'), 'SignInPage'),
});

/** Everything that takes a session: the live connection is behind all of it, so that settings and inbox share it. */
const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: async ({ location }) => {
    const session = sessionStore.find() ?? (await sessionStore.load());
    if (session === null) {
      const next = parseNext(location.href);
      throw redirect({ to: '/sign-in', search: next === '/' ? {} : { next } });
    }
  },
  component: MemberRoute,
  errorComponent: LoadFailed,
});

const inboxRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'inbox',
  validateSearch: parseInboxSearch,
  component: InboxPage,
});

const overviewRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/overview',
  validateSearch: parseOverviewSearch,
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage'), 'OverviewPage'),
});

const bulletinsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/bulletins',
  component: lazyRouteComponent(() => import('../features/bulletins/BulletinsPage'), 'BulletinsPage'),
});

const channelsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/channels',
  validateSearch: parseRequestSearch,
  component: lazyRouteComponent(() => import('../features/channels/ChannelsPage'), 'ChannelsPage'),
});

const channelRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/channels/$channelId',
  component: lazyRouteComponent(() => import('../features/channels/ChannelPage'), 'ChannelPage'),
});

const sentimentRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/sentiment',
  component: lazyRouteComponent(() => import('../features/sentiment/SentimentPage'), 'SentimentPage'),
});

const hoursRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/hours',
  component: lazyRouteComponent(() => import('../features/routing/HoursPage'), 'HoursPage'),
});

const policiesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/policies',
  component: lazyRouteComponent(() => import('../features/routing/PoliciesPage'), 'PoliciesPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/rules',
  component: lazyRouteComponent(() => import('../features/routing/RulesPage'), 'RulesPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/templates',
  component: lazyRouteComponent(() => import('../features/templates/TemplatesPage'), 'TemplatesPage'),
});

const macrosRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/macros',
  component: lazyRouteComponent(() => import('../features/macros/MacrosPage'), 'MacrosPage'),
});

const peopleRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/people',
  component: lazyRouteComponent(() => import('../features/people/PeoplePage'), 'PeoplePage'),
});

const profileRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/profile',
  component: lazyRouteComponent(() => import('../features/people/ProfilePage'), 'ProfilePage'),
});

/** Where an invitation's link leads; nobody has signed in yet. */
const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$token',
  component: lazyRouteComponent(() => import('../features/people/JoinPage'), 'JoinPage'),
});

const customerFieldsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/fields',
  component: lazyRouteComponent(() => import('../features/customers/CustomerFieldsPage'), 'CustomerFieldsPage'),
});

const assignmentRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/assignment',
  component: lazyRouteComponent(() => import('../features/people/AssignmentPage'), 'AssignmentPage'),
});

const stockRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/stock',
  component: lazyRouteComponent(() => import('../features/stock/StockPage'), 'StockPage'),
});

const customerRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('../features/customers/CustomerPage'), 'CustomerPage'),
});

const approvalRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/approval',
  component: lazyRouteComponent(() => import('../features/settings/ApprovalPage'), 'ApprovalPage'),
});

const remediesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings/remedies',
  component: lazyRouteComponent(() => import('../features/remedies/RemediesPage'), 'RemediesPage'),
});

const listRoute = createRoute({ getParentRoute: () => inboxRoute, path: '/' });

const conversationRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/conversations/$conversationId',
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  joinRoute,
  memberRoute.addChildren([
    inboxRoute.addChildren([listRoute, conversationRoute]),
    overviewRoute,
    bulletinsRoute,
    channelsRoute,
    channelRoute,
    sentimentRoute,
    hoursRoute,
    policiesRoute,
    rulesRoute,
    templatesRoute,
    macrosRoute,
    peopleRoute,
    profileRoute,
    approvalRoute,
    remediesRoute,
    customerFieldsRoute,
    customerRoute,
    stockRoute,
    assignmentRoute,
  ]),
]);

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
