import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Config } from './config.ts'

/** Answers requests at the configured place. A port that is taken is told in words. */
export async function listen(
  web: Hono,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<{ close: () => Promise<void> }> {
  const server = createAdaptorServer({ fetch: web.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Set SIGHTLINE_PORT to another.`) : error)
    })
    server.listen(port, host, resolve)
  })
  return {
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
