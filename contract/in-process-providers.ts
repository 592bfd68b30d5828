/** What a provider in the gateway's own process is called where its operator gave it no name. */
export const inProcessProviders = {
  engine: 'Sidenote built-in engine',
  llama: 'A model on this gateway',
} as const;
