import { SIGNED_IN_ANEW } from '@sidenote/contract/console-sign-in';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { builtScreens } from './screens/screens.ts';
import { SignedInAnew } from './session/signed-in-anew.tsx';
import { FirstScreen } from './shell/first-screen.tsx';
import { NoSuchScreen } from './shell/no-such-screen.tsx';
import { ScreenPlace } from './shell/screen-place.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute();
const anew = createRoute({ getParentRoute: () => root, path: SIGNED_IN_ANEW, component: SignedInAnew });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const first = createRoute({ getParentRoute: () => shell, path: '/', component: FirstScreen });
const other = createRoute({ getParentRoute: () => shell, path: '$', component: NoSuchScreen });
const screens = Array.from(builtScreens.keys(), (id) =>
  createRoute({ getParentRoute: () => shell, path: id, component: () => <ScreenPlace id={id} /> }),
);

/** One address for each screen; what a screen shows is in the parameters of its address. */
export const router = createRouter({
  routeTree: root.addChildren([anew, shell.addChildren([first, ...screens, other])]),
  basepath: '/console',
  scrollRestoration: true,
});
