import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import * as z from 'zod/mini';
import { QueueFilter } from '#contract/queue.ts';
import { ReportFilter } from '#contract/report-filter.ts';
import { allMessages } from '../i18n/locales.ts';
import { queueQuery } from '../api/queue.ts';
import { signInQuery } from '../api/session.ts';
import { readToken } from '../api/session-token.ts';
import { DeskFrame } from './desk-frame.tsx';
import { loadEmptyLane } from '../screens/queue/load-empty-lane.ts';
import { loadNotices } from '../screens/queue/load-notices.ts';
import { QueueScreen } from '../screens/queue/queue-screen.tsx';
import { BareBrokenPage, BrokenPage, NotFoundPage } from './error-pages.tsx';
import { enterDesk, homeOf } from './enter-desk.ts';
import { FrameSkeleton } from './frame-skeleton.tsx';
import { orNone } from './or-none.ts';
import { loadShapes, pendingAs } from './page-pending.tsx';
import { pageRoot } from './page-root.ts';
import { SignInPage, SignInPending } from './sign-in-page.tsx';
import { TitledPages } from './titled-pages.tsx';
import { readyIcons } from '../ui/icon.tsx';
import { whileOnline } from './while-online.ts';
import { whenIdle } from './when-idle.ts';

/** What every route's loader is given. */
export type RouteContext = { readonly client: QueryClient };

type PageTitle =
  | 'session.title'
  | 'queue.title'
  | 'shell.page.new-request'
  | 'shell.page.request'
  | 'customer.title'
  | 'audit.title'
  | 'shell.nav.reports'
  | 'refusals.title'
  | 'shell.nav.policies'
  | 'safety.title'
  | 'mailing.title'
  | 'training.title'
  | 'exchange.title'
  | 'shell.nav.duplicates'
  | 'shell.nav.authority'
  | 'shell.page.not-found.title';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's title: words of the desk, never of a person. */
    title?: PageTitle;
    /** No customer and no request can be looked up from here. */
    isApart?: true;
  }
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}

const rootRoute = createRootRouteWithContext<RouteContext>()({ component: TitledPages });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  staticData: { title: 'session.title' },
  // Where to go on; a path of this console only.
  validateSearch: z.object({
    to: orNone(z.optional(z.string().check(z.regex(/^\/[a-z]/)))),
  }),
  beforeLoad: () => {
    if (readToken() !== null) redirect({ to: '/', throw: true });
  },
  loader: async ({ context }) => context.client.ensureQueryData(signInQuery),
  component: SignInPage,
  pendingComponent: SignInPending,
  errorComponent: BareBrokenPage,
  pendingMs: 0,
});

const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: async ({ context, location }) => enterDesk(context.client, location.href),
  component: DeskFrame,
  pendingComponent: FrameSkeleton,
  errorComponent: BareBrokenPage,
  pendingMs: 0,
});

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    redirect({ to: homeOf(context.client), replace: true, throw: true });
  },
});

const queueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/queue',
  staticData: { title: 'queue.title' },
  validateSearch: z.object({
    lane: orNone(QueueFilter.shape.lane),
    kind: orNone(QueueFilter.shape.kind),
    desk: orNone(QueueFilter.shape.desk),
    on: orNone(QueueFilter.shape.on),
    sort: orNone(QueueFilter.shape.sort),
    order: orNone(QueueFilter.shape.order),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const view = { ...deps, lane: deps.lane ?? 'actionable' };
    const page = await context.client.ensureQueryData(queueQuery(view));
    await Promise.all([loadNotices(page), loadEmptyLane(page)]);
  },
  component: QueuePage,
});
function QueuePage(): ReactElement {
  const navigate = queueRoute.useNavigate();
  const filter = queueRoute.useSearch();
  useEffect(() => whenIdle(loadNext), []);
  return (
    <QueueScreen
      filter={filter}
      onFilter={(wanted) => {
        const lane = wanted.lane === 'actionable' ? undefined : wanted.lane;
        const change = changed(filter, { ...wanted, lane });
        void navigate({ search: (latest) => ({ ...latest, ...change }), replace: true });
      }}
    />
  );
}

/** What somebody changed: they may press again before the list that they asked for is there, and lose neither. */
function changed<T extends object>(shown: T, wanted: T): Partial<T> {
  const names = Object.keys({ ...shown, ...wanted }) as (keyof T)[]; // the keys of both
  return Object.fromEntries(
    names.flatMap((name) => (shown[name] === wanted[name] ? [] : [[name, wanted[name]]])),
  ) as Partial<T>; // values of `wanted` under its own keys
}

