import type { Desk } from '#app/commands/desk.ts'
import { DONE, endOf, REFUSED, sightlineCommand } from '#app/commands/run.ts'

/** How a command ended and what it said. */
export type Told = { readonly end: number; readonly out: string; readonly err: string }

/** Gives a command as at a terminal that stands in a folder; with no database unless one is lent. */
export async function runAtDesk(
  { folder, ...databases }: Pick<Desk, 'folder'> & Partial<Pick<Desk, 'withDatabase' | 'withDatabaseAsItIs'>>,
  args: readonly string[],
): Promise<Told> {
  let [out, err, refused] = ['', '', false]
  const complain = (text: string): void => {
    err += text
  }
  const desk: Desk = {
    withDatabase: noDatabase,
    withDatabaseAsItIs: noDatabase,
    ...databases,
    print: text => {
      out += text
    },
    progress: () => undefined,
    refused: () => {
      refused = true
    },
    folder,
  }
  const command = sightlineCommand(desk, { writeOut: desk.print, writeErr: complain })
  const end = await endOf(command.parseAsync(args, { from: 'user' }), complain)
  return { end: end === DONE && refused ? REFUSED : end, out, err }
}

const noDatabase = (): Promise<never> => Promise.reject(new Error('This command was to need no database.'))
