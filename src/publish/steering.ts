import { at, isRecord, type JsonRecord, stringAt } from '../model/json.ts';

/**
 * Settings of npm that say where a publish goes, by which way, and with whose credentials. npm reads `publishConfig` of the
 * packed package.json over all configuration, so whoever made the tarball could have the publishing job's token sent through
 * a proxy of theirs, with their own authority for it.
 */
const STEERS: ReadonlySet<string> = new Set(
  (
    'proxy https-proxy http-proxy noproxy local-address ca cafile cert key certfile keyfile strict-ssl ' +
    '_auth _authToken _password username otp auth-type user-agent npm-session ' +
    'scope userconfig globalconfig prefix cache replace-registry-host provenance-file'
  ).split(' '),
);

/**
 * What in a packed package.json would steer npm past what it is told: a sentence each. An own `@scope:registry` and `registry`
 * are not among them, since the arguments say both.
 *
 * @param tag the tag that the version is to get
 */
export function steeringSettings(manifest: JsonRecord, tag: string): readonly string[] {
  const config = at(manifest, 'publishConfig');
  const steering = isRecord(config)
    ? Object.keys(config).filter((key) => STEERS.has(key) || key.startsWith('//') || key.includes(':_'))
    : [];
  const own = stringAt(manifest, 'tag');
  return [
    ...steering.map((key) => `"publishConfig" sets ${JSON.stringify(key)}`),
    // npm and registries take it before any `--tag`.
    ...(own === null || own === '' || own === tag
      ? []
      : [`"tag" is ${JSON.stringify(own)}, not ${JSON.stringify(tag)}`]),
  ];
}
