export interface Regions {
  readonly organisations: readonly { readonly id: string; readonly region?: string | undefined }[];
  /** This gateway's own. */
  readonly region: string;
}

/** In which other region an organisation's data stays (R19); undefined where it may be here. */
export function regionElsewhere({ organisations, region }: Regions): (orgId: string) => string | undefined {
  const elsewhere = new Map(
    organisations.filter((one) => one.region !== region).map((one) => [one.id, one.region]),
  );
  return (orgId) => elsewhere.get(orgId);
}
