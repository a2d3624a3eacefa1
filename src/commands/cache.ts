import { AnswerCache } from '../adapters/cache/answer-cache.ts';
import { stateFolder } from '../adapters/cache/cache-key.ts';
import { openFolderStore } from '../adapters/cache/folder-store.ts';
import { messageOf } from '../model/errors.ts';
import type { Host } from './options.ts';

/** Opens `--cache`. Where it cannot be used that is said, and the audit does without: it takes longer, and is the same. */
export async function openCache(folder: string, host: Host): Promise<AnswerCache | null> {
  const keyFolder = stateFolder(host.env, process.platform);
  try {
    if (folder === '') throw new Error('it has no name');
    if (keyFolder === null) throw new Error('there is no home folder to keep its key in');
    return new AnswerCache(await openFolderStore({ folder, keyFolder, warn: (message) => host.warn(message) }), () =>
      host.now().getTime(),
    );
  } catch (error) {
    host.warn(`the cache ${folder} is not used: ${messageOf(error)}`);
    return null;
  }
}
