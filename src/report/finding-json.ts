import type { Finding } from '../model/finding.ts';

/** One finding, as `$defs/finding` of the schemas says, field by field. */
export function finding(found: Finding): object {
  return {
    code: found.code,
    severity: found.severity,
    package: found.package,
    version: found.version,
    file: found.file,
    line: found.line,
    message: found.message,
    evidence: found.evidence.map(({ label, url }) => ({ label, url })),
    remedy: found.remedy,
    affected: found.affected?.map((one) => ({
      package: one.package,
      version: one.version,
      file: one.file,
      line: one.line,
    })),
  };
}
