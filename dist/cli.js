#!/usr/bin/env node
// Becomes dist/cli.js. ES5 on purpose: a Node.js that is too old must be able to read this file, so that it gets one clear
// line instead of a syntax error from the middle of the bundle. (Mind the formatter: it breaks a long call with a trailing
// comma, which Node.js 6 cannot read.)
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write('countersign needs Node.js 20.19 or later; this is ' + process.versions.node + '.\n');
  process.exit(2);
}

// Until the program has an answer, the answer is "could not find out". Without this, a run whose work is never finished (a
// promise that nothing settles) would end with 0, which says "pass".
process.exitCode = 3;
require('./cli-main.js');
