import type { Context } from 'hono'
import { Problem } from './problem.ts'
import type { Form } from './visit.ts'

/** Reads a posted form. A body that is no form at all is a 400. */
export async function readForm(c: Context): Promise<Form> {
  const data = await c.req.formData().catch(() => {
    throw new Problem(400)
  })
  return formOf(data)
}

function formOf(data: FormData): Form {
  const textsOf = (name: string): string[] => data.getAll(name).filter(value => typeof value === 'string')
  const texts: Record<string, string> = {}
  for (const name of data.keys()) texts[name] = textsOf(name).join(';')
  return {
    text: name => textsOf(name).at(-1) ?? '',
    all: textsOf,
    texts,
    file: name => {
      const value = data.get(name)
      return value instanceof File && value.size > 0 ? value : null
    },
  }
}
