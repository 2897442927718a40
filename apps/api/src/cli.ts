import { chart } from './commands/chart.js';
import { importFiles } from './commands/import.js';
import { describeError } from './platform/logging/log.js';
import { StartProblem } from './platform/start-problem.js';

/** A command's words, and what it answers to the shell: 0 done, 1 refused, 2 wrongly called. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  run(words: readonly string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = { import: importFiles, chart };

const HELP = `tributary <command>

Commands
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Each has its own --help. Settings come from the environment; .env.example lists them.
`;

async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command “${name}”.\n\n${HELP}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(rest);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      error instanceof StartProblem
        ? `${error.message}\n`
        : `This did not work.\n${JSON.stringify(describeError(error), null, 2)}\n`,
    );
    process.exitCode = error instanceof StartProblem ? error.exitCode : 1;
  },
);
