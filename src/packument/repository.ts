import hostedGitInfo from 'hosted-git-info';
import { at } from '../model/json.ts';
import { type RepositoryRef, repositoryFromUri } from '../model/repository.ts';

/** Longer than any address; beyond it the text is not parsed. */
const MAX_LENGTH = 2048;

/**
 * What nearly every package writes. The library reads the same in it, by way of a URL and five expressions: of a thousand
 * packages that takes as long as all else that is read in their documents.
 */
const ON_GITHUB = /^(?:git\+)?https:\/\/github\.com\/([\w-]+)\/([\w-][\w.-]*?)(?:\.git)?$/;

/**
 * Reads package.json's `repository`, a string or `{type, url, directory}`
 * (https://docs.npmjs.com/cli/configuring-npm/package-json#repository): a URL, `git@host:path`, or a shorthand such as
 * `github:owner/repo` and `owner/repo`. Returns `null` where it names none or it cannot be read.
 */
export function readRepository(json: unknown): RepositoryRef | null {
  const text = typeof json === 'string' ? json : at(json, 'url');
  if (typeof text !== 'string' || text === '' || text.length > MAX_LENGTH) return null;
  const plain = ON_GITHUB.exec(text);
  if (plain !== null) return { host: 'github.com', path: `${plain[1]}/${plain[2]}` };
  const hosted = hostedGitInfo.fromUrl(text.trim());
  if (hosted?.domain !== undefined && hosted.user !== '' && hosted.type !== 'gist') {
    return { host: hosted.domain.toLowerCase(), path: `${hosted.user}/${hosted.project}` };
  }
  return repositoryFromUri(
    text
      .trim()
      .replace(/^git:\/\//, 'https://')
      .replace(/^git\+ssh:\/\/(?:[^@/]+@)?/, 'https://'),
  );
}
