import { runCommandLine } from './commands/program.ts';

const { env, stdout, stderr } = process;
// A closed pipe (`| head`) is no error of ours, and must not become a crash report.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const exitCode = await runCommandLine(process.argv.slice(2), { env, stdout, stderr });
process.exit(exitCode);
