/** What is searched, by the names of the command and of the files: known without loading what is searched. */
export const targetNames = ['gateway-stream', 'markdown', 'provider-stream'] as const;
export type TargetName = (typeof targetNames)[number];