/** What a row of the queue leads to, so that the first click finds it loaded. What fails is loaded by the click. */
function loadNext(): void {
  void Promise.all([whole(RequestScreen), loadShapes()]).catch(() => undefined);
}

const OpenRequestScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/open-request/open-request-screen.tsx')),
  'OpenRequestScreen',
);
const openRequestRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/new',
  staticData: { title: 'shell.page.new-request' },
  validateSearch: z.object({
    customer: orNone(z.optional(z.string())),
    kind: orNone(QueueFilter.shape.kind),
    item: orNone(z.optional(z.string())),
    found: orNone(z.optional(z.boolean())),
    offer: orNone(z.optional(z.boolean())),
  }),
  loader: async () => whole(OpenRequestScreen),
  component: OpenRequestPage,
  ...pendingAs('open-request'),
});
function OpenRequestPage(): ReactElement {
  const search = openRequestRoute.useSearch();
  const { customer = null, kind = 'inquiry', item = null, offer, found } = search;
  return (
    <OpenRequestScreen
      customer={customer}
      kind={kind}
      item={item}
      isOffering={offer === true}
      isFoundByStaff={found === true}
    />
  );
}

const RequestScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/request/request-screen.tsx')),
  'RequestScreen',
);
const requestRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$request',
  staticData: { title: 'shell.page.request' },
  // Just written down, to be offered to another desk.
  validateSearch: z.object({ offer: orNone(z.optional(z.boolean())) }),
  loader: async ({ context, params }) => {
    const read = import('./load-request.ts').then(async ({ loadRequestPage }) =>
      loadRequestPage(context.client, params.request),
    );
    return whole(RequestScreen, read);
  },
  component: RequestPage,
  ...pendingAs('request'),
});
function RequestPage(): ReactElement {
  const { offer } = requestRoute.useSearch();
  return <RequestScreen request={requestRoute.useParams().request} isOffering={offer === true} />;
}

const LetterScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/letter/letter-screen.tsx')),
  'LetterScreen',
);
const letterRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/requests/$request/letters/$letter',
  staticData: { title: 'shell.page.request' },
  loader: async ({ context, params }) => {
    const read = import('./load-request.ts').then(async ({ loadRequest }) =>
      loadRequest(context.client, params.request),
    );
    return whole(LetterScreen, read);
  },
  component: LetterPage,
  ...pendingAs('letter'),
});
function LetterPage(): ReactElement {
  const { request, letter } = letterRoute.useParams();
  return <LetterScreen key={`${request} ${letter}`} request={request} letter={letter} />;
}

const CustomerScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/customer/customer-screen.tsx')),
  'CustomerScreen',
);
const customerRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/customers/$customer',
  staticData: { title: 'customer.title' },
  loader: async ({ context, params }) => {
    const read = import('./load-customer.ts').then(async ({ loadCustomer }) =>
      loadCustomer(context.client, params.customer),
    );
    return whole(CustomerScreen, read);
  },
  component: CustomerPage,
  ...pendingAs('customer'),
});
function CustomerPage(): ReactElement {
  return <CustomerScreen customer={customerRoute.useParams().customer} />;
}

const RefusalsScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/refusals/refusals-screen.tsx')),
  'RefusalsScreen',
);
const refusalsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/refusals',
  staticData: { title: 'refusals.title' },
  // Its screen knows what can be chosen; the first load does without it.
  validateSearch: z.object({
    company: orNone(z.optional(z.string())),
    year: orNone(z.optional(z.string())),
  }),
  loader: async () => whole(RefusalsScreen),
  component: RefusalsPage,
  ...pendingAs('refusals'),
});
function RefusalsPage(): ReactElement {
  const navigate = refusalsRoute.useNavigate();
  return (
    <RefusalsScreen
      search={refusalsRoute.useSearch()}
      onFilter={(search) => {
        void navigate({ search, replace: true });
      }}
    />
  );
}

const AuditLogScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/audit-log/audit-log-screen.tsx')),
  'AuditLogScreen',
);
const auditLogRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/log',
  staticData: { title: 'audit.title' },
  // Its screen knows the lists from which they are; the first load does without them.
  validateSearch: z.object({
    actor: orNone(z.optional(z.string())),
    action: orNone(z.optional(z.string())),
    desk: orNone(z.optional(z.string())),
    request: orNone(z.optional(z.string())),
    outcome: orNone(z.optional(z.string())),
    from: orNone(z.optional(z.string())),
    to: orNone(z.optional(z.string())),
  }),
  loader: async () => whole(AuditLogScreen),
  component: AuditLogPage,
  ...pendingAs('log'),
});
function AuditLogPage(): ReactElement {
  const navigate = auditLogRoute.useNavigate();
  return (
    <AuditLogScreen
      search={auditLogRoute.useSearch()}
      onFilter={(search) => {
        void navigate({ search, replace: true });
      }}
    />
  );
}

const PoliciesScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/policies/policies-screen.tsx')),
  'PoliciesScreen',
);
const policiesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/policies',
  staticData: { title: 'shell.nav.policies' },
  loader: async () => whole(PoliciesScreen),
  component: () => <PoliciesScreen />,
  ...pendingAs('policies'),
});

const DuplicatesScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/duplicates/duplicates-screen.tsx')),
  'DuplicatesScreen',
);
const duplicatesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/duplicates',
  staticData: { title: 'shell.nav.duplicates' },
  loader: async () => whole(DuplicatesScreen),
  component: () => <DuplicatesScreen />,
  ...pendingAs('policies'),
});

const ReportsScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/reports/reports-screen.tsx')),
  'ReportsScreen',
);
const reportsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/reports',
  staticData: { title: 'shell.nav.reports' },
  validateSearch: z.object({ period: orNone(ReportFilter.shape.period) }),
  loader: async () => whole(ReportsScreen),
  component: ReportsPage,
  ...pendingAs('reports'),
});
function ReportsPage(): ReactElement {
  const navigate = reportsRoute.useNavigate();
  return (
    <ReportsScreen
      period={reportsRoute.useSearch().period ?? '12-months'}
      onPeriod={(period) => {
        void navigate({ search: { period }, replace: true });
      }}
    />
  );
}

const SafetyScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/safety/safety-screen.tsx')),
  'SafetyScreen',
);
const safetyRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/safety',
  staticData: { title: 'safety.title' },
  loader: async () => whole(SafetyScreen),
  component: () => <SafetyScreen />,
  ...pendingAs('safety'),
});

const MailingsScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/mailings/mailings-screen.tsx')),
  'MailingsScreen',
);
const mailingsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/mailings',
  staticData: { title: 'mailing.title' },
  loader: async () => whole(MailingsScreen),
  component: () => <MailingsScreen />,
  ...pendingAs('policies'),
});

const TrainingScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/training/training-screen.tsx')),
  'TrainingScreen',
);
const trainingRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/training',
  staticData: { title: 'training.title' },
  loader: async () => whole(TrainingScreen),
  component: () => <TrainingScreen />,
  ...pendingAs('safety'),
});

const ExchangeScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/exchange/exchange-screen.tsx')),
  'ExchangeScreen',
);
const exchangeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/exchange',
  staticData: { title: 'exchange.title' },
  loader: async () => whole(ExchangeScreen),
  component: () => <ExchangeScreen />,
  ...pendingAs('open-request'),
});

const AuthorityScreen = lazyRouteComponent(
  async () => whileOnline(import('../screens/authority/authority-screen.tsx')),
  'AuthorityScreen',
);
const authorityRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/authority',
  staticData: { title: 'shell.nav.authority', isApart: true },
  loader: async () => whole(AuthorityScreen),
  component: () => <AuthorityScreen />,
  ...pendingAs('authority'),
});

// Inside the frame, so that whoever mistypes an address keeps their bearings.
const nowhereRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '$',
  staticData: { title: 'shell.page.not-found.title' },
  component: NotFoundPage,
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([
    homeRoute,
    queueRoute,
    openRequestRoute,
    requestRoute,
    letterRoute,
    customerRoute,
    auditLogRoute,
    policiesRoute,
    duplicatesRoute,
    reportsRoute,
    refusalsRoute,
    safetyRoute,
    mailingsRoute,
    trainingRoute,
    exchangeRoute,
    authorityRoute,
    nowhereRoute,
  ]),
]);

/** Makes the router over one query client. Screens load by route, before they are shown. */
export function createDeskRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    basepath: pageRoot,
    // Freshness belongs to the query client.
    defaultPreloadStaleTime: 0,
    defaultPreloadDelay: 30,
    defaultPendingMinMs: 0,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

/** What a screen behind the queue needs at once, so that it is shown whole: its code, all messages, and its data. */
async function whole(
  screen: { preload?: () => Promise<void> | undefined },
  data?: Promise<unknown>,
): Promise<void> {
  await whileOnline(Promise.all([screen.preload?.(), allMessages(), readyIcons(), data]));
}
