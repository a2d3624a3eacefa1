import { randomInt, randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { NpmUser } from '../registry/documents.ts';
import type { Reply } from '../registry/faults.ts';
import { bearerOf, type Incoming, jsonReply } from './endpoint.ts';
import type { OidcIssuer } from './oidc.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HOUR_MS = 60 * 60 * 1000;

export type Permission = 'createPackage' | 'createStagedPackage';

/** What a maintainer enters on the package's page (or with `npm trust github`). */
export interface TrustedPublisher {
  /** `owner/repo`. */
  readonly repository: string;
  /** The file's name below `.github/workflows/`, of the workflow that is started: the caller of a reusable one. */
  readonly workflow: string;
  readonly environment?: string;
  /** Both, unless said. */
  readonly permissions?: readonly Permission[];
}

export interface RegistryUser {
  readonly name: string;
  readonly token: string;
  /** What it may publish; all packages, unless said. */
  readonly packages?: readonly string[];
  /** It must be given with whatever changes something. */
  readonly otp?: string;
}

/** Who asks, told by the token. */
export type Principal =
  | { readonly kind: 'user'; readonly user: RegistryUser; readonly npmUser: NpmUser }
  | {
      readonly kind: 'trusted';
      readonly package: string;
      readonly permissions: readonly Permission[];
      readonly npmUser: NpmUser;
    };

/** A token in the form that secret scanners look for. */
export function makeToken(): string {
  return `npm_${Array.from({ length: 36 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}

/** Tokens, and the exchange of an identity token for one of them. */
export class RegistryAccess {
  readonly #tokens = new Map<string, { readonly principal: Principal; readonly expires: number }>();
  readonly #trusted = new Map<string, { readonly id: string; readonly publisher: TrustedPublisher }>();
  readonly #oidc: OidcIssuer;

  constructor(oidc: OidcIssuer) {
    this.#oidc = oidc;
  }

  addUser(user: RegistryUser): void {
    const npmUser = { name: user.name, email: `${user.name}@example.com` };
    this.#tokens.set(user.token, { principal: { kind: 'user', user, npmUser }, expires: Number.POSITIVE_INFINITY });
  }

  /** `null` takes the trusted publisher away. */
  trust(name: string, publisher: TrustedPublisher | null): void {
    if (publisher === null) this.#trusted.delete(name);
    else this.#trusted.set(name, { id: `oidc:${randomUUID()}`, publisher });
  }

  /** Who asks; or the refusal, as the public registry words it. */
  principalOf(request: Incoming): Principal | Reply {
    const token = bearerOf(request);
    if (token === null) return jsonReply(401, { error: 'You must be logged in to publish packages.' });
    const known = this.#tokens.get(token);
    // A token that is unknown or over hides the package: that is the infamous E404 on PUT.
    if (known === undefined || known.expires < Date.now()) {
      const notice = { 'npm-notice': 'Access token expired or revoked. Please try logging in again.' };
      return jsonReply(404, { error: 'Not found' }, notice);
    }
    const { principal } = known;
    const otp = principal.kind === 'user' ? principal.user.otp : undefined;
    if (otp !== undefined && request.headers['npm-otp'] !== otp) {
      const error = 'You must provide a one-time pass. Upgrade your client to npm@latest in order to use 2FA.';
      return jsonReply(401, { error }, { 'www-authenticate': 'OTP' });
    }
    return principal;
  }

  /** Whether this principal may publish (or stage) this package; the refusal where not. */
  refusal(principal: Principal, name: string, permission: Permission): Reply | null {
    const forbidden = (why: string): Reply => jsonReply(403, { success: false, error: why });
    if (principal.kind === 'user') {
      const { packages, name: user } = principal.user;
      if (packages === undefined || packages.includes(name)) return null;
      return forbidden(
        `You do not have permission to publish "${name}". Are you logged in as the correct user? (${user})`,
      );
    }
    if (principal.package !== name) return jsonReply(404, { error: 'Not found' });
    if (principal.permissions.includes(permission)) return null;
    return forbidden(`The trusted publisher of "${name}" is not allowed to ${permission}.`);
  }

  /** `POST /-/npm/v1/oidc/token/exchange/package/{name}`. `exists`: first publishes cannot be trusted ones. */
  async exchange(request: Incoming, name: string, exists: boolean): Promise<Reply> {
    let claims: JWTPayload;
    try {
      claims = await this.#oidc.verify(bearerOf(request) ?? '', `npm:${new URL(request.base).hostname}`);
    } catch {
      return jsonReply(401, { message: 'OIDC token exchange error - invalid token' });
    }
    const configured = this.#trusted.get(name);
    // One answer for everything that does not fit: the registry does not say what it was.
    if (!exists || configured === undefined || !matches(configured.publisher, claims)) {
      return jsonReply(404, { message: 'OIDC token exchange error - package not found' });
    }
    const token = makeToken();
    const [created, expires] = [new Date(), new Date(Date.now() + HOUR_MS)];
    const trustedPublisher = { id: 'github', oidcConfigId: configured.id };
    this.#tokens.set(token, {
      expires: expires.getTime(),
      principal: {
        kind: 'trusted',
        package: name,
        permissions: configured.publisher.permissions ?? ['createPackage', 'createStagedPackage'],
        npmUser: { name: 'GitHub Actions', email: 'npm-oidc-no-reply@github.com', trustedPublisher },
      },
    });
    return jsonReply(201, {
      token_type: 'oidc',
      token,
      created: created.toISOString(),
      expires: expires.toISOString(),
    });
  }
}

function matches(publisher: TrustedPublisher, claims: JWTPayload): boolean {
  const workflow = /\/([^/@]+)@/.exec(String(claims['workflow_ref']).replace(/@.*$/, '@'))?.[1];
  if (claims['repository'] !== publisher.repository || workflow !== publisher.workflow) return false;
  return publisher.environment === undefined || claims['environment'] === publisher.environment;
}
