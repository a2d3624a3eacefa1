let readers: ReturnType<typeof load> | undefined;

/**
 * What answers are read and verified with: more of the program than asking needs. Loaded once, after whatever is asked in
 * the same turn, so that the first questions are on their way meanwhile.
 */
export function loadReaders(): ReturnType<typeof load> {
  readers ??= load();
  return readers;
}

async function load() {
  await new Promise((resolve) => setImmediate(resolve));
  const [{ withoutDevelopment }, { readPackumentVersion }, { readVersion }, attestations, ofPackage] =
    await Promise.all([
      import('../packument/development.ts'),
      import('../packument/packument.ts'),
      import('../packument/version.ts'),
      import('../verify/attestations.ts'),
      import('../verify/package.ts'),
    ]);
  const { readServed, readVerified } = attestations;
  const { attestationsHold, verifyPackage } = ofPackage;
  return {
    withoutDevelopment,
    readPackumentVersion,
    readVersion,
    readServed,
    readVerified,
    attestationsHold,
    verifyPackage,
  };
}
