import type { PreflightCheck } from '../model/publish.ts';
import { fail, notApplicable, pass, some, unknown, warn } from './check.ts';
import type { PublishFacts } from './facts.ts';

/** Is what is checked out what the provenance will say was built? */
export function checkSource(facts: PublishFacts): readonly PreflightCheck[] {
  return [checkCommit(facts), checkTree(facts)];
}

/** A tarball that another job packed needs no checkout here; the digest that was handed over speaks for its bytes. */
function needsNoCheckout({ manifest, source }: PublishFacts): boolean {
  return manifest.from === 'tarball' && source.head === null;
}

function checkCommit(facts: PublishFacts): PreflightCheck {
  const { intent, source, token } = facts;
  if (needsNoCheckout(facts))
    return notApplicable('commit', 'Nothing is checked out in this job: the tarball was packed before.');
  if (token.kind !== 'claims') {
    const head = source.head ?? 'no commit';
    return notApplicable(
      'commit',
      intent.rehearsal ? `At ${head}; only the publishing run can tell.` : 'There is no identity token.',
    );
  }
  const { sha } = token.claims;
  if (source.head === null)
    return unknown(
      'commit',
      `The token names ${sha}, and git does not tell what is checked out.`,
      'Check the repository out first (actions/checkout).',
    );
  if (source.head === sha) return pass('commit', sha);
  return fail(
    'commit',
    `${source.head} is checked out, and the token names ${sha}: the provenance would name a commit that was not built.`,
    'Let actions/checkout take the commit of the run: without “ref:”, and without commits made in the job. Tag the new commit, and publish from that tag’s run.',
  );
}

function checkTree(facts: PublishFacts): PreflightCheck {
  const { changed, untracked } = facts.source;
  if (needsNoCheckout(facts)) return notApplicable('clean-tree', 'Nothing is checked out in this job.');
  if (changed === null || untracked === null)
    return unknown(
      'clean-tree',
      'git does not tell which files differ from the commit.',
      'Run this in a git working tree.',
    );
  if (changed.length > 0) {
    const detail = `${changed.length} tracked files differ from the commit: ${some(changed)}.`;
    const remedy =
      'Commit them, so that the provenance’s commit holds what is published; or say that it is meant (allow-dirty).';
    return facts.intent.dirtyTree === 'refuse' && facts.manifest.from === 'package.json' && !facts.intent.rehearsal
      ? fail('clean-tree', detail, remedy)
      : warn('clean-tree', detail, remedy);
  }
  if (untracked.length > 0) {
    const detail = `${untracked.length} files are neither tracked nor ignored: ${some(untracked)}. Some may be packed.`;
    return warn('clean-tree', detail, 'Have git ignore what the build makes.');
  }
  return pass('clean-tree', 'Nothing differs from the commit.');
}
