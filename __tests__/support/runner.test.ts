import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotationOf, parseCommand, parseFileCommands } from './runner/commands.ts';
import { interpolate } from './runner/expressions.ts';
import { LogReader } from './runner/log-reader.ts';
import { runAction } from './runner/runner.ts';

describe('workflow commands', () => {
  it('are read with their properties, unescaped', () => {
    const command = parseCommand(
      '::error file=a%2Cb.json,line=7,endLine=8,title=50%25%3A::two%0Alines, 100%25 and %250A',
    );
    expect(command && annotationOf(command)).toEqual({
      level: 'error',
      file: 'a,b.json',
      line: 7,
      endLine: 8,
      title: '50%:',
      message: 'two\nlines, 100% and %0A',
    });
  });

  it.each(['plain ::error::text', '::', ':error::x', ':: ::x'])('%s is ordinary output', (line) => {
    expect(parseCommand(line)).toBeNull();
  });

  it('end at the first pair of colons, so that a property cannot hold one unescaped', () => {
    expect(parseCommand('::warning title=a::b::c')).toEqual({
      name: 'warning',
      properties: { title: 'a' },
      value: 'b::c',
    });
  });
});

describe('file commands', () => {
  it('are read in both forms', () => {
    expect(parseFileCommands('a=1=2\nb<<EOF\nx\n\nc=3\nEOF\nd=\n')).toEqual({ a: '1=2', b: 'x\n\nc=3', d: '' });
  });

  it.each(['nothing', '=value', 'a<<EOF\nx\n'])('%j fails the step', (text) => {
    expect(() => parseFileCommands(text)).toThrow(/Invalid/);
  });
});

describe('the log', () => {
  it('masks secrets in all that follows, each line of one too', () => {
    const reader = new LogReader(['token-1']);
    for (const line of ['token-1', '::add-mask::se%0Acret', '::error::cret and token-1']) reader.read(line);
    expect(reader.log).toBe('***\n##[error]*** and ***\n');
    expect(reader.annotations).toEqual([{ level: 'error', message: '*** and ***' }]);
  });

  it('takes no command between stop-commands and its token', () => {
    const reader = new LogReader();
    for (const line of ['::stop-commands::t0k', '::error::not one', '::t0k::', '::error::one']) reader.read(line);
    expect(reader.annotations).toEqual([{ level: 'error', message: 'one' }]);
    expect(reader.log).toContain('::error::not one\n');
  });
});

it('expressions are GitHub’s own', () => {
  const contexts = { github: { token: 't', event: { number: 7 } } };
  expect(interpolate('${{ github.token }}-${{ github.event.number || 0 }}-${{ github.nothing }}', contexts)).toBe(
    't-7-',
  );
  expect(() => interpolate('${{ secrets.X }}', contexts)).toThrow();
});

describe('runAction', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'countersign-action-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function action(script: string): string {
    mkdirSync(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'dist', 'index.js'), script);
    const yml = [
      'inputs:',
      '  fail-on: { default: high }',
      '  two words: { default: "${{ github.event_name }}" }',
      '  github-token: { default: "${{ github.token }}" }',
      'runs: { using: node24, main: dist/index.js }',
    ];
    writeFileSync(path.join(folder, 'action.yml'), yml.join('\n'));
    return folder;
  }

  it('gives inputs, files and event, and reads what came of them', async () => {
    const script = `
      const fs = require('node:fs'), e = process.env;
      fs.appendFileSync(e.GITHUB_OUTPUT, 'inputs=' + JSON.stringify([e['INPUT_FAIL-ON'], e.INPUT_TWO_WORDS, e.INPUT_EXTRA]) + '\\n');
      fs.appendFileSync(e.GITHUB_STEP_SUMMARY, '# ' + JSON.parse(fs.readFileSync(e.GITHUB_EVENT_PATH)).number);
      fs.appendFileSync(e.GITHUB_ENV, 'SET<<X\\na\\nb\\nX\\n');
      fs.appendFileSync(e.GITHUB_PATH, '/opt/bin\\n');
      console.log('::warning file=package-lock.json,line=3::' + e['INPUT_GITHUB-TOKEN']);
      console.error('::notice::' + process.cwd() + ' ' + e.GITHUB_BASE_REF + ' ' + e.GITHUB_TOKEN);
      process.exitCode = 3;`;
    const result = await runAction({
      action: action(script),
      inputs: { 'Fail-On': 'low', extra: 'x' },
      event: { number: 12 },
      workspace: folder,
      github: { base_ref: 'main' },
    });
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      summary: '# 12',
      env: { SET: 'a\nb' },
      path: ['/opt/bin'],
    });
    expect(result.outputs).toEqual({ inputs: '["low","push","x"]' });
    expect(result.warnings).toEqual(["Unexpected input(s) 'extra'"]);
    expect(result.annotations).toEqual([
      { level: 'warning', file: 'package-lock.json', line: 3, message: '***' },
      { level: 'notice', message: `${folder} main undefined` },
    ]);
  });

  it('can cancel it midway, as the runner does', async () => {
    const script = 'process.on("SIGINT", () => process.exit(130)); setInterval(() => {}, 1e3); console.log("busy")';
    const result = await runAction({
      action: action(script),
      onOutput: (soFar, running) => soFar.includes('busy') && running.kill('SIGINT'),
    });
    expect(result.exitCode).toBe(130);
  });

  it('does not hide that it was killed', async () => {
    const result = await runAction({ action: action('setInterval(() => {}, 1e3)'), timeoutMs: 100 });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });
});
