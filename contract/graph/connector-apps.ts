/** Apps whose metadata an organisation can bring in, each with a connector of its own. */
export const connectorApps = [
  'github',
  'gitlab',
  'slack',
  'google-drive',
  'google-calendar',
  'figma',
] as const;
export type ConnectorApp = (typeof connectorApps)[number];
