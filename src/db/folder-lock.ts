import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const held = new Set<string>()

/** Another process has the embedded database open. It can be asked to do the work instead. */
export class FolderInUse extends Error {
  readonly folder: string

  constructor(folder: string, holder: number, file: string) {
    super(
      `The data in ${folder} is in use by process ${holder}. Stop that first. If no Sightline is running, delete ${file}.`,
    )
    this.folder = folder
  }
}

/** Keeps a second program from opening the same embedded database, which would ruin it. Answers how to let go. */
export function lockFolder(folder: string): () => void {
  const file = `${resolve(folder)}.lock`
  const holder = holderOf(file)
  if (holder !== null) {
    throw new FolderInUse(folder, holder, file)
  }
  rmSync(file, { force: true })
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

/** The process that holds the lock, or null: a file left behind by a crash holds nothing. */
function holderOf(file: string): number | null {
  const pid = Number(readLock(file))
  if (!Number.isInteger(pid) || pid <= 0) return null
  // In a container the next run often has the same number: this process holds only what it remembers.
  if (pid === process.pid) return held.has(file) ? pid : null
  return isRunning(pid) ? pid : null
}

function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Someone else's process is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
