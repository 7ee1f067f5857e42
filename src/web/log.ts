import pino, { type Logger } from 'pino'

export type Log = Logger

/** The program's log: JSON lines on standard error. It names requests, routes and accounts, never what was in them. */
export const openLog = (level: string): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } },
    pino.destination(2),
  )

/** What may be logged of an error. Messages are left out: a database's message can quote a child's details. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown }
  const frames = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  return { type: error.name, code, table, constraint, frames: frames.slice(0, 12).map(line => line.trim()) }
}
