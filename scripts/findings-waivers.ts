import type { FindingCode } from '../src/model/catalogue.ts';
import type { Waiving } from './findings-details-shape.ts';

const POLICY = '`.github/countersign.yml`';

/** The last day of every example. */
const EXPIRES = '2027-03-31';

/** The sha512 of no bytes at all: well-formed, and the hash of no package. */
const EMPTY_SHA512 = 'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';

const OWN_CHANGE = `Write it into ${POLICY} in a pull request of its own: an audit of a pull request reads the base branch’s policy.`;

const ENDS =
  'It holds through that day (UTC). Then the finding counts again, and `waiver-expired` says why. Name as few versions as will do.';

/** The section of a page that says how a finding is accepted. */
export function howToWaive(code: FindingCode, waive: Waiving): string {
  switch (waive.kind) {
    case 'waiver':
      return `${OWN_CHANGE}\n\n${yaml(waiver(code, waive))}\n\n${ENDS}`;
    case 'pinned':
      return [
        `${OWN_CHANGE} A finding about a hash or a signature is waived for one sha512 only, the one that the lockfile pins: other bytes are another finding. (The one shown is that of an empty file.)`,
        yaml([...waiver(code, waive), `    integrity: ${EMPTY_SHA512}`]),
        ENDS,
      ].join('\n\n');
    case 'severity':
      return [
        waive.instead,
        yaml(['version: 1', 'severities:', `  - finding: ${code}`, `    severity: ${waive.to}`]),
        OWN_CHANGE,
      ].join('\n\n');
    case 'origins':
      return [
        'Accept the origin instead of waiving the finding, once you have looked at it:',
        `\`\`\`sh\ncountersign origins update ${waive.package}\n\`\`\``,
        'That writes one line into `.github/countersign-origins.json`. Merge it in a pull request of its own; the update passes once it is on the base branch. A line that only the update’s own pull request has is shown as *proposed* and changes nothing.',
      ].join('\n\n');
    case 'never':
      return waive.instead;
  }
}

function waiver(code: FindingCode, about: { package: string; versions: string; reason: string }): readonly string[] {
  return [
    'version: 1',
    'waivers:',
    `  - package: '${about.package}'`,
    `    versions: '${about.versions}'`,
    `    finding: ${code}`,
    `    reason: ${about.reason}`,
    `    expires: '${EXPIRES}'`,
  ];
}

function yaml(lines: readonly string[]): string {
  return `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;
}
