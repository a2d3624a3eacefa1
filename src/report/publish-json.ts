import type { Problem } from '../model/errors.ts';
import type { LogEntry } from '../model/evidence.ts';
import type { PreflightCheck, TarballChanges } from '../model/publish.ts';
import type { Confirmation, PublishedPackage, PublishReport } from '../model/publish-report.ts';
import { write } from './json.ts';

/** `docs/schema/publish.schema.json`: 2-space JSON and a newline. Field by field, so that no secret can come along. */
export function publishJson({ schemaVersion, registry, packages }: PublishReport): string {
  return write({ schemaVersion, registry, packages: packages.map(published) });
}

/** The same of one version that was looked at later. */
export function confirmationJson(confirmation: Confirmation): string {
  return write({ schemaVersion: 1, confirmation: confirmed(confirmation) });
}

function published(one: PublishedPackage): object {
  const { packed, writes } = one;
  return {
    name: one.name,
    version: one.version,
    outcome: one.outcome,
    stoppedAt: one.stoppedAt,
    problems: one.problems.map(problem),
    tag: one.tag,
    form: one.form,
    checks: one.checks.map(check),
    packed:
      packed === null
        ? null
        : {
            path: packed.path,
            bytes: packed.bytes,
            files: packed.files,
            integrity: packed.integrity,
            sha256: packed.sha256,
          },
    changes: one.changes === null ? null : changes(one.changes),
    logEntries: { certain: writes.certain, possible: writes.possible },
    log: log(one.log),
    stageId: one.stageId,
    confirmation: one.confirmation === null ? null : confirmed(one.confirmation),
  };
}

function confirmed(one: Confirmation): object {
  const { build } = one;
  return {
    package: { name: one.package.name, version: one.package.version },
    registry: one.registry,
    outcome: one.outcome,
    integrity: one.integrity,
    checks: one.checks.map(({ id, title, outcome, detail }) => ({ id, title, outcome, detail })),
    problems: one.problems.map(problem),
    build:
      build === null
        ? null
        : {
            repository: build.repository,
            commit: build.commit,
            ref: build.ref,
            workflow: build.workflow,
            trigger: build.trigger,
            runner: build.runner,
            issuer: build.issuer,
            runUrl: build.runUrl,
            commitUrl: build.commitUrl,
            logUrl: build.logUrl,
            loggedAt: build.loggedAt,
          },
    publishLog: log(one.publishLog),
    links: one.links.map(({ label, url }) => ({ label, url })),
    looks: one.looks,
    waitedMs: one.waitedMs,
  };
}

function check({ id, title, outcome, detail, remedy }: PreflightCheck): object {
  return { id, title, outcome, detail, remedy };
}

function problem({ code, message, hint, file, line }: Problem): object {
  return { code, message, hint, file, line };
}

function log(entry: LogEntry | null): object | null {
  return entry === null ? null : { logIndex: entry.logIndex, loggedAt: entry.loggedAt, url: entry.url };
}

function changes(of: TarballChanges): object {
  return {
    previous: of.previous,
    added: of.added.map(({ path, bytes }) => ({ path, bytes })),
    removed: of.removed,
    bytes: { from: of.bytes.from, to: of.bytes.to },
    dependenciesAdded: of.dependenciesAdded,
    dependenciesRemoved: of.dependenciesRemoved,
    installScriptsAdded: of.installScriptsAdded,
    installScriptsChanged: of.installScriptsChanged,
  };
}
