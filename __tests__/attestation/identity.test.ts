import { describe, expect, it } from 'vitest';
import { readIdentity, readWorkflowUri } from '../../src/attestation/identity.ts';
import { type ProfileChanges, profileOf } from '../support/authorities/certificate-profile.ts';
import {
  circleciClaims,
  emailClaims,
  githubClaims,
  gitlabClaims,
  type TokenClaims,
} from '../support/authorities/claims.ts';

function identify(claims: TokenClaims, changes: ProfileChanges = {}) {
  const { san, extensions } = profileOf(claims, changes);
  return readIdentity({ san: san.value, extensions });
}

describe('GitHub', () => {
  const claims = githubClaims({ job_workflow_ref: 'octo-org/shared/.github/workflows/publish.yml@refs/heads/main' });

  it('reads every field', () => {
    expect(identify(claims)).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      san: 'https://github.com/octo-org/shared/.github/workflows/publish.yml@refs/heads/main',
      provider: 'github',
      signerWorkflow: {
        repository: { host: 'github.com', path: 'octo-org/shared' },
        path: '.github/workflows/publish.yml',
        ref: 'refs/heads/main',
      },
      workflow: {
        repository: { host: 'github.com', path: 'octo-org/demo' },
        path: '.github/workflows/release.yml',
        ref: 'refs/tags/v1.0.0',
      },
      repository: { host: 'github.com', path: 'octo-org/demo' },
      repositoryUri: 'https://github.com/octo-org/demo',
      repositoryId: '123456789',
      ownerUri: 'https://github.com/octo-org',
      ownerId: '87654321',
      commit: claims.sha,
      ref: 'refs/tags/v1.0.0',
      trigger: 'push',
      runner: 'github-hosted',
      runUri: 'https://github.com/octo-org/demo/actions/runs/17686742434/attempts/1',
      visibility: 'public',
    });
  });

  it('an early certificate has .1 to .6: the rest is not stated, never guessed', () => {
    expect(identify(claims, { early: true })).toMatchObject({
      issuer: claims.iss,
      provider: 'github',
      workflow: null,
      repository: { host: 'github.com', path: 'octo-org/demo' },
      commit: claims.sha,
      ref: claims.ref,
      trigger: 'push',
      repositoryId: null,
      ownerId: null,
      runner: null,
      runUri: null,
    });
  });

  it('where old and new fields differ, the new ones win', () => {
    const extensions = { 2: 'old', 3: 'old', 5: 'old/old', 6: 'old', 1: 'https://old.example.com' };
    expect(identify(claims, { extensions })).toMatchObject({
      provider: 'github',
      repository: { path: 'octo-org/demo' },
      commit: claims.sha,
      ref: claims.ref,
      trigger: 'push',
    });
  });

  it('an empty field is not stated', () => {
    expect(identify(claims, { extensions: { 15: '', 20: '', 2: '' } })).toMatchObject({
      repositoryId: null,
      trigger: null,
    });
  });

  it('a source address that is none is kept as text, and no repository', () => {
    expect(identify(claims, { extensions: { 12: 'javascript:alert(1)' } })).toMatchObject({
      repository: null,
      repositoryUri: 'javascript:alert(1)',
    });
  });
});

