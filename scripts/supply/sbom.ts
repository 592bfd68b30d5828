import { ComponentType, ExternalReferenceType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ExternalReference,
  LicenseExpression,
  LicenseRepository,
  Metadata,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { spdxOf } from './licences.ts';
import type { Locked } from './lock.ts';

/** Something of ours that somebody is given. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** SHA-256 of its one file, in hex; none where it is a folder. */
  readonly sha256?: string | undefined;
  /** Packages of others in it. */
  readonly packages: readonly Locked[];
  /** From a package's place to the places of what it needs. Places that are not among the packages are left out. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Things of ours that it carries along, each with packages of its own. */
  readonly parts?: readonly Shipped[];
  /** The image that it stands on. */
  readonly base?: { readonly name: string; readonly version: string };
}

/**
 * What is in something that ships, as a software bill of materials: CycloneDX 1.6 in JSON. It holds no time and no random
 * number, so that the same sources give the same bytes.
 */
export function sbomOf(shipped: Shipped): string {
  const bom = new Bom({ metadata: new Metadata({ component: ours(shipped) }) });
  const root = bom.metadata.component;
  if (root === undefined) throw new Error('there is no component');
  for (const component of foreign(shipped, root)) bom.components.add(component);
  for (const part of shipped.parts ?? []) {
    const component = ours(part);
    for (const inside of foreign(part, component)) component.components.add(inside);
    bom.components.add(component);
    root.dependencies.add(component.bomRef);
  }
  if (shipped.base !== undefined) {
    const { name, version } = shipped.base;
    const purl = `pkg:docker/${name}@${version}`;
    bom.components.add(new Component(ComponentType.Container, name, { version, purl, bomRef: purl }));
  }
  const text = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  });
  return `${text}\n`;
}

function ours({ name, version, description, sha256 }: Shipped): Component {
  const component = new Component(ComponentType.Application, name, {
    version,
    description,
    bomRef: `${name}@${version}`,
    licenses: licencesOf('Apache-2.0'),
  });
  if (sha256 !== undefined) component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  return component;
}

/** The packages of others in something of ours, each with what it needs; what nobody else in it needs, it needs itself. */
function foreign({ name: within, packages, needs }: Shipped, whole: Component): readonly Component[] {
  const components = new Map(packages.map((one) => [one.path, componentOf(one, within)]));
  const needed = new Set<Component>();
  for (const [path, component] of components)
    for (const place of needs.get(path) ?? []) {
      const other = components.get(place);
      if (other === undefined || other === component) continue;
      component.dependencies.add(other.bomRef);
      needed.add(other);
    }
  for (const component of components.values())
    if (!needed.has(component)) whole.dependencies.add(component.bomRef);
  return [...components.values()];
}

function componentOf({ path, name, version, licence, integrity }: Locked, within: string): Component {
  const [bare = '', scope] = name.split('/').reverse();
  const component = new Component(ComponentType.Library, bare, {
    ...(scope === undefined ? {} : { group: scope }),
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    // The same version may stand in several places, and in several things.
    bomRef: `${within}/${path}@${version}`,
    licenses: licencesOf(licence),
  });
  const [, sum] = integrity?.match(/^sha512-(.+)$/) ?? [];
  if (sum !== undefined)
    component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(sum, 'base64').toString('hex'));
  component.externalReferences.add(
    new ExternalReference(
      `https://www.npmjs.com/package/${name}/v/${version}`,
      ExternalReferenceType.Distribution,
    ),
  );
  return component;
}

function licencesOf(licence: string): LicenseRepository {
  const spdx = spdxOf(licence);
  return new LicenseRepository([
    isSupportedSpdxId(spdx) ? new SpdxLicense(spdx) : new LicenseExpression(spdx),
  ]);
}
