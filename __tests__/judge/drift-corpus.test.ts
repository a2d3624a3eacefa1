import { expect, it } from 'vitest';
import { describeCorpus } from '../support/corpus.ts';
import { driftTable } from '../support/drift-table.ts';

describeCorpus('drift over real histories', (corpus, cases) => {
  const rows = driftTable(corpus);

  it('finds every real loss within a major, at high', () => {
    const losses = rows.flatMap((row) => row.losses);
    expect(losses.filter(({ found }) => !found)).toEqual([]);
    expect(losses.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
      '6.19.2 -> 6.19.3',
      '7.1.1 -> 7.2.0',
      '1.1.0 -> 1.2.0',
    ]);
    cases.ran(losses.length);
  });

  it('reports no harmless back-port at high', () => {
    const backPorts = rows.flatMap((row) => row.backPorts);
    expect(backPorts.filter(({ found }) => found)).toEqual([]);
    expect(backPorts.length).toBe(6);
    cases.ran(backPorts.length);
  });

  it('reports a new line that begins without what the line below had', () => {
    const newLines = rows.flatMap((row) => row.newLines);
    expect(newLines.map(({ to, found }) => `${to} ${found}`)).toEqual([
      '4.0.0-alpha.1 true',
      '4.0.0-alpha.2 true',
      '4.0.0-rc.0 true',
    ]);
    cases.ran(newLines.length);
  });

  it('raises nothing else at high over 1,371 versions, but for two new install scripts', () => {
    const high = rows.flatMap(({ name, replayed }) =>
      replayed.flatMap(({ version, findings }) =>
        findings
          .filter(({ severity, code }) => severity === 'high' && code !== 'provenance-lost')
          .map(({ code }) => `${name}@${version} ${code}`),
      ),
    );
    expect(high).toEqual(['nuxt@1.0.0-alpha1 install-script-added', 'nuxt@1.0.0 install-script-added']);
    cases.ran(rows.reduce((sum, { replayed }) => sum + replayed.length, 0));
  });
});