describe('the provider, by its issuer exactly', () => {
  const circleci = circleciClaims();
  it.each([
    ['github', githubClaims()],
    ['gitlab', gitlabClaims()],
    ['circleci', circleci],
    ['other', emailClaims()],
    ['other', githubClaims({ iss: 'https://token.actions.githubusercontent.com/octo-enterprise' })],
    ['other', githubClaims({ iss: 'https://token.actions.githubusercontent.com.evil.example' })],
    ['other', githubClaims({ iss: 'HTTPS://token.actions.githubusercontent.com' })],
    ['other', githubClaims({ iss: 'http://token.actions.githubusercontent.com' })],
    ['other', gitlabClaims({ iss: 'https://gitlab.com.evil.example' })],
    ['other', gitlabClaims({ iss: 'https://gitlab.example.com' })],
    ['other', circleciClaims({ iss: 'https://oidc.circleci.com/org/evil' })],
    ['other', circleciClaims({ iss: `${circleci.iss}/x` })],
    ['other', circleciClaims({ iss: `https://evil.example/${circleci.iss}` })],
    ['other', circleciClaims({ iss: `${circleci.iss}\n` })],
  ] as const)('%s: %o', (provider, claims) => {
    expect(identify(claims).provider).toBe(provider);
  });

  it('no issuer is no provider', () => {
    expect(readIdentity({ san: 'x', extensions: {} })).toMatchObject({ issuer: '', provider: 'other' });
  });

  it('GitLab’s fields', () => {
    expect(identify(gitlabClaims({ project_path: 'group/sub/demo' }))).toMatchObject({
      repository: { host: 'gitlab.com', path: 'group/sub/demo' },
      ref: 'refs/tags/v1.0.0',
      workflow: { repository: { host: 'gitlab.com', path: 'group/sub/demo' }, path: '.gitlab-ci.yml' },
    });
  });

  it('CircleCI’s SAN is no workflow', () => {
    expect(identify(circleci)).toMatchObject({
      signerWorkflow: null,
      workflow: null,
      repository: { host: 'github.com', path: 'octo-org/demo' },
      commit: null,
    });
  });

  it('an e-mail address is no workflow', () => {
    expect(identify(emailClaims())).toMatchObject({ signerWorkflow: null, san: 'octocat@example.com' });
  });
});

describe('a workflow’s address', () => {
  const parts = (host: string, path: string, file: string, ref: string) => ({
    repository: { host, path },
    path: file,
    ref,
  });
  it.each([
    [
      'https://github.com/o/r/.github/workflows/x.yml@refs/heads/main',
      parts('github.com', 'o/r', '.github/workflows/x.yml', 'refs/heads/main'),
    ],
    [
      'https://github.com/o/r/.github/workflows/x.yml@refs/heads/a@b',
      parts('github.com', 'o/r', '.github/workflows/x.yml', 'refs/heads/a@b'),
    ],
    [
      'https://github.com/o/r/.github/workflows/x.yml@refs/tags/@scope/p@1.0.0',
      parts('github.com', 'o/r', '.github/workflows/x.yml', 'refs/tags/@scope/p@1.0.0'),
    ],
    ['https://GitHub.com/O/R/x.yml@v1', parts('github.com', 'O/R', 'x.yml', 'v1')],
    ['https://ghe.example.com:8443/o/r/x.yml@v1', parts('ghe.example.com:8443', 'o/r', 'x.yml', 'v1')],
    [
      'https://gitlab.com/g/p//.gitlab-ci.yml@refs/heads/main',
      parts('gitlab.com', 'g/p', '.gitlab-ci.yml', 'refs/heads/main'),
    ],
    ['https://gitlab.com/g/s/t/p//ci/x.yml@refs/tags/v1', parts('gitlab.com', 'g/s/t/p', 'ci/x.yml', 'refs/tags/v1')],
  ])('%s', (uri, expected) => {
    expect(readWorkflowUri(uri)).toEqual(expected);
  });

  it.each([
    '',
    '@',
    'https://@',
    'https://github.com/o/r/x.yml',
    'https://github.com/o/r/x.yml@',
    'https://github.com/o/r@refs/heads/main',
    'https://github.com/o@v1',
    'http://github.com/o/r/x.yml@v1',
    'ftp://github.com/o/r/x.yml@v1',
    'github.com/o/r/x.yml@v1',
    ' https://github.com/o/r/x.yml@v1',
    'https://evil.example/?https://github.com/o/r/x.yml@v1',
    'https://github.com#/o/r/x.yml@v1',
    'https://user:password@github.com/o/r/x.yml@v1',
    'https://github.com@evil.example/o/r/x.yml@v1',
    'octocat@example.com',
    'https://github.com/o/r/x.yml\n@v1',
    'https://github.com/o/r\n/x.yml@v1',
    'https://github.com/../o/r/x.yml@v1',
    'https://github.com/o/../r/x.yml@v1',
    'https://gitlab.com/g/../evil//x.yml@v1',
  ])('is none: %j', (uri) => {
    expect(readWorkflowUri(uri)).toBeNull();
  });

  it('is not quadratic in a hostile address', () => {
    const started = process.cpuUsage();
    expect(readWorkflowUri(`https://github.com/${'/a'.repeat(200_000)}`)).toBeNull();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
  });
});
