/** Where a provider's key stands in the environment, both of the builds that the journeys use and of the gateway that asks with it. */
export const BUILT_WITH_KEY = 'SIDENOTE_CANARY_KEY';
