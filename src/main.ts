import { FolderInUse } from '#db/folder-lock.ts'
import { askRunning } from './app/commands/over-socket.ts'
import { endOf, sightlineCommand } from './app/commands/run.ts'
import { addStart } from './app/commands/start.ts'
import { terminalDesk } from './app/commands/terminal-desk.ts'

const args = process.argv.slice(2)

/** The `sightline` command. Where the service is running on the embedded database, it is asked to do the work. */
async function main(): Promise<number> {
  const program = sightlineCommand(terminalDesk)
  addStart(program)
  try {
    return await endOf(program.parseAsync(args, { from: 'user' }), complain)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    if (args[0] !== 'start')
      return askRunning(error.folder, args, { out: text => process.stdout.write(text), err: complain })
    complain(`${error.message}\n`)
    return 1
  }
}

const complain = (text: string): void => {
  process.stderr.write(text)
}

const end = await main()
if (end !== 0) process.exitCode = end
