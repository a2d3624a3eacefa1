import { describe, expect, it } from 'vitest';
import { githubComAccess } from '../../src/commands/github-com.ts';

const ENTERPRISE = {
  GITHUB_SERVER_URL: 'https://github.acme.example',
  GITHUB_API_URL: 'https://github.acme.example/api/v3',
};

describe('access to github.com', () => {
  it('is the job’s own on github.com', () => {
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'http://127.0.0.1:1/' };
    expect(githubComAccess(env, 'own', '')).toEqual({ token: 'own', apiUrl: 'http://127.0.0.1:1' });
    expect(githubComAccess({}, 'own', '')).toEqual({ token: 'own', apiUrl: 'https://api.github.com' });
  });

  it('is never the token of an enterprise server', () => {
    expect(githubComAccess(ENTERPRISE, 'own', '')).toBeNull();
    expect(githubComAccess({ GITHUB_SERVER_URL: 'https://github.com.evil.example' }, 'own', '')).toBeNull();
    expect(githubComAccess({ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'own', '')).toBeNull();
  });

  it('is one that was given for it, which never goes to the enterprise server', () => {
    expect(githubComAccess(ENTERPRISE, 'own', 'com')).toEqual({ token: 'com', apiUrl: 'https://api.github.com' });
  });

  it('is none without a token', () => {
    expect(githubComAccess({}, '', '')).toBeNull();
  });
});
