import type { FindingInfo } from '../finding-info.ts';

export const REGISTRY = {
  'version-missing': {
    title: 'The registry does not have this version',
    severity: 'high',
    group: "the registry's word",
    why: 'The version was taken down, or it never existed. Registries remove versions that turn out to be malware, while copies live on in lockfiles, caches and mirrors. An attacker may also lock a private name that the public registry does not know yet.',
    remedy:
      'Move to a version that exists. If the version was removed as malware, treat every machine that installed it as compromised: rotate its secrets. If the package is private, configure its registry for its scope.',
  },
  'signature-invalid': {
    title: 'The registry’s signature does not hold',
    severity: 'critical',
    group: "the registry's word",
    why: 'A key of the registry signed something else than what is served now. Either the registry’s answer was changed on the way or at a mirror, or the signature was copied from another package.',
    remedy:
      'Do not install. Ask again from another network, straight from the registry and without a mirror. If the answer is the same, report it to the registry with the output of “countersign verify”.',
  },
  'signature-missing': {
    title: 'The registry’s signature is missing',
    severity: 'high',
    group: "the registry's word",
    why: 'The public registry signs every version, so an answer without a signature was changed by someone in between. Without it, the hash is only what the last server said.',
    remedy:
      'Ask the registry directly. If a mirror or proxy strips signatures, have its operator turn that off. Do not rely on this entry until then.',
  },
  'signature-key-unknown': {
    title: 'Signed by a key that nobody here trusts',
    severity: 'medium',
    group: "the registry's word",
    why: 'There is a signature, but by no key that this run trusts. It may be a new key of the registry, or a key that an attacker made: a signature by just any key proves nothing.',
    remedy:
      'Update Countersign, and let it reach the trust root (without “--offline”). For a private registry, get its keys from its operator by another way and give them with “--keys”.',
  },
  'signature-key-expired': {
    title: 'Signed with a key that was already retired',
    severity: 'high',
    group: "the registry's word",
    why: 'The registry had retired this key when the version was published. Someone who got hold of an old key could sign new malware with it.',
    remedy:
      'Do not install until the registry explains it. Check the publish date on the registry’s page, and look for a version that is signed by a current key.',
  },
} as const satisfies Record<string, FindingInfo>;
