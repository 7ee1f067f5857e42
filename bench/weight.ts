import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildAssets } from '../tools/build-assets.ts'

const ASSETS = fileURLToPath(new URL('../.cache/assets', import.meta.url))

/** What a browser takes in, in bytes as they travel. */
export type Weight = { readonly page: string; readonly html: number; readonly firstVisit: number }

/** The weight of pages: their HTML, and with the style sheet, scripts and icon of a first visit. */
export async function weigh(pages: Readonly<Record<string, string>>): Promise<readonly Weight[]> {
  const assets = await buildAssets(ASSETS)
  const addresses = [assets.css, assets.js, assets.start, assets.icon]
  const sizes = await Promise.all(
    addresses.map(address => stat(join(ASSETS, `${address.slice('/assets/'.length)}.br`))),
  )
  const shared = sizes.reduce((sum, { size }) => sum + size, 0)
  return Object.entries(pages).map(([page, text]) => {
    const html = gzipSync(text).length
    return { page, html, firstVisit: html + shared }
  })
}
