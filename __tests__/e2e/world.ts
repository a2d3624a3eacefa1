/**
 * What the end-to-end suites share: local authorities, a registry on loopback, and projects in folders of their own.
 * Everything is run as a user would: `dist/cli.js` as a child process, documents over HTTP.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { type Authorities, startAuthorities } from '../support/authorities/authorities.ts';
import { node20, type NodeVersion, type ProcessOptions, type ProcessResult, ROOT, runCli } from '../support/process.ts';
import type { PublishedVersion } from '../support/registry/documents.ts';
import { makePackage, type PackageInput, type PackedPackage } from '../support/registry/packages.ts';
import { publish, type PublishOptions } from '../support/registry/publish.ts';
import { type Registry, type RegistryOptions, startRegistry } from '../support/registry/registry.ts';

export interface World {
  readonly authorities: Authorities;
  readonly registry: Registry;
  /** `--trusted-root FILE --keys FILE` of the local authorities. */
  readonly trust: readonly string[];
  /** The same, with `--registry URL`. */
  readonly source: readonly string[];
  /** Packs, signs and publishes; by default with provenance and the registry's publish attestation. */
  publish(
    input: PackageInput,
    options?: Partial<PublishOptions>,
  ): Promise<PublishedVersion & { packed: PackedPackage }>;
  /** A new folder with these files. Gone after `close`. */
  project(files?: Readonly<Record<string, string | Uint8Array>>): string;
  close(): Promise<void>;
}

export async function startWorld(options: RegistryOptions = {}): Promise<World> {
  const authorities = await startAuthorities();
  const registry = await startRegistry({ keys: authorities.keysEndpoint, ...options });
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'countersign-e2e-')));
  const write = (name: string, json: unknown): string => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(json));
    return file;
  };
  const trust = [
    `--trusted-root=${write('trusted_root.json', authorities.trustedRoot)}`,
    `--keys=${write('keys.json', authorities.keysTarget)}`,
  ];
  return {
    authorities,
    registry,
    trust,
    source: [`--registry=${registry.url}`, ...trust],
    async publish(input, more = {}) {
      const packed = makePackage(input);
      const published = await publish(authorities, packed, { registryUrl: registry.url, provenance: {}, ...more });
      registry.add(published);
      return { ...published, packed };
    },
    project(files = {}) {
      const project = mkdtempSync(path.join(folder, 'project-'));
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
        writeFileSync(path.join(project, name), content);
      }
      return project;
    },
    async close() {
      await Promise.all([registry.stop(), authorities.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Cli = (args: readonly string[], options?: ProcessOptions) => Promise<ProcessResult>;

/** Runs a suite on the oldest Node that the command line supports and on the one it is developed with. */
export function describeCli(name: string, body: (cli: Cli, node: NodeVersion) => void): void {
  const versions: readonly NodeVersion[] = ['node20', 'node24'];
  for (const node of versions) {
    const oldest = node20();
    if (node === 'node20' && 'missing' in oldest) {
      it.skip(`${name} on Node 20.19: ${oldest.missing}`);
      continue;
    }
    describe(`${name} on ${node}`, () => body((args, options) => runCli(args, { node, ...options }), node));
  }
}

/** A verdict's JSON, as far as the suites look at it. */
export interface AuditReport {
  readonly outcome: 'pass' | 'fail' | 'incomplete' | 'error';
  readonly interrupted: string | null;
  readonly coverage: Coverage;
  readonly packages: readonly {
    readonly name: string;
    readonly version: string | null;
    readonly alias?: string;
    readonly path: string;
    readonly kind: string;
    readonly status: string;
    readonly reason: string;
    readonly detail: string;
    readonly evidence: Readonly<Record<string, string>> | null;
    readonly source: { readonly repository: string | null } | null;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly package: string | null;
    readonly file: string | null;
    readonly line: number | null;
    readonly message: string;
  }[];
  readonly errors: readonly { readonly code: string; readonly file?: string; readonly line?: number }[];
  readonly counts: { readonly withProvenance: number; readonly requests: number };
}

interface Coverage {
  readonly total: number;
  readonly verified: number;
  readonly weaklyBound: number;
  readonly registryOnly: number;
  readonly failed: number;
  readonly notAudited: number;
  readonly notApplicable: number;
  readonly byReason: Readonly<Record<string, number>>;
}

/** Parses an audit's JSON, holds it to its schema, and to the sum that must add up. */
export function auditReport(json: string): AuditReport {
  const report = JSON.parse(json) as AuditReport;
  expectSchema('audit', report);
  const { total, byReason, ...parts } = report.coverage;
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(report.packages).toHaveLength(total);
  const reasons = Object.values(byReason).reduce((sum, part) => sum + part, 0);
  expect(reasons).toBe(parts.notAudited + parts.notApplicable);
  return report;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);

/** Holds a document to `docs/schema/{name}.schema.json`. */
export function expectSchema(name: 'audit' | 'verify' | 'list' | 'fleet', document: unknown): void {
  const id = `https://github.com/countersign/countersign/blob/main/docs/schema/${name}.schema.json`;
  const known = ajv.getSchema(id);
  const validate =
    known ??
    ajv.compile(JSON.parse(readFileSync(path.join(ROOT, 'docs/schema', `${name}.schema.json`), 'utf8')) as object);
  expect({ valid: validate(document), errors: validate.errors ?? [] }).toEqual({ valid: true, errors: [] });
}

/** The codes of a report's findings, worst first. */
export function codesOf(report: { readonly findings: readonly { readonly code: string }[] }): readonly string[] {
  return report.findings.map(({ code }) => code);
}
