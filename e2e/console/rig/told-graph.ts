import type { Page } from '@playwright/test';
import type { OrganisationGraph } from '@sidenote/contract/graph/organisation-graph';

/** Answers the console's question for the graph of a week in place of the gateway; null stands for the newest. */
export async function tellGraph(
  page: Page,
  graphOf: (week: string | null) => OrganisationGraph,
): Promise<void> {
  await page.route(/\/v1\/admin\/graph(\?.*)?$/, (route) =>
    route.fulfill({ json: graphOf(new URL(route.request().url()).searchParams.get('week')) }),
  );
}
