import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import type { Manifest } from '../../tools/build-assets.ts'

type File = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly encoding: string | null }

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const ENCODINGS: Readonly<Record<string, string>> = { br: 'br', gz: 'gzip' }

/** Serves the built files from memory, compressed as the browser takes them. Their names change with their content. */
export async function serveAssets(folder: string, { files }: Manifest): Promise<MiddlewareHandler> {
  const loaded = new Map(await Promise.all(files.map(async name => [name, await load(folder, name)] as const)))
  return async (c, next) => {
    const name = c.req.path.slice('/assets/'.length)
    const accepted = c.req.header('accept-encoding') ?? ''
    const file =
      (/\bbr\b/.test(accepted) && loaded.get(`${name}.br`)) ||
      (/\bgzip\b/.test(accepted) && loaded.get(`${name}.gz`)) ||
      loaded.get(name)
    if (!file) return next()
    return c.body(file.body, 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(file.encoding ? { 'content-encoding': file.encoding } : {}),
    })
  }
}

async function load(folder: string, name: string): Promise<File> {
  const [, extension = '', compressed = ''] = /\.(\w+?)(?:\.(br|gz))?$/.exec(name) ?? []
  return {
    body: new Uint8Array(await readFile(join(folder, name))),
    type: TYPES[extension] ?? 'application/octet-stream',
    encoding: ENCODINGS[compressed] ?? null,
  }
}
