/**
 * Entry of Verdaccio's own process, with the folder to keep packages in. It takes whatever it is given: who may publish
 * what is decided by the public registry's front. Never imported; `verdaccio.ts` starts it.
 */
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

const [storage = ''] = process.argv.slice(2);
const { runServer } = createRequire(import.meta.url)('verdaccio') as Verdaccio;
const server = await runServer({
  storage,
  self_path: storage,
  uplinks: {},
  packages: { '**': { access: '$all', publish: '$all', unpublish: '$all' } },
  log: { type: 'stdout', level: 'fatal', format: 'json' },
  web: { enable: false },
  max_body_size: '100mb',
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
