import type { webWorld } from './web-world.ts'

type Answers = Readonly<Record<string, string>>

/** A day as the three inputs of a form take it. */
export const dayIn = (name: string, day: string): Answers => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/**
 * Goes through the journey of a form as a person does, and presses save: the last answer. `path` is the form's own
 * for a new record, or a record's under it for a correction; `pages` are its pages with what is typed on each.
 */
export async function fillForm(
  web: ReturnType<typeof webWorld>,
  path: string,
  pages: Readonly<Record<string, Answers>>,
  version = 0,
): Promise<Response> {
  const isRecord = /[0-9a-f]{12}$/.test(path)
  const begun = isRecord ? `${path}/edit` : ((await web.get(`${path}/new?fresh=yes`)).headers.get('location') ?? '')
  const base = begun.replace(/\/edit$/, '')
  for (const [page, answers] of Object.entries(pages)) {
    const answer = await web.post(`${base}/edit/${page}`, { _version: String(version), ...answers })
    if (answer.status !== 303) return answer
  }
  return web.post(`${base}/check`, { _version: String(version) })
}
