import { type Annotation, annotationOf, parseCommand } from './commands.ts';

/** Reads a step's output line by line, as the runner does: commands take effect, the rest goes to the log, masked. */
export class LogReader {
  readonly annotations: Annotation[] = [];
  readonly groups: string[] = [];
  readonly #masks = new Set<string>();
  readonly #lines: string[] = [];
  /** Set while `::stop-commands::` is in force: the token that ends it. */
  #stopToken: string | null = null;

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.#mask(secret);
  }

  /** What a person reads on the run's page. */
  get log(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  read(line: string): void {
    if (this.#stopToken !== null) {
      if (line.trim() === `::${this.#stopToken}::`) this.#stopToken = null;
      else this.#write(line);
      return;
    }
    const command = parseCommand(line);
    if (command === null) return this.#write(line);
    const annotation = annotationOf(command);
    if (annotation !== null) {
      this.annotations.push({ ...annotation, message: this.#masked(annotation.message) });
      return this.#write(`##[${command.name}]${command.value}`);
    }
    switch (command.name) {
      case 'add-mask':
        return this.#mask(command.value);
      case 'stop-commands':
        this.#stopToken = command.value;
        return;
      case 'group':
        this.groups.push(this.#masked(command.value));
        return this.#write(`##[group]${command.value}`);
      case 'endgroup':
        return this.#write('##[endgroup]');
      case 'debug':
        return;
      default:
        return this.#write(line);
    }
  }

  #mask(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== '') this.#masks.add(part);
  }

  #masked(text: string): string {
    const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  #write(line: string): void {
    this.#lines.push(this.#masked(line));
  }
}
