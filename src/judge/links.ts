import type { LogEntry, ProvenanceFact, RegistryRoute } from '../model/evidence.ts';
import type { EvidenceLink } from '../model/finding.ts';
import type { PackageId } from '../model/package.ts';
import type { BuildSource } from '../model/verdict.ts';
import { formatRepository } from '../model/repository.ts';

/** The public registry's page of a version; private registries have none that we know of. */
export function registryLink(id: PackageId, route: RegistryRoute): readonly EvidenceLink[] {
  if (route.trust !== 'npm') return [];
  return [
    { label: 'registry page', url: `https://www.npmjs.com/package/${id.name}/v/${encodeURIComponent(id.version)}` },
  ];
}

export function logLinks(log: LogEntry): readonly EvidenceLink[] {
  return log.url === null ? [] : [{ label: 'transparency log', url: log.url }];
}

/** The run, the commit and the log entry behind verified provenance. */
export function provenanceLinks(fact: ProvenanceFact): readonly EvidenceLink[] {
  const { commitUrl, runUrl } = buildSource(fact);
  return [
    ...(runUrl === null ? [] : [{ label: 'workflow run', url: runUrl }]),
    ...(commitUrl === null ? [] : [{ label: 'source commit', url: commitUrl }]),
    ...logLinks(fact.log),
  ];
}

/** Where verified provenance says that a version was built, from the certificate. */
export function buildSource({ signer, claim, log }: ProvenanceFact): BuildSource {
  const workflow = signer.workflow ?? signer.signerWorkflow;
  const repository = signer.repository === null ? signer.repositoryUri : formatRepository(signer.repository);
  return {
    repository,
    commit: signer.commit,
    ref: signer.ref,
    workflow: workflow?.path ?? null,
    trigger: signer.trigger,
    runner: signer.runner ?? claim.runner,
    issuer: signer.issuer,
    runUrl: signer.runUri ?? claim.runUri,
    commitUrl:
      signer.repository === null || signer.commit === null ? null : `https://${repository}/commit/${signer.commit}`,
    logUrl: log.url,
    loggedAt: log.loggedAt,
  };
}
