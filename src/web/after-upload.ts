import type { Visit } from './visit.ts'

/** Where a form that sent a file goes on: the script that shows how much was sent is told so, a browser without it is sent. */
export const afterUpload = (visit: Visit, path: string): Response =>
  visit.c.req.header('accept') === 'application/json' ? visit.c.json({ location: visit.href(path) }) : visit.goTo(path)
