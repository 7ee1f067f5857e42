import { z } from 'zod'
import type { Entity } from '#kernel/entity.ts'
import { DEFAULT_SOURCE, DESCRIPTION_FILE, FORMAT } from './format.ts'
import { type Problem, problemAt } from './problem.ts'

const Resource = z.object({
  name: z.string().optional(),
  path: z.union([z.string().min(1), z.tuple([z.string().min(1)])]),
})

const DataPackage = z.object({
  resources: z.array(Resource).max(1000),
  sightline: z
    .object({
      format: z.number().int().optional(),
      source: z.string().trim().max(200).optional(),
      madeAt: z.string().optional(),
    })
    .optional(),
})

/** What a bundle says of itself: who sent it, and which file holds each record kind. */
export type Description = {
  readonly source: string
  readonly files: readonly { readonly entity: Entity; readonly file: string }[]
  readonly problems: readonly Problem[]
}

/** Reads `datapackage.json` against the record kinds that are known and the files that are there. */
export function readDataPackage(text: string, entities: readonly Entity[], present: readonly string[]): Description {
  const parsed = DataPackage.safeParse(json(text))
  if (!parsed.success) return nothing(problemAt('description-unreadable', { file: DESCRIPTION_FILE }))
  const { resources, sightline } = parsed.data
  if ((sightline?.format ?? FORMAT) > FORMAT) {
    return nothing(problemAt('format-too-new', { file: DESCRIPTION_FILE, value: String(sightline?.format) }))
  }
  const listed = resources.map(({ name, path }) => {
    const file = plainName(typeof path === 'string' ? path : path[0])
    return { file, entity: entityOf(entities, name, file) }
  })
  return {
    source: sightline?.source || DEFAULT_SOURCE,
    files: inOrder(listed, entities, present),
    problems: problemsOf(listed, present),
  }
}

const nothing = (problem: Problem): Description => ({ source: DEFAULT_SOURCE, files: [], problems: [problem] })

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // refused by the check that follows, in words
  }
}

const plainName = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '')

const isUnsafe = (file: string): boolean => /^\/|^[a-z]+:|(^|\/)\.\.(\/|$)/i.test(file)

const entityOf = (entities: readonly Entity[], name: string | undefined, file: string): Entity | undefined =>
  entities.find(entity => entity.file === name) ?? entities.find(entity => file === `${entity.file}.csv`)

type Listed = { readonly file: string; readonly entity: Entity | undefined }

const inOrder = (listed: readonly Listed[], entities: readonly Entity[], present: readonly string[]) =>
  entities.flatMap(entity => {
    const found = listed.find(item => item.entity === entity && present.includes(item.file))
    return found ? [{ entity, file: found.file }] : []
  })

function problemsOf(listed: readonly Listed[], present: readonly string[]): readonly Problem[] {
  const names = new Set(listed.map(({ file }) => file))
  return [
    ...listed.flatMap(({ file, entity }, at) => {
      if (isUnsafe(file)) return [problemAt('unsafe-name', { file: DESCRIPTION_FILE, value: file })]
      if (!present.includes(file)) return [problemAt('file-missing', { file })]
      if (!entity) return [problemAt('file-unknown', { file })]
      return listed.findIndex(other => other.entity === entity) < at ? [problemAt('file-twice', { file })] : []
    }),
    ...present
      .filter(file => file !== DESCRIPTION_FILE && !names.has(file))
      .map(file => problemAt('file-unknown', { file })),
  ]
}
