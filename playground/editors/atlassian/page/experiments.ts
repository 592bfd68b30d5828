import { editorExperimentsConfig } from '@atlaskit/tmp-editor-statsig/experiments-config';

const unknown = { defaultValue: false };

/**
 * The plugins ask for experiments by name, and an unknown name is an error there. Since the packages come from
 * slightly different days, some names are unknown to the one version that is installed: they are switched off.
 */
Object.setPrototypeOf(editorExperimentsConfig, new Proxy({}, { get: () => unknown }));
