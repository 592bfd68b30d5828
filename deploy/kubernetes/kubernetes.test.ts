import { globSync } from 'node:fs';
import path from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { Service } from 'kubernetes-models/v1/Service';
import { describe, expect, test } from 'vitest';
import { deployFolder, readYaml, readYamlDocuments } from '../testing/files.ts';

/** The schemas are those that the API server publishes itself, as a package. */
const kinds = { Deployment, HorizontalPodAutoscaler, NetworkPolicy, PodDisruptionBudget, Namespace, Service };

interface Manifest {
  readonly apiVersion: string;
  readonly kind: keyof typeof kinds;
  readonly metadata: { readonly name: string };
}

const kustomization = readYaml<{
  resources: string[];
  configMapGenerator: { name: string; files: string[] }[];
}>('kustomization.yaml');

const manifests = kustomization.resources.flatMap((file) => readYamlDocuments<Manifest>(file));

function read<K extends keyof typeof kinds>(kind: K): InstanceType<(typeof kinds)[K]> {
  const manifest = manifests.find((one) => one.kind === kind);
  if (manifest === undefined) throw new Error(`There is no ${kind}.`);
  return new kinds[kind](manifest as never) as InstanceType<(typeof kinds)[K]>;
}

const pod = read('Deployment').spec?.template.spec;
const container = pod?.containers[0];

describe('the manifests', () => {
  test.each(manifests.map((manifest) => [manifest.kind, manifest] as const))(
    '%s passes the schema of the API',
    (kind, manifest) => {
      expect(manifest.apiVersion).toBe(new kinds[kind]().apiVersion);
      expect(() => new kinds[kind](manifest as never).validate()).not.toThrow();
    },
  );

  test('the schema finds what is wrong at all', () => {
    const wrong = { spec: { selector: {}, template: { spec: { containers: [{ image: 'x' }] } } } };
    expect(() => new Deployment(wrong as never).validate()).toThrow('name');
  });

  test('are all applied, and so are the files of the configuration', () => {
    const written = globSync('kubernetes/*.yaml', { cwd: deployFolder }).map((file) =>
      file.replaceAll(path.sep, '/'),
    );
    expect([...kustomization.resources].sort()).toEqual(written.sort());
    const configured = globSync('config/*.json', { cwd: deployFolder }).sort();
    expect(kustomization.configMapGenerator.flatMap(({ files }) => files).sort()).toEqual(configured);
  });

  test('speak of the same pods, and leave some of them when one goes', () => {
    const labels = read('Deployment').spec?.template.metadata?.labels;
    expect(read('Deployment').spec?.selector.matchLabels).toEqual(labels);
    expect(read('PodDisruptionBudget').spec?.selector?.matchLabels).toEqual(labels);
    expect(read('NetworkPolicy').spec?.podSelector?.matchLabels).toEqual(labels);
    expect(read('Service').spec?.selector).toEqual(labels);
    for (const { labelSelector } of pod?.topologySpreadConstraints ?? [])
      expect(labelSelector?.matchLabels).toEqual(labels);
    const autoscaler = read('HorizontalPodAutoscaler').spec;
    expect(autoscaler?.scaleTargetRef.name).toBe(read('Deployment').metadata?.name);
    const least = Math.min(autoscaler?.minReplicas ?? 0, read('Deployment').spec?.replicas ?? 0);
    expect(least).toBeGreaterThan(Number(read('PodDisruptionBudget').spec?.maxUnavailable));
  });

  test('every port leads to the one the container opens', () => {
    const ports = new Map(container?.ports?.map(({ name, containerPort }) => [name, containerPort]));
    const named = [
      read('Service').spec?.ports?.[0]?.targetPort,
      read('NetworkPolicy').spec?.ingress?.[0]?.ports?.[0]?.port,
      container?.startupProbe?.httpGet?.port,
      container?.readinessProbe?.httpGet?.port,
      container?.livenessProbe?.httpGet?.port,
    ];
    for (const name of named) expect(ports.has(String(name))).toBe(true);
    const port = container?.env?.find(({ name }) => name === 'SIDENOTE_PORT')?.value;
    expect(ports.get('https')).toBe(Number(port));
  });

  test('ask for no right that the strictest standard of the cluster refuses', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    for (const setting of ['hostNetwork', 'hostPID', 'hostIPC']) expect(pod).not.toHaveProperty(setting);
  });

  test('mount every folder that a variable points into, secrets for reading only', () => {
    const mounts = container?.volumeMounts ?? [];
    const volumes = new Map(pod?.volumes?.map((volume) => [volume.name, volume]));
    for (const { value = '' } of container?.env ?? [])
      if (value.startsWith('/'))
        expect(
          mounts.some(({ mountPath }) => value.startsWith(mountPath)),
          value,
        ).toBe(true);
    for (const { name, readOnly } of mounts) {
      const volume = volumes.get(name);
      expect(volume).toBeDefined();
      if (volume?.secret !== undefined) expect(readOnly).toBe(true);
    }
  });

  test('let nobody out but to names, the database, Redis, and the internet without what is inside', () => {
    const { egress = [], policyTypes } = read('NetworkPolicy').spec ?? {};
    expect(policyTypes).toEqual(['Ingress', 'Egress']);
    expect(egress.map(({ ports = [] }) => ports.map(({ port }) => port).join())).toEqual([
      '53,53',
      '5432',
      '6379',
      '443',
    ]);
    expect(egress.every(({ to = [] }) => to.length > 0)).toBe(true);
    expect(egress.at(-1)?.to?.[0]?.ipBlock?.except).toContain('169.254.0.0/16');
  });
});
